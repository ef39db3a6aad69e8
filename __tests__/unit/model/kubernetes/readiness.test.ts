import { expect, test } from '@jest/globals'
import { hasReadiness, readinessOf } from '../../../../src/model/kubernetes/readiness.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'

const of = (
  apiVersion: string,
  kind: string,
  status: Record<string, unknown>,
  spec: Record<string, unknown> = {},
  generation = 1,
) => readinessOf(object(kind, { name: 'a', namespace: 'team', generation }, { apiVersion, spec, status }))
const says = (...list: ConditionText[]): Record<string, unknown> => ({ conditions: conditions(...list) })
const seen = { observedGeneration: 1 }

test.each([
  [{ ...seen, updatedReplicas: 1, availableReplicas: 1 }, {}, 'ready', '1 of 1 replicas are available'],
  [{ ...seen }, { replicas: 0 }, 'ready', '0 of 0 replicas are available'],
  [{ ...seen }, { paused: true }, 'ready', 'its rollout is paused'],
  [{}, {}, 'progressing', 'its controller has not seen it yet'],
  [
    { ...seen, updatedReplicas: 2, availableReplicas: 1 },
    { replicas: 2 },
    'progressing',
    '1 of 2 replicas are available',
  ],
  // An old pod that still runs is not the new one.
  [
    { ...seen, updatedReplicas: 1, availableReplicas: 2 },
    { replicas: 2 },
    'progressing',
    '1 of 2 replicas have its present template',
  ],
  [
    { ...seen, ...says(['ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota: small']) },
    {},
    'progressing',
    'ReplicaFailure=True (FailedCreate): exceeded quota: small',
  ],
  [
    { ...seen, ...says(['Progressing', 'False', 'ProgressDeadlineExceeded', 'has timed out']) },
    {},
    'failed',
    'Progressing=False (ProgressDeadlineExceeded): has timed out',
  ],
])('a Deployment with %j of %j: %s', (status, spec, state, words) => {
  expect(of('apps/v1', 'Deployment', status, spec)).toEqual({ state, words: `Deployment/team/a: ${words}` })
})

test('a status about an earlier generation does not count', () => {
  const status = { ...seen, updatedReplicas: 1, availableReplicas: 1 }
  expect(of('apps/v1', 'Deployment', status, {}, 2)?.state).toBe('progressing')
})

test.each([
  ['StatefulSet', { ...seen, readyReplicas: 1, updatedReplicas: 1 }, {}, 'ready'],
  [
    'StatefulSet',
    { ...seen, readyReplicas: 2, availableReplicas: 1, updatedReplicas: 2 },
    { replicas: 2 },
    'progressing',
  ],
  ['StatefulSet', { ...seen, readyReplicas: 2, updatedReplicas: 1 }, { replicas: 2 }, 'progressing'],
  [
    'StatefulSet',
    { ...seen, readyReplicas: 2, updatedReplicas: 1 },
    { replicas: 2, updateStrategy: { rollingUpdate: { partition: 1 } } },
    'ready',
  ],
  ['StatefulSet', { ...seen, readyReplicas: 1 }, { updateStrategy: { type: 'OnDelete' } }, 'ready'],
  ['StatefulSet', seen, {}, 'progressing'],
  ['DaemonSet', { ...seen, desiredNumberScheduled: 2, numberAvailable: 1 }, {}, 'progressing'],
  [
    'DaemonSet',
    { ...seen, desiredNumberScheduled: 2, numberAvailable: 2, updatedNumberScheduled: 1 },
    {},
    'progressing',
  ],
  [
    'DaemonSet',
    { ...seen, desiredNumberScheduled: 2, numberAvailable: 2, updatedNumberScheduled: 2 },
    {},
    'ready',
  ],
  ['DaemonSet', { ...seen, desiredNumberScheduled: 0 }, {}, 'ready'],
  ['DaemonSet', {}, {}, 'progressing'],
  ['ReplicaSet', { ...seen, availableReplicas: 1 }, {}, 'ready'],
  ['ReplicaSet', { ...seen, availableReplicas: 0 }, {}, 'progressing'],
])('a %s with %j of %j: %s', (kind, status, spec, state) => {
  expect(of('apps/v1', kind, status, spec)?.state).toBe(state)
})

test.each([
  [says(['Complete', 'True']), {}, 'ready', 'it is complete'],
  [says(['SuccessCriteriaMet', 'True']), {}, 'ready', 'it is complete'],
  [{}, { suspend: true }, 'ready', 'it is suspended'],
  [{ active: 1, failed: 2 }, {}, 'progressing', 'not complete: 1 pods run, 0 succeeded, 2 failed'],
  [
    says(['Failed', 'True', 'BackoffLimitExceeded', 'it has reached the limit']),
    {},
    'failed',
    'Failed=True (BackoffLimitExceeded): it has reached the limit',
  ],
  [
    says(['FailureTarget', 'True', 'DeadlineExceeded']),
    {},
    'failed',
    'FailureTarget=True (DeadlineExceeded)',
  ],
])('a Job with %j of %j: %s', (status, spec, state, words) => {
  expect(of('batch/v1', 'Job', status, spec)).toEqual({ state, words: `Job/team/a: ${words}` })
})

test.each([
  ['Pod', { phase: 'Succeeded' }, 'ready', 'it has ended well'],
  ['Pod', { phase: 'Running', ...says(['Ready', 'True']) }, 'ready', 'it is Ready'],
  ['Pod', { phase: 'Running', ...says(['Ready', 'False']) }, 'progressing', 'it is Running'],
  [
    'Pod',
    { phase: 'Pending', ...says(['PodScheduled', 'False', 'Unschedulable', '0/1 nodes are available']) },
    'progressing',
    'no node takes it: 0/1 nodes are available',
  ],
  [
    'Pod',
    { phase: 'Failed', containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 3 } } }] },
    'failed',
    'it has failed: container app ended with exit code 3',
  ],
  ['Pod', { phase: 'Failed', reason: 'Evicted' }, 'failed', 'it has failed: Evicted'],
  ['PersistentVolumeClaim', { phase: 'Bound' }, 'ready', 'it is bound'],
  ['PersistentVolumeClaim', { phase: 'Pending' }, 'progressing', 'it is not bound to a volume'],
  ['PersistentVolumeClaim', { phase: 'Lost' }, 'failed', 'its volume is lost'],
  ['PersistentVolume', { phase: 'Available' }, 'ready', 'it is there'],
  ['PersistentVolume', { phase: 'Failed', message: 'no such disk' }, 'failed', 'no such disk'],
])('a %s with %j: %s', (kind, status, state, words) => {
  expect(of('v1', kind, status)).toEqual({ state, words: `${kind}/team/a: ${words}` })
})

test.each([
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', says(['Established', 'True']), 'ready'],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', {}, 'progressing'],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', says(['NamesAccepted', 'False', 'X']), 'failed'],
  ['apiregistration.k8s.io/v1', 'APIService', says(['Available', 'True']), 'ready'],
  [
    'apiregistration.k8s.io/v1',
    'APIService',
    says(['Available', 'False', 'MissingEndpoints']),
    'progressing',
  ],
])('%s %s with %j: %s', (apiVersion, kind, status, state) => {
  expect(of(apiVersion, kind, status)?.state).toBe(state)
})

test.each([
  [{}, null],
  [says(['Synced', 'False']), null],
  [says(['Ready', 'True']), 'ready'],
  [says(['Ready', 'False', 'Creating', 'wait']), 'progressing'],
  [says(['Ready', 'Unknown']), 'progressing'],
  [says(['Ready', 'True', 'Old', '', 0]), 'progressing'],
  [{ observedGeneration: 0, ...says(['Ready', 'True']) }, 'progressing'],
  [says(['Ready', 'False'], ['Stalled', 'True', 'InvalidSpec', 'no such field']), 'failed'],
  [says(['Ready', 'False'], ['Stalled', 'False']), 'progressing'],
])('an object of a CRD with %j: %s', (status, state) => {
  expect(of('cert-manager.io/v1', 'Certificate', status)?.state ?? null).toBe(state)
})

test.each([
  ['v1', 'ConfigMap', false],
  ['v1', 'Service', false],
  ['v1', 'constructor', false],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', false],
  ['networking.k8s.io/v1', 'Ingress', false],
  ['batch/v1', 'CronJob', false],
  ['apps/v1', 'Deployment', true],
  ['extensions/v1', 'Deployment', false],
  ['cluster.x-k8s.io/v1beta1', 'Cluster', true],
  ['acme.example/v1', 'Deployment', true],
])('whether %s %s has something to be waited for: %s', (apiVersion, kind, has) => {
  expect(hasReadiness({ apiVersion, kind })).toBe(has)
  if (!has) expect(of(apiVersion, kind, says(['Ready', 'False']))).toBeNull()
})
