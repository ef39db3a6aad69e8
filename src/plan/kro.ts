import { atLeast } from '../model/version.ts'

/** Go module path: awslabs, then kro-run, kubernetes-sigs since v0.5.0 (go.mod at each tag). */
export function kroModule(version: string): string {
  if (atLeast(version, 'v0.5.0')) return 'github.com/kubernetes-sigs/kro'
  return atLeast(version, 'v0.2.0-0') ? 'github.com/kro-run/kro' : 'github.com/awslabs/kro'
}

/**
 * Controller image of a release, `registry.k8s.io/kro/kro:v0.9.4` (helm/values.yaml at each tag). Only since v0.5.0
 * do tags carry the v.
 */
export function kroImage(version: string): string {
  const bare = version.replace(/^v/, '')
  if (atLeast(version, 'v0.5.0')) return `registry.k8s.io/kro/kro:v${bare}`
  if (atLeast(version, 'v0.2.0-0')) return `ghcr.io/kro-run/kro/controller:${bare}`
  return `public.ecr.aws/kro/controller:${bare}`
}

/** A Helm chart in an OCI registry. */
export interface Chart {
  /** For `helm install`: `oci://registry.k8s.io/kro/charts/kro`. */
  reference: string
  /** For `--version`, never with a v: registries carry charts as `0.9.4`. */
  version: string
  /** Both together as `checksums` and the pins name it: `registry.k8s.io/kro/charts/kro:0.9.4`. */
  name: string
}

/** Chart of a release (kro's release workflows and installation docs at each tag; kubernetes/k8s.io images.yaml). */
export function kroChart(version: string): Chart {
  const bare = version.replace(/^v/, '')
  const repository = chartRepository(version)
  return { reference: `oci://${repository}`, version: bare, name: `${repository}:${bare}` }
}

function chartRepository(version: string): string {
  if (atLeast(version, 'v0.5.0')) return 'registry.k8s.io/kro/charts/kro'
  return atLeast(version, 'v0.2.0-0') ? 'ghcr.io/kro-run/kro/kro' : 'public.ecr.aws/kro/kro'
}

/**
 * Oldest Kubernetes that this kro works with, or null where none is known. v0.9.0 lists GraphRevisions by a field
 * selector on a custom resource (`selectableFields`): alpha and off in 1.30, on since 1.31 (KEP-4358). Read from
 * kro's code; kro itself documents no minimum.
 */
export function kroMinimumKubernetes(version: string): string | null {
  return atLeast(version, 'v0.9.0-0') ? '1.31' : null
}
