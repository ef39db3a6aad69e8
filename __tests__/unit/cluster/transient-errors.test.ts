import { expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { isTransient } from '../../../src/cluster/transient-errors.ts'

const typed =
  'failed to create typed patch object (default/operator; apps/v1, Kind=Deployment): .spec.replicas: expected numeric (int or float), got string'

test.each([
  ['no answer', new KubeError('gave no answer: connect ECONNREFUSED', null, null), true],
  ['too many requests', new KubeError('storage is (re)initializing', 429, 'TooManyRequests'), true],
  ['etcd without a leader', new KubeError('etcdserver: leader changed', 500, 'InternalError'), true],
  ['a server that shuts down', new KubeError('apiserver is shutting down', 503, 'ServiceUnavailable'), true],
  ['a field of the wrong type, as an internal error', new KubeError(typed, 500, null), false],
  [
    'a webhook that cannot be called',
    new KubeError('failed calling webhook "a.b.c": no endpoints available', 500, 'InternalError'),
    false,
  ],
  ['not found', new KubeError('the server could not find the requested resource', 404, 'NotFound'), false],
  [
    'an invalid object',
    new KubeError('Job.batch "a" is invalid: spec: Required value', 422, 'Invalid'),
    false,
  ],
  ['an error of our own', new TypeError('x'), false],
])('%s', (_, error, expected) => {
  expect(isTransient(error)).toBe(expected)
})
