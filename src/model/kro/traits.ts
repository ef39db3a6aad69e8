import { atLeast } from '../version.ts'
import { revisionResource, rgdResource } from './rgd.ts'

/** How the chart gives the controller its permissions: all of them, or what labelled ClusterRoles add up to. */
export type RbacMode = 'unrestricted' | 'aggregation'

/** What differs from one kro to another and has to be known to install, watch or explain it. */
export interface KroTraits {
  /** CRDs of kro itself, as `kubectl get crd` names them. */
  crds: readonly string[]
  /** Resource that users write: `resourcegraphdefinitions.kro.run`, before v0.2.0 `resourcegroups.kro.run`. */
  graphResource: string
  /** Whether the chart turns leader election on; without it there is no Lease to look at. */
  leaderElection: boolean
  /** Modes that the chart's `rbac.mode` takes; the chart's default comes first. */
  rbacModes: readonly RbacMode[]
  /** Whether the controller may create CRDs and leases in aggregation mode without further roles. */
  aggregationComplete: boolean
}

/**
 * Traits of a kro version (chart templates, CRDs and controller sources at each tag). For versions newer than the
 * pinned ones the newest known traits are assumed.
 *
 * @param version with or without v
 */
export function kroTraits(version: string): KroTraits {
  const since = (minimum: string): boolean => atLeast(version, minimum)
  const graphResource = since('v0.2.0-0') ? rgdResource : 'resourcegroups.kro.run'
  return {
    crds: since('v0.9.0-0') ? [graphResource, revisionResource] : [graphResource],
    graphResource,
    leaderElection: since('v0.5.0-0'),
    rbacModes: since('v0.2.2') ? ['unrestricted', 'aggregation'] : ['unrestricted'],
    aggregationComplete: since('v0.4.0'),
  }
}
