import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { componentNames } from '../../../src/diagnosis/causes/components.ts'
import { edges } from '../../../src/diagnosis/causes/edges.ts'
import { distance } from '../../../src/diagnosis/causes/graph.ts'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { causesPage, fixturesOfEdges } from './causes-page.ts'

const page = new URL('../../../docs/causes.md', import.meta.url)

test('docs/causes.md shows the graph as it is (UPDATE_DOCS=1 rewrites it)', () => {
  const wanted = causesPage()
  if (process.env.UPDATE_DOCS) writeFileSync(page, wanted)
  expect(readFileSync(page, 'utf8')).toBe(wanted)
})

test('the graph has no cycle, no edge twice, and a rule for each component', () => {
  expect(edges.filter(({ from, to }) => from === to || distance(to, from) !== null)).toEqual([])
  const names = edges.map(({ from, to }) => `${from} → ${to}`)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  const used = new Set(allRules.map(({ component }) => component))
  expect(componentNames.filter((name) => !used.has(name))).toEqual([])
})

test('each edge is shown by a fixture, or names the source that says so', () => {
  const shown = fixturesOfEdges()
  const unproven = edges.filter((edge) => !shown.has(edge) && edge.source === undefined)
  const both = edges.filter((edge) => shown.has(edge) && edge.source !== undefined)
  const inWords = (list: typeof edges): string[] => list.map(({ from, to }) => `${from} → ${to}`)
  expect({
    'no fixture shows it: add one, or a source': inWords(unproven),
    'a fixture shows it: remove its source': inWords(both),
  }).toEqual({
    'no fixture shows it: add one, or a source': [],
    'a fixture shows it: remove its source': [],
  })
})

test('what rules supersede is of their own component, exists, and leads in no circle', () => {
  const rules = new Map(allRules.map((rule) => [rule.id as string, rule]))
  const below = (id: string, seen: readonly string[] = []): string[] =>
    (rules.get(id)?.supersedes ?? []).flatMap((other) =>
      seen.includes(other) ? [other] : [other, ...below(other, [...seen, id])],
    )
  for (const { id, component, supersedes = [] } of allRules) {
    for (const other of supersedes)
      expect([id, other, rules.get(other)?.component]).toEqual([id, other, component])
    expect([id, below(id).includes(id)]).toEqual([id, false])
  }
})
