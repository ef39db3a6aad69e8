import type { Evidence } from '../../../evidence/evidence.ts'
import { closest } from '../../../model/closest.ts'
import { escapePattern } from '../../../model/escape-pattern.ts'
import { expressionsIn } from '../../../model/kro/expressions.ts'
import { withoutPositions } from '../../../model/kro/rgd-fields.ts'
import { field, keys, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice } from '../../fix.ts'
import { fieldsOfKind, fieldsOfSchema } from '../../reading/known-names.ts'
import { type Hint, meantInstead, named } from './hint.ts'
import { type Refused, templateOf } from './refused.ts'

/** A field that an expression reads and nothing has: `undefined field 'nmae'` of `schema.spec.nmae` or `app.status.redyReplicas`. */
export function misspeltField({ evidence, rgd, told: { words, message, expression } }: Refused): Hint[] {
  const wrong = named(
    /(?:undefined field '|no such key: |no such field '|no such attribute: )(?<name>\w{1,200})/,
    words,
    message,
  )
  if (wrong === null) return []
  const before = new RegExp(
    `(?<name>[A-Za-z_]\\w{0,100}(?:\\.\\??\\w{1,100}|\\[[^\\]]{0,100}\\]){0,30})\\.\\??${escapePattern(wrong)}(?!\\w)`,
  )
  // The compiler shows the expression below its words; else it is one of the RGD's.
  const sources = [expression, message, ...expressionsIn(rgd.spec)]
  const paths = sources.flatMap((source) => named(before, source) ?? [])
  const hints = paths.flatMap((path) => hintAt(evidence, rgd, path, wrong) ?? [])
  // A name that is nearly right says more than what else there is.
  return [...hints.filter(({ meant }) => meant !== null), ...hints].slice(0, 1)
}

/** @param path what the expression reads the field of: `schema.spec` */
function hintAt(evidence: Evidence, rgd: KubeObject, path: string, wrong: string): Hint | null {
  const [root = '', ...parts] = withoutPositions(path).replaceAll('?', '').split('.')
  const names = fieldsAfter(evidence, rgd, root, parts)
  const meant = closest(wrong, names)
  const place = parts.join('.')
  // Of other objects the evidence has only a part: what it lacks may be there.
  const isKnown = root === 'schema' && parts[0] === 'spec' && names.length > 0
  const has = `${place} of the schema has ${names.slice(0, 15).join(', ')}.`
  if (meant !== null) return meantInstead(meant, wrong, ` in ${path}.${wrong}`, isKnown ? has : undefined)
  return isKnown
    ? {
        why: has,
        fix: advice(`Add ${wrong} to spec.schema.${place} of the RGD, or read a field that is there.`),
        meant: null,
      }
    : null
}

/** Fields that can stand behind `schema.spec`, `app.status`, … */
function fieldsAfter(evidence: Evidence, rgd: KubeObject, root: string, parts: readonly string[]): string[] {
  if (root !== 'schema') {
    const resource = templateOf(rgd, root)
    const made = field(resource, 'template') ?? field(resource, 'externalRef')
    if (made === undefined) return []
    return [...fieldsOfKind(evidence, text(made, 'kind') ?? '', parts), ...keysAt(made, parts)]
  }
  const [part, ...rest] = parts
  if (part === undefined) return ['spec', 'metadata', 'status', 'apiVersion', 'kind']
  return part === 'metadata' ? fieldsOfKind(evidence, '', parts) : fieldsOfSchema(rgd, part, rest)
}

function keysAt(value: unknown, path: readonly string[]): string[] {
  const [first, ...rest] = path
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysAt(one, path))
  if (first !== undefined) return keysAt(field(value, first), rest)
  return keys(value)
}
