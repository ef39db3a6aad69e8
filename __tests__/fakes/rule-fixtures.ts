import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { evidenceOf, filesIn } from './evidence.ts'

export const fixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures')

/** expected.json of a fixture. */
export interface Expected {
  /** A fixture whose files stand where this one has none of its own. */
  base?: string
  cause: string | null
  /** Rules of all findings, sorted. */
  rules: string[]
}

/** `rbac/binding-missing`, `rbac/binding-missing~later-step`, … */
export const fixtureNames = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'expected.json')
  .map((entry) => entry.parentPath.slice(fixtures.length + 1).replaceAll('\\', '/'))
  .sort()

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8')) as Expected

export function evidenceOfFixture(name: string): Evidence {
  const { base } = expectedOf(name)
  const below = base === undefined ? {} : filesIn(join(fixtures, base))
  return evidenceOf({ ...below, ...filesIn(join(fixtures, name)) })
}
