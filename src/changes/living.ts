import { absentAsNone } from '../cluster/absent-as-none.ts'
import type { Objects } from '../cluster/objects.ts'
import { graphKind, isGraphObject } from '../model/kro/graph-object.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { rgdKind } from '../model/kro/rgd.ts'
import { crdKind, definedKind, storedVersion } from '../model/kubernetes/crd.ts'
import { text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { identityOf, labelOf } from './identity.ts'
import { wantedGroup } from './wanted.ts'

/** What lives in a cluster by kro, as the API server has it. */
export interface Living {
  rgds: KubeObject[]
  /** CRDs that kro generated. */
  crds: KubeObject[]
  /** Objects of the kinds of these CRDs, and Graphs. */
  instances: KubeObject[]
  /** What kro made for instances; of Secrets only the metadata. */
  made: KubeObject[]
}

/** What was there at another time. */
interface Earlier {
  rgds: readonly KubeObject[]
  crds: readonly { name: string }[]
  objects: readonly KubeObject[]
}

/**
 * @param earlier what was there is looked for by name too: what kro no longer owns has lost its labels
 * @throws KubeError
 */
export async function readLiving(objects: Objects, earlier: Earlier | null = null): Promise<Living> {
  const [rgds, crds] = await Promise.all([
    absentAsNone(objects.list(rgdKind.apiVersion, rgdKind.kind)),
    generatedCrds(objects, earlier?.crds ?? []),
  ])
  const generated = (await Promise.all(crds.map((crd) => instancesOf(objects, crd)))).flat()
  const graphs = await absentAsNone(objects.list(graphKind.apiVersion, graphKind.kind))
  const instances = [...generated, ...graphs.filter(isGraphObject)]
  return { rgds, crds, instances, made: await madeByKro(objects, rgds, instances, earlier) }
}

async function generatedCrds(objects: Objects, earlier: readonly { name: string }[]): Promise<KubeObject[]> {
  const { apiVersion, kind } = crdKind
  const labelled = await objects.list(apiVersion, kind, { selector: `${kroLabels.owned}=true` })
  const missing = earlier.filter(({ name }) => !labelled.some(({ metadata }) => metadata.name === name))
  const others = await Promise.all(missing.map(({ name }) => objects.read(apiVersion, kind, name)))
  return [...labelled, ...others.flatMap((crd) => crd ?? [])].filter((crd) => crd.spec?.group !== wantedGroup)
}

async function instancesOf(objects: Objects, crd: KubeObject): Promise<KubeObject[]> {
  const { group, kind } = definedKind(crd)
  const version = text(storedVersion(crd), 'name')
  return version === null || kind === '' ? [] : absentAsNone(objects.list(`${group}/${version}`, kind))
}

/** Objects of all kinds that an RGD has a template of, or of which there was one, that carry the id of an instance. */
async function madeByKro(
  objects: Objects,
  rgds: readonly KubeObject[],
  instances: readonly KubeObject[],
  earlier: Earlier | null = null,
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
