import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../../src/diagnosis/finding.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { fixText, isCommand } from '../../src/report/fixes.ts'
import { type Entry, formatArchive, parseArchive } from './archive.ts'
import { evidenceOf, type Files } from './evidence.ts'

const root = fileURLToPath(new URL('./fixtures', import.meta.url))
const ending = '.txtar'

/** expected.json of a fixture. */
export interface Expected {
  /** A fixture whose files stand where this one has none of its own. */
  base?: string
  cause: string | null
  /** Rules of all findings, sorted. */
  rules: string[]
}

/** `rbac/binding-missing`, `rbac/binding-missing~later-step`, … */
export const fixtureNames: readonly string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .map((path) => path.slice(0, -ending.length))
  .sort()

const read = new Map<string, readonly Entry[]>()

function entriesOf(name: string): readonly Entry[] {
  const known = read.get(name)
  if (known !== undefined) return known
  const entries = parseArchive(readFileSync(join(root, `${name}${ending}`), 'utf8'))
  read.set(name, entries)
  return entries
}

function textOf(name: string, file: string): string {
  const entry = entriesOf(name).find((one) => one.file === file)
  if (entry === undefined) throw new Error(`the fixture ${name} has no ${file}`)
  return 'text' in entry ? entry.text : textOf(entry.sameAs, file)
}

/** What a fixture says beside its report folder: expected.json, and the findings as people read them. */
const expectations = ['expected.json', 'findings.txt']

/** The findings of a diagnosis as a fixture keeps them: every text of each, with the lines of evidence that prove it. */
export const findingsText = (findings: readonly Finding[]): string =>
  findings
    .map((finding) =>
      [
        `${finding.id} (${finding.severity})${finding.causedById === null ? '' : ` caused by ${finding.causedById}`}`,
        `  ${finding.title}`,
        `  ${finding.detail}`,
        `  about ${finding.object ?? 'no object'}`,
        ...finding.fix.map((fix) => `  ${isCommand(fix) ? '$' : '-'} ${fixText(fix)}`),
        ...finding.evidence.map(({ file, line, text }) => `  ${file}:${line}: ${text}`),
      ]
        .join('\n')
        .replaceAll('\n', '\n  ')
        .replaceAll(/[^\S\n]+$/gm, ''),
    )
    .map((text) => `${text}\n`)
    .join('')

/** The findings that a fixture keeps. */
export const findingsOf = (name: string): string =>
  entriesOf(name).some(({ file }) => file === 'findings.txt') ? textOf(name, 'findings.txt') : ''

/** Writes the findings into the fixture, after its expected.json. */
export function keepFindings(name: string, text: string): void {
  const [expected, ...rest] = entriesOf(name).filter(({ file }) => file !== 'findings.txt')
  if (expected === undefined) throw new Error(`the fixture ${name} is empty`)
  const kept = text === '' ? [] : [{ file: 'findings.txt', text }]
  writeFileSync(join(root, `${name}${ending}`), formatArchive([expected, ...kept, ...rest]))
}

export const expectedOf = (name: string): Expected => JSON.parse(textOf(name, 'expected.json')) as Expected

/** The report folder of a fixture: texts by file name. Without the files of its base unless `withBase` is true. */
export function filesOfFixture(name: string, { withBase = true } = {}): Files {
  const { base } = expectedOf(name)
  const own = entriesOf(name)
    .filter(({ file }) => !expectations.includes(file))
    .map(({ file }) => [file, textOf(name, file)] as const)
  return { ...(withBase && base !== undefined ? filesOfFixture(base) : {}), ...Object.fromEntries(own) }
}

export const evidenceOfFixture = (name: string): Evidence => evidenceOf(filesOfFixture(name))
