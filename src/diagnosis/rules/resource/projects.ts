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
