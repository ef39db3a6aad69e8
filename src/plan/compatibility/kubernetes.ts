import { minorOf, minorsAhead, nearestVersion, newestFirst } from '../../model/version.ts'
import { kroMinimumKubernetes } from '../kro.ts'
import { nodeImagesOf } from '../node-image.ts'
import { kroPins } from '../pins/kro.ts'
import { nodeImagePins } from '../pins/node-images.ts'
import { pinnedVersions, type Versions } from '../resolve.ts'
import type { CompatibilityFacts, Incompatibility } from './incompatibility.ts'

/** First Kubernetes whose kubelet refuses cgroup v1 by default (kind v0.31 release notes). */
const firstWithoutCgroupV1 = '1.35'

/** kro, host and kubectl against the Kubernetes that will run. */
export function kubernetesIncompatibilities(
  versions: Versions,
  facts: CompatibilityFacts,
): Incompatibility[] {
  const kubernetes = kubernetesOf(versions, facts)
  if (kubernetes === null) return []
  return [
    ...kroNeedsNewer(kubernetes, versions, facts),
    ...refusesCgroupV1(kubernetes, versions, facts),
    ...kubectlSkew(kubernetes, versions, facts),
  ]
}

/** The version that will serve the API: of the node image, or of the cluster that is there. */
export function kubernetesOf(versions: Versions, facts: CompatibilityFacts): string | null {
  return facts.cluster === 'kind'
    ? versions.kubernetes
    : facts.cluster === 'existing'
      ? facts.serverVersion
      : null
}

function kroNeedsNewer(kubernetes: string, versions: Versions, facts: CompatibilityFacts): Incompatibility[] {
  const minimum = facts.kro === null || facts.install === 'none' ? null : kroMinimumKubernetes(facts.kro)
  if (facts.kro === null || minimum === null || minorsAhead(kubernetes, minimum) >= 0) return []
  const olderKro = newestFirst(Object.keys(kroPins)).find((version) => kroMinimumKubernetes(version) === null)
  const choices = [
    ...(facts.cluster === 'kind' ? [nearestKubernetes(minimum, versions.kind, facts)] : []),
    `kro-version: ${olderKro}`,
  ]
  return [
    {
      rule: 'version/kro-needs-newer-kubernetes',
      severity: 'error',
      message:
        `kro ${facts.kro} needs Kubernetes ${minimum} or newer, and this is ${kubernetes}: it finds its ` +
        'GraphRevisions by a field selector on a custom resource, which the API server offers since 1.31 (KEP-4358)',
      suggestion: choices.join(', or '),
    },
  ]
}

function refusesCgroupV1(
  kubernetes: string,
  versions: Versions,
  facts: CompatibilityFacts,
): Incompatibility[] {
  if (facts.cluster !== 'kind' || worksOnHost(kubernetes, facts)) return []
  return [
    {
      rule: 'version/cgroup-v1',
      severity: 'error',
      message:
        `this host has cgroup v1, and the kubelet of Kubernetes ${kubernetes} refuses to run on it ` +
        `(by default since ${firstWithoutCgroupV1})`,
      suggestion:
        `${nearestKubernetes(kubernetes, versions.kind, facts)}; or a runner with cgroup v2; or failCgroupV1: false ` +
        'in a KubeletConfiguration patch of kind-config',
    },
  ]
}

/**
 * The Kubernetes closest to the wanted one that the host can run, as inputs: of the kind release in use, else of the
 * newest kind release that has one. Older ones than wanted are offered only where the host can run none as new.
 */
function nearestKubernetes(wanted: string, kind: string, facts: CompatibilityFacts): string {
  const offeredBy = (release: string): string[] => {
    const runnable = nodeImagesOf(release).filter((version) => worksOnHost(version, facts))
    const newEnough = runnable.filter((version) => minorsAhead(version, wanted) >= 0)
    return newEnough.length > 0 || worksOnHost(wanted, facts) ? newEnough : runnable
  }
  const releases = [kind, ...newestFirst(Object.keys(nodeImagePins))]
  const release = releases.find((candidate) => offeredBy(candidate).length > 0)
  if (release === undefined) return 'no pinned node image fits'
  const version = nearestVersion(wanted, offeredBy(release))
  return release === kind
    ? `kubernetes-version: ${version}`
    : `kind-version: ${release} with kubernetes-version: ${version}`
}

function worksOnHost(kubernetes: string, facts: CompatibilityFacts): boolean {
  return facts.cgroup !== 1 || facts.allowsCgroupV1 || minorsAhead(kubernetes, firstWithoutCgroupV1) < 0
}

/** https://kubernetes.io/releases/version-skew-policy/#kubectl */
function kubectlSkew(kubernetes: string, versions: Versions, facts: CompatibilityFacts): Incompatibility[] {
  const ahead = minorsAhead(versions.kubectl, kubernetes)
  if (Math.abs(ahead) <= 1) return []
  const distance = `${Math.abs(ahead)} minor versions ${ahead > 0 ? 'newer' : 'older'}`
  const nearest = nearestVersion(kubernetes, pinnedVersions('kubectl', facts.platform))
  return [
    {
      rule: 'version/kubectl-skew',
      severity: 'warning',
      message:
        `kubectl ${versions.kubectl} is ${distance} than Kubernetes ${kubernetes}; supported is one minor ` +
        `around it (${minorOf(kubernetes)})`,
      suggestion: `kubectl-version: ${nearest}`,
    },
  ]
}
