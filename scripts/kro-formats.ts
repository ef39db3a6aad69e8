import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Packages whose words reach conditions, events or the log (kro v0.9.4). */
const packages = [
  'apis',
  'cel',
  'client',
  'controller',
  'dynamiccontroller',
  'graph',
  'metadata',
  'runtime',
  'simpleschema',
  'watch',
]

const calls =
  /(?:fmt\.Errorf|errors\.New|fmt\.Sprintf|types\.NewErr|\.SetFalse|\.SetUnknownWithReason|[Mm]ark\.\w+|\.Error|GraphRevisionsResolving)\(/g

export interface Format {
  /** Below `pkg`. */
  file: string
  /** As in the source: `type mismatch in resource %q at path %q`. */
  format: string
}

/** All texts with more than one word that kro's packages make errors, conditions and log lines of. */
export function formatsBelow(checkout: string): Format[] {
  const root = join(checkout, 'pkg')
  const found = new Map<string, Format>()
  for (const name of packages)
    for (const file of goFiles(join(root, name)))
      for (const format of formatsIn(readFileSync(file, 'utf8')))
        found.set(format, { file: relative(root, file), format })
  return [...found.values()]
}

function goFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.go') && !entry.name.endsWith('_test.go'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/fake\//.test(file))
    .sort()
}

/** Of one Go file. Literals that `+` joins are one text. */
export function formatsIn(source: string): string[] {
  const code = source.replaceAll(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(calls)]
    .flatMap(({ 0: call, index }) => argumentsAt(code, index + call.length).slice(0, 3))
    .filter((text) => text.includes(' ') && text.length > 6)
}

/** String literals among the arguments of a call, without those of calls within. */
function argumentsAt(code: string, begin: number): string[] {
  const literals: { text: string; end: number }[] = []
  let depth = 1
  for (let at = begin; at < code.length && depth > 0; at += 1) {
    const sign = code[at] ?? ''
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
    if (sign !== '"' && sign !== '`') continue
    const literal = literalAt(code, at)
    const last = literals.at(-1)
    if (depth === 1 && last !== undefined && /^\s*\+\s*$/.test(code.slice(last.end, at))) {
      last.text += literal.text
      last.end = literal.end
    } else if (depth === 1) literals.push(literal)
    at = literal.end - 1
  }
  return literals.map(({ text }) => text)
}

/** The string literal that begins at a quotation mark, and where it ends. */
function literalAt(code: string, at: number): { text: string; end: number } {
  const isRaw = code[at] === '`'
  const literal = isRaw ? /`[^`]*`/y : /"(?:[^"\\]|\\.)*"/y
  literal.lastIndex = at
  const found = literal.exec(code)?.[0]
  if (found === undefined) return { text: '', end: at + 1 }
  return { text: isRaw ? found.slice(1, -1) : String(JSON.parse(found)), end: at + found.length }
}
