import type { Clock } from '../adapters/clock.ts'
import { absentAsNone } from '../cluster/absent-as-none.ts'
import type { Objects } from '../cluster/objects.ts'
import { revisionKind } from '../model/kro/rgd.ts'
import { lastAppliedAnnotation } from '../model/kubernetes/annotations.ts'
import { definedKind, schemaOf, storedVersion } from '../model/kubernetes/crd.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { ownerOf } from '../model/kubernetes/owners.ts'
import { labelOf } from './identity.ts'
import { readLiving } from './living.ts'
import { appliersOf } from './marks.ts'
import type { GeneratedCrd, PodRecord, Snapshot } from './records.ts'
import type { Schema } from './schema.ts'

/**
 * Everything that a change of RGDs may touch.
 *
 * @param earlier what it had is looked for by name too: what kro no longer owns has lost its labels
 * @throws KubeError
 */
export async function takeSnapshot(
  objects: Objects,
  clock: Clock,
  earlier: Snapshot | null = null,
): Promise<Snapshot> {
  const [{ rgds, crds, instances, made }, revisions] = await Promise.all([
    readLiving(objects, earlier),
    absentAsNone(objects.list(revisionKind.apiVersion, revisionKind.kind)),
  ])
  const pods = await podsOf(objects, [...instances, ...made])
  return {
    schemaVersion: 1,
    takenAt: clock.date().toISOString(),
    rgds: rgds.map(trimmed),
    revisions: revisions.map(({ spec, ...revision }) => trimmed({ ...revision, spec: withoutGraph(spec) })),
    crds: crds.map(recordOf),
    instances: instances.map(trimmed),
    objects: made.map(withAppliers),
    pods,
  }
}

const recordOf = (crd: KubeObject): GeneratedCrd => ({
  name: crd.metadata.name,
  kind: definedKind(crd).kind,
  schema: schemaOfCrd(crd),
})

/** openAPIV3Schema of the version of a CRD that is stored; empty where it has none. */
export const schemaOfCrd = (crd: KubeObject): Schema =>
  (schemaOf(storedVersion(crd)) as Schema | undefined) ?? {}

async function podsOf(objects: Objects, around: readonly KubeObject[]): Promise<PodRecord[]> {
  const namespaces = new Set(around.flatMap(({ metadata }) => metadata.namespace ?? []))
  if (namespaces.size === 0) return []
  const pods = await objects.list('v1', 'Pod')
  return pods
    .filter(({ metadata }) => namespaces.has(metadata.namespace ?? ''))
    .map((pod) => ({
      namespace: pod.metadata.namespace ?? '',
      name: pod.metadata.name,
      uid: pod.metadata.uid ?? '',
      owner: workloadOf(pod),
      restarts: restartsOf(pod),
    }))
}

/** A ReplicaSet of a Deployment has the name of the Deployment, and the hash of its template. */
function workloadOf(pod: KubeObject): string | null {
  const owner = ownerOf(pod)
  if (owner === undefined) return null
  const hash = labelOf(pod, 'pod-template-hash')
  return owner.kind === 'ReplicaSet' && hash !== null && owner.name.endsWith(`-${hash}`)
    ? `Deployment/${owner.name.slice(0, -hash.length - 1)}`
    : `${owner.kind}/${owner.name}`
}

function restartsOf(pod: KubeObject): number {
  const statuses = (pod.status?.containerStatuses ?? []) as { restartCount?: number }[]
  return statuses.reduce((sum, { restartCount = 0 }) => sum + restartCount, 0)
}

function trimmed(object: KubeObject): KubeObject {
  const { managedFields: _, annotations, ...metadata } = object.metadata
  const { [lastAppliedAnnotation]: __, ...kept } = annotations ?? {}
  return {
    ...object,
    metadata: { ...metadata, ...(Object.keys(kept).length > 0 ? { annotations: kept } : {}) },
  }
}

/** Which fields a manager owns is more than all else together; who applies it is kept. */
function withAppliers(object: KubeObject): KubeObject {
  const { metadata, ...rest } = trimmed(object)
  const managedFields = appliersOf(object).map((manager) => ({ manager, operation: 'Apply' }))
  return {
    ...rest,
    metadata: managedFields.length > 0 ? { ...metadata, managedFields } : metadata,
  } as KubeObject
}

function withoutGraph(spec: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => typeof value !== 'object'))
}
