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
 * - ACK: every controller has its own in config/crd/bases (aws-controllers-k8s: SERVICE-controller), those of all in runtime;
 * - Gateway API: config/crd/standard and, of gateway.networking.x-k8s.io, config/crd/experimental;
 * - cert-manager: deploy/crds, plain YAML since they are no longer templates of the chart;
 * - Azure Service Operator: the chart has none (its guide, "CRD management in ASO"), the release has a file of all of them;
 * - Config Connector: config/crds/resources, a file a CRD; the folder crds of earlier releases is gone;
 * - Crossplane: cluster/crds; the chart has none, the pod's init container makes them. Providers: package/crds, a file a CRD.
 */
const crdEntries: readonly (readonly [group: RegExp, entry: (...parts: string[]) => string])[] = [
  [
    /^services\.k8s\.aws$/,
    () => 'crds: go://github.com/aws-controllers-k8s/runtime@VERSION/config/crd/bases',
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
    /^(?:apiextensions|ops|pkg|protection)\.crossplane\.io$/,
    () => 'crds: go://github.com/crossplane/crossplane/v2@VERSION/cluster/crds',
  ],
  [
    /^((?:[a-z0-9]{1,60}\.)?(aws|azure|gcp)(?:\.m)?\.upbound\.io)$/,
    (group, cloud) =>
      `crds: https://raw.githubusercontent.com/crossplane-contrib/provider-upjet-${cloud}/VERSION/package/crds/${group}_PLURAL.yaml, with sha256`,
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

/** The entry of the input `prerequisites` that brings an API, where it is known. @param apiVersion `s3.services.k8s.aws/v1alpha1` */
export function prerequisiteFor(apiVersion: string): string | null {
  const group = apiVersion.split('/', 1)[0] ?? ''
  for (const [pattern, entry] of crdEntries) {
    const match = pattern.exec(group)
    if (match !== null) return entry(...match.slice(1))
  }
  return null
}
