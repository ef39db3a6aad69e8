import { escapePattern } from '../../../model/escape-pattern.ts'
import { expressionsIn } from '../../../model/kro/expressions.ts'
import { crdKind } from '../../../model/kubernetes/crd.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice } from '../../fix.ts'
import { fieldsOfSchema } from '../../reading/known-names.ts'
import { type Hint, named } from './hint.ts'
import type { Refused } from './refused.ts'

/** Paths with a hyphen: CEL reads `schema.spec.default-image` as `schema.spec.default` minus `image`. */
const paths = /(?<![\w.-])[A-Za-z_][\w.-]{0,300}/g

/**
 * A name that kro does not know because it is the part of another one behind a hyphen. How CEL names such a field:
 * k8s.io/apiserver, pkg/cel/escaping.go (Escape), which kro v0.9.4 uses for the fields of every schema.
 */
export function hyphenHint({ rgd, told: { expression } }: Refused, name: string): Hint | null {
  const sources = expression === null ? expressionsIn(rgd.spec) : [expression]
  for (const path of sources.flatMap((source) => source.match(paths) ?? [])) {
    const parts = path.split('.')
    const at = parts.findIndex((part) => part.split('-').slice(1).includes(name))
    const last = parts[at]
    if (at < 1 || last === undefined) continue
    const before = parts.slice(0, at)
    const why = `CEL reads ${path} as a subtraction: the hyphen in ${last} is a minus.`
    const [root, part = '', ...rest] = before
    if (root === 'schema' && fieldsOfSchema(rgd, part, rest).includes(last)) {
      const escaped = `${before.join('.')}.${last.replaceAll('-', '__dash__')}`
      return {
        why,
        fix: advice(
          `Rename the field ${last} to ${camel(last)} in spec.schema of the RGD and read ${before.join('.')}.${camel(last)}; or leave it and read \${${escaped}}.`,
        ),
        meant: escaped,
      }
    }
    const indexed = `${before.join('.')}["${last}"]`
    return { why, fix: advice(`Write \${${indexed}} instead of \${${path}}.`), meant: indexed }
  }
  return null
}

/**
 * A resource that is there, but not where the expression stands. kro v0.9.4, pkg/graph: readyWhen may name only its own resource,
 * and with a forEach only `each`, the object of one item.
 */
export function outOfPlaceHint(rgd: KubeObject, name: string): Hint | null {
  const resources = list(rgd, 'spec', 'resources')
  if (!resources.some((resource) => text(resource, 'id') === name)) return null
  const reads = new RegExp(`(?<![\\w.])${escapePattern(name)}(?!\\w)`)
  const reader = resources.find((resource) =>
    expressionsIn(field(resource, 'readyWhen')).some((source) => reads.test(source)),
  )
  const id = text(reader, 'id')
  if (id === null) return null
  const isCollection = field(reader, 'forEach') !== undefined
  const own = isCollection ? 'each' : id
  return {
    why: `readyWhen of ${id} reads ${name}, and may read only ${own}${isCollection ? ': the object of one item, one after the other' : ', the resource that it stands at'}.`,
    fix: advice(
      id === name
        ? `Write ${own} instead of ${name} in readyWhen of ${id}: \${${own}.status.…}`
        : `Move the condition to readyWhen of ${name}; where ${id} has to wait for it, read a field of ${name} in its template.`,
    ),
    meant: null,
  }
}

/** `no viable alternative at input '.in'`: a field that is called as a word of the language. */
export function wordOfCelHint({ told: { message } }: Refused): Hint[] {
  const word = named(/ at input '[^'\n]{0,100}\.(?<name>in|true|false|null)'/, message)
  return word === null
    ? []
    : [
        {
          why: `${word} is a word of CEL itself.`,
          fix: advice(
            `Write __${word}__ instead of ${word} in the expression, or give the field another name.`,
          ),
          meant: `__${word}__`,
        },
      ]
}

/** An id or a kind in the wrong case, in the case that kro asks for. */
export function conventionHint({ told: { words } }: Refused): Hint[] {
  const id = named(/(?<![\w-])id '?(?<name>[\w.-]{1,200})'? is not a valid KRO resource id/, words)
  const kind = named(/(?<![\w-])kind '(?<name>[^'\n]{1,200})' is not a valid KRO kind name/, words)
  const wrong = id ?? kind
  if (wrong === null) return []
  const joined = camel(wrong)
  const first = id === null ? joined.charAt(0).toUpperCase() : joined.charAt(0).toLowerCase()
  const meant = first + joined.slice(1)
  if (meant === wrong || !/^[A-Za-z][A-Za-z0-9]*$/.test(meant)) return []
  const where =
    id === null
      ? 'in spec.schema of the RGD, and in its instances'
      : 'in the RGD, also where expressions read it'
  return [{ why: '', fix: advice(`Write ${meant} instead of ${wrong} ${where}.`), meant }]
}

/** `my-config`, `my_config`, `my.config` → `myConfig` */
const camel = (name: string): string =>
  name.replace(/[-_.]{1,10}(\w?)/g, (_, next: string) => next.toUpperCase())

/** A kind whose CRD is among the resources of the RGD itself: the id of that resource. */
export function crdAmongResources(about: Refused, group: string, kind: string): string | null {
  const maker = list(about.rgd, 'spec', 'resources').find(
    (resource) =>
      text(resource, 'template', 'kind') === crdKind.kind &&
      text(resource, 'template', 'spec', 'group') === group &&
      text(resource, 'template', 'spec', 'names', 'kind') === kind,
  )
  return text(maker, 'id')
}
