import { expect, test } from '@jest/globals'
import { nameOf } from '../../../../src/model/kubernetes/object.ts'

test.each([
  [{ name: 'a', namespace: 'x' }, 'Pod/x/a'],
  [{ name: 'a' }, 'Pod/a'],
  [{ name: 'a', namespace: '' }, 'Pod/a'],
])('The name of an object with the metadata %j is %s', (metadata, expected) => {
  expect(nameOf({ kind: 'Pod', metadata })).toBe(expected)
})
