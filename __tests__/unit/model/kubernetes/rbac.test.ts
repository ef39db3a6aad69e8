import { expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import {
  boundRole,
  grantedRules,
  grantsTo,
  groupsOf,
  namesAccount,
  ruleCovers,
  userOf,
} from '../../../../src/model/kubernetes/rbac.ts'

const kro = { namespace: 'kro-system', name: 'kro' }
const object = (kind: string, name: string, more: object, namespace?: string): KubeObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  ...more,
})
const clusterBinding = (name: string, subject: unknown, role = 'r'): KubeObject =>
  object('ClusterRoleBinding', name, { subjects: [subject], roleRef: { kind: 'ClusterRole', name: role } })
const rule = { apiGroups: ['kro.run'], resources: ['*'], verbs: ['get'] }

test('The API server knows a ServiceAccount by a user name and three groups', () => {
  expect(userOf(kro)).toBe('system:serviceaccount:kro-system:kro')
  expect(groupsOf(kro)).toEqual([
    'system:serviceaccounts',
    'system:serviceaccounts:kro-system',
    'system:authenticated',
  ])
})

test.each([
  ['the ServiceAccount', { kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }, true, true],
  ['one of that name elsewhere', { kind: 'ServiceAccount', name: 'kro', namespace: 'default' }, false, false],
  ['its user name', { kind: 'User', name: 'system:serviceaccount:kro-system:kro' }, true, true],
  ['a user of its name', { kind: 'User', name: 'kro', namespace: 'kro-system' }, false, false],
  ['the group of its namespace', { kind: 'Group', name: 'system:serviceaccounts:kro-system' }, false, true],
  ['the group of another namespace', { kind: 'Group', name: 'system:serviceaccounts:default' }, false, false],
  ['everybody', { kind: 'Group', name: 'system:authenticated' }, false, true],
  ['what is not a subject', null, false, false],
])('A binding to %s', (_, subject, names, grants) => {
  const binding = clusterBinding('b', subject)
  expect(namesAccount(binding, kro)).toBe(names)
  expect(grantsTo(binding, kro)).toBe(grants)
  const roles = { clusterRoles: [object('ClusterRole', 'r', { rules: [rule] })], roles: [] }
  expect(grantedRules(kro, [binding], roles)).toHaveLength(grants ? 1 : 0)
})

test('A binding without subjects binds no one', () => {
  expect(grantsTo(object('ClusterRoleBinding', 'b', {}), kro)).toBe(false)
})

test('A Role is one of the namespace of its binding, a ClusterRole one of the cluster', () => {
  const roles = [object('Role', 'r', {}, 'other'), object('Role', 'r', {}, 'apps')]
  const clusterRoles = [object('ClusterRole', 'r', {})]
  const to = (kind: string) => object('RoleBinding', 'b', { roleRef: { kind, name: 'r' } }, 'apps')
  expect(boundRole(to('Role'), { clusterRoles, roles })).toBe(roles[1])
  expect(boundRole(to('ClusterRole'), { clusterRoles, roles })).toBe(clusterRoles[0])
  expect(boundRole(to('Role'), { clusterRoles, roles: [] })).toBeNull()
})

test.each([
  [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }, true],
  [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }, true],
  [{ apiGroups: ['apps'], resources: ['pods'], verbs: ['list'] }, false],
  [{ apiGroups: [''], resources: ['nodes'], verbs: ['list'] }, false],
  [{ apiGroups: [''], resources: ['pods'], verbs: ['watch'] }, false],
  [{ nonResourceURLs: ['/metrics'], verbs: ['list'] }, false],
])('Whether %j covers listing pods: %s', (given, expected) => {
  expect(ruleCovers(given, { verb: 'list', apiGroup: '', resource: 'pods' })).toBe(expected)
})

test('Rules name the binding and role they come from, and where they hold', () => {
  const account = { kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }
  const roleBinding = object(
    'RoleBinding',
    'rb',
    { subjects: [account], roleRef: { kind: 'Role', name: 'local' } },
    'apps',
  )
  const rules = grantedRules(
    kro,
    [clusterBinding('b', account), clusterBinding('dangling', account, 'gone'), roleBinding],
    {
      clusterRoles: [object('ClusterRole', 'r', { rules: [rule] })],
      roles: [
        object('Role', 'local', { rules: [rule] }, 'other'),
        object('Role', 'local', { rules: [{ verbs: ['list'] }] }, 'apps'),
      ],
    },
  )
  expect(rules.map(({ binding, role, namespace, verbs }) => [binding, role, namespace, verbs])).toEqual([
    ['ClusterRoleBinding/b', 'ClusterRole/r', null, ['get']],
    ['RoleBinding/apps/rb', 'Role/apps/local', 'apps', ['list']],
  ])
})
