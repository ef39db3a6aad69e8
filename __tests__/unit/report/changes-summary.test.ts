import { expect, test } from '@jest/globals'
import { compareSnapshots } from '../../../src/changes/compare.ts'
import { readChanges } from '../../../src/changes/read.ts'
import { changesMarkdown } from '../../../src/report/changes-summary.ts'
import { evidenceOfFixture } from '../../support/rule-fixtures.ts'
import { graph, instanceOf, made, snapshot, transition, woken } from '../../support/snapshots.ts'

const amount = { instances: 100, objects: 100, fields: 40, graphs: 4 }

test('the verdict first, then instances, schema, and each object with its fields', () => {
  const changes = readChanges(evidenceOfFixture('change/changed'))
  const text = changes === null ? '' : changesMarkdown(changes, amount)
  const [first, , second] = text.split('\n')
  expect(first).toBe('### ❌ The change: 1 object changes')
  expect(second).toBe('Compared with the baseline, folder before.')
  expect(text).toMatch(/^\| ChangedData\/default\/changed-data-a \| stays ACTIVE \| \S+ s \| 1 changed \|$/m)
  expect(text).toContain('```diff\n@@ /data @@\n-version: v1\n+version: v2\n```')
})

test('what is wrong stands first among the instances', () => {
  const changes = compareSnapshots(
    snapshot({ instances: [instanceOf('one'), instanceOf('two')] }),
    snapshot({ instances: [instanceOf('one'), instanceOf('two', 'ERROR', 'immutable')] }),
    transition({ served: [woken('App/team/one', { answered: false })] }),
  )
  const rows = changesMarkdown(changes, amount)
    .split('\n')
    .filter((line) => line.startsWith('| App'))
  expect(rows).toEqual([
    '| App/team/one | stays ACTIVE; kro does not reconcile it after a restart |  |  |',
    '| App/team/two | became ERROR; ResourcesReady=False (Because): immutable |  |  |',
  ])
})

test('texts of a cluster cannot end a table, a code block or a folded part', () => {
  const hostile = 'x |\n| y </details> ```\n# not a heading <img src=x>'
  const changes = compareSnapshots(
    snapshot({ objects: [made('one', { data: { a: '1' } })] }),
    snapshot({
      objects: [made('one', { data: { a: hostile } })],
      instances: [instanceOf('one', 'ERROR', hostile)],
    }),
    transition({ baseline: { what: `folder ${hostile}`, commit: null, same: false } }),
  )
  const text = changesMarkdown(changes, amount)
  expect(text.match(/^# not a heading/m)).toBeNull()
  expect(text.split('```diff')[0]).not.toMatch(/<img|<\/details>/)
  expect(text.match(/^````diff$/m)).not.toBeNull()
  expect(text.split('\n').filter((line) => line.startsWith('| ')).length).toBe(3)
})

test('two hundred changed objects: a part, and how many more', () => {
  const names = Array.from({ length: 200 }, (_, at) => `o${at}`)
  const objects = (value: string) => names.map((name) => made(name, { node: name, data: { a: value } }))
  const changes = compareSnapshots(
    snapshot({ objects: objects('1') }),
    snapshot({ objects: objects('2') }),
    transition(),
  )
  const text = changesMarkdown(changes, { ...amount, objects: 40 })
  expect(text.match(/<details>/g)?.length).toBe(40)
  expect(text).toContain('160 more are in changes.json of the report.')
})

test('the baseline is the same: said, and nothing else', () => {
  const same = transition({ baseline: { what: 'commit 1f2e', commit: '1f2e', same: true }, restart: null })
  const empty = snapshot({ rgds: [], instances: [], crds: [] })
  expect(changesMarkdown(compareSnapshots(empty, empty, same), amount)).toBe(
    '### ✅ The change: Nothing differs from the baseline (commit 1f2e)\n\nCompared with the baseline, commit 1f2e, which has the same manifests: no change was tried.',
  )
})

test('what changes in the graph of an RGD is drawn', () => {
  const resource = (id: string, data: object) => ({
    id,
    template: { apiVersion: 'v1', kind: 'ConfigMap', data },
  })
  const withResources = (resources: object[]) => {
    const rgd = graph([])
    return { ...rgd, spec: { ...rgd.spec, resources } }
  }
  const changes = compareSnapshots(
    snapshot({
      rgds: [withResources([resource('kept', { a: '1' }), resource('gone', {}), resource('same', {})])],
    }),
    snapshot({
      rgds: [
        withResources([
          resource('kept', { a: '${same.data.x}' }),
          resource('fresh', { b: '${kept.data.a}' }),
          resource('same', {}),
        ]),
      ],
    }),
    transition(),
  )
  expect(changes.rgds[0]?.nodes.map(({ id, change, parts }) => [id, change, parts])).toEqual([
    ['kept', 'changed', ['template']],
    ['fresh', 'new', []],
    ['same', 'same', []],
    ['gone', 'deleted', []],
  ])
  const text = changesMarkdown(changes, amount)
  expect(text).toContain('<details><summary>RGD app: 1 new, 1 changed, 1 gone</summary>')
  expect(text).toContain('n0["kept<br>ConfigMap<br>changed"]')
  expect(text).toContain('n2 --> n0')
  expect(text).toContain('n0 --> n1')
  expect(changesMarkdown(changes, { ...amount, graphs: 0 })).not.toContain('mermaid')
})
