import { expect, test } from '@jest/globals'
import { apiRoot, groupOf } from '../../../../src/model/kubernetes/api-path.ts'

test.each([
  ['v1', '', '/api/v1'],
  ['apps/v1', 'apps', '/apis/apps/v1'],
  ['kro.run/v1alpha1', 'kro.run', '/apis/kro.run/v1alpha1'],
])('%s is of the group "%s" and served below %s', (apiVersion, group, root) => {
  expect(groupOf(apiVersion)).toBe(group)
  expect(apiRoot(apiVersion)).toBe(root)
})
