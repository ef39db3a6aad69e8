import { expect, test } from '@jest/globals'
import { commentLimit, commentText } from '../../../src/report/comment.ts'
import { commentMarkdown } from '../../../src/report/summary.ts'
import { evidenceOf, runJson } from '../../support/evidence.ts'
import { graph, instanceOf, made, snapshot, transition } from '../../support/snapshots.ts'
import { diagnosis, evidence, finding, healthy, hostile } from './sample.ts'

const origin = {
  ...{ workflow: 'w', job: hostile.repeat(50), step: 's', matrix: JSON.stringify({ a: hostile.repeat(50) }) },
  ...{ commit: null, runUrl: null, artifact: null },
}

/** A change of so many objects, each with a long field. */
function changed(count: number, value: string) {
  const names = Array.from({ length: count }, (_, at) => `o${at}`)
  const of = (data: string) =>
    snapshot({
      rgds: [graph(names)],
      instances: names.map((name) => instanceOf(name)),
      objects: names.map((name) => made(name, { node: name, instance: name, data: { a: data, b: data } })),
    })
  return evidenceOf({
    'evidence/run.json': runJson(),
    'evidence/changes/before.json': JSON.stringify(of('1')),
    'evidence/changes/after.json': JSON.stringify(of(value)),
    'evidence/changes/transition.json': JSON.stringify(transition()),
  })
}

test.each([1, 10, 60, 120, 1000])('%d changed objects: a comment that GitHub takes', (count) => {
  const text = commentText(
    commentMarkdown(healthy(), changed(count, hostile.repeat(5)), commentLimit),
    origin,
  )
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text).toContain(`${count} object${count === 1 ? ' changes' : 's change'}`)
  // Parts that begin also end.
  expect(text.split('<details>').length).toBe(text.split('</details>').length)
  expect(text.split(/^`{3,}diff$/m).length).toBe(text.split(/^`{3,}$/m).length)
  if (count >= 120) expect(text).toMatch(/more are in changes\.json of the report/)
})

test('a failure has its cause first, and neither the picture of the steps nor the log', () => {
  const text = commentMarkdown(diagnosis(), evidence(), commentLimit)
  expect(text.split('\n')[0]).toBe('## ❌ No binding names the ServiceAccount kro-system/kro')
  expect(text).not.toMatch(/mermaid|Log of container/)
})

test('a thousand findings are cut', () => {
  const findings = Array.from({ length: 1000 }, (_, at) => finding({ title: `${at} ${'x'.repeat(400)}` }))
  const text = commentText(commentMarkdown(diagnosis({ findings }), evidence(), commentLimit), origin)
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text).toContain('more are in the report')
})
