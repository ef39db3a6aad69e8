import { describe, expect, test } from '@jest/globals'
import type { Snapshot, TransitionRecord } from '../../../../src/changes/records.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { found, titles } from '../../../support/found.ts'
import { conditions } from '../../../support/kro-objects.ts'
import { applied, graph, instanceOf, made, snapshot, transition, woken } from '../../../support/snapshots.ts'

const files = (
  before: Partial<Snapshot>,
  after: Partial<Snapshot>,
  record: Partial<TransitionRecord> = {},
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ before: snapshot(before), after: snapshot(after), transition: transition(record) }).map(
      ([name, value]) => [`evidence/changes/${name}.json`, `${JSON.stringify(value, null, 2)}\n`],
    ),
  )
const upgrade = { from: 'v0.9.0', to: 'v0.9.4', seconds: 9, narrowed: [] }
const labelled = (instance: KubeObject, change: Partial<KubeObject['metadata']>): KubeObject => ({
  ...instance,
  metadata: { ...instance.metadata, ...change },
})
const otherRgd = { labels: { 'kro.run/resource-graph-definition-name': 'other' } }
const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']

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

describe('objects that kro made', () => {
  const config = made('one-config')
  const gone = files({ objects: [config] }, {})
  const inUpgrade = (change: Partial<TransitionRecord> = {}) =>
    files({ objects: [config] }, {}, { upgrade, ...change })
  const severity = (rule: string, given: Record<string, string>) => found(rule, given)[0]?.severity

  test('that are deleted weigh as fail-on says, and more where only kro became another', () => {
    expect(severity('change/deleted', gone)).toBe('info')
    expect(severity('change/deleted', inUpgrade())).toBe('warning')
    expect(severity('change/deleted', inUpgrade({ failOn: ['deleted'] }))).toBe('error')
    expect(severity('change/deleted', files({ objects: [config] }, {}, { failOn: ['deleted'] }))).toBe(
      'error',
    )
  })

  test('that are others now weigh as fail-on says', () => {
    const replaced = (failOn: TransitionRecord['failOn']) =>
      severity('change/recreated', files({ objects: [config] }, { objects: [made('one-cfg')] }, { failOn }))
    expect(replaced(['broken'])).toBe('warning')
    expect(replaced(['recreated'])).toBe('error')
  })

  test('whose fields are others: only where fail-on asks for it, or after an upgrade', () => {
    const changed = (record: Partial<TransitionRecord>) =>
      found(
        'change/changed',
        files({ objects: [config] }, { objects: [{ ...config, data: { a: 'b' } }] }, record),
      )
    expect(changed({})).toEqual([])
    expect(changed({ failOn: ['changed'] })[0]?.severity).toBe('error')
    expect(changed({ upgrade })[0]).toMatchObject({
      severity: 'warning',
      title: '1 object of the resource config is changed: ConfigMap/team/one-config',
      detail:
        'kro became v0.9.4 (it was v0.9.0). Other now: /data. changes.json of the report has each field.',
    })
  })

  test('the first three fields are named', () => {
    const data = (...keys: string[]) => ({
      ...config,
      data: Object.fromEntries(keys.map((key) => [key, key])),
    })
    const detail = (...keys: string[]) =>
      found(
        'change/changed',
        files({ objects: [data('z')] }, { objects: [data('z', ...keys)] }, { upgrade }),
      )[0]?.detail
    expect(detail('a', 'b', 'c')).toContain('Other now: /data/a, /data/b, /data/c. ')
    expect(detail('a', 'b', 'c', 'd')).toContain('Other now: /data/a, /data/b, /data/c, …. ')
    expect(found('change/deleted', inUpgrade())[0]?.detail).toMatch(
      /^kro became v0\.9\.4 \(it was v0\.9\.0\)\. kro prunes/,
    )
  })

  test('that nothing owns: how to look at them', () => {
    const orphan = (object: KubeObject) =>
      found('change/orphaned', files({ objects: [object] }, { instances: [], objects: [object] }))
    expect(orphan(config)).toMatchObject([
      {
        severity: 'warning',
        object: 'ConfigMap/team/one-config',
        fix: [expect.any(String), 'kubectl get ConfigMap/one-config -n team -o yaml'],
      },
    ])
    expect(orphan(config)[0]?.detail).toMatch(/^[^.]+\. Nothing updates or deletes it from now on/)
    const role = labelled(made('viewer', { kind: 'ClusterRole' }), {
      namespace: undefined as unknown as string,
    })
    expect(orphan(role)[0]?.fix[1]).toBe('kubectl get ClusterRole/viewer -o yaml')
  })

  test('one finding for each resource of an RGD, of those without one too', () => {
    const objects = [
      ...names.slice(0, 4).map((name) => made(name)),
      made('extra', { node: 'extra' }),
      labelled(made('plain'), { labels: { 'kro.run/owned': 'true', 'kro.run/instance-id': 'uid-one' } }),
    ]
    const matches = found('change/deleted', files({ objects }, {}))
    expect(matches.map(({ title }) => title)).toEqual([
      '1 object of the resource extra is deleted: ConfigMap/team/extra',
      '4 objects of the resource config are deleted: ConfigMap/team/four, ConfigMap/team/one, ConfigMap/team/three, ConfigMap/team/two',
      '1 object is deleted: ConfigMap/team/plain',
    ])
    expect(matches[1]?.proof).toHaveLength(3)
    expect(matches[1]?.proof[0]).toMatch(/^evidence\/changes\/before\.json:\d+: "name": "four"/)
  })

  test('pods that went with them are counted', () => {
    const app = (uid: string) => made('web', { kind: 'Deployment', node: 'config', uid })
    const pod = (uid: string) => ({
      namespace: 'team',
      name: `web-${uid}`,
      uid,
      owner: 'Deployment/web',
      restarts: 0,
    })
    const detail = (before: string[], after: string[]) =>
      found(
        'change/recreated',
        files({ objects: [app('1')], pods: before.map(pod) }, { objects: [app('2')], pods: after.map(pod) }),
      )[0]?.detail
    expect(detail(['a', 'b'], ['c', 'd'])).toMatch(/ do not follow\. 2 pods went with it\.$/)
    expect(detail(['a'], ['c'])).toMatch(/ 1 pod went with it\.$/)
    expect(detail([], [])).toMatch(/ do not follow\.$/)
  })
})

describe('RGDs', () => {
  const schema = (properties: object) => ({ type: 'object', properties })
  const crds = [
    {
      name: 'apps.kro.run',
      kind: 'App',
      schema: schema({ note: { type: 'string' }, size: { type: 'integer' } }),
    },
  ]
  const inactive = (message: string, list = ['config']) =>
    graph(list, {
      status: {
        state: 'Inactive',
        conditions: message === '' ? [] : conditions(['GraphVerified', 'False', 'Failed', message, 1]),
      },
    })

  test('that break their schema: an error where kro refuses them or fail-on says so', () => {
    const matches = (after: Partial<Snapshot>, record: Partial<TransitionRecord> = {}) =>
      found(
        'change/breaking',
        files({ crds }, { crds, ...after }, { wanted: { 'apps.kro.run': schema({}) }, ...record }),
      )
    expect(matches({ rgds: [inactive('breaking changes')] })).toMatchObject([
      {
        severity: 'error',
        title: 'ResourceGraphDefinition/app breaks the schema of apps.kro.run: note, size',
        fix: [
          expect.any(String),
          expect.stringContaining('kubectl annotate rgd app kro.run/allow-breaking-changes=true'),
        ],
      },
    ])
    const served = {
      crds: [{ name: 'apps.kro.run', kind: 'App', schema: schema({}) }],
      rgds: [graph(['config', 'extra'])],
    }
    expect(matches(served)).toMatchObject([{ severity: 'warning', fix: [expect.any(String)] }])
    expect(matches(served, { failOn: ['breaking'] })).toMatchObject([{ severity: 'error' }])
    expect(matches(served, { wanted: {} })).toEqual([])
  })

  test('that are not accepted for another reason, with the same kro or a newer one', () => {
    const matches = (message: string, record: Partial<TransitionRecord> = {}) =>
      found('change/rgd-refused', files({ crds }, { crds, rgds: [inactive(message)] }, record))
    expect(matches('unknown identifier x')).toMatchObject([
      {
        title:
          'ResourceGraphDefinition/app is not accepted after the change: GraphVerified=False (Failed): unknown identifier x',
        fix: ['Correct what the message names; the baseline was accepted by the same kro.'],
        proof: [expect.stringContaining('"status": "False"')],
      },
    ])
    expect(matches('x', { upgrade })[0]?.fix).toEqual([
      'Correct what the message names before kro is upgraded; kro v0.9.0 accepted it.',
    ])
    expect(matches('')[0]?.title).toContain('it is Inactive')
    // What breaks its schema has a rule of its own.
    expect(matches('x', { wanted: { 'apps.kro.run': schema({}) } })).toEqual([])
    expect(
      matches('x', { wanted: { 'apps.kro.run': { ...crds[0]?.schema, description: 'x' } } }),
    ).toHaveLength(1)
  })

  test('whose schema did not take effect', () => {
    const asked = schema({ note: { type: 'string', format: 'date' }, size: { type: 'integer' } })
    const matches = (failOn: TransitionRecord['failOn']) =>
      found(
        'change/schema-not-applied',
        files({ crds }, { crds }, { failOn, wanted: { 'apps.kro.run': asked } }),
      )
    expect(matches(['broken'])).toMatchObject([
      {
        severity: 'warning',
        title:
          'ResourceGraphDefinition/app is Active, and 1 change of its schema did not take effect: note (format)',
        proof: [expect.stringMatching(/transition\.json:\d+: "apps\.kro\.run": \{$/)],
      },
    ])
    expect(matches(['breaking'])[0]?.severity).toBe('error')
  })

  test("kro's own CRD that takes less than before", () => {
    const narrowed = [
      { crd: 'a.kro.run', fields: ['spec.x'] },
      { crd: 'b.kro.run', fields: ['spec.y', 'spec.z'] },
    ]
    const matches = (after: Partial<Snapshot>) =>
      found('change/kro-crd-narrowed', files({}, after, { upgrade: { ...upgrade, narrowed } }))
    const other = graph([], { metadata: { name: 'other' }, spec: { schema: { kind: 'Other' } } })
    expect(matches({})).toMatchObject([
      {
        severity: 'warning',
        title: 'The CRD a.kro.run of v0.9.4 takes less than that of kro v0.9.0: spec.x',
      },
      {
        title: 'The CRD b.kro.run of v0.9.4 takes less than that of kro v0.9.0: spec.y, spec.z',
        proof: [expect.stringContaining('"crd": "b.kro.run"')],
      },
    ])
    expect(matches({ rgds: [other, inactive('x')] })[0]?.severity).toBe('error')
  })
})
