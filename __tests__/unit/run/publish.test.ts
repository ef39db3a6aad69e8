import { expect, test } from '@jest/globals'
import { publish, timingsOf, writeSummary } from '../../../src/run/publish.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { filesOfFixture } from '../../support/rule-fixtures.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { fakeRunner } from '../../support/workflow-host.ts'

/** A report of a recorded cluster, and a run whose report it is. */
async function published(fixture: string) {
  const report = temporaryFolder(filesOfFixture(fixture))
  const fake = { ...fakeRuntime(), ...fakeRunner() }
  const explained = await fake.runtime.explain({ folder: report, collect: null, colour: false }, 60)
  await publish(explained, report, fake.runtime, fake.runner, {
    name: null,
    retentionDays: null,
  })
  return fake
}

test('a cause: the first annotation, the output, the summary and the log name it', async () => {
  const { annotations, outputs, summaries, log } = await published('rbac/binding-missing~recorded')
  expect(annotations[0]).toMatchObject({ level: 'error', title: 'cause: rbac/binding-missing' })
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  expect(outputs.cause).toBe('rbac/binding-missing')
  expect(summaries).toEqual([expect.stringMatching(/^## ❌ [\s\S]*rbac\/binding-missing/)])
  expect(log.lines.at(-1)).toMatch(/^info: cause: rbac\/binding-missing: /)
})

test('where there is no artifact service, the log says where the report is', async () => {
  const { log } = await published('rbac/binding-missing~recorded')
  expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([
    expect.stringMatching(/there is no artifact service here .* the report is in /),
  ])
})

test('health: a summary, and neither annotation nor cause', async () => {
  const { annotations, outputs, summaries } = await published('healthy/recorded')
  expect(annotations).toEqual([])
  expect(outputs).not.toHaveProperty('cause')
  expect(summaries).toEqual([expect.stringMatching(/^## ✅ /)])
})

test('the summary links the artifact, where there is a page of it', async () => {
  const report = temporaryFolder({ 'summary.md': '## found\n' })
  const { runtime, runner, summaries } = { ...fakeRuntime(), ...fakeRunner() }
  await writeSummary(report, runtime.log, runner, { name: 'why', url: 'https://example.com/1' })
  await writeSummary(report, runtime.log, runner, { name: 'why', url: null })
  expect(summaries).toEqual(['## found\n\n[Artifact why](https://example.com/1)\n', '## found\n'])
})

test('a summary that cannot be written is a warning that says where the report is', async () => {
  const report = temporaryFolder()
  const { runtime, runner, log, summaries } = { ...fakeRuntime(), ...fakeRunner() }
  await writeSummary(report, runtime.log, runner)
  expect(summaries).toEqual([])
  expect(log.lines).toEqual([expect.stringMatching(/^warning: .*could not be written .*ENOENT/)])
  expect(log.lines[0]).toContain(`(the report is in ${report})`)
})

test('timings: seconds by step, of one that was tried again those of both', () => {
  const record = (step: string, seconds: number) =>
    ({ step, title: step, start: 0, seconds, outcome: 'ok', message: null, log: null }) as const
  const records = [record('kro.crds', 0.1), record('gate.base', 1), record('kro.crds', 0.2)]
  expect(JSON.parse(timingsOf({ records }))).toEqual({ 'kro.crds': 0.3, 'gate.base': 1 })
})
