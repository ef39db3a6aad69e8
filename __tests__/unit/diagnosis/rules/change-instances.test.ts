import { describe, expect, test } from '@jest/globals'
import type { Snapshot } from '../../../../src/changes/records.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { found, titles } from '../../../support/found.ts'
import { applied, graph, instanceOf, made, woken } from '../../../support/snapshots.ts'
import { files, labelled, names, upgrade } from './changed-objects.ts'

const otherRgd = { labels: { 'kro.run/resource-graph-definition-name': 'other' } }

describe('instances that do not work after the change', () => {
  const rule = 'change/instance-broken'
  const broken = (state: string, ...more: KubeObject[]) =>
    titles(rule, files({}, { instances: [instanceOf('one', state, 'no room'), ...more] }))

  test('one of them: what became of it, and what kro says', () => {
    expect(broken('ERROR')).toEqual([
      '1 instance is in ERROR after the change: App/team/one: ResourcesReady=False (Because): no room',
    ])
    expect(broken('IN_PROGRESS')[0]).toMatch(/^1 instance is not ACTIVE within the time after the change: /)
    const leaving = labelled(instanceOf('one', 'ACTIVE'), {
      deletionTimestamp: '2026-11-25T21:00:00Z',
      finalizers: ['kro.run/finalizer'],
    })
    expect(titles(rule, files({}, { instances: [leaving] }))).toEqual([
      '1 instance is in a deletion that does not end after the change: App/team/one: finalizers: kro.run/finalizer',
    ])
    expect(titles(rule, files({}, { instances: [] }))).toEqual([])
    expect(broken('ACTIVE')).toEqual([])
  })

  test('one that kro had finished, and whose finalizer is gone', () => {
    const before = labelled(instanceOf('one'), { finalizers: ['kro.run/finalizer'] })
    expect(titles(rule, files({ instances: [before] }, {}))).toEqual([
      '1 instance is ACTIVE and incomplete after the change: App/team/one: it lacks what kro had written into it: /metadata/finalizers (kro.run/finalizer)',
    ])
    // One that is only no longer served has a finding of its own.
    expect(titles(rule, files({}, {}, { served: [woken('App/team/one', { answered: false })] }))).toEqual([])
  })

  test('several: one finding for each RGD and outcome, five names, three lines of proof', () => {
    const before = [
      ...names.map((name) => instanceOf(name)),
      labelled(instanceOf('x'), otherRgd),
      instanceOf('y'),
    ]
    const after = [
      ...names.map((name) => instanceOf(name, 'ERROR', name === 'five' ? '' : 'no room')),
      labelled(instanceOf('x', 'ERROR', 'no room'), otherRgd),
      instanceOf('y', 'IN_PROGRESS'),
    ]
    const matches = found(rule, files({ instances: before }, { instances: after }))
    expect(matches.map(({ title, object }) => [title.split(':')[0], object])).toEqual([
      ['7 instances are in ERROR after the change', 'ResourceGraphDefinition/app'],
      ['1 instance is in ERROR after the change', 'ResourceGraphDefinition/other'],
      ['1 instance is not ACTIVE within the time after the change', 'ResourceGraphDefinition/app'],
    ])
    expect(matches[0]?.title).toContain(
      ': App/team/five, App/team/four, App/team/one, App/team/seven, App/team/six and 2 more: ',
    )
    expect(matches[0]?.proof).toHaveLength(3)
    expect(matches[0]?.proof[0]).toMatch(/^evidence\/changes\/after\.json:\d+: "state": "ERROR"/)
    const exactly = names.slice(0, 5).map((name) => instanceOf(name, 'ERROR'))
    expect(titles(rule, files({ instances: before }, { instances: exactly }))[0]).not.toContain('more')
  })

  test('proof is the state of that instance, not of an object of the same name', () => {
    const config = made('two', { status: { state: 'other' } })
    const [match] = found(
      rule,
      files(
        { instances: [instanceOf('one'), instanceOf('two')] },
        {
          rgds: [graph(['config'], { metadata: { name: 'two' } }), graph([])],
          instances: [instanceOf('one'), instanceOf('two', 'ERROR')],
          objects: [config],
        },
      ),
    )
    expect(match?.proof).toEqual([expect.stringContaining('"state": "ERROR"')])
  })

  test('with kro of another version, or new with the change', () => {
    const after = { instances: [instanceOf('one', 'ERROR')] }
    const detail = (before: Partial<Snapshot>, record = {}) =>
      found(rule, files(before, after, record))[0]?.detail
    expect(detail({})).toBe(
      'With the manifests of the baseline they were ACTIVE in the same cluster, a moment before.',
    )
    expect(detail({}, { upgrade })).toBe(
      'With kro v0.9.0 they were ACTIVE in the same cluster, a moment before kro became v0.9.4.',
    )
    expect(detail({ instances: [] })).toBe('They are new with this change.')
  })

  test('that the API server refuses: the manifest, and its words', () => {
    const refused = applied('App/team/new', { outcome: 'refused', message: 'spec.size is too large' })
    const other = applied('App/team/aaa', { message: 'other words' })
    const [match] = found(rule, files({}, {}, { applied: [other, refused] }))
    expect(match).toMatchObject({
      title: '1 instance is refused by the API server after the change: App/team/new: spec.size is too large',
      object: 'App/team/new',
      proof: [expect.stringContaining('"message": "spec.size is too large"')],
    })
  })

  test('of no RGD, and without words', () => {
    const bare = { ...labelled(instanceOf('one', 'ERROR'), { labels: {} }), status: { state: 'ERROR' } }
    const [match] = found(rule, files({}, { instances: [bare] }))
    expect(match).toMatchObject({
      title: '1 instance is in ERROR after the change: App/team/one: no message',
      object: 'App/team/one',
    })
    const two = { ...instanceOf('two', 'ERROR', 'the words of the second') }
    const silent = { ...instanceOf('one', 'ERROR'), status: { state: 'ERROR' } }
    expect(
      titles(
        rule,
        files({ instances: [instanceOf('one'), instanceOf('two')] }, { instances: [silent, two] }),
      )[0],
    ).toContain('the words of the second')
  })
})

describe('instances that kro no longer serves', () => {
  const rule = 'change/unserved-after-restart'
  const served = (...list: string[]) => ({
    served: list.map((name) => woken(`App/team/${name}`, { answered: false })),
  })

  test('one finding for each RGD, with three answers as proof', () => {
    const instances = [
      ...names.slice(0, 4).map((name) => instanceOf(name)),
      labelled(instanceOf('x'), otherRgd),
    ]
    const matches = found(
      rule,
      files(
        { instances },
        { instances },
        { ...served('one', 'two', 'three', 'four', 'x'), woken: [woken('App/team/one')] },
      ),
    )
    expect(matches.map(({ title, object }) => [title, object])).toEqual([
      [
        'kro no longer reconciles 4 instances after a restart: App/team/four, App/team/one, App/team/three, App/team/two',
        'ResourceGraphDefinition/app',
      ],
      ['kro no longer reconciles 1 instance after a restart: App/team/x', 'App/team/x'],
    ])
    expect(matches[0]?.proof).toHaveLength(3)
    expect(new Set(matches[0]?.proof).size).toBe(3)
    expect(matches[0]?.proof[1]).toContain('"answered": false')
    expect(matches[0]?.fix).toEqual([
      'Put the RGD back as it was, or correct it: kro serves the kind again within seconds.',
    ])
  })

  test('whose RGD is gone', () => {
    const [match] = found(rule, files({}, { rgds: [] }, served('one')))
    expect(match?.detail).toMatch(/^Their RGD is gone\./)
    expect(match?.fix).toEqual(['Put the RGD back, and delete its instances before it.'])
  })
})
