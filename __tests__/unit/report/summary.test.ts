import { describe, expect, test } from '@jest/globals'
import type { RunRecord } from '../../../src/evidence/records.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { emptyRun } from '../../../src/run/active-run.ts'
import { evidenceWith, listOf, runJson } from '../../support/evidence.ts'
import { diagnosis, evidence, finding, healthy, hostile, pod, warning } from './sample.ts'

describe('a failed job', () => {
  const text = summaryMarkdown(diagnosis(), evidence())

  test('has the cause in the first line, then why, proof with file and line, fix', () => {
    const [first = ''] = text.split('\n')
    expect(first).toBe('## ❌ No binding names the ServiceAccount kro-system/kro')
    const inOrder = [
      'Everything is refused to it.',
      'evidence/logs/kro-system/kro-1/kro.log:2',
      'leases is forbidden',
      'kubectl create clusterrolebinding kro',
      'follows from `rbac/binding-missing`',
      '```mermaid',
      'Unhealthy objects',
      'Warning events',
      'Log of container kro of pod kro-system/kro-1: 2 lines',
      'tools.kind',
      'index.html',
    ]
    const places = inOrder.map((part) => text.indexOf(part))
    expect(places.filter((place) => place === -1)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('draws steps that ran, the failed one critical', () => {
    expect(text).toContain('    cluster.create (13.3 s) :done, 0, 13250\n')
    expect(text).toContain('    gate.controller (60.0 s) :crit, 13500, 73500\n')
    expect(text).not.toContain('gate.image (')
  })

  test('says what the evidence lacks', () => {
    expect(text).toContain('What could not be collected (1)')
    expect(text).toContain('nodes/kro: paused')
  })
})

describe('a job without a known cause', () => {
  const unknown = diagnosis({ cause: null, findings: [] })

  test('names the step that failed and invents nothing', () => {
    const text = summaryMarkdown(unknown, evidence('it broke'))
    expect(text.split('\n')[0]).toBe(
      '## ❔ the controller leads failed (gate.controller); no known cause fits',
    )
    expect(text).toContain('it broke')
    expect(text).toContain('Pod/kro-system/kro-1')
  })

  test('says that the cluster is healthy and the failing step the job’s own', () => {
    const files = { 'evidence/steps.json': '[]', 'evidence/api/pods.json': listOf() }
    const text = summaryMarkdown({ ...unknown, failedStep: null }, evidence('', files))
    expect(text.split('\n')[0]).toContain("the failing step is the job's own")
  })

  test('does not call a cluster healthy that could not be inspected', () => {
    const bare = evidence('', { 'evidence/steps.json': '[]' })
    const unseen = evidenceWith(bare, { listed: () => false, objects: () => [] })
    const text = summaryMarkdown({ ...unknown, failedStep: null }, unseen)
    expect(text.split('\n')[0]).toContain('could not be looked at')
  })
})

test('the summary of a healthy job has a few lines', () => {
  const text = summaryMarkdown(healthy(), evidence())
  expect(text.split('\n')[0]).toBe('## ✅ kro runs and the cluster is healthy')
  expect(text).toContain('| kro | v0.9.4 |')
  expect(text).not.toContain('Unhealthy')
  expect(text.length).toBeLessThan(800)
})

test.each([
  [{ cluster: 'none', install: 'none' }, 'Nothing failed; no cluster was asked for'],
  [{ cluster: 'kind', install: 'none' }, 'The cluster is healthy; no kro was installed'],
  [{ cluster: 'existing', install: 'release' }, 'kro runs and the cluster is healthy'],
])('a healthy job with %j: %s', (asked, headline) => {
  const sample = evidence('', { 'evidence/api/pods.json': listOf() })
  const run = { ...emptyRun('kro', '2026-11-23T09:00:00Z'), ...asked } as RunRecord
  const text = summaryMarkdown(healthy(), evidenceWith(sample, { run, objects: () => [] }))
  expect(text.split('\n')[0]).toBe(`## ✅ ${headline}`)
})

test('text from the cluster stays text', () => {
  const shown = summaryMarkdown(
    diagnosis({
      findings: [
        finding({ title: hostile, detail: hostile, fix: [{ run: hostile }, { advice: hostile }] }),
        finding({ rule: 'crd/a', title: hostile }),
      ],
    }),
    evidence(hostile),
  )
  const outsideOfCode = shown.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
  expect(outsideOfCode).not.toMatch(/<script|<img|\*\*b\*\*|\[c\]|::error::x.*\n::/)
  // Every row of a table has the cells of its head.
  const tables = outsideOfCode.split(/\n\n+/).filter((block) => block.startsWith('|'))
  expect(tables.length).toBeGreaterThan(2)
  for (const table of tables)
    expect(new Set(table.split('\n').map((row) => row.split('|').length)).size).toBe(1)
  expect(shown).not.toContain('\u001b')
  // Every fence that opens is closed by one of the same length: no text ended a block early.
  const fences = shown
    .split('\n')
    .filter((line) => /^`{3,}/.test(line))
    .map((line) => /^`+/.exec(line)?.[0].length)
  expect(fences.length % 2).toBe(0)
})

test('nothing found in a cluster that went away is not called healthy', () => {
  const failed = ['pods: https://127.0.0.1:6443 gave no answer: socket hang up']
  const gone = { ...healthy(), collected: { ...healthy().collected, failed } }
  const text = summaryMarkdown(gone, evidence('', { 'evidence/collection.json': JSON.stringify({ failed }) }))
  expect(text.split('\n')[0]).toBe('## ❔ Nothing wrong was found, but not everything could be looked at')
  expect(text).toContain('socket hang up')
  expect(summaryMarkdown(healthy(), evidence()).split('\n')[0]).toContain('✅')
})

test('a cluster of which a part was not there is neither healthy nor the failure of a step', () => {
  const failed = ['host/inspect-kro-worker.json: No such container: kro-worker']
  const lost = { ...healthy(), outcome: 'failed' as const, collected: { ...healthy().collected, failed } }
  const quiet = evidence('', {
    'evidence/run.json': runJson({ jobStatus: 'success' }),
    'evidence/steps.json': '[]',
    'evidence/collection.json': JSON.stringify({ failed }),
  })
  const text = summaryMarkdown(lost, quiet)
  expect(text.split('\n')[0]).toBe('## ❔ Nothing wrong was found, but not everything could be looked at')
  expect(text).toContain('No such container')
})

test('a healthy verdict from half of the evidence says so too', () => {
  expect(summaryMarkdown(healthy(), evidence())).toMatch(
    /What could not be collected \(1\)[\s\S]*nodes\/kro: paused/,
  )
  const whole = { ...healthy(), collected: { ...healthy().collected, failed: [] } }
  expect(summaryMarkdown(whole, evidence())).not.toContain('could not be collected')
})

describe('size', () => {
  const many = Array.from({ length: 400 }, (_, n) => n)
  const large = evidence('x', {
    'evidence/api/pods.json': listOf(...many.map((n) => pod(`kro-${n}`, `${n} ${'long '.repeat(100)}`))),
    'evidence/api/events.json': listOf(...many.map((n) => warning(`e${n}`, `${n} ${'y'.repeat(400)}`))),
  })

  test('stays below the limit by showing less, and says so', () => {
    const whole = summaryMarkdown(diagnosis(), large)
    const less = summaryMarkdown(diagnosis(), large, 20_000)
    expect(Buffer.byteLength(whole)).toBeGreaterThan(20_000)
    expect(Buffer.byteLength(less)).toBeLessThanOrEqual(20_000)
    expect(less.split('\n')[0]).toBe(whole.split('\n')[0])
    expect(less).toContain('were left out here')
    expect(whole).not.toContain('were left out here')
  })

  test('is below 900 KiB with everything as large as it gets', () => {
    const huge = 'z'.repeat(5000)
    const findings = Array.from({ length: 300 }, (_, n) =>
      finding({ rule: `crd/a${n}`, title: huge, detail: huge, fix: [{ run: huge }, { advice: huge }] }),
    )
    expect(Buffer.byteLength(summaryMarkdown(diagnosis({ findings }), large))).toBeLessThan(900 * 1024)
  })

  test('keeps the verdict where nothing else fits', () => {
    expect(summaryMarkdown(diagnosis(), large, 10)).toContain('No binding names the ServiceAccount')
  })
})

test('the summary lists tuned values, with those of production', () => {
  const tuning = [{ name: 'config.clientQps', value: '1000', chart: '100' }]
  const tuned = evidenceWith(evidence(), { run: JSON.parse(runJson({ tuning })) as RunRecord })
  const text = summaryMarkdown(healthy(), tuned)
  expect(text).toContain('| config.clientQps | 1000 | 100 |')
  expect(text).toContain('production, with the chart')
  expect(summaryMarkdown(healthy(), evidence())).not.toContain('settings for short jobs')
})

test('manifests without an object are never reported as plainly healthy', () => {
  const empty = evidenceWith(evidence(), { run: JSON.parse(runJson({ nothingApplied: true })) as RunRecord })
  const [first, , next] = summaryMarkdown(healthy(), empty).split('\n')
  expect(first).toMatch(/^## ✅ kro runs and the cluster is healthy; none of your manifests was applied$/)
  expect(next).toBe('The input manifests names files that have no object in them.')
})
