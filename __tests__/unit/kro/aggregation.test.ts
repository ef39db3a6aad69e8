import { expect, test } from '@jest/globals'
import { Objects } from '../../../src/cluster/objects.ts'
import { hasAggregatedRole } from '../../../src/kro/aggregation.ts'
import { fakeCluster } from '../../support/objects.ts'

const root = '/apis/rbac.authorization.k8s.io/v1'
const account = { namespace: 'kro-system', name: 'kro' }
const subject = { kind: 'ServiceAccount', ...account }

function cluster(role: object, subjects: object[], roleName = 'any-name') {
  const api = fakeCluster()
  api.put(`${root}/clusterroles/any-name`, { metadata: { name: 'any-name' }, ...role })
  api.put(`${root}/clusterrolebindings/b`, {
    metadata: { name: 'b' },
    subjects,
    roleRef: { kind: 'ClusterRole', name: roleName },
  })
  return new Objects(api)
}

const aggregated = { aggregationRule: { clusterRoleSelectors: [] } }

test.each([
  ['an aggregated role that is bound to it, whatever its name', cluster(aggregated, [subject]), true],
  ['a plain role', cluster({ rules: [] }, [subject]), false],
  [
    'an aggregated role that is bound to the group of its namespace',
    cluster(aggregated, [{ kind: 'Group', name: 'system:serviceaccounts:kro-system' }]),
    true,
  ],
  ['an aggregated role of somebody else', cluster(aggregated, [{ ...subject, namespace: 'other' }]), false],
  ['an aggregated role without a binding', cluster(aggregated, [subject], 'another'), false],
  ['a binding without subjects', cluster(aggregated, []), false],
])('%s', async (_, objects, expected) => {
  expect(await hasAggregatedRole(objects, account)).toBe(expected)
})
