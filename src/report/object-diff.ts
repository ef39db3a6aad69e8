import { stringify } from 'yaml'
import type { FieldChange } from '../changes/fields.ts'
import type { ObjectChange } from '../changes/objects.ts'
import { shortened } from '../model/escape.ts'

/** Characters of one line, and lines of one value. */
const longestLine = 300
const mostLines = 40

/**
 * An object that is not as it was, as lines of a unified diff: fields of one parent below a heading with its JSON pointer,
 * each value as YAML. Values of Secrets are not read, and others were masked when they were recorded.
 *
 * @param limit fields at most
 */
export function diffLines({ fields }: Pick<ObjectChange, 'fields'>, limit: number): string[] {
  const lines: string[] = []
  let parent: string | null = null
  for (const field of fields.slice(0, limit)) {
    const at = field.pointer.lastIndexOf('/')
    const [own, name] = [field.pointer.slice(0, Math.max(0, at)), field.pointer.slice(at + 1)]
    if (own !== parent) lines.push(`@@ ${shortened(own === '' ? '/' : own, longestLine)} @@`)
    parent = own
    lines.push(...valueLines(field, unescaped(name)))
  }
  return lines
}

/** Of a JSON pointer (RFC 6901). */
const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~')

function valueLines(field: FieldChange, name: string): string[] {
  const has = (side: 'before' | 'after'): boolean => Object.hasOwn(field, side) && field[side] !== undefined
  return [
    ...(has('before') ? yamlLines(name, field.before).map((line) => `-${line}`) : []),
    ...(has('after') ? yamlLines(name, field.after).map((line) => `+${line}`) : []),
  ]
}

function yamlLines(name: string, value: unknown): string[] {
  const lines = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
  const rest = lines.length - mostLines
  return [
    ...lines.slice(0, mostLines).map((line) => shortened(line, longestLine)),
    ...(rest > 0 ? [`# ${rest} more lines`] : []),
  ]
}
