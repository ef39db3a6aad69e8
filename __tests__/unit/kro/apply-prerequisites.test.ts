import { expect, test } from '@jest/globals'
import { lookAtWorkload } from '../../../src/kro/apply-prerequisites.ts'
import { object } from '../../support/kro-objects.ts'

const withStatus = (kind: string, status: Record<string, unknown>, more: object = {}) =>
  object(kind, { name: 'a' }, { status, ...more })
const condition = (type: string, status: string): Record<string, unknown> => ({
  conditions: [{ type, status }],
})

test.each([
  ['Deployment', condition('Available', 'True'), 'passed'],
  ['Deployment', condition('Available', 'False'), 'waiting'],
  ['Deployment', {}, 'waiting'],
  ['APIService', condition('Available', 'False'), 'waiting'],
  ['Job', condition('Complete', 'True'), 'passed'],
  ['Job', condition('Failed', 'True'), 'failed'],
  ['StatefulSet', { readyReplicas: 1 }, 'passed'],
  ['StatefulSet', {}, 'waiting'],
  ['DaemonSet', { desiredNumberScheduled: 2, numberReady: 1 }, 'waiting'],
  ['DaemonSet', { desiredNumberScheduled: 0, numberReady: 0 }, 'passed'],
  ['DaemonSet', {}, 'waiting'],
  ['ConfigMap', {}, 'passed'],
])('%s with %j: %s', (kind, status, state) => {
  expect(lookAtWorkload(withStatus(kind, status)).state).toBe(state)
})

test('a status about an older generation does not count', () => {
  const old = object(
    'Deployment',
    { name: 'a', generation: 2 },
    { status: { observedGeneration: 1, ...condition('Available', 'True') } },
  )
  expect(lookAtWorkload(old).state).toBe('waiting')
})
