/**
 * Makes a fixture of a report folder: `npm run fixture -- REPORT_FOLDER dimension/what-is-wrong~variant`. Files that
 * another fixture has too become references. `expected.json` holds what the present rules find: correct it by hand, then see
 * `npm test -- unit/diagnosis` fail until the rules agree.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Entry, formatArchive } from '../__tests__/support/archive.ts'
import { filesOfFixture, findingsText, fixtureNames } from '../__tests__/support/rule-fixtures.ts'
import { diagnose } from '../src/diagnosis/engine/engine.ts'
import { readEvidence } from '../src/evidence/reader.ts'

/** Shorter texts are easier to read where they stand than to look up. */
const shortText = 60

const [report, name] = process.argv.slice(2)
if (report === undefined || name === undefined || !/^[a-z-]+\/[a-z-]+(?:~[\w-]+)?$/.test(name)) {
  console.error('usage: npm run fixture -- REPORT_FOLDER dimension/what-is-wrong[~variant]')
  process.exit(2)
}

const diagnosis = diagnose(readEvidence(report))
const expected = { cause: diagnosis.cause, rules: diagnosis.findings.map(({ rule }) => rule).sort() }
const known = new Map(
  fixtureNames
    .filter((fixture) => fixture !== name)
    .flatMap((fixture) =>
      Object.entries(filesOfFixture(fixture, { withBase: false })).map(
        ([file, text]) => [`${file}\n${text}`, fixture] as const,
      ),
    ),
)
const entries = evidenceFiles(report).map((file): Entry => {
  const text = withLineBreak(readFileSync(join(report, file), 'utf8'))
  const sameAs = text.length > shortText ? known.get(`${file}\n${text}`) : undefined
  return sameAs === undefined ? { file, text } : { file, sameAs }
})
const path = fileURLToPath(new URL(`../__tests__/support/fixtures/${name}.txtar`, import.meta.url))
writeFileSync(
  path,
  formatArchive([
    { file: 'expected.json', text: `${JSON.stringify(expected)}\n` },
    { file: 'findings.txt', text: findingsText(diagnosis.findings) },
    ...entries,
  ]),
)
console.log(`${relative(process.cwd(), path)}: ${entries.length} files, cause ${expected.cause}`)

function evidenceFiles(folder: string): string[] {
  return readdirSync(join(folder, 'evidence'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

function withLineBreak(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
