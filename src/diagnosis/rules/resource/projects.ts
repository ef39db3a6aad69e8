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
 * Go modules that hold the CRDs of a group, and the folder in them. The module proxy has the first for every ACK service
 * (aws-controllers-k8s: SERVICE-controller).
 */
const crdModules: readonly (readonly [group: RegExp, entry: (service: string) => string])[] = [
  [
    /^([a-z0-9]{1,60})\.services\.k8s\.aws$/,
    (service) => `crds: go://github.com/aws-controllers-k8s/${service}-controller@VERSION/config/crd/bases`,
  ],
  [/^gateway\.networking\.k8s\.io$/, () => 'crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/standard'],
  [
    /^(?:acme\.)?cert-manager\.io$/,
    () =>
      'chart: oci://quay.io/jetstack/charts/cert-manager, with version and values: {crds: {enabled: true}}',
  ],
  [
    /^monitoring\.coreos\.com$/,
    () =>
      'crds: go://github.com/prometheus-operator/prometheus-operator@VERSION/example/prometheus-operator-crd',
  ],
  [
    /^(?:[a-z0-9]{1,60}\.)?crossplane\.io$/,
    () => 'chart: crossplane, with repository: https://charts.crossplane.io/stable and version',
  ],
  [
    /(?<![a-z0-9])azure\.com$/,
    () =>
      'chart: azure-service-operator, with repository: https://raw.githubusercontent.com/Azure/azure-service-operator/main/v2/charts, version and crds-only',
  ],
  [
    /(?<![a-z0-9])cnrm\.cloud\.google\.com$/,
    () =>
      'manifests: https://raw.githubusercontent.com/GoogleCloudPlatform/k8s-config-connector/vVERSION/crds/…, with sha256',
  ],
]

/** The entry of the input `prerequisites` that brings an API, where it is known. @param apiVersion `s3.services.k8s.aws/v1alpha1` */
export function prerequisiteFor(apiVersion: string): string | null {
  const group = apiVersion.split('/', 1)[0] ?? ''
  for (const [pattern, entry] of crdModules) {
    const match = pattern.exec(group)
    if (match !== null) return entry(match[1] ?? '')
  }
  return null
}
