import { expect, test } from '@jest/globals'
import { changeFiles, type Snapshot, type TransitionRecord } from '../../../../src/changes/records.ts'
import { changeSection } from '../../../../src/report/page/changes.ts'
import { reportHtml } from '../../../../src/report/page/html.ts'
import { evidenceOf } from '../../../support/evidence.ts'
import { graph, instanceOf, made, snapshot, transition, woken } from '../../../support/snapshots.ts'
import { evidence, healthy, hostile } from '../sample.ts'

const files = (before: Snapshot, after: Snapshot, between: TransitionRecord = transition()) => ({
  [changeFiles.before]: JSON.stringify(before),
  [changeFiles.after]: JSON.stringify(after),
  [changeFiles.transition]: JSON.stringify(between),
})

const page = (...given: Parameters<typeof files>): string => changeSection(evidenceOf(files(...given))).text

test('the verdict first, what breaks before what does not, and each object folded', () => {
  const text = page(
    snapshot({
      instances: [instanceOf('one'), instanceOf('two')],
      objects: [made('config', { data: { a: '1' } })],
    }),
    snapshot({
      instances: [instanceOf('one'), instanceOf('two', 'ERROR', 'immutable')],
      objects: [made('config', { data: { a: '2' } })],
    }),
  )
  expect(text).toContain('<p class="bad"><strong>✗ 1 instance breaks, 1 object changes</strong></p>')
  expect(text.indexOf('App/team/two')).toBeLessThan(text.indexOf('App/team/one'))
  expect(text).toContain(
    '<span class="bad" data-line>-a: &quot;1&quot;</span><span class="good" data-line>+a: &quot;2&quot;</span>',
  )
  expect(text).toContain('<details open><summary>1 changed</summary>')
})

test('two hundred objects are a few lines, folded by what became of them', () => {
  const objects = (value: string) =>
    Array.from({ length: 600 }, (_, at) => made(`o${at}`, { data: { a: value } }))
  const text = page(snapshot({ objects: objects('1') }), snapshot({ objects: objects('2') }))
  expect(text).toContain('<details ><summary>600 changed</summary>')
  expect(text.match(/class="object"/g)).toHaveLength(400)
  expect(text).toContain('200 more are in changes.json.')
})

test('an RGD that changes is a picture of what changes in it, and a table', () => {
  const rgd = (ids: string[]) => {
    const plain = graph(ids)
    return {
      ...plain,
      spec: {
        ...plain.spec,
        resources: ids.map((id) => ({ id, template: { kind: 'A', apiVersion: 'v1' } })),
      },
    }
  }
  const text = page(snapshot({ rgds: [rgd(['a', 'b'])] }), snapshot({ rgds: [rgd(['b', 'c'])] }))
  expect(text).toContain('RGD app changes: 1 new, 1 deleted</summary>')
  expect(text).toMatch(/<rect class="card failed outside"[^>]*><text class="name"[^>]*>a</)
  expect(text).toContain('<td>c</td><td>A</td><td></td><td>+ new</td>')
  expect(page(snapshot(), snapshot())).not.toContain('Graphs of the RGDs')
})

test('it is a section of the report, the first one; without a change there is none', () => {
  const text = reportHtml(healthy(), evidence('x', files(snapshot(), snapshot())))
  expect(text).toContain('<nav aria-label="Sections"><a href="#changes">Change</a>')
  expect(reportHtml(healthy(), evidence())).not.toContain('id="changes"')
})

test('hostile names and values are text', () => {
  const text = page(
    snapshot({ rgds: [graph([hostile])], objects: [made('a', { data: { [hostile]: hostile } })] }),
    snapshot({
      instances: [instanceOf(hostile, 'ERROR', hostile)],
      objects: [made('a', { data: { [hostile]: `${hostile}2` }, node: hostile })],
    }),
    transition({
      baseline: { what: hostile, commit: null, same: false },
      served: [woken(`App/team/${hostile}`, { answered: false })],
    }),
  )
  expect(text).not.toMatch(/<(?:script|img|b)\b/)
  expect(text).not.toContain('\u001b')
})
