import { crdKind } from '../../model/kubernetes/crd.ts'
import type { FieldError } from '../../model/kubernetes/field-errors.ts'
import {
  allResources,
  anySelector,
  type Fault,
  iteratorsOf,
  type Locate,
  removal,
  replaced,
  resourcesNamed,
  schemaTypes,
} from './fault.ts'
import { keysOf } from './locate-schema.ts'
import { readsName } from './names.ts'
import type { PartialRgd, Path } from './set-aside.ts'

export const ofResourceId: Locate = (rgd, { words }) => {
  const bad = /^id (\S{1,300}) is (?:a reserved keyword|not a valid KRO)/.exec(words)?.[1]
  if (bad !== undefined) return resourcesNamed(rgd, bad).map((path) => renaming([...path, 'id']))
  const twice =
    /^found (?:duplicate resource IDs (\S{1,300})|resources with duplicate id "([^"]{1,300})")/.exec(words)
  const [first, ...others] = twice === null ? [] : resourcesNamed(rgd, twice[1] ?? twice[2])
  return others.map((path) => ({
    ...renaming([...path, 'id']),
    // Which of two kinds is meant, nothing says.
    unsure:
      first !== undefined && kindOf(rgd, first) !== kindOf(rgd, path)
        ? [String(rgd.at([...path, 'id']))]
        : [],
  }))
}

const renaming = (path: Path): Fault => ({ path, nth: null, remedy: { by: 'name' } })

/** `apps/v1 Deployment`; empty: it does not say. */
export function kindOf(rgd: PartialRgd, resource: Path): string {
  for (const field of ['template', 'externalRef']) {
    const [apiVersion, kind] = ['apiVersion', 'kind'].map((name) => rgd.at([...resource, field, name]))
    if (typeof apiVersion === 'string') return `${apiVersion} ${String(kind)}`
  }
  return ''
}

export const ofForEach: Locate = (rgd, { kind, words }, message) => {
  const named =
    /(?:node|resource) "([\w-]{1,300})": (?:duplicate )?forEach iterator (?:name )?"([^"\n]{1,300})"/.exec(
      message,
    )
  const dimension = /forEach (?:iterator|expression for dimension|dimension) "([^"\n]{1,300})"/.exec(
    message,
  )?.[1]
  if (kind !== 'for-each-invalid' && named === null && dimension === undefined) return []
  const owner = named?.[1] ?? /(?:node|resource) "([\w-]{1,300})"/.exec(message)?.[1]
  const owners = owner === undefined ? allResources(rgd) : resourcesNamed(rgd, owner)
  const name = named?.[2] ?? dimension
  if (name === undefined) return ofForEachAsAWhole(rgd, owners, words)
  const paths = dimensionsNamed(rgd, owners, name)
  if (/duplicate forEach iterator name/.test(words)) return paths.slice(1).map(renaming)
  if (/forEach iterator name "[^"\n]{1,300}" (?:is |conflicts )/.test(words))
    return paths.slice(0, 1).map((path) => ({
      ...renaming(path),
      unsure: / conflicts /.test(words) ? [name] : [],
    }))
  const unknown = /references unknown identifiers: \[([\w-]{1,300})\]/.exec(message)?.[1]
  const reading = paths.filter((path) => unknown !== undefined && readsName(String(rgd.at(path)), unknown))
  return (reading.length > 0 ? reading : paths)
    .slice(0, 1)
    .map((path) => ({ ...removal(path, 0), ...(unknown === undefined ? {} : { missing: [unknown] }) }))
}

const dimensionsNamed = (rgd: PartialRgd, owners: readonly Path[], name: string): Path[] =>
  owners
    .flatMap((path) => rgd.entries([...path, 'forEach']).map(([index]) => [...path, 'forEach', index, name]))
    .filter((path) => rgd.at(path) !== undefined)

/** An iterator that no name has, or too many of them. */
function ofForEachAsAWhole(rgd: PartialRgd, owners: readonly Path[], words: string): Fault[] {
  const missing = /must be used to produce a unique resource identity, missing: \[([^\]\n]{1,300})\]/.exec(
    words,
  )
  const most = /forEach cannot have more than (\d{1,9}) dimensions/.exec(words)?.[1]
  return owners.slice(0, 1).flatMap((owner): Fault[] => {
    const name = [...owner, 'template', 'metadata', 'name']
    if (missing !== null && rgd.at(name) !== undefined)
      return [{ ...removal(name), missing: missing[1]?.split(' ') ?? [] }]
    const spare = rgd.entries([...owner, 'forEach']).slice(Number(most))
    const also = spare.map(([index]) => [...owner, 'forEach', index])
    if (most === undefined || also.length === 0) return [removal(owner)]
    const unsure = iteratorsOf(rgd, owner).slice(Number(most))
    return [{ path: [...owner, 'forEach'], nth: null, remedy: { by: 'others' }, also, unsure }]
  })
}

export const ofNamespace: Locate = (rgd, { kind, resource }) =>
  kind === 'namespace-scope'
    ? resourcesNamed(rgd, resource).flatMap((path) =>
        ['template', 'externalRef'].flatMap((field) => {
          const metadata = [...path, field, 'metadata']
          if (rgd.at(metadata) === undefined) return []
          const namespace = [...metadata, 'namespace']
          const value = rgd.at(namespace)
          return value === undefined || (typeof value === 'string' && value.trim() === '')
            ? [replaced(metadata, 'set-aside', namespace)]
            : [removal(namespace)]
        }),
      )
    : []

export const ofReservedKeys: Locate = (rgd, { words }) => {
  const told = /^invalid (label|annotation) for resource "([^"]{1,300})"\..{0,60}prefix "([^"]{1,300})"/.exec(
    words,
  )
  if (told === null) return []
  const [, what, id, prefix = ''] = told
  return resourcesNamed(rgd, id).flatMap((path) => {
    const map = [...path, 'template', 'metadata', `${what}s`]
    const keys = Object.keys((rgd.at(map) as object | undefined) ?? {})
    return keys.filter((key) => key.startsWith(prefix)).map((key) => removal([...map, key]))
  })
}

export const ofExternalRef: Locate = (rgd, { words, resource }) => {
  const isOfSelector = /^(?:invalid (?:label )?selector|selector must be)/.test(words)
  const isOfBoth = words.startsWith('exactly one of name or selector')
  if (!isOfSelector && !isOfBoth) return []
  return resourcesNamed(rgd, resource).map((path) => {
    const metadata = [...path, 'externalRef', 'metadata']
    const selector = [...metadata, 'selector']
    if (isOfSelector) return replaced(selector, anySelector)
    const isNamed = rgd.at([...metadata, 'name']) !== undefined
    // One object or a list of them: which one is meant, nothing says.
    return isNamed
      ? {
          ...removal(metadata),
          remedy: { by: 'value', at: selector, value: undefined },
          unsure: [String(resource)],
        }
      : replaced(metadata, 'set-aside', [...metadata, 'name'])
  })
}

/** `resource x is not a valid Kubernetes object: kind field not found` */
export const ofObject: Locate = (rgd, { words, resource }, message) => {
  const field = /(?<![^ ])(apiVersion|kind|metadata) field (?:not found|is not a )/.exec(words)?.[1]
  const id = resource ?? /resource ([\w-]{1,300}) is not a valid Kubernetes object/.exec(message)?.[1]
  if (field === undefined) return []
  return resourcesNamed(rgd, id).map((path) => {
    const template = [...path, 'template']
    const at = [...template, field]
    const told = rgd.at(at) === undefined ? template : at
    return field === 'metadata'
      ? replaced(told, { name: 'set-aside' }, at)
      : { path: told, nth: null, remedy: { by: 'kind' } }
  })
}

/** A kind that is not installed. */
export const ofKind: Locate = (rgd, { kind, resource }) =>
  kind === 'kind-not-installed'
    ? resourcesNamed(rgd, resource).map((path) => {
        const field = rgd.at([...path, 'template']) === undefined ? 'externalRef' : 'template'
        return { path: [...path, field, 'kind'], nth: null, remedy: { by: 'kind' } }
      })
    : []

/** Fields that the API server refuses: of the RGD, or of the CRD that kro makes of its schema. */
export const ofRefusal: Locate = (rgd, { refusal }) => {
  if (refusal === null) return []
  const isOfCrd = refusal.resource?.startsWith(crdKind.kind) ?? false
  return refusal.fields.flatMap((field) => (isOfCrd ? ofCrdField(rgd, field) : ofRgdField(rgd, field)))
}

function ofRgdField(rgd: PartialRgd, { path: said, problem, isUnknown }: FieldError): Fault[] {
  const words = `${said}: ${problem.replace(/ \(HTTP \d{3}\)$/, '')}`
  const path = nearest(rgd, keysOf(said))
  if (path.length < 2) return []
  const [, root, , field] = path
  if (root === 'schema' && (path[2] === 'kind' || path[2] === 'apiVersion'))
    return [{ ...replaced(path, path[2] === 'kind' ? 'SetAside' : 'v1alpha1'), words }]
  const both = [...path, 'externalRef']
  if (
    path.length === 3 &&
    /exactly one of template or externalRef/.test(problem) &&
    rgd.at(both) !== undefined
  )
    return [
      {
        ...{ path, nth: null, words, unsure: [String(rgd.at([...path, 'id']))] },
        remedy: { by: 'value', at: both, value: undefined },
      },
    ]
  // A part of a resource that is not of the form that kro's CRD asks for.
  const isOptional = isUnknown || !/^(?:id|template|externalRef)$/.test(String(field ?? 'id'))
  if (root !== 'resources' || isOptional) return [{ ...removal(path), words }]
  return [{ path, nth: null, words, remedy: { by: 'others' }, also: [path.slice(0, 3)] }]
}

/** The path, or the part of it that is there: a field that is required is not. */
function nearest(rgd: PartialRgd, path: Path): Path {
  for (let length = path.length; length > 0; length -= 1)
    if (rgd.at(path.slice(0, length)) !== undefined) return path.slice(0, length)
  return []
}

/** `spec.validation.openAPIV3Schema.properties[spec].properties[size].default` is `schema.spec.size`. */
function ofCrdField(rgd: PartialRgd, { path: said, problem }: FieldError): Fault[] {
  const names = [...said.matchAll(/properties\[([^\]]{1,300})\]/g)].map(([, name = '']) => name)
  if (names[0] !== 'spec') return []
  let path = nearest(rgd, ['spec', 'schema', ...names])
  let type = typeAt(rgd, path)
  // The rest of the names may be of a type that the field is of.
  for (let left = names.slice(path.length - 2); left.length > 0 && type !== null; ) {
    const inType = nearest(rgd, [...schemaTypes, type.replace(/^(?:\[\]|map\[string\]){1,16}/, ''), ...left])
    if (inType.length <= schemaTypes.length + 1) break
    left = left.slice(inType.length - schemaTypes.length - 1)
    path = inType
    type = typeAt(rgd, path)
  }
  if (path.length < 4 || type === null) return []
  const last = said.slice(said.lastIndexOf(']') + 1).replace(/^\.+/, '')
  return [{ ...replaced(path, type), words: `${last === '' ? '' : `${last}: `}${problem}` }]
}

/** The type of a field, without its markers; null: it is not a field. */
function typeAt(rgd: PartialRgd, path: Path): string | null {
  const text = rgd.at(path)
  return typeof text === 'string' ? (text.split('|', 1)[0]?.trim() ?? null) : null
}

export const ofResource: Locate = (rgd, { resource }, message) =>
  resourcesNamed(rgd, resource ?? /resource "?([\w-]{1,300})"?/.exec(message)?.[1])
    .slice(-1)
    .map((path) => removal(path))
