import type { RbacMode } from './kro.ts'
import { atLeast } from './version.ts'

/** Conditions of one kind of object. */
export interface ConditionTypes {
  /** The one that sums up the others; null where a version has none and only `status.state` tells. */
  ready: string | null
  /** Those that it is made of. */
  parts: readonly string[]
}

/** Names of the cluster-wide RBAC objects that the chart makes for release `kro`. */
export interface KroRbac {
  clusterRoles: readonly string[]
  clusterRoleBinding: string
  /** Label on ClusterRoles whose rules the controller gets too; null where there is no aggregation. */
  aggregationLabel: { key: string; value: string } | null
}

/** What differs from one kro to another and has to be known to install, watch or explain it. */
export interface KroTraits {
  /** CRDs of kro itself, as `kubectl get crd` names them. */
  crds: readonly string[]
  /** Resource that users write: `resourcegraphdefinitions.kro.run`, before v0.2.0 `resourcegroups.kro.run`. */
  graphResource: string
  /** Whether the chart turns leader election on; without it there is no Lease to look at. */
  leaderElection: boolean
  /** Name of the Lease (LeaderElectionID in cmd/controller/main.go). */
  lease: string
  /** Whether the chart takes `image.ko=true`, which makes the image a `ko://` reference for ko to build. */
  imageKoValue: boolean
  /** Whether the chart in a checkout names no image: `image.tag` is the text `${VERSION}` and has to be set. */
  chartNeedsImageTag: boolean
  /** Modes that the chart's `rbac.mode` takes; the chart's default comes first. */
  rbacModes: readonly RbacMode[]
  /** Whether the controller may create CRDs and leases in aggregation mode without further roles. */
  aggregationComplete: boolean
  rgdConditions: ConditionTypes
  instanceConditions: ConditionTypes
  /** Label selector of the controller's pods for release `kro`: the Deployment's own. */
  podSelector: string
  /** Whether releases carry rendered manifests (kro-core-install-manifests.yaml; always in aggregation mode). */
  staticManifests: boolean
  /** Whether the chart takes `config.allowCRDDeletion` at its word: before, deletion was always on. */
  crdDeletionIsOptional: boolean
  /** Ports that the controller listens on (`/metrics`; `/healthz`, `/readyz`). */
  ports: { metrics: number; health: number }
}

/**
 * Traits of a kro version (chart templates, CRDs and controller sources at each tag). For versions newer than the
 * pinned ones the newest known traits are assumed.
 *
 * @param version with or without v
 */
export function kroTraits(version: string): KroTraits {
  const since = (minimum: string): boolean => atLeast(version, minimum)
  const graphResource = since('v0.2.0-0') ? 'resourcegraphdefinitions.kro.run' : 'resourcegroups.kro.run'
  return {
    crds: since('v0.9.0-0') ? [graphResource, 'graphrevisions.internal.kro.run'] : [graphResource],
    graphResource,
    leaderElection: since('v0.5.0-0'),
    lease: 'controller.kro.run',
    imageKoValue: since('v0.2.1'),
    chartNeedsImageTag: since('v0.2.3'),
    rbacModes: since('v0.2.2') ? ['unrestricted', 'aggregation'] : ['unrestricted'],
    aggregationComplete: since('v0.4.0'),
    rgdConditions: rgdConditions(since),
    instanceConditions: since('v0.6.0')
      ? { ready: 'Ready', parts: ['InstanceManaged', 'GraphResolved', 'ResourcesReady'] }
      : { ready: null, parts: ['InstanceSynced'] },
    podSelector: 'app.kubernetes.io/name=kro,app.kubernetes.io/instance=kro',
    staticManifests: since('v0.7.1'),
    // Up to v0.3.0 the chart passes `--allow-crd-deletion "false"`, which Go's flag package reads as true.
    crdDeletionIsOptional: since('v0.4.0'),
    ports: { metrics: 8078, health: 8079 },
  }
}

function rgdConditions(since: (minimum: string) => boolean): ConditionTypes {
  if (since('v0.9.0-0'))
    return {
      ready: 'Ready',
      parts: ['GraphRevisionsResolved', 'GraphAccepted', 'KindReady', 'ControllerReady'],
    }
  if (since('v0.4.0'))
    return { ready: 'Ready', parts: ['ResourceGraphAccepted', 'KindReady', 'ControllerReady'] }
  return { ready: null, parts: ['ReconcilerReady', 'GraphVerified', 'CustomResourceDefinitionSynced'] }
}

/**
 * RBAC objects of release `kro` (helm/templates at each tag).
 *
 * @returns null where this kro has no such mode
 */
export function kroRbac(version: string, mode: RbacMode): KroRbac | null {
  if (!kroTraits(version).rbacModes.includes(mode)) return null
  const forUsers = atLeast(version, 'v0.9.4') ? ['kro-edit', 'kro-view'] : []
  if (mode === 'aggregation')
    return {
      clusterRoles: ['kro:controller', 'kro:controller:static', ...forUsers],
      clusterRoleBinding: 'kro:controller',
      aggregationLabel: { key: 'rbac.kro.run/aggregate-to-controller', value: 'true' },
    }
  return {
    clusterRoles: ['kro-cluster-role', ...forUsers],
    clusterRoleBinding: atLeast(version, 'v0.2.2') ? 'kro-cluster-role-binding' : 'kro-role-binding',
    aggregationLabel: null,
  }
}
