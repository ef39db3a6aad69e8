/** Endings of API groups, and the project whose installation brings them. */
const projects: readonly (readonly [string, string])[] = [
  ['services.k8s.aws', 'an ACK controller (AWS Controllers for Kubernetes)'],
  ['cnrm.cloud.google.com', 'Config Connector (Google Cloud)'],
  ['azure.com', 'Azure Service Operator'],
  ['upbound.io', 'a Crossplane provider'],
  ['crossplane.io', 'Crossplane'],
  ['cert-manager.io', 'cert-manager'],
  ['gateway.networking.k8s.io', 'Gateway API (its CRDs are installed by hand or with a gateway controller)'],
  ['monitoring.coreos.com', 'the Prometheus operator'],
  ['argoproj.io', 'Argo'],
  ['toolkit.fluxcd.io', 'Flux'],
  ['external-secrets.io', 'External Secrets'],
  ['knative.dev', 'Knative'],
  ['cnpg.io', 'CloudNativePG'],
  ['istio.io', 'Istio'],
  ['keda.sh', 'KEDA'],
  ['karpenter.sh', 'Karpenter'],
  ['karpenter.k8s.aws', 'Karpenter'],
  ['cluster.x-k8s.io', 'Cluster API'],
  ['snapshot.storage.k8s.io', 'the CSI snapshot controller'],
  ['metallb.io', 'MetalLB'],
  ['traefik.io', 'Traefik'],
  ['kyverno.io', 'Kyverno'],
  ['kubevirt.io', 'KubeVirt'],
  ['strimzi.io', 'Strimzi'],
  ['secrets-store.csi.x-k8s.io', 'the Secrets Store CSI driver'],
  ['bitnami.com', 'Sealed Secrets'],
  ['postgresql.org', 'a PostgreSQL operator'],
  ['k8s.aws', 'an AWS controller'],
]

/** The project that ships an API, where that is known. @param apiVersion `s3.services.k8s.aws/v1alpha1` */
export function projectOf(apiVersion: string): string | null {
  const group = apiVersion.split('/', 1)[0] ?? ''
  return projects.find(([ending]) => group === ending || group.endsWith(`.${ending}`))?.[1] ?? null
}

/**
 * Entries of the input prerequisites that bring the CRDs of a group; VERSION and the like are for the reader to fill in. Where each
 * project has them, read in its repository in 2026-08:
 *
 * - ACK: every controller has its own in config/crd/bases (aws-controllers-k8s: SERVICE-controller), and those of all of them
 *   (services.k8s.aws) in config/crd/common/bases; AdoptedResource only in older ones: s3-controller v1.1.1 has it, iam-controller v1.7.2 not;
 * - Gateway API: config/crd/standard and, of gateway.networking.x-k8s.io, config/crd/experimental;
 * - cert-manager: deploy/crds, plain YAML since they are no longer templates of the chart;
 * - Azure Service Operator: the chart has none (its guide, "CRD management in ASO"), the release has a file of all of them;
 * - Config Connector: config/crds/resources, a file a CRD; the folder crds of earlier releases is gone;
 * - Crossplane: cluster/crds; the chart has none, the pod's init container makes them. Providers: package/crds, a file a CRD;
 * - Argo: manifests/crds of argo-cd and argo-rollouts, manifests/base/crds/full of argo-workflows: one group, three projects;
 * - Karpenter, External Secrets, KEDA, CloudNativePG, Cluster API, MetalLB, the snapshot controller, Flux: the folders below. Of Cluster API
 *   each provider has its own.
 *
 * Each entry with `go://` was downloaded as a Go module, and its folder has the CRDs, on 2026-11-26. The module proxy that was asked
 * has no module of aws-controllers-k8s/runtime, crossplane, helm-controller and notification-controller, so that files of their
 * repositories stand here.
 */
const crdEntries: readonly (readonly [
  group: RegExp,
  entry: (...parts: string[]) => string,
  /** null: every kind of the group. */
  kinds?: RegExp,
])[] = [
  [
    /^services\.k8s\.aws$/,
    () => 'crds: go://github.com/aws-controllers-k8s/s3-controller@v1.1.1/config/crd/common/bases',
    /^AdoptedResource$/,
  ],
  [
    /^services\.k8s\.aws$/,
    () => 'crds: go://github.com/aws-controllers-k8s/iam-controller@VERSION/config/crd/common/bases',
  ],
  [
    /^([a-z0-9]{1,60})\.services\.k8s\.aws$/,
    (service) => `crds: go://github.com/aws-controllers-k8s/${service}-controller@VERSION/config/crd/bases`,
  ],
  [/^gateway\.networking\.k8s\.io$/, () => 'crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/standard'],
  [
    /^gateway\.networking\.x-k8s\.io$/,
    () => 'crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/experimental',
  ],
  [
    /^(?:acme\.)?cert-manager\.io$/,
    () => 'crds: go://github.com/cert-manager/cert-manager@VERSION/deploy/crds',
  ],
  [
    /^monitoring\.coreos\.com$/,
    () =>
      'crds: go://github.com/prometheus-operator/prometheus-operator@VERSION/example/prometheus-operator-crd',
  ],
  [
    /^((?:apiextensions|ops|pkg|protection)\.crossplane\.io)$/,
    (group) =>
      `crds: https://raw.githubusercontent.com/crossplane/crossplane/VERSION/cluster/crds/${group}_PLURAL.yaml, with sha256`,
  ],
  [
    /^((?:[a-z0-9]{1,60}\.)?(aws|azure|gcp)(?:\.m)?\.upbound\.io)$/,
    (group, cloud) =>
      `crds: https://raw.githubusercontent.com/crossplane-contrib/provider-upjet-${cloud}/VERSION/package/crds/${group}_PLURAL.yaml, with sha256`,
  ],
  [
    /^argoproj\.io$/,
    () => 'crds: go://github.com/argoproj/argo-cd/v3@VERSION/manifests/crds',
    /^App(?:lication|licationSet|Project)$/,
  ],
  [
    /^argoproj\.io$/,
    () => 'crds: go://github.com/argoproj/argo-rollouts@VERSION/manifests/crds',
    /^(?:Rollout|AnalysisRun|AnalysisTemplate|ClusterAnalysisTemplate|Experiment)$/,
  ],
  [
    /^argoproj\.io$/,
    () => 'crds: go://github.com/argoproj/argo-workflows/v3@VERSION/manifests/base/crds/full',
    /^(?:CronWorkflow|(?:Cluster)?WorkflowTemplate|Workflow|Workflow(?:ArtifactGCTask|EventBinding|TaskResult|TaskSet))$/,
  ],
  [/^karpenter\.sh$/, () => 'crds: go://sigs.k8s.io/karpenter@VERSION/pkg/apis/crds'],
  [/^karpenter\.k8s\.aws$/, () => 'crds: go://github.com/aws/karpenter-provider-aws@VERSION/pkg/apis/crds'],
  [
    /^(?:generators\.)?external-secrets\.io$/,
    () => 'crds: go://github.com/external-secrets/external-secrets@VERSION/config/crds/bases',
  ],
  [/^(?:eventing\.)?keda\.sh$/, () => 'crds: go://github.com/kedacore/keda/v2@VERSION/config/crd/bases'],
  [
    /^postgresql\.cnpg\.io$/,
    () => 'crds: go://github.com/cloudnative-pg/cloudnative-pg@VERSION/config/crd/bases',
  ],
  [
    /^(?:(?:addons|ipam|runtime)\.)?cluster\.x-k8s\.io$/,
    () => 'crds: go://sigs.k8s.io/cluster-api@VERSION/config/crd/bases',
  ],
  [/^metallb\.io$/, () => 'crds: go://go.universe.tf/metallb@VERSION/config/crd/bases'],
  [
    /^(?:group)?snapshot\.storage\.k8s\.io$/,
    () => 'crds: go://github.com/kubernetes-csi/external-snapshotter/client/v8@VERSION/config/crd',
  ],
  [
    /^(source|kustomize)\.toolkit\.fluxcd\.io$/,
    (controller) => `crds: go://github.com/fluxcd/${controller}-controller@VERSION/config/crd/bases`,
  ],
  [
    /^((helm|notification)\.toolkit\.fluxcd\.io)$/,
    (group, controller) =>
      `crds: https://raw.githubusercontent.com/fluxcd/${controller}-controller/VERSION/config/crd/bases/${group}_PLURAL.yaml, with sha256`,
  ],
  [
    /(?<![a-z0-9])azure\.com$/,
    () =>
      'crds: PATH, a file with the CRDs that you need of https://github.com/Azure/azure-service-operator/releases/download/VERSION/azureserviceoperator_customresourcedefinitions_VERSION.yaml',
  ],
  [
    /^((?:[a-z0-9]{1,60}\.)?cnrm\.cloud\.google\.com)$/,
    (group) =>
      `crds: https://raw.githubusercontent.com/GoogleCloudPlatform/k8s-config-connector/VERSION/config/crds/resources/apiextensions.k8s.io_v1_customresourcedefinition_PLURAL.${group}.yaml, with sha256`,
  ],
]

/** The entry of the input `prerequisites` that brings a kind, where it is known. @param apiVersion `s3.services.k8s.aws/v1alpha1` */
export function prerequisiteFor(apiVersion: string, kind: string): string | null {
  const group = apiVersion.split('/', 1)[0] ?? ''
  for (const [pattern, entry, kinds] of crdEntries) {
    const match = pattern.exec(group)
    if (match !== null && kinds?.test(kind) !== false) return entry(...match.slice(1))
  }
  return null
}
