import { expect, test } from '@jest/globals'
import { prerequisiteFor } from '../../../src/diagnosis/rules/resource/projects.ts'

const raw = 'crds: https://raw.githubusercontent.com'

test.each([
  [
    's3.services.k8s.aws/v1alpha1',
    'crds: go://github.com/aws-controllers-k8s/s3-controller@VERSION/config/crd/bases',
  ],
  ['services.k8s.aws/v1alpha1', 'crds: go://github.com/aws-controllers-k8s/runtime@VERSION/config/crd/bases'],
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
  ['pkg.crossplane.io/v1', 'crds: go://github.com/crossplane/crossplane/v2@VERSION/cluster/crds'],
  [
    's3.aws.m.upbound.io/v1beta1',
    `${raw}/crossplane-contrib/provider-upjet-aws/VERSION/package/crds/s3.aws.m.upbound.io_PLURAL.yaml, with sha256`,
  ],
  ['storage.azure.com/v1api20210401', expect.stringContaining('customresourcedefinitions_VERSION.yaml')],
  [
    'storage.cnrm.cloud.google.com/v1beta1',
    `${raw}/GoogleCloudPlatform/k8s-config-connector/VERSION/config/crds/resources/apiextensions.k8s.io_v1_customresourcedefinition_PLURAL.storage.cnrm.cloud.google.com.yaml, with sha256`,
  ],
  // Providers of Crossplane have their CRDs in packages of their own.
  ['kubernetes.crossplane.io/v1alpha2', null],
  ['apps/v1', null],
  ['notazure.com/v1', null],
])('what brings %s', (apiVersion, entry) => {
  expect(prerequisiteFor(apiVersion)).toEqual(entry)
})
