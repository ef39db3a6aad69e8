import { expect, test } from '@jest/globals'
import { failuresUntilNow, withConsole } from '../../../src/chainsaw/console.ts'
import type { TestCase } from '../../../src/evidence/records.ts'

const one = (name: string, more: Partial<TestCase> = {}): TestCase => ({
  ...{ name, folder: `e2e/${name}`, outcome: 'passed', seconds: 1, namespace: '', failures: [], again: null },
  ...more,
})

/** As chainsaw v0.2.15 prints with `--no-color`; eight backspaces hide what the testing package puts in front. */
const output = `=== RUN   chainsaw
=== RUN   chainsaw/owner
    logger.go:34: \b\b\b\b| 15:04:05 | owner | @chainsaw | CREATE    | OK    | v1/Namespace @ chainsaw-calm-mole
    logger.go:34: \b\b\b\b| 15:04:06 | owner | look      | ASSERT    | ERROR | v1/ConfigMap @ chainsaw-calm-mole/blue
        === ERROR
        -------------------------------
        v1/ConfigMap/chainsaw-calm-mole/blue
        -------------------------------
        * data.owner: Invalid value: "red": Expected value: "blue"
    logger.go:34: \b\b\b\b| 15:04:07 | late cleanup | sweep | CLEANUP   | ERROR |
        === ERROR
        timed out waiting for deletion
--- FAIL: chainsaw (0.00s)
    --- PASS: chainsaw/well (3.00s)
    --- FAIL: chainsaw/owner (3.00s)
    --- FAIL: chainsaw/late_cleanup (3.00s)
    --- FAIL: chainsaw/twice#01 (3.00s)
    --- PASS: chainsaw/twice (3.00s)
FAIL`

test('a case that failed outside of its operations is failed, with what was printed', () => {
  const cases = withConsole([one('well'), one('late cleanup')], output)
  expect(cases.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
  expect(cases[1]?.failures).toEqual([
    { step: 'sweep', operation: 'cleanup', message: 'timed out waiting for deletion' },
  ])
})

test('one that the report has as failed is not counted twice, and gets its namespace', () => {
  const failures = [{ step: 'look', operation: 'assert', message: 'm' }]
  expect(withConsole([one('owner', { outcome: 'failed', failures })], output)).toEqual([
    one('owner', { outcome: 'failed', failures, namespace: 'chainsaw-calm-mole' }),
  ])
})

test('of several with one name as many are failed as the testing package counts', () => {
  const outcomes = (...cases: TestCase[]) => withConsole(cases, output).map(({ outcome }) => outcome)
  expect(outcomes(one('twice'), one('twice'))).toEqual(['failed', 'passed'])
  expect(outcomes(one('twice'), one('twice', { outcome: 'failed' }))).toEqual(['passed', 'failed'])
  expect(withConsole([one('twice')], output)[0]?.failures[0]?.message).toMatch(/no operation that failed/)
})

test('what failed until chainsaw was stopped', () => {
  expect(failuresUntilNow(output).map(({ test: name, failure }) => [name, failure.step])).toEqual([
    ['owner', 'look'],
    ['late cleanup', 'sweep'],
  ])
})

/** Recorded: chainsaw v0.2.15, `test --no-cluster --no-color`, a case whose `finally` fails. */
const recorded = `    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | TRY                     | BEGIN               |
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | CMD                     | RUN                 |
        === COMMAND
        /usr/bin/sh -c exit 0
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | SCRIPT                  | DONE                |
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | TRY                     | END                 |
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | FINALLY                 | BEGIN               |
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | CMD                     | RUN                 |
        === COMMAND
        /usr/bin/sh -c exit 9
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | SCRIPT                  | ERROR               |
        === ERROR
        exit status 9
    sink.go:61: \b\b\b\b\b\b\b\b\b\b\b\b| 04:38:47 | finally-fails | look      | FINALLY                 | END                 |
--- FAIL: chainsaw (0.00s)
    --- FAIL: chainsaw/well#01 (0.01s)
    --- FAIL: chainsaw/script-fails (0.01s)
    --- PASS: chainsaw/well (0.03s)
    --- FAIL: chainsaw/finally-fails (0.03s)
FAIL
Tests Summary...
- Passed  tests 1
- Failed  tests 3
- Skipped tests 0
Saving report...
Done with failures.
Error: some tests failed
`

test('a finally that fails, as chainsaw really prints it', () => {
  const [failed, other] = withConsole([one('finally-fails'), one('well')], recorded)
  expect(failed).toMatchObject({
    outcome: 'failed',
    failures: [{ step: 'look', operation: 'script', message: 'exit status 9' }],
  })
  // Two have the name, one of them failed, and this one is reported as passed.
  expect(other).toMatchObject({ outcome: 'failed', failures: [{ step: '@chainsaw' }] })
})
