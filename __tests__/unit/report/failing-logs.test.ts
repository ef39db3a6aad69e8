import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { howMuch, logTails, logTitle } from '../../../src/report/failing-logs.ts'
import { filesToShow } from '../../../src/report/page/files.ts'
import { reportHtml } from '../../../src/report/page/html.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { evidenceOfFixture } from '../../support/rule-fixtures.ts'
import { diagnosis, evidence, hostile } from './sample.ts'

const log = {
  ...{ namespace: 'demo', pod: 'shop-1', container: 'web', file: 'evidence/logs/demo/shop-1/web.log' },
  ...{ previous: false, exitCode: null, role: null },
}
const unknown = diagnosis({ cause: null, findings: [] })
const plain = { colour: false, folder: 'setup-kro-report' }

test.each([
  [{}, 'Log of container web of pod demo/shop-1'],
  [{ previous: true }, 'Log of container web of pod demo/shop-1, previous run'],
  [
    { previous: true, exitCode: 137 },
    'Log of container web of pod demo/shop-1, previous run (exit code 137)',
  ],
  [{ exitCode: 1 }, 'Log of container web of pod demo/shop-1, ended (exit code 1)'],
  [{ role: 'leader' as const }, 'Log of container web of pod demo/shop-1, the leader'],
])('title of the log %j: %s', (change, title) => {
  expect(logTitle({ ...log, ...change })).toBe(title)
})

test('the end of a log without blank lines, and how much of it that is', () => {
  const lines = Array.from({ length: 300 }, (_, n) => `line ${n + 1}\n\n`).join('')
  const [tail] = logTails(unknown, evidence('', { 'evidence/logs/kro-system/kro-1/kro.log': lines }), 1, 2)
  expect(tail?.lines).toEqual(['line 299', 'line 300'])
  expect(tail && howMuch(tail)).toBe('last 2 of 300 lines')
  expect(howMuch({ file: '', title: '', lines: ['x'], total: 1 })).toBe('one line')
  expect(logTails(unknown, evidence(), 1, 0)).toEqual([])
})

describe('of a container that crashes again and again', () => {
  const found = evidenceOfFixture('crash/exits')
  const title = /Log of container kro of pod kro-system\/kro-6d5c9f7b8d-x2x9k, previous run \(exit code \d+\)/

  test('the summary has the run that crashed', () => {
    expect(summaryMarkdown(diagnose(found), found)).toMatch(title)
  })

  test('the page names it', () => {
    const { files } = filesToShow(diagnose(found), found)
    expect(files.find((file) => title.test(file.title ?? ''))?.file).toMatch(/kro\.previous\.log$/)
    expect(reportHtml(diagnose(found), found)).toMatch(title)
  })
})

describe('the terminal', () => {
  test('has the last lines where no proof quotes the log', () => {
    const text = terminalText(unknown, evidence(), plain)
    expect(text).toContain(
      '  Log of container kro of pod kro-system/kro-1: 2 lines\n    evidence/logs/kro-system/kro-1/kro.log\n      started\n      leases is forbidden\n',
    )
  })

  test('does not repeat the log that the proof quotes, and has none of a healthy run', () => {
    expect(terminalText(diagnosis(), evidence(), plain)).not.toContain('Log of container')
    expect(terminalText(diagnosis({ outcome: 'healthy' }), evidence(), plain)).not.toContain(
      'Log of container',
    )
  })

  test('lines of the log have no control sequences', () => {
    const text = terminalText(unknown, evidence(hostile), plain)
    expect(text).toContain('Log of container')
    expect(text).not.toContain('\u001b')
  })
})
