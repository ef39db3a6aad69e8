import { expect, test } from '@jest/globals'
import { isOwnedBy, ownerOf } from '../../../../src/model/kubernetes/owners.ts'
import { object } from '../../../support/kro-objects.ts'

const reference = (uid: string, controller?: boolean) => ({
  kind: 'ReplicaSet',
  name: uid,
  uid,
  ...(controller === undefined ? {} : { controller }),
})

test('The owner is the one that controls, else the first', () => {
  const owned = (...ownerReferences: ReturnType<typeof reference>[]) => object('Pod', { ownerReferences })
  expect(ownerOf(owned(reference('a'), reference('b', true)))?.uid).toBe('b')
  expect(ownerOf(owned(reference('a', false), reference('b')))?.uid).toBe('a')
  expect(ownerOf(owned())).toBeUndefined()
  expect(ownerOf(object('Pod', {}))).toBeUndefined()
})

test('Every owner that is named owns', () => {
  const pod = object('Pod', { ownerReferences: [reference('a', true), reference('b')] })
  expect(isOwnedBy(pod, object('ReplicaSet', { uid: 'b' }))).toBe(true)
  expect(isOwnedBy(pod, object('ReplicaSet', { uid: 'c' }))).toBe(false)
  expect(isOwnedBy(object('Pod', {}), object('ReplicaSet', { uid: 'a' }))).toBe(false)
})
