import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { rulesPage } from './rules-page.ts'

const page = new URL('../../../docs/rules.md', import.meta.url)

test('docs/rules.md says what the rules say (UPDATE_DOCS=1 writes it anew)', () => {
  const wanted = rulesPage()
  if (process.env.UPDATE_DOCS) writeFileSync(page, wanted)
  const text = readFileSync(page, 'utf8')
  for (const { id, description: means } of allRules) expect(text).toContain(`\n### ${id}\n\n${means}\n`)
  expect(text).toBe(wanted)
})
