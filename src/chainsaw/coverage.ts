import type { CoverageOfRgd, CoverageRecord } from '../evidence/records.ts'
import { type GraphNode, graphNodes } from '../model/kro/graph.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { generatedKind } from '../model/kro/rgd.ts'
import { condition, conditionsOf, isReady } from '../model/kubernetes/conditions.ts'
import { schemaOf, versionOf } from '../model/kubernetes/crd.ts'
import { field, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type LeafField, leafFields, sets } from './schema-fields.ts'

/** One look at an RGD and at all that there is of it. */
export interface Look {
  rgd: KubeObject
  /** openAPI schema of the spec of its instances; undefined where kro has not made their CRD. */
  schema: unknown
  instances: readonly KubeObject[]
  /** Metadata of the objects that kro made for them, read after the instances. */
  objects: readonly KubeObject[]
  /** Ids of the instances that were there still, and not being deleted, after that. */
  remaining: ReadonlySet<string>
}

/** What was seen of one RGD, over all looks. */
interface Seen {
  rgd: KubeObject
  fields: LeafField[]
  instances: Set<string>
  /** Ids of resources. */
  made: Set<string>
  leftOut: Set<string>
  waited: Set<string>
  ready: Set<string>
  /** Paths of fields. */
  set: Set<string>
}

/**
 * What instances reach of the RGDs that they are of: their resources, both values of `includeWhen` and `readyWhen`, the fields
 * of their schema. Fed with looks at a cluster while tests run, since tests delete what they made.
 */
export class Coverage {
  private readonly seen = new Map<string, Seen>()

  /** Takes one look; only the newest form of an RGD is kept. */
  look({ rgd, schema, instances, objects, remaining }: Look): void {
    const name = rgd.metadata.name
    const known = this.seen.get(name)
    const seen: Seen = known ?? {
      ...{ rgd, fields: [], instances: new Set(), made: new Set(), leftOut: new Set(), waited: new Set() },
      ...{ ready: new Set(), set: new Set() },
    }
    this.seen.set(name, seen)
    seen.rgd = rgd
    if (schema !== undefined) seen.fields = leafFields(schema)
    const nodes = graphNodes(rgd)
    for (const instance of instances) lookAtInstance(seen, instance, nodes, objects, remaining)
  }

  /** All that was reached until now. RGDs by name. */
  record(): CoverageRecord {
    const rgds = [...this.seen.values()]
      .toSorted((a, b) => a.rgd.metadata.name.localeCompare(b.rgd.metadata.name))
      .map(coverageOf)
    return { schemaVersion: 1, rgds }
  }
}

function lookAtInstance(
  seen: Seen,
  instance: KubeObject,
  nodes: readonly GraphNode[],
  objects: readonly KubeObject[],
  remaining: ReadonlySet<string>,
): void {
  const { uid = '', deletionTimestamp } = instance.metadata
  seen.instances.add(uid)
  for (const leaf of seen.fields) if (sets(instance.spec, leaf)) seen.set.add(leaf.path)
  const own = objects.filter(({ metadata }) => metadata.labels?.[kroLabels.instanceId] === uid)
  const made = new Set(own.map(({ metadata }) => metadata.labels?.[kroLabels.node] ?? ''))
  // One that is deleted between the two lists would seem to have left out everything.
  const isSettled = deletionTimestamp === undefined && remaining.has(uid) && isActive(instance)
  const told = waitingTold(instance)
  for (const { id } of nodes) {
    if (made.has(id)) seen.made.add(id)
    if (told.includes(`"${id}"`)) seen.waited.add(id)
  }
  if (isSettled) lookForLeftOut(seen, nodes, made)
}

/** @param made resources of an instance that is ACTIVE */
function lookForLeftOut(seen: Seen, nodes: readonly GraphNode[], made: ReadonlySet<string>): void {
  for (const { id, role, includeWhen } of nodes) {
    // Objects that kro only reads have no label of it: an instance that is ACTIVE has read them, or left them out.
    if (role === 'external') seen.made.add(id)
    if (made.has(id) || role === 'external') seen.ready.add(id)
    else if (includeWhen.length > 0) seen.leftOut.add(id)
  }
}

function isActive(instance: KubeObject): boolean {
  const seen = condition(instance, 'Ready')?.observedGeneration
  const { generation } = instance.metadata
  const isCurrent = typeof seen !== 'number' || generation === undefined || seen >= generation
  return text(instance, 'status', 'state') === 'ACTIVE' && isReady(instance) && isCurrent
}

/** `awaiting resource readiness: waiting for node "db": …` (pkg/controller/instance/resources.go at v0.9.4). */
const waitingTold = (instance: KubeObject): string =>
  conditionsOf(instance)
    .filter(({ status }) => status !== 'True')
    .map(({ message }) => message)
    .join('\n')

function coverageOf({ rgd, fields, instances, made, leftOut, waited, ready, set }: Seen): CoverageOfRgd {
  const nodes = graphNodes(rgd)
  const missed: string[] = []
  const count = <T>(all: readonly T[], isReached: (one: T) => boolean, told: (one: T) => string) => {
    const not = all.filter((one) => !isReached(one))
    missed.push(...not.map(told))
    return { reached: all.length - not.length, all: all.length }
  }
  const branches = (of: 'includeWhen' | 'readyWhen') =>
    nodes
      .filter((node) => node[of].length > 0 && (of === 'readyWhen' || node.role === 'template'))
      .flatMap(({ id }) => [
        { id, value: true },
        { id, value: false },
      ])
  const isIncluded = { true: made, false: leftOut }
  const isReadyWhen = { true: ready, false: waited }
  return {
    rgd: rgd.metadata.name,
    kind: generatedKind(rgd)?.kind ?? '',
    instances: instances.size,
    resources: count(
      nodes,
      ({ id }) => made.has(id),
      ({ id }) => `resource ${id} was never made`,
    ),
    includeWhen: count(
      branches('includeWhen'),
      ({ id, value }) => isIncluded[`${value}`].has(id),
      ({ id, value }) => `includeWhen of ${id} was never ${value}`,
    ),
    readyWhen: count(
      branches('readyWhen'),
      ({ id, value }) => isReadyWhen[`${value}`].has(id),
      ({ id, value }) => `readyWhen of ${id} was not seen to be ${value}`,
    ),
    fields: count(
      fields,
      ({ path }) => set.has(path),
      ({ path, default: usual }) =>
        `no instance sets spec.${path}${usual === undefined ? '' : ' to another value than its default'}`,
    ),
    missed,
  }
}

/** Schema of the spec of a version in the CRD of instances. @param version `v1alpha1` */
export const specSchema = (crd: KubeObject | null, version: string): unknown =>
  field(schemaOf(versionOf(crd, version)), 'properties', 'spec')
