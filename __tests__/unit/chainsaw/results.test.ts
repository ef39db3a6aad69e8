import { expect, test } from '@jest/globals'
import { junitXml } from '../../../src/chainsaw/junit.ts'
import { casesOf, inShort } from '../../../src/chainsaw/results.ts'
import type { TestCase } from '../../../src/evidence/records.ts'

const message = `-----------------------------------
v1/ConfigMap/chainsaw-one-mole/blue
-----------------------------------
* data.owner: Invalid value: "red": Expected value: "blue"

--- expected
+++ actual`

/** As chainsaw v0.2.15 writes it (pkg/report/json.go). */
const report = JSON.stringify({
  name: 'chainsaw-report.json',
  tests: [
    {
      ...{ basePath: '/w/e2e/a', name: 'a', status: 'failed', namespace: 'chainsaw-one-mole' },
      ...{ startTime: '2026-01-02T03:04:05.000000001Z', endTime: '2026-01-02T03:04:07.5Z' },
      steps: [
        { name: 'step-1', status: 'passed', operations: [{ type: 'apply', status: 'passed' }] },
        { status: 'failed', operations: [{ type: 'assert', status: 'failed', failure: { error: message } }] },
      ],
    },
    { basePath: 'e2e/b', name: 'b', status: 'passed' },
    { basePath: 'e2e/c', status: 'skipped' },
  ],
})

test('cases with what failed in them', () => {
  expect(casesOf(report, '/w')).toEqual([
    {
      ...{ name: 'a', folder: 'e2e/a', outcome: 'failed', seconds: 2.5, namespace: 'chainsaw-one-mole' },
      ...{ failures: [{ step: 'step 2', operation: 'assert', message }], again: null },
    },
    { name: 'b', folder: 'e2e/b', outcome: 'passed', seconds: 0, namespace: '', failures: [], again: null },
    {
      name: 'e2e/c',
      folder: 'e2e/c',
      outcome: 'skipped',
      seconds: 0,
      namespace: '',
      failures: [],
      again: null,
    },
  ])
})

test.each(['', '{', 'null', '"x"'])('%j is not a report', (text) => expect(casesOf(text, '/w')).toBeNull())

test('the short form of a failure is the field that differs, else its first line', () => {
  const failure = (text: string) => ({ step: '', operation: '', message: text })
  expect(inShort(failure(message))).toBe('data.owner: Invalid value: "red": Expected value: "blue"')
  expect(inShort(failure('---\n\nactual resource not found\nmore'))).toBe('actual resource not found')
  expect(inShort(failure(''))).toBe('it failed')
})

test('the JUnit file has every case, and nothing in a name ends an attribute', () => {
  const hostile: TestCase = {
    ...{ name: 'x"><y/>&\u0000', folder: 'f', outcome: 'failed', seconds: 1, namespace: '', again: null },
    failures: [{ step: 's', operation: 'assert', message: '<b> & ]]>' }],
  }
  const xml = junitXml([hostile, ...(casesOf(report, '/w') ?? [])])
  expect(xml).toContain('<testsuites name="chainsaw" tests="4" failures="2" skipped="1" time="3.500">')
  expect(xml).toContain('<testcase name="x&quot;&gt;&lt;y/&gt;&amp;" classname="f" time="1.000">')
  expect(xml).toContain(
    '<failure message="s: &lt;b&gt; &amp; ]]&gt;" type="assert">&lt;b&gt; &amp; ]]&gt;</failure>',
  )
  expect(xml).toContain('<testcase name="e2e/c" classname="e2e/c" time="0.000"><skipped/></testcase>')
  expect(xml.match(/<testcase /g)).toHaveLength(4)
})
