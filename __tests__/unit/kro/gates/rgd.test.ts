import { describe, expect, test } from '@jest/globals'
import { evaluateInstance, evaluateRgd } from '../../../../src/kro/gates/rgd.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { type ConditionText, conditions, object, rgd } from '../../../support/kro-objects.ts'

describe('an RGD', () => {
  const look = (found: KubeObject | null, age = 0) => evaluateRgd(found, 'app', age, 45)

  test('Active passes, in every version', () => {
    expect(look(rgd('Active'))).toEqual({
      state: 'passed',
      message: 'ResourceGraphDefinition app is Active',
    })
  })

  test.each([
    [null, 'ResourceGraphDefinition app is not there'],
    [rgd(null), 'ResourceGraphDefinition/app is new, kro has not written a condition yet'],
    [
      object('ResourceGraphDefinition', { name: 'app' }),
      'ResourceGraphDefinition/app is new, kro has not written a condition yet',
    ],
    [
      rgd('Inactive', [
        ['KindReady', 'Unknown', 'Pending', 'not looked at', 1],
        ['GraphAccepted', 'True', 'Valid', '', 1],
        ['Ready', 'False', 'Pending', '', 1],
      ]),
      'ResourceGraphDefinition/app is Inactive: KindReady=Unknown (Pending): not looked at; Ready=False (Pending)',
    ],
    [
      rgd('Inactive', [
        ['GraphAccepted', 'True', 'Valid', '', 1],
        ['ControllerReady', 'Unknown'],
      ]),
      'ResourceGraphDefinition/app is Inactive: ControllerReady=Unknown',
    ],
  ])('not yet: %#', (found, message) => expect(look(found, 100)).toEqual({ state: 'waiting', message }))

  test.each<[string, ConditionText[]]>([
    [
      'v0.1.0 to v0.3.0',
      [
        ['ReconcilerReady', 'False', 'x', 'failed to build', 1],
        ['GraphVerified', 'False', 'x', 'kind must match the naming convention', 1],
      ],
    ],
    ['v0.4.0 to v0.8.5', [['ResourceGraphAccepted', 'False', 'InvalidResourceGraph', 'no such kind', 1]]],
    ['v0.9.0 on', [['GraphAccepted', 'False', 'InvalidResourceGraph', 'no such kind', 1]]],
    ['v0.9.0 on, later', [['KindReady', 'False', 'Failed', 'CRD not established', 1]]],
  ])('a False condition as kro %s writes it counts when kro has had its time', (_, list) => {
    const refused = rgd('Inactive', list)
    expect(look(refused, 45).state).toBe('waiting')
    expect(look(refused, 46)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/^ResourceGraphDefinition\/app is Inactive: \w+=False \(/),
    })
  })

  test.each([
    'failed to parse schema',
    'CRD app.kro.run is not owned by KRO',
    'graph has a cycle: a -> b -> a',
    'kind "app" does not follow the naming convention',
    'type-check error: undeclared reference',
    'found unknown identifiers: [schmea]',
    'found unknown functions: [frist]',
    'CRD app.kro.run is owned by another ResourceGraphDefinition',
    'breaking changes were found: spec.name was removed',
    'circular dependency between a and b',
  ])('what no retry changes fails at once: %s', (message) => {
    const refused = rgd('Inactive', [
      ['Ready', 'False', 'InvalidResourceGraph', message, 1],
      ['GraphAccepted', 'False', 'InvalidResourceGraph', message, 1],
    ])
    expect(look(refused, 0)).toEqual({
      state: 'failed',
      message: `ResourceGraphDefinition/app is Inactive: GraphAccepted=False (InvalidResourceGraph): ${message}`,
    })
  })

  test('Active and not Ready: kro has not served this change yet (message right after an apply, kro v0.9.4)', () => {
    const between: ConditionText[] = [
      ['GraphRevisionsResolved', 'Unknown', 'WaitingForGraphRevisionCompilation', '', 2],
      ['Ready', 'Unknown', 'x', '', 2],
    ]
    expect(look(rgd('Active', between, { generation: 2 }), 100).state).toBe('waiting')
    expect(look(rgd('Active', [['Ready', 'False', 'x', 'y', 2]], { generation: 2 }), 100).state).toBe(
      'waiting',
    )
  })

  test('what no retry mends fails at once, in the words of kro v0.9', () => {
    const message =
      'failed to build resource "role": resource "role" is cluster-scoped and must not set metadata.namespace'
    expect(
      look(rgd('Inactive', [['GraphAccepted', 'False', 'InvalidResourceGraph', message, 1]])).state,
    ).toBe('failed')
  })

  test.each([
    ['Failed', 'failed'],
    ['InvalidResourceGraph', 'failed'],
    ['Pending', 'waiting'],
  ])('what kro before v0.9 said is final with reasons that say so: %s: %s', (reason, state) => {
    const message = 'not owned by KRO'
    expect(look(rgd('Inactive', [['KindReady', 'False', reason, message, 1]])).state).toBe(state)
  })

  test.each([
    [1, 2, 'failed'],
    [2, 2, 'failed'],
    [3, 2, 'waiting'],
    [undefined, 1, 'failed'],
  ])('of generation %d, a condition of generation %d: %s', (generation, observed, state) => {
    const refused = rgd('Inactive', [
      ['GraphAccepted', 'False', 'InvalidResourceGraph', 'graph has a cycle', observed],
    ])
    if (generation === undefined) delete refused.metadata.generation
    else refused.metadata.generation = generation
    expect(look(refused).state).toBe(state)
  })

  test('Active, and Ready for this generation, passes whatever other conditions lag behind', () => {
    const list: ConditionText[] = [
      ['GraphAccepted', 'True', 'x', '', 1],
      ['Ready', 'True', 'x', '', 2],
    ]
    expect(look(rgd('Active', list, { generation: 2 })).state).toBe('passed')
    expect(look(rgd('Active', list, { generation: 3 })).state).toBe('waiting')
  })

  test('Ready alone does not pass: the state says Active', () => {
    expect(look(rgd('Inactive', [['Ready', 'True', 'x', '', 1]])).state).toBe('waiting')
  })

  test('the summary condition alone is not a reason', () => {
    expect(look(rgd('Inactive', [['Ready', 'False', 'x', 'y', 1]]), 100).state).toBe('waiting')
  })

  test('what kro said of an older generation neither fails nor passes', () => {
    const refused: ConditionText[] = [
      ['GraphAccepted', 'False', 'InvalidResourceGraph', 'graph has a cycle', 1],
    ]
    expect(look(rgd('Inactive', refused, { generation: 2 }), 100).state).toBe('waiting')
    const ready: ConditionText[] = [['Ready', 'True', 'Ready', '', 1]]
    expect(look(rgd('Active', ready, { generation: 2 })).state).toBe('waiting')
    expect(look(rgd('Active', ready, { generation: 1 })).state).toBe('passed')
    const old: ConditionText[] = [['GraphVerified', 'True', 'x', '', 1]]
    expect(look(rgd('Active', old, { generation: 2 })).state).toBe('waiting')
  })
})

describe('an instance', () => {
  const instance = (state: string | null, list: ConditionText[] = [], generation = 1): KubeObject =>
    object(
      'WebApp',
      { name: 'a', namespace: 'x', generation },
      {
        apiVersion: 'kro.run/v1alpha1',
        status: state === null ? {} : { state, conditions: conditions(...list) },
      },
    )
  const look = (found: KubeObject | null, age = 0) => evaluateInstance(found, 'WebApp/x/a', age, 60)

  test('ACTIVE passes', () => {
    expect(look(instance('ACTIVE'))).toEqual({ state: 'passed', message: 'WebApp/x/a is ACTIVE' })
  })

  test('ACTIVE of an older generation does not', () => {
    expect(look(instance('ACTIVE', [['Ready', 'True', 'Ready', '', 1]], 2)).state).toBe('waiting')
  })

  test.each([
    [null, 'WebApp/x/a is not there'],
    [instance(null), 'WebApp/x/a is without status'],
    [object('WebApp', { name: 'a', namespace: 'x' }), 'WebApp/x/a is without status'],
    [
      instance('IN_PROGRESS', [['Ready', 'False', 'NotReady', 'the summary', 1]]),
      'WebApp/x/a is IN_PROGRESS',
    ],
    [instance('IN_PROGRESS', [['ResourcesReady', 'True', 'x', 'y', 1]]), 'WebApp/x/a is IN_PROGRESS'],
    [
      instance('IN_PROGRESS', [['ResourcesReady', 'False', 'x', 'of before', 1]], 2),
      'WebApp/x/a is IN_PROGRESS',
    ],
    [
      instance('IN_PROGRESS', [['ResourcesReady', 'False', 'NotReady', 'awaiting deployment', 1]]),
      'WebApp/x/a is IN_PROGRESS: ResourcesReady=False (NotReady): awaiting deployment',
    ],
  ])('not yet: %#', (found, message) => expect(look(found, 100)).toEqual({ state: 'waiting', message }))

  test.each<[string, ConditionText]>([
    ['ERROR', ['InstanceSynced', 'False', 'x', 'configmaps is forbidden']],
    ['FAILED', ['InstanceSynced', 'False', 'x', 'configmaps is forbidden']],
    ['ERROR', ['ResourcesReady', 'False', 'NotReady', 'configmaps is forbidden', 1]],
  ])('%s with %s is tolerated for a while', (state, condition) => {
    expect(look(instance(state, [condition]), 60).state).toBe('waiting')
    expect(look(instance(state, [condition]), 61)).toMatchObject({
      state: 'failed',
      message: `WebApp/x/a is ${state}: ${condition[0]}=False (${condition[2]}): configmaps is forbidden`,
    })
  })

  test('ACTIVE passes only where Ready is not False: kro may have made nothing', () => {
    const message =
      'finalizer/labeling failed: cannot install finalizer with invalid ApplySet inventory; repair the metadata, or remove it only after confirming no managed members remain: invalid applyset.kubernetes.io/id label: got "a", want "b"'
    const copied = instance('ACTIVE', [
      ['InstanceManaged', 'False', 'ManagementFailed', message, 1],
      ['Ready', 'False', 'ManagementFailed', message, 1],
    ])
    const seen = `WebApp/x/a is ACTIVE: InstanceManaged=False (ManagementFailed): ${message}`
    expect(look(copied, 0)).toEqual({ state: 'waiting', message: seen })
    expect(look(copied, 3)).toEqual({ state: 'waiting', message: seen })
    expect(look(copied, 3.1)).toEqual({ state: 'failed', message: seen })
  })

  test.each<[string, string, string]>([
    [
      'ERROR',
      'resource reconciliation failed: apply results contain errors: Job.batch "m" is invalid: spec.template: Invalid value: {}: field is immutable',
      'failed',
    ],
    [
      'IN_PROGRESS',
      'resource reconciliation failed: waiting for unresolved resource: node "config": failed to evaluate expression: eval "schema.spec.greeting": no such key: greeting (data pending)',
      'failed',
    ],
    [
      'IN_PROGRESS',
      'resource reconciliation failed: waiting for unresolved resource: node "config": failed to evaluate expression: eval "db.status.host": no such key: host (data pending)',
      'waiting',
    ],
    [
      'ERROR',
      'resource reconciliation failed: apply results contain errors: namespaces "x" not found',
      'waiting',
    ],
  ])('%s, %s: %s within 5 s', (state, message, expected) => {
    const refused = instance(state, [['ResourcesReady', 'False', 'NotReady', message, 1]])
    expect(look(refused, 0).state).toBe('waiting')
    expect(look(refused, 4).state).toBe(expected)
  })
})
