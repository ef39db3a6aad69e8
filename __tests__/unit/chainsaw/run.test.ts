import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { runTests, type TestRun } from '../../../src/chainsaw/run.ts'
import { formatError } from '../../../src/errors.ts'
import type { TestsRecord } from '../../../src/evidence/records.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

const failing = (error: string) => ({
  ...{ basePath: '/w/e2e/a', name: 'a', status: 'failed' },
  steps: [{ name: 'owner', operations: [{ type: 'assert', status: 'failed', failure: { error } }] }],
})
const passing = { basePath: '/w/e2e/a', name: 'a', status: 'passed' }

/** chainsaw that writes these reports, one a run; null: none. */
function chainsaw(...reports: (unknown[] | null)[]) {
  const work = temporaryFolder()
  const records: TestsRecord[] = []
  const left = [...reports]
  const faked = fakeStep({
    'chainsaw test': () => {
      const tests = left.shift() ?? null
      if (tests === null) return result('Error: no such cluster', 1)
      writeFileSync(join(work, 'chainsaw-report.json'), JSON.stringify({ tests }))
      const failed = JSON.stringify(tests).includes('"failed"')
      return result('Done.', failed ? 1 : 0)
    },
  })
  const run = (more: Partial<TestRun> = {}) =>
    faked.within((step) =>
      runTests(
        {
          ...{
            chainsaw: 'chainsaw',
            folders: ['/w/e2e'],
            workspace: '/w',
            kubeconfig: '/k',
            context: 'kind-kro',
          },
          ...{ work, waitSeconds: 180, again: true, record: (known) => records.push(structuredClone(known)) },
          ...more,
        },
        step,
      ),
    )
  return { ...faked, run, records, work }
}

describe('chainsaw’s tests', () => {
  test('run four at a time, against the cluster of the run', async () => {
    const { run, commands, records, work } = chainsaw([passing])
    expect(await run()).toHaveLength(1)
    expect(commands.map(commandLine)).toEqual([
      `chainsaw test --no-color --parallel 4 --report-format JSON --report-path ${work} --report-name chainsaw-report.json --kube-context kind-kro --test-dir /w/e2e`,
    ])
    expect(commands[0]?.env).toMatchObject({ KUBECONFIG: '/k' })
    expect(records).toHaveLength(1)
  })

  test('one that fails is reported with the field that differs, and run again without cleanup', async () => {
    const { run, commands, records } = chainsaw(
      [failing('* data.a: differs'), { ...passing, basePath: '/w/e2e/b' }],
      [failing('x')],
    )
    const message = formatError(await rejection(run()))
    expect(message).toContain('1 of 2 chainsaw cases failed:\n- a (owner, assert): data.a: differs')
    expect(message).toContain('chainsaw test --test-dir e2e/a')
    expect(commands.map(commandLine)[1]).toMatch(/--skip-delete --test-dir \/w\/e2e\/a$/)
    expect(records.at(-1)?.cases.map(({ again }) => again)).toEqual(['failed', null])
  })

  test('one that passes alone still fails, and says so', async () => {
    const { run } = chainsaw([failing('* data.a: differs')], [passing])
    expect(formatError(await rejection(run()))).toContain('data.a: differs; run again alone, it passed')
  })

  test('in a cluster of others nothing is left behind', async () => {
    const { run, commands } = chainsaw([failing('x')])
    await rejection(run({ again: false }))
    expect(commands).toHaveLength(1)
  })

  test.each<[unknown[] | null, string]>([
    [null, 'chainsaw could not run the tests: Error: no such cluster'],
    [[], 'chainsaw ran no case'],
  ])('that did not run are reported: %j', async (report, said) => {
    const { run } = chainsaw(report)
    expect(formatError(await rejection(run()))).toContain(said)
  })

  test('two cases of one file are run again once, each with its own result', async () => {
    const other = { ...failing('x'), name: 'b' }
    const { run, commands, records } = chainsaw([failing('x'), other], [passing, other])
    await rejection(run())
    expect(commands.map(commandLine)[1]).toMatch(/--skip-delete --test-dir \/w\/e2e\/a$/)
    expect(records.at(-1)?.cases.map(({ again }) => again)).toEqual(['passed', 'failed'])
  })

  test('what failed outside of the operations is a failure, although the report says passed', async () => {
    const faked = fakeStep({
      'chainsaw test': () => {
        writeFileSync(join(work, 'chainsaw-report.json'), JSON.stringify({ tests: [passing] }))
        return result(
          [
            '    l.go:1: | 15:04:05 | a | @chainsaw | INTERNAL  | ERROR |',
            '        === ERROR',
            '        namespaces "x" is forbidden',
            '    --- FAIL: chainsaw/a (0.01s)',
          ].join('\n'),
          1,
        )
      },
    })
    const work = temporaryFolder()
    const failure = faked.within((step) =>
      runTests(
        {
          ...{ chainsaw: 'chainsaw', folders: ['/w/e2e'], workspace: '/w', kubeconfig: '/k', context: null },
          ...{ work, waitSeconds: 180, again: false, record: () => {} },
        },
        step,
      ),
    )
    expect(formatError(await rejection(failure))).toContain(
      '1 of 1 chainsaw cases failed:\n- a (@chainsaw, internal): namespaces "x" is forbidden',
    )
  })
})

test('a report that a test made a link, or that has no end, is not read', async () => {
  const elsewhere = temporaryFolder({ 'report.json': JSON.stringify({ tests: [passing] }) })
  for (const place of [
    (report: string) => symlinkSync(join(elsewhere, 'report.json'), report),
    (report: string) => {
      writeFileSync(report, JSON.stringify({ tests: [passing] }))
      truncateSync(report, 100e6)
    },
  ]) {
    const work = temporaryFolder()
    const { within } = fakeStep({
      'chainsaw test': () => {
        place(join(work, 'chainsaw-report.json'))
        return result('Done.')
      },
    })
    const run: TestRun = {
      ...{ chainsaw: 'chainsaw', folders: ['/w/e2e'], workspace: '/w', kubeconfig: '/k', context: null },
      ...{ work, waitSeconds: 180, again: false, record: () => undefined },
    }
    const error = await rejection(within((step) => runTests(run, step)))
    expect(error.message).toContain('chainsaw could not run the tests')
  }
})
