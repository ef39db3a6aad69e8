import { describe, expect, test } from '@jest/globals'
import type { StandInsRecord } from '../../../src/evidence/records.ts'
import { reportHtml } from '../../../src/report/page/html.ts'
import { standInsMarkdown } from '../../../src/report/stand-ins.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'
import { diagnosis, healthy } from './sample.ts'

const apiVersion = 's3.services.k8s.aws/v1alpha1'
const record: StandInsRecord = {
  schemaVersion: 1,
  objects: [
    {
      ...{ object: 'Bucket/default/a', apiVersion, standIn: 'auto', outcome: 'ready', message: null },
      fields: ['location', 'conditions[0].type'],
    },
    {
      ...{ object: 'Bucket/default/b|c', apiVersion, standIn: 'entry 1 (Bucket)', outcome: 'failing' },
      ...{ message: 'AccessDenied', fields: ['conditions[0].type'] },
    },
    {
      ...{
        object: 'Topic/default/d',
        apiVersion,
        standIn: 'entry 2 (Topic)',
        outcome: 'none',
        message: null,
      },
      fields: [],
    },
  ],
  leftAlone: [{ apiVersion: 'x.io/v1', kind: 'Widget', why: 'Deployment/x/y is in the cluster' }],
}
const bucket = {
  ...{ apiVersion, kind: 'Bucket' },
  metadata: { name: 'a', namespace: 'default', uid: 'u', labels: { 'kro.run/owned': 'true' } },
}
const evidence = evidenceOf({
  'evidence/run.json': runJson(),
  'evidence/stand-ins.json': JSON.stringify(record),
  'evidence/api/buckets.s3.services.k8s.aws.json': listOf(bucket),
})
const none = evidenceOf({ 'evidence/run.json': runJson() })
const sentence =
  'stand-ins: setup-kro wrote the status of 2 of 3 objects without a controller (Bucket, Topic), 1 of them as failing'

describe('what was pretended', () => {
  test('stands in the summary, of a healthy job too, object by object', () => {
    for (const outcome of [healthy(), diagnosis()]) {
      const text = summaryMarkdown(outcome, evidence)
      expect(text).toContain(sentence)
      expect(text).toContain('setup-kro wrote into its status that it fails (entry 1 (Bucket)): AccessDenied')
      expect(text).toContain('nothing is pretended of Widget (x.io/v1)')
    }
  })

  test('cannot break the table', () => {
    const rows = standInsMarkdown(evidence, 10)
      .split('\n')
      .filter((line) => line.includes('Bucket/default/b'))
    expect(rows).toEqual([expect.stringMatching(/^\| Bucket\/default\/b&#124;c \|/)])
  })

  test('stands at the end of the terminal', () => {
    const text = terminalText(healthy(), evidence, { colour: false, folder: '/r' })
    expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence)
  })

  test('stands on the object of the page', () => {
    expect(reportHtml(healthy(), evidence)).toContain(
      '(stand-in: its status was written by setup-kro (auto))',
    )
  })

  test('is not spoken of where nothing was', () => {
    expect(standInsMarkdown(none, 10)).toBe('')
    expect(terminalText(healthy(), none, { colour: false, folder: '/r' })).not.toContain('stand-in')
    expect(reportHtml(healthy(), none)).not.toContain('stand-in:')
  })

  test('names what was written beside the status, and what nothing sets', () => {
    const [one] = record.objects
    const objects = [{ ...one, defaults: ['spec.azureName'], unset: ['spec.volumeName'] }]
    const text = standInsMarkdown(
      evidenceOf({ 'evidence/stand-ins.json': JSON.stringify({ ...record, objects }) }),
      10,
    )
    expect(text).toContain(
      'wrote the status of 1 of 1 objects without a controller (Bucket), and spec.azureName of 1; of 1 an RGD reads a field that nothing sets',
    )
    expect(text).toContain(
      "its status and spec.azureName were written by setup-kro (auto); an RGD reads spec.volumeName of it, which neither the RGD's template nor a stand-in sets | spec.azureName, location,",
    )
  })

  test('a record that is not valid is left out', () => {
    for (const text of ['{', '[]', '{"objects": 1}', '{"objects": [{"object": 1}]}'])
      expect(standInsMarkdown(evidenceOf({ 'evidence/stand-ins.json': text }), 10)).toBe('')
  })
})
