import { describe, expect, test } from '@jest/globals'
import { isActive, isInError, whyNotActive } from '../../../../src/changes/status.ts'
import { evaluateInstance } from '../../../../src/kro/gates/rgd.ts'
import { graphStatus, isGraphObject } from '../../../../src/model/kro/graph-object.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'

const graph = (list: ConditionText[], generation = 1): KubeObject =>
  object(
    'Graph',
    { name: 'bundle', namespace: 'team', generation },
    { apiVersion: 'kro.run/v1alpha1', status: { conditions: conditions(...list) } },
  )
const accepted: ConditionText = ['Accepted', 'True', 'Compiled', '', 1]
const applied: ConditionText = ['ResourcesConverged', 'True', 'Applied', '', 1]
const ready: ConditionText = ['Ready', 'True', 'Ready', '', 1]
const resources = (reason: string): ConditionText => ['ResourcesConverged', 'False', reason, 'because', 1]
const notReady: ConditionText = ['Ready', 'False', 'NotReady', 'the summary', 1]

describe.each<[string, KubeObject, ReturnType<typeof graphStatus>['state'], number | null]>([
  ['all conditions are True', graph([accepted, applied, ready]), 'converged', null],
  ['no condition yet', graph([]), 'pending', null],
  ['conditions of an older generation', graph([accepted, applied, ready], 2), 'pending', null],
  ['accepted, and nothing applied yet', graph([accepted]), 'pending', null],
  [
    'a readyWhen does not hold yet',
    graph([accepted, resources('WaitingForReadiness'), notReady]),
    'pending',
    null,
  ],
  ['data is not there yet', graph([accepted, resources('DataPending'), notReady]), 'pending', null],
  ['an object is refused', graph([accepted, resources('ApplyFailed'), notReady]), 'failing', 60],
  ['a reason that comes later', graph([accepted, resources('FieldManagerConflict')]), 'failing', 60],
  [
    'the spec does not compile',
    graph([['Accepted', 'False', 'InvalidGraph', 'boom', 1], notReady]),
    'refused',
    3,
  ],
])('a Graph: %s', (_, object, state, failsAfter) => {
  test(`it is ${state}`, () => {
    expect(graphStatus(object).state).toBe(state)
    expect(isActive(object)).toBe(state === 'converged')
    expect(isInError(object)).toBe(state === 'failing' || state === 'refused')
  })

  test('the gate waits for it, and no longer than it makes sense', () => {
    const states = [0, 10, 100].map((age) => evaluateInstance(object, 'Graph/team/bundle', age, 60).state)
    const expected = [0, 10, 100].map((age) =>
      state === 'converged' ? 'passed' : failsAfter !== null && age > failsAfter ? 'failed' : 'waiting',
    )
    expect(states).toEqual(expected)
  })
})

test('the condition that says why, not the summary', () => {
  const failing = graph([notReady, accepted, resources('ApplyFailed')])
  expect(evaluateInstance(failing, 'x', 100, 60).message).toBe(
    'Graph/team/bundle has not converged: ResourcesConverged=False (ApplyFailed): because',
  )
  expect(whyNotActive(failing)).toBe('ResourcesConverged=False (ApplyFailed): because')
})

test('an instance of an RGD that declares a kind Graph has a state, and is one', () => {
  const instance = graph([ready])
  expect(isGraphObject({ ...instance, status: { state: 'ACTIVE' } })).toBe(false)
  expect(isGraphObject({ ...instance, apiVersion: 'example.com/v1' })).toBe(false)
  expect(isGraphObject(object('App', {}, { apiVersion: 'kro.run/v1alpha1' }))).toBe(false)
})
