import { describe, expect, test } from '@jest/globals'
import type { Snapshot, TransitionRecord } from '../../../../src/changes/records.ts'
import { found } from '../../../support/found.ts'
import { conditions } from '../../../support/kro-objects.ts'
import { graph } from '../../../support/snapshots.ts'
import { files, upgrade } from './changed-objects.ts'

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
