import { groupOf } from '../kubernetes/api-path.ts'
import { definedKind } from '../kubernetes/crd.ts'
import { list, text } from '../kubernetes/fields.ts'
import type { Kind } from '../kubernetes/kind.ts'
import type { KubeObject } from '../kubernetes/object.ts'
import { pluralsOf } from '../kubernetes/plural.ts'
import { isMadeByKro } from './instance.ts'

export type { Kind } from '../kubernetes/kind.ts'

/** ResourceGraphDefinitions, as `kubectl get` names them. */
export const rgdResource = 'resourcegraphdefinitions.kro.run'

export const rgdKind = {
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
} as const satisfies Kind

export const isRgd = (object: KubeObject): boolean =>
  object.kind === rgdKind.kind && object.apiVersion.startsWith('kro.run/')

/**
 * What RGDs were called before kro v0.2.0, when they were in namespaces (config/crd/bases of kubernetes-sigs/kro at v0.1.0 and at
 * v0.2.0: the kind and its scope differ, and `spec.schema.group` came; the other fields of spec are the same).
 */
export const formerRgdKind = {
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGroup',
} as const satisfies Kind

/** kro's own group, which is also that of the kinds of RGDs that name no other one. */
export const kroGroup = 'kro.run'

export const isFormerRgdKind = ({ apiVersion, kind }: Kind): boolean =>
  kind === formerRgdKind.kind && groupOf(apiVersion) === kroGroup

/** GraphRevisions, which kro makes of RGDs since v0.9.0. */
export const revisionResource = 'graphrevisions.internal.kro.run'
export const revisionKind = {
  apiVersion: 'internal.kro.run/v1alpha1',
  kind: 'GraphRevision',
} as const satisfies Kind

/** Group of the kind that an RGD makes: `kro.run` where its schema names none (default of the field in kro's CRD). */
export const generatedGroup = (rgd: KubeObject): string => text(rgd, 'spec', 'schema', 'group') ?? kroGroup

/** The kind that an RGD teaches the API server: `kro.run/v1alpha1` `WebApp`. null where its schema names no kind or no version. */
export function generatedKind(rgd: KubeObject): Kind | null {
  const version = text(rgd, 'spec', 'schema', 'apiVersion')
  const kind = text(rgd, 'spec', 'schema', 'kind')
  return version && kind ? { apiVersion: `${generatedGroup(rgd)}/${version}`, kind } : null
}

/**
 * The RGDs that declare a kind, however a tool names it: by kind or plural (`Web`, `webs`), with or without version and group behind
 * it (`webs.kro.run`, `Web.v1alpha1.kro.run`). Those of exactly that kind, else those of which it can be the plural.
 *
 * @param group that the kind is in, where that is known apart from its name
 */
export function rgdsDeclaring(
  rgds: readonly KubeObject[],
  named: string,
  group: string | null = null,
): readonly KubeObject[] {
  const [word = '', ...rest] = named.split('.')
  const suffix = rest.join('.').replace(/^v\d{1,3}(?:(?:alpha|beta)\d{1,3})?(?:\.|$)/, '')
  const groups = [...(suffix === '' ? [] : [suffix]), ...(group === null ? [] : [group])]
  const inGroup = rgds.filter((rgd) => groups.every((one) => one === generatedGroup(rgd)))
  const kindOf = (rgd: KubeObject): string => text(rgd, 'spec', 'schema', 'kind') ?? ''
  if (word === '') return []
  const exact = inGroup.filter((rgd) => kindOf(rgd) === word)
  if (exact.length > 0) return exact
  const lower = word.toLowerCase()
  return inGroup.filter((rgd) => {
    const kind = kindOf(rgd)
    return kind.charAt(0).toLowerCase() === lower.charAt(0) && pluralsOf(kind).includes(lower)
  })
}

/** What an entry of an RGD's `resources` stands for; null where it is not a resource, or does not say its kind. */
export interface RgdResource {
  /** The kind of objects that it makes. */
  made: Kind | null
  /** The kind of an object that it only reads (`externalRef`). */
  read: Kind | null
}

/** In the order of the RGD. */
export const resourcesOf = (rgd: KubeObject): RgdResource[] =>
  list(rgd, 'spec', 'resources').map((resource) => ({
    made: kindAt(resource, 'template'),
    read: kindAt(resource, 'externalRef'),
  }))

/** The kinds of objects that RGDs make, each once; without those whose name is an expression. */
export function kindsMadeBy(rgds: readonly KubeObject[]): Kind[] {
  const made = rgds.flatMap(resourcesOf).flatMap(({ made: kind }) => kind ?? [])
  const named = made.filter(({ apiVersion, kind }) => !kind.includes('${') && !apiVersion.includes('${'))
  return [...new Map(named.map((kind) => [`${kind.apiVersion} ${kind.kind}`, kind])).values()]
}

function kindAt(resource: unknown, field: 'template' | 'externalRef'): Kind | null {
  const apiVersion = text(resource, field, 'apiVersion')
  const kind = text(resource, field, 'kind')
  return apiVersion === null || kind === null ? null : { apiVersion, kind }
}

/** Whether an RGD declares the kind that a CRD defines. */
export const declares = (rgd: KubeObject, crd: KubeObject): boolean => {
  const { group, kind } = definedKind(crd)
  return text(rgd, 'spec', 'schema', 'kind') === kind && generatedGroup(rgd) === group
}

/** The CRDs that kro made: by their label, or because an RGD declares their kind. */
export function generatedCrds(crds: readonly KubeObject[], rgds: readonly KubeObject[]): KubeObject[] {
  const declared = new Set(
    rgds.map((rgd) => keyOf(generatedGroup(rgd), text(rgd, 'spec', 'schema', 'kind') ?? '')),
  )
  return crds.filter((crd) => {
    const { group, kind } = definedKind(crd)
    // An RGD that declares kro's own kind does not make the RGDs its instances.
    return crd.metadata.name !== rgdResource && (isMadeByKro(crd) || declared.has(keyOf(group, kind)))
  })
}

const keyOf = (group: string, kind: string): string => `${kind}.${group}`
