import { expect, test } from '@jest/globals'
import { revisionOf } from '../../../../src/model/kubernetes/annotations.ts'
import { object } from '../../../support/kro-objects.ts'

test.each([
  [{ 'deployment.kubernetes.io/revision': '12' }, 12],
  [{ other: '12' }, 0],
  [undefined, 0],
])('annotations %j: revision %d', (annotations, expected) => {
  expect(revisionOf(object('ReplicaSet', annotations === undefined ? {} : { annotations }))).toBe(expected)
})
