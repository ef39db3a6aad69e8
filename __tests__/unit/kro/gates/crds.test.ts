import { describe, expect, test } from '@jest/globals'
import { evaluateCrds } from '../../../../src/kro/gates/crds.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'

describe("kro's CRDs", () => {
  const name = 'resourcegraphdefinitions.kro.run'
  const crd = (...list: ConditionText[]): KubeObject =>
    object('CustomResourceDefinition', { name }, { status: { conditions: conditions(...list) } })

  test('established, all of them', () => {
    const both = [name, 'graphrevisions.internal.kro.run']
    const there = crd(['NamesAccepted', 'True'], ['Established', 'True'])
    expect(evaluateCrds(both, [there, there])).toEqual({
      state: 'passed',
      message: `${both.join(', ')} established`,
    })
    expect(evaluateCrds(both, [there, null])).toEqual({
      state: 'waiting',
      message: 'CRD graphrevisions.internal.kro.run is not there',
      failures: [{ code: 'crd-missing', crd: 'graphrevisions.internal.kro.run' }],
    })
  })

  test.each([
    [crd(), `CRD ${name}: not established yet`],
    [crd(['Established', 'False', 'Installing']), `CRD ${name}: Established=False (Installing)`],
    [
      object('CustomResourceDefinition', { name, deletionTimestamp: '2026-01-02T03:04:05Z' }),
      `CRD ${name} is being deleted since 2026-01-02T03:04:05Z`,
    ],
  ])('not yet: %#', (found, message) => {
    expect(evaluateCrds([name], [found])).toEqual({ state: 'waiting', message })
  })

  test('a name that another CRD has is final', () => {
    const taken = crd(['NamesAccepted', 'False', 'ListKindConflict', '"X" is already in use'])
    expect(evaluateCrds([name], [taken])).toEqual({
      state: 'failed',
      message: `CRD ${name}: NamesAccepted=False (ListKindConflict): "X" is already in use`,
      hint: 'another CRD has the same kind or plural: rename or delete one of them',
    })
  })
})
