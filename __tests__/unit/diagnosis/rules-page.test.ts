import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { rulePage, ruleUrl } from '../../../src/report/rule-page.ts'
import { rulesPages } from './rules-page.ts'

const docs = new URL('../../../docs/', import.meta.url)
const text = (name: string): string => readFileSync(new URL(name, docs), 'utf8')

test('docs/rules.md and docs/rules/ say what the rules say (UPDATE_DOCS=1 writes them)', () => {
  const wanted = rulesPages()
  if (process.env.UPDATE_DOCS) {
    mkdirSync(new URL('rules/', docs), { recursive: true })
    for (const [name, content] of wanted) writeFileSync(new URL(name, docs), content)
  }
  for (const [name, content] of wanted) expect([name, text(name)]).toEqual([name, content])
  const pages = readdirSync(new URL('rules/', docs)).map((name) => `rules/${name}`)
  expect(new Set(pages)).toEqual(new Set([...wanted.keys()].filter((name) => name !== 'rules.md')))
})

test('a report links to the section of a rule', () => {
  for (const { id, description } of allRules) {
    const [page = '', anchor = ''] = rulePage(id).split('#')
    expect(text(page)).toContain(`\n## ${id}\n\n${description}\n`)
    expect(anchor).toBe(id.replace('/', ''))
  }
  expect(ruleUrl('rbac/binding-missing')).toBe(
    'https://github.com/setup-kro/setup-kro/blob/v1/docs/rules/rbac.md#rbacbinding-missing',
  )
})
