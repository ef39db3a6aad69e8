import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { type ReportFolder, reportFolder } from '../../support/report-folder.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

const pod = (name: string, reason: string): object => ({
  metadata: { name, namespace: 'kro-system', uid: `uid-${name}` },
  status: { reason },
})

test('an empty folder, and one that is not there: nothing, and no error', async () => {
  for (const path of [report.path, '/nowhere']) {
    const evidence = readEvidence(path)
    expect(evidence.files).toEqual([])
    expect([evidence.run, evidence.access, evidence.network, evidence.collection]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect([evidence.steps, evidence.logs, evidence.objects('pods')]).toEqual([[], [], []])
    expect(evidence.listed('pods')).toBe(false)
    expect(evidence.text('evidence/run.json')).toBeNull()
  }
})

test('broken files are as if they were not there', async () => {
  report.write('evidence/run.json', '{"namespace":')
  report.write('evidence/steps.json', { not: 'a list' })
  report.write('evidence/api/pods.json', '{"items":"none"}')
  report.write('evidence/api/nodes.json', { items: [null, { metadata: {} }, { metadata: { name: 'a' } }] })
  report.write('evidence/rbac/access.json', '[]')
  const evidence = readEvidence(report.path)
  expect([evidence.run, evidence.steps, evidence.access]).toEqual([null, [], null])
  expect(evidence.listed('pods')).toBe(false)
  expect(evidence.objects('nodes').map(({ metadata }) => metadata.name)).toEqual(['a'])
})

test('files and logs in a fixed order', async () => {
  for (const file of ['b-1/kro.log', 'b-1/kro.previous.log', 'B-1/kro.log', 'a.b/c.d.log'])
    report.write(`evidence/logs/kro-system/${file}`, 'x')
  report.write('evidence/logs/kro-system/b-1/kro.log.new', 'half')
  const { files, logs } = readEvidence(report.path)
  expect(files).toEqual([
    'evidence/logs/kro-system/B-1/kro.log',
    'evidence/logs/kro-system/a.b/c.d.log',
    'evidence/logs/kro-system/b-1/kro.log',
    'evidence/logs/kro-system/b-1/kro.previous.log',
  ])
  expect(logs.map(({ pod, container, previous }) => [pod, container, previous])).toEqual([
    ['B-1', 'kro', false],
    ['a.b', 'c.d', false],
    ['b-1', 'kro', false],
    ['b-1', 'kro', true],
  ])
})

test('grep: lines in order, up to the limit, whatever flags the pattern has', async () => {
  report.write('evidence/a.txt', 'one error\ntwo\r\nthree error\n')
  report.write('evidence/b.txt', `   ${'error '.repeat(200)}\n`)
  const evidence = readEvidence(report.path)
  const files = ['evidence/a.txt', 'evidence/gone.txt', 'evidence/b.txt']
  expect(evidence.grep(/error/g, files).map(({ file, line }) => [file, line])).toEqual([
    ['evidence/a.txt', 1],
    ['evidence/a.txt', 3],
    ['evidence/b.txt', 1],
  ])
  expect(evidence.grep(/error/, files)[2]?.text).toMatch(/^error .{293}…$/)
  expect(evidence.grep(/error/, files, 2)).toHaveLength(2)
  expect(evidence.grep(/^two$/, files)).toHaveLength(1)
})

test('an object is quoted at its own lines, not at those of another', async () => {
  const items = [pod('a', 'Evicted'), pod('b', 'Evicted'), pod('c', 'Fine')]
  report.write('evidence/api/pods.json', { apiVersion: 'v1', kind: 'List', items })
  const evidence = readEvidence(report.path)
  const [, b, c] = evidence.objects('pods')
  if (b === undefined || c === undefined) throw new Error('pods are missing')
  const lines = (evidence.text('evidence/api/pods.json') ?? '').split('\n')
  const reason = ['status', 'reason']
  const quote = evidence.quoteField('pods', b, reason)
  expect(quote).toEqual({
    file: 'evidence/api/pods.json',
    line: expect.any(Number),
    text: '"reason": "Evicted"',
  })
  expect(quote.line).toBeGreaterThan(lines.findIndex((line) => line.includes('uid-b')))
  expect(quote.line).toBeLessThan(lines.findIndex((line) => line.includes('uid-c')))
  // Nowhere in the object: where it begins.
  expect(lines.slice(evidence.quoteField('pods', c, ['nowhere']).line).join('')).toContain('uid-c')
  // A copy of the object is the same object.
  expect(evidence.quoteField('pods', structuredClone(b), reason)).toEqual(quote)
})

test('a list on one line is quoted by its file', async () => {
  report.write('evidence/api/pods.json', JSON.stringify({ items: [pod('a', 'Evicted')] }))
  const evidence = readEvidence(report.path)
  const [a] = evidence.objects('pods')
  if (a === undefined) throw new Error('the pod is missing')
  expect(evidence.quoteField('pods', a, ['status', 'reason'])).toMatchObject({
    line: 1,
    text: expect.stringContaining('Evicted'),
  })
})
