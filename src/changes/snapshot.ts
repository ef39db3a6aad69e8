import type { Clock } from '../adapters/clock.ts'
import { isNotFound } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { identityOf, kroLabels, labelOf } from './identity.ts'
import type { GeneratedCrd, PodRecord, Snapshot } from './records.ts'
import { wantedGroup } from './wanted.ts'

interface CrdSpec {
  group?: string
  names?: { plural?: string; kind?: string }
  versions?: { name: string; storage?: boolean; schema?: { openAPIV3Schema?: Record<string, unknown> } }[]
}

/**
 * Everything that a change of RGDs may touch.
 *
 * @param earlier what it had is looked for by name too: what kro does not own any more has lost its labels
 * @throws KubeError
 */
export async function takeSnapshot(
  objects: Objects,
  clock: Clock,
  earlier: Snapshot | null = null,
): Promise<Snapshot> {
  const [rgds, revisions, crds] = await Promise.all([
    objects.list('kro.run/v1alpha1', 'ResourceGraphDefinition'),
    absentAsNone(objects.list('internal.kro.run/v1alpha1', 'GraphRevision')),
    generatedCrds(objects),
  ])
  const instances = (await Promise.all(crds.map((crd) => instancesOf(objects, crd)))).flat()
  const made = await madeByKro(objects, rgds, instances, earlier)
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

async function generatedCrds(objects: Objects): Promise<KubeObject[]> {
  const crds = await objects.list('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
    selector: `${kroLabels.owned}=true`,
  })
  return crds.filter((crd) => crd.spec?.group !== wantedGroup)
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

async function instancesOf(objects: Objects, crd: KubeObject): Promise<KubeObject[]> {
  const { group, names, versions = [] } = (crd.spec ?? {}) as CrdSpec
  const version = versions.find(({ storage }) => storage) ?? versions[0]
  if (version === undefined || names?.kind === undefined) return []
  return absentAsNone(objects.list(`${group}/${version.name}`, names.kind))
}

/** Objects of all kinds that an RGD has a template of, or of which there was one, that carry the id of an instance. */
async function madeByKro(
  objects: Objects,
  rgds: readonly KubeObject[],
  instances: readonly KubeObject[],
  earlier: Snapshot | null,
): Promise<KubeObject[]> {
  const kinds = new Map(
    [
      ...rgds.flatMap(templatesOf),
      ...(earlier?.objects ?? []),
      ...(earlier?.rgds ?? []).flatMap(templatesOf),
    ].map(({ apiVersion, kind }) => [`${apiVersion} ${kind}`, { apiVersion, kind }]),
  )
  const listed = await Promise.all(
    [...kinds.values()].map(({ apiVersion, kind }) =>
      absentAsNone(objects.list(apiVersion, kind, { selector: kroLabels.instanceId, part: partOf(kind) })),
    ),
  )
  const nested = instances.filter((instance) => labelOf(instance, kroLabels.instanceId) !== null)
  const found = new Map([...listed.flat(), ...nested].map((object) => [identityOf(object), object]))
  const lost = (earlier?.objects ?? []).filter((object) => !found.has(identityOf(object)))
  const still = await Promise.all(lost.map((object) => sameObject(objects, object)))
  return [...found.values(), ...still.flatMap((object) => object ?? [])]
}

/** What a Secret holds is never read. */
const partOf = (kind: string): 'all' | 'metadata' => (kind === 'Secret' ? 'metadata' : 'all')

/** The object itself, where it is still there; not another one of its name. */
async function sameObject(objects: Objects, object: KubeObject): Promise<KubeObject | null> {
  const { apiVersion, kind, metadata } = object
  const found = await objects.read(apiVersion, kind, metadata.name, metadata.namespace, partOf(kind))
  return found !== null && found.metadata.uid === metadata.uid ? { ...found, apiVersion, kind } : null
}

function templatesOf(rgd: KubeObject): { apiVersion: string; kind: string }[] {
  const resources: unknown = rgd.spec?.resources
  return (Array.isArray(resources) ? resources : []).flatMap(
    (one: { template?: Partial<KubeObject> } | null) => {
      const { apiVersion, kind } = one?.template ?? {}
      return typeof apiVersion === 'string' && typeof kind === 'string' ? [{ apiVersion, kind }] : []
    },
  )
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

/** A kind that is not served has no objects. */
async function absentAsNone(list: Promise<KubeObject[]>): Promise<KubeObject[]> {
  try {
    return await list
  } catch (error) {
    if (isNotFound(error)) return []
    throw error
  }
}
