import { expect, test } from '@jest/globals'
import type { Snapshot, TransitionRecord } from '../../../src/changes/records.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { evidenceOf, runJson } from '../../support/evidence.ts'
import { conditions } from '../../support/kro-objects.ts'
import { graph, instanceOf, made, snapshot, transition } from '../../support/snapshots.ts'

const findingsOf = (before: Snapshot, after: Snapshot, record: TransitionRecord = transition()) =>
  diagnose(
    evidenceOf({
      'evidence/run.json': runJson(),
      'evidence/changes/before.json': `${JSON.stringify(before, null, 2)}\n`,
      'evidence/changes/after.json': `${JSON.stringify(after, null, 2)}\n`,
      'evidence/changes/transition.json': `${JSON.stringify(record, null, 2)}\n`,
    }),
  ).findings

test('what one RGD breaks does not explain what another one does', () => {
  const other = graph(['config'], {
    metadata: { name: 'other', generation: 1 },
    spec: { schema: { kind: 'Other' }, resources: [] },
  })
  const refused = {
    ...other,
    spec: { schema: { kind: 'Other' }, resources: [{ id: 'x' }] },
    status: {
      state: 'Inactive',
      conditions: conditions(['KindReady', 'False', 'Failed', 'breaking changes detected', 1]),
    },
  }
  const schema = (properties: object) => ({ type: 'object', properties })
  const crds = [
    { name: 'apps.kro.run', kind: 'App', schema: schema({}) },
    { name: 'others.kro.run', kind: 'Other', schema: schema({ note: { type: 'string' } }) },
  ]
  const rgds = [graph(['config'])]
  const findings = findingsOf(
    snapshot({ rgds: [...rgds, other], crds }),
    snapshot({ rgds: [...rgds, refused], crds, instances: [instanceOf('one', 'ERROR', 'immutable')] }),
    transition({ wanted: { 'others.kro.run': schema({}) } }),
  )
  expect(findings.map(({ rule, object, causedBy }) => ({ rule, object, causedBy }))).toEqual([
    { rule: 'change/breaking', object: 'ResourceGraphDefinition/other', causedBy: null },
    { rule: 'change/instance-broken', object: 'ResourceGraphDefinition/app', causedBy: null },
  ])
})

test('thirty instances of one RGD are one finding for each resource of it, which names a few', () => {
  const names = Array.from({ length: 30 }, (_, at) => `i${String(at).padStart(2, '0')}`)
  const instances = names.map((name) => instanceOf(name))
  const objects = (suffix: string) => names.map((name) => made(`${name}-${suffix}`, { instance: name }))
  const [finding, ...others] = findingsOf(
    snapshot({ instances, objects: objects('config') }),
    snapshot({ instances, objects: objects('cfg') }),
    transition({ failOn: ['recreated'] }),
  )
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    rule: 'change/recreated',
    severity: 'error',
    object: 'ResourceGraphDefinition/app',
  })
  expect(finding?.title).toMatch(
    /^30 objects of the resource config are replaced: ConfigMap\/team\/i00-config by ConfigMap\/team\/i00-cfg, .* and 25 more$/,
  )
})

test('proof is the line of the object itself', () => {
  const [finding] = findingsOf(
    snapshot({ objects: [made('other', { node: 'extra' }), made('one-config')] }),
    snapshot({ objects: [made('other', { node: 'extra' }), made('one-cfg')] }),
  )
  expect(finding?.evidence.map(({ file, text }) => [file, text])).toEqual([
    ['evidence/changes/before.json', '"name": "one-config",'],
    ['evidence/changes/after.json', '"name": "one-cfg",'],
  ])
})
