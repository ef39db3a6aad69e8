import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { UserObject } from '../inputs/manifests.ts'
import { escapeLine } from '../model/escape.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { isRgd } from '../model/kro/rgd.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { identityOf, labelOf } from './identity.ts'
import type { Living } from './living.ts'

/** A file of the folder `rendered` of the report. */
export interface RenderedFile {
  /** A name without folders, for any file system. */
  name: string
  text: string
}

/** Base64 of `***`: what stands for a value of a Secret, so that the manifest stays a valid one. */
export const maskedData = 'Kioq'

/**
 * Pure: what kro made for the instances of the manifests, one YAML file per object, for scanners of manifests. Status and
 * managed fields are off; of a Secret the names of its data are there, and no value.
 *
 * @param mask takes secrets out of an object
 */
export function renderedFiles(
  living: Living,
  manifests: readonly UserObject[],
  mask: (object: KubeObject) => KubeObject,
): RenderedFile[] {
  const instances = instancesOf(living, manifests)
  const files = new Map(
    manifests.filter(({ object }) => isRgd(object)).map(({ object, file }) => [object.metadata.name, file]),
  )
  const made = living.made.filter((object) => instances.has(labelOf(object, kroLabels.instanceId) ?? ''))
  const names = fileNames(made)
  return made
    .map((object) => {
      const instance = instances.get(labelOf(object, kroLabels.instanceId) ?? '')
      const rgd = instance === undefined ? null : labelOf(instance, kroLabels.rgd)
      const file = (rgd === null ? undefined : files.get(rgd)) ?? `ResourceGraphDefinition/${rgd}`
      const head = [
        `${file}, ${labelOf(object, kroLabels.node) ?? '(node not known)'}`,
        `made for ${instance === undefined ? '(not known)' : nameOf(instance)}`,
      ]
      return {
        name: names.get(object) ?? '',
        text: `${head.map((line) => `# ${escapeLine(line)}\n`).join('')}${yamlOf(object, mask)}`,
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** By uid: instances that are in the manifests or of an RGD that is, and those that kro made for one of them. */
function instancesOf(living: Living, manifests: readonly UserObject[]): ReadonlyMap<string, KubeObject> {
  const given = new Set(manifests.map(({ object }) => identityOf(object)))
  const rgds = new Set(
    manifests.filter(({ object }) => isRgd(object)).map(({ object }) => object.metadata.name),
  )
  const all = new Map(living.instances.map((instance) => [instance.metadata.uid ?? '', instance]))
  const isOurs = (instance: KubeObject | undefined, depth = 0): boolean =>
    instance !== undefined &&
    depth < deepestNesting &&
    (given.has(identityOf(instance)) ||
      rgds.has(labelOf(instance, kroLabels.rgd) ?? '') ||
      isOurs(all.get(labelOf(instance, kroLabels.instanceId) ?? ''), depth + 1))
  return new Map([...all].filter(([, instance]) => isOurs(instance)))
}

/** RGDs of RGDs; labels may also form a circle. */
const deepestNesting = 20

function yamlOf(object: KubeObject, mask: (object: KubeObject) => KubeObject): string {
  const { apiVersion, kind, status: _, metadata, ...rest } = object
  const { managedFields, ...kept } = metadata
  const masked = mask({ apiVersion, kind, metadata: kept, ...rest } as KubeObject)
  const { data: __, stringData: ___, ...shown } = masked
  const whole = kind === 'Secret' ? { ...shown, data: maskedFields(managedFields) } : masked
  // Readers of YAML 1.1 (Go's) take yes, 1_000 and a time for something else than text, where they are not quoted.
  return stringify(whole, { version: '1.1', lineWidth: 0 })
}

/** The names of a Secret's data, from its managed fields: the data itself is not read. */
function maskedFields(managedFields: unknown): Record<string, string> {
  const entries = (Array.isArray(managedFields) ? managedFields : []) as {
    fieldsV1?: Record<string, Record<string, unknown>>
  }[]
  const names = entries.flatMap(({ fieldsV1 }) =>
    Object.keys({ ...fieldsV1?.['f:data'], ...fieldsV1?.['f:stringData'] }).flatMap((field) =>
      field.startsWith('f:') ? [field.slice(2)] : [],
    ),
  )
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, maskedData]))
}

/** Kubernetes allows names that a file system or an artifact does not; a digest tells apart what became the same. */
function fileNames(objects: readonly KubeObject[]): ReadonlyMap<KubeObject, string> {
  const plain = objects.map((object) => {
    const { kind, metadata } = object
    const whole = [kind, ...(metadata.namespace ? [metadata.namespace] : []), metadata.name].join('_')
    return { object, whole, safe: whole.replace(/[^\w.-]/g, '-').slice(0, longestName) }
  })
  const taken = new Map<string, number>()
  for (const { safe } of plain) taken.set(safe.toLowerCase(), (taken.get(safe.toLowerCase()) ?? 0) + 1)
  return new Map(
    plain.map(({ object, whole, safe }) => {
      const isAlone = safe === whole && taken.get(safe.toLowerCase()) === 1
      const digest = createHash('sha256').update(identityOf(object)).digest('hex').slice(0, 8)
      return [object, `${safe.replace(/^[.-]/, '_')}${isAlone ? '' : `_${digest}`}.yaml`]
    }),
  )
}

const longestName = 180
