import { definedKind } from '../kubernetes/crd.ts'
import { list, text } from '../kubernetes/fields.ts'
import type { Kind } from '../kubernetes/kind.ts'
import type { KubeObject } from '../kubernetes/object.ts'
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

/** GraphRevisions, which kro makes of RGDs since v0.9.0. */
export const revisionResource = 'graphrevisions.internal.kro.run'
export const revisionKind = {
  apiVersion: 'internal.kro.run/v1alpha1',
  kind: 'GraphRevision',
} as const satisfies Kind

/** Group of the kind that an RGD makes: `kro.run` where its schema names none (default of the field in kro's CRD). */
export const generatedGroup = (rgd: KubeObject): string => text(rgd, 'spec', 'schema', 'group') ?? 'kro.run'

/** The kind that an RGD teaches the API server: `kro.run/v1alpha1` `WebApp`. null where its schema names no kind or no version. */
export function generatedKind(rgd: KubeObject): Kind | null {
  const version = text(rgd, 'spec', 'schema', 'apiVersion')
  const kind = text(rgd, 'spec', 'schema', 'kind')
  return version && kind ? { apiVersion: `${generatedGroup(rgd)}/${version}`, kind } : null
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
