import type { Clock } from '../adapters/clock.ts'
import type { Objects } from '../cluster/objects.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { labelOf } from './identity.ts'
import { absentAsNone, type CrdSpec, readLiving } from './living.ts'
import type { GeneratedCrd, PodRecord, Snapshot } from './records.ts'

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
    absentAsNone(objects.list('internal.kro.run/v1alpha1', 'GraphRevision')),
  ])
  const pods = await podsOf(objects, [...instances, ...made])
  return {
    schemaVersion: 1,
    takenAt: clock.date().toISOString(),
    rgds: rgds.map(trimmed),
    revisions: revisions.map(({ spec, ...revision }) => trimmed({ ...revision, spec: withoutGraph(spec) })),
    crds: crds.map(recordOf),
    instances: instances.map(trimmed),
    objects: made.map(trimmed),
    pods,
  }
}

function recordOf(crd: KubeObject): GeneratedCrd {
  const { names, versions = [] } = (crd.spec ?? {}) as CrdSpec
  const version = versions.find(({ storage }) => storage) ?? versions[0]
  return {
    name: crd.metadata.name,
    kind: names?.kind ?? '',
    schema: version?.schema?.openAPIV3Schema ?? {},
  }
}

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
      owner: ownerOf(pod),
      restarts: restartsOf(pod),
    }))
}

/** A ReplicaSet of a Deployment has the name of the Deployment, and the hash of its template. */
function ownerOf(pod: KubeObject): string | null {
  const owner = pod.metadata.ownerReferences?.[0]
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

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

function trimmed(object: KubeObject): KubeObject {
  const { managedFields: _, annotations, ...metadata } = object.metadata
  const { [lastApplied]: __, ...kept } = annotations ?? {}
  return {
    ...object,
    metadata: { ...metadata, ...(Object.keys(kept).length > 0 ? { annotations: kept } : {}) },
  }
}

function withoutGraph(spec: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => typeof value !== 'object'))
}
