import { expect, test } from '@jest/globals'
import { prerequisiteFor, projectOf } from '../../../src/diagnosis/rules/resource/projects.ts'

const raw = 'crds: https://raw.githubusercontent.com'

test.each([
  [
    's3.services.k8s.aws/v1alpha1',
    'crds: go://github.com/aws-controllers-k8s/s3-controller@VERSION/config/crd/bases',
  ],
  [
    'services.k8s.aws/v1alpha1',
    'crds: go://github.com/aws-controllers-k8s/iam-controller@VERSION/config/crd/common/bases',
  ],
  ['gateway.networking.k8s.io/v1', 'crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/standard'],
  [
    'gateway.networking.x-k8s.io/v1alpha1',
    'crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/experimental',
  ],
  ['acme.cert-manager.io/v1', 'crds: go://github.com/cert-manager/cert-manager@VERSION/deploy/crds'],
  ['cert-manager.io/v1', 'crds: go://github.com/cert-manager/cert-manager@VERSION/deploy/crds'],
  [
    'monitoring.coreos.com/v1',
    'crds: go://github.com/prometheus-operator/prometheus-operator@VERSION/example/prometheus-operator-crd',
  ],
  [
    'pkg.crossplane.io/v1',
    `${raw}/crossplane/crossplane/VERSION/cluster/crds/pkg.crossplane.io_PLURAL.yaml, with sha256`,
  ],
  [
    's3.aws.m.upbound.io/v1beta1',
    `${raw}/crossplane-contrib/provider-upjet-aws/VERSION/package/crds/s3.aws.m.upbound.io_PLURAL.yaml, with sha256`,
  ],
  ['storage.azure.com/v1api20210401', expect.stringContaining('customresourcedefinitions_VERSION.yaml')],
  [
    'storage.cnrm.cloud.google.com/v1beta1',
    `${raw}/GoogleCloudPlatform/k8s-config-connector/VERSION/config/crds/resources/apiextensions.k8s.io_v1_customresourcedefinition_PLURAL.storage.cnrm.cloud.google.com.yaml, with sha256`,
  ],
  ['karpenter.sh/v1', 'crds: go://sigs.k8s.io/karpenter@VERSION/pkg/apis/crds'],
  ['karpenter.k8s.aws/v1', 'crds: go://github.com/aws/karpenter-provider-aws@VERSION/pkg/apis/crds'],
  [
    'external-secrets.io/v1',
    'crds: go://github.com/external-secrets/external-secrets@VERSION/config/crds/bases',
  ],
  ['keda.sh/v1alpha1', 'crds: go://github.com/kedacore/keda/v2@VERSION/config/crd/bases'],
  ['postgresql.cnpg.io/v1', 'crds: go://github.com/cloudnative-pg/cloudnative-pg@VERSION/config/crd/bases'],
  ['cluster.x-k8s.io/v1beta2', 'crds: go://sigs.k8s.io/cluster-api@VERSION/config/crd/bases'],
  // Providers of Cluster API have them in their own modules.
  ['infrastructure.cluster.x-k8s.io/v1beta1', null],
  ['metallb.io/v1beta1', 'crds: go://go.universe.tf/metallb@VERSION/config/crd/bases'],
  [
    'groupsnapshot.storage.k8s.io/v1beta1',
    'crds: go://github.com/kubernetes-csi/external-snapshotter/client/v8@VERSION/config/crd',
  ],
  ['source.toolkit.fluxcd.io/v1', 'crds: go://github.com/fluxcd/source-controller@VERSION/config/crd/bases'],
  [
    'helm.toolkit.fluxcd.io/v2',
    `${raw}/fluxcd/helm-controller/VERSION/config/crd/bases/helm.toolkit.fluxcd.io_PLURAL.yaml, with sha256`,
  ],
  // Providers of Crossplane have their CRDs in packages of their own.
  ['kubernetes.crossplane.io/v1alpha2', null],
  ['apps/v1', null],
  ['notazure.com/v1', null],
])('what brings %s', (apiVersion, entry) => {
  expect(prerequisiteFor(apiVersion, 'Thing')).toEqual(entry)
})

test.each([
  ['ApplicationSet', 'crds: go://github.com/argoproj/argo-cd/v3@VERSION/manifests/crds'],
  ['AnalysisTemplate', 'crds: go://github.com/argoproj/argo-rollouts@VERSION/manifests/crds'],
  [
    'ClusterWorkflowTemplate',
    'crds: go://github.com/argoproj/argo-workflows/v3@VERSION/manifests/base/crds/full',
  ],
  ['Sensor', null],
])('of the group that the Argo projects share, what brings %s', (kind, entry) => {
  expect(prerequisiteFor('argoproj.io/v1alpha1', kind)).toEqual(entry)
})

test.each([
  ['services.k8s.aws/v1alpha1', 'an ACK controller (AWS Controllers for Kubernetes)'],
  ['s3.services.k8s.aws/v1alpha1', 'an ACK controller (AWS Controllers for Kubernetes)'],
  ['acme.cert-manager.io/v1', 'cert-manager'],
  ['mycert-manager.io/v1', null],
  ['apps/v1', null],
  ['', null],
])('the project of %s is %s', (apiVersion, project) => {
  expect(projectOf(apiVersion)).toBe(project)
})

test('of the kinds that all ACK controllers share, AdoptedResource is only in older releases', () => {
  expect(prerequisiteFor('services.k8s.aws/v1alpha1', 'AdoptedResource')).toBe(
    'crds: go://github.com/aws-controllers-k8s/s3-controller@v1.1.1/config/crd/common/bases',
  )
})
