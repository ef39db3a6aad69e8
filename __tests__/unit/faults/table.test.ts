import { expect, test } from '@jest/globals'
import { edges } from '../../../src/diagnosis/causes/edges.ts'
import type { Fault } from '../../faults/fault.ts'
import { edgeSummary, goalReached, type Result, summary, table } from '../../faults/table.ts'

const fault = (name: string, rule: string | null): Fault => ({
  name,
  expect: rule,
  on: 'cluster',
  settleSeconds: 0,
  inject: async () => {},
  undo: async () => {},
})

const result = (more: Partial<Result>): Result => ({
  fault: fault('resource-a', 'resource/a'),
  found: 'resource/a',
  right: true,
  note: '',
  gateSeconds: null,
  edges: [],
  fix: null,
  seconds: 1,
  ...more,
})

test('the summary counts causes, healthy clusters and fixes, and has the median of the gates', () => {
  const results = [
    result({ gateSeconds: 1, fix: { kind: 'heals', command: 'kubectl x' } }),
    result({ gateSeconds: 4, fix: { kind: 'advice' } }),
    result({ gateSeconds: 9, right: false, found: null }),
    result({ fault: fault('healthy-a', null), found: null }),
  ]
  expect(summary(results).split('\n')).toEqual([
    '2 of 3 first-named causes are right (66.7 %); nothing reported about 1 of 1 healthy clusters',
    'fixes: 1 of 1 that are a command and were run heal; 1 are advice, 0 were not run',
    'median from the fault to the failed gate: 4.0 s, of 3 faults that no retry mends (goal: 5 s)',
  ])
})

test.each<[string, Partial<Result>, boolean]>([
  ['all is right', {}, true],
  ['a cause is wrong', { right: false }, false],
  ['a healthy cluster is reported', { fault: fault('healthy-a', null), right: false }, false],
  ['a final fault waits its time', { gateSeconds: 15 }, false],
  ['a fix does not heal', { fix: { kind: 'does not heal', commands: ['kubectl x'] } }, false],
  ['a fix cannot be pasted', { fix: { kind: 'fails', command: 'kubectl x NAME', why: 'a name' } }, false],
])('whether the goal is reached where %s', (_, more, reached) => {
  expect(goalReached([result(more)])).toBe(reached)
})

test('the table keeps to its cells', () => {
  expect(
    table([result({ fix: { kind: 'heals', command: 'a | b' }, gateSeconds: 0.25 })]).split('\n')[2],
  ).toBe('| resource-a | resource/a | resource/a | 0.3 s | heals: a \\| b | ok |')
})

test('the edges of the graph of causes that were followed are counted, and the others named', () => {
  const [first, second] = edges
  if (first === undefined || second === undefined) throw new Error('the graph is empty')
  const said = edgeSummary([result({ edges: [first] }), result({ edges: [first, second] })])
  expect(said).toContain(`2 of ${edges.length} were followed; not: `)
  expect(said).not.toContain(`${first.from} → ${first.to},`)
  expect(edgeSummary([result({ edges })])).toBe(
    `edges of the graph of causes: ${edges.length} of ${edges.length} were followed`,
  )
})
