import { generatedGroup } from '../model/kro/rgd.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { isSame } from './fields.ts'
import { type NodeChange, nodeChanges } from './graph.ts'
import type { GeneratedCrd, Snapshot, TransitionRecord } from './records.ts'
import { type SchemaChange, schemaChanges } from './schema.ts'
import { isAccepted, whyNotAccepted } from './status.ts'

/** What became of one RGD. */
export interface RgdChange {
  /** `ResourceGraphDefinition/web` */
  object: string
  change: 'same' | 'changed' | 'new' | 'deleted'
  /** kro said that it is Active, before the change. */
  wasAccepted: boolean
  /** kro says that it is Active. */
  accepted: boolean
  /** Why it is not, else null. */
  message: string | null
  /** Name of the CRD that kro generates of it; null where there is none. */
  crd: string | null
  /** Empty where the schema that it asks for is not known. */
  schema: SchemaChange[]
  /** Its resources, with what became of each. */
  nodes: NodeChange[]
}

/** Pure: what became of each RGD. */
export function rgdChanges(before: Snapshot, after: Snapshot, transition: TransitionRecord): RgdChange[] {
  const old = new Map(before.rgds.map((rgd) => [rgd.metadata.name, rgd]))
  const now = new Map(after.rgds.map((rgd) => [rgd.metadata.name, rgd]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((name) => {
    const [earlier, later] = [old.get(name), now.get(name)]
    const rgd = (later ?? earlier) as KubeObject
    const crd = crdOf(rgd, after.crds) ?? crdOf(rgd, before.crds)
    const accepted = later !== undefined && isAccepted(later)
    const record = transition.applied.find(({ object }) => object === nameOf(rgd))
    return {
      object: nameOf(rgd),
      change: changeOf(earlier, later, record?.outcome === 'refused'),
      wasAccepted: earlier !== undefined && isAccepted(earlier),
      accepted: accepted && record?.outcome !== 'refused',
      message:
        later === undefined ? null : record?.outcome === 'refused' ? record.message : whyNotAccepted(later),
      crd: crd?.name ?? null,
      schema: schemaOf(rgd, before, after, transition, accepted),
      nodes: nodeChanges(earlier, later),
    }
  })
}

function changeOf(
  earlier: KubeObject | undefined,
  later: KubeObject | undefined,
  refused: boolean,
): RgdChange['change'] {
  if (later === undefined) return 'deleted'
  if (earlier === undefined) return 'new'
  // What the API server refused is not what it has.
  return !refused && isSame(earlier.spec, later.spec) ? 'same' : 'changed'
}

function schemaOf(
  rgd: KubeObject,
  before: Snapshot,
  after: Snapshot,
  { wanted }: TransitionRecord,
  accepted: boolean,
): SchemaChange[] {
  const [old, now] = [crdOf(rgd, before.crds), crdOf(rgd, after.crds)]
  const asked = old === null ? undefined : wanted[old.name]
  return old === null || now === null || asked === undefined
    ? []
    : schemaChanges(old.schema, asked, now.schema, accepted)
}

/** The CRD of the kind that an RGD declares. */
export function crdOf(rgd: KubeObject, crds: readonly GeneratedCrd[]): GeneratedCrd | null {
  const { kind } = (rgd.spec?.schema ?? {}) as { kind?: string }
  return crds.find((crd) => crd.kind === kind && crd.name.endsWith(`.${generatedGroup(rgd)}`)) ?? null
}
