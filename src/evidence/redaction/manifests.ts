import { maskStart } from './masks.ts'
import { isHarmlessValue } from './names.ts'
import type { Mask } from './shapes.ts'

/** Lines to either side of `kind: Secret` that may belong to the same object. */
const reach = 2000

/**
 * Masks the data of Secrets in printed manifests: YAML documents (`helm template`), items of a list (`kubectl get`),
 * templates inside an RGD, and JSON.
 */
export function maskManifests(text: string, mask: Mask): string {
  if (!/\bkind"?: ?["']?Secret\b/.test(text)) return text
  return maskJsonSecrets(maskYamlSecrets(text, mask), mask)
}

/** In JSON the `data` of any object in a text that has Secrets: a ConfigMap beside it may lose its own. */
function maskJsonSecrets(text: string, mask: Mask): string {
  if (!/"kind": ?"Secret"/.test(text)) return text
  return text.replace(
    /("(?:data|stringData)":\s{0,5}\{)([^{}]{0,65536})(\})/g,
    (_, before: string, fields: string, after: string) => {
      const masked = fields.replace(
        /(:\s{0,5}")((?:[^"\\]|\\.)+)(")/g,
        (whole, start: string, value: string, end: string) =>
          isKept(value) ? whole : `${start}${mask('secret-data', value)}${end}`,
      )
      return `${before}${masked}${after}`
    },
  )
}

function maskYamlSecrets(text: string, mask: Mask): string {
  if (!/^\s*(?:- )?kind: ["']?Secret["']?\s*$/m.test(text)) return text
  const lines = text.split('\n')
  let done = { column: -1, end: 0 }
  for (const [index, line] of lines.entries()) {
    if (!/^\s*(?:- )?kind: ["']?Secret["']?\s*$/.test(line)) continue
    const column = columnOf(line)
    // The same object said so before.
    if (column !== done.column || index >= done.end)
      done = { column, end: maskObjectAround(lines, index, mask) }
  }
  return lines.join('\n')
}

/**
 * Masks in place what is below `data:` and `stringData:` of the object that has its `kind` on this line.
 *
 * @returns the line after the object
 */
function maskObjectAround(lines: string[], at: number, mask: Mask): number {
  const column = columnOf(lines[at] ?? '')
  const belongs = (line: string): boolean =>
    line.trim() === '' || (columnOf(line) >= column && !line.startsWith('---'))
  const opens = (line: string): boolean => /^\s*- /.test(line) && columnOf(line) === column
  let first = at
  while (first > 0 && at - first < reach && !opens(lines[first] ?? '') && belongs(lines[first - 1] ?? ''))
    first -= 1
  let inData = false
  let index = first
  for (; index < lines.length && index - at < reach; index += 1) {
    const line = lines[index] ?? ''
    if (index > at && (!belongs(line) || opens(line))) return index
    if (line.trim() !== '' && columnOf(line) === column)
      inData = /^\s*(?:- )?(?:data|stringData):\s*$/.test(line)
    else if (inData) lines[index] = maskLine(line, mask)
  }
  return index
}

/** `  password: cGFzcw==` or a line of a block below such a name. */
function maskLine(line: string, mask: Mask): string {
  const [, start = '', value = '', end = ''] =
    /^(\s*(?:[\w.-]{1,253}:(?:\s+|$))?["']?)(.*?)(["']?\s*)$/.exec(line) ?? []
  return value === '' || /^[|>][+-]?$/.test(value) || isKept(value)
    ? line
    : `${start}${mask('secret-data', value)}${end}`
}

const isKept = (value: string): boolean => value.startsWith(maskStart) || isHarmlessValue(value)

/** Where the first name of a line begins, behind the dash of a list. */
const columnOf = (line: string): number => /^\s*(?:- )?/.exec(line)?.[0].length ?? 0
