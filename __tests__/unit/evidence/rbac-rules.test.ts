import { expect, test } from '@jest/globals'
import { resolveRules } from '../../../src/evidence/rbac-rules.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'

const kro = { namespace: 'kro-system', name: 'kro' }
const object = (kind: string, name: string, more: object, namespace?: string): KubeObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  ...more,
})
const clusterBinding = (name: string, subject: object, role = 'r'): KubeObject =>
  object('ClusterRoleBinding', name, { subjects: [subject], roleRef: { kind: 'ClusterRole', name: role } })
const rule = { apiGroups: ['kro.run'], resources: ['*'], verbs: ['get'] }
const nothing = { clusterRoleBindings: [], roleBindings: [], clusterRoles: [], roles: [] }

test.each([
  ['the ServiceAccount', { kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }, 1],
  ['one of that name elsewhere', { kind: 'ServiceAccount', name: 'kro', namespace: 'default' }, 0],
  ['its user name', { kind: 'User', name: 'system:serviceaccount:kro-system:kro' }, 1],
  ['the group of its namespace', { kind: 'Group', name: 'system:serviceaccounts:kro-system' }, 1],
  ['the group of another namespace', { kind: 'Group', name: 'system:serviceaccounts:default' }, 0],
  ['everybody', { kind: 'Group', name: 'system:authenticated' }, 1],
])('a binding to %s', (_, subject, count) => {
  const rbac = {
    ...nothing,
    clusterRoleBindings: [clusterBinding('b', subject)],
    clusterRoles: [object('ClusterRole', 'r', { rules: [rule] })],
  }
  expect(resolveRules(kro, rbac)).toHaveLength(count)
})

test('rules name the binding and role they come from, and where they hold', () => {
  const account = { kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }
  const roleBinding = object(
    'RoleBinding',
    'rb',
    { subjects: [account], roleRef: { kind: 'Role', name: 'local' } },
    'apps',
  )
  const rules = resolveRules(kro, {
    clusterRoleBindings: [clusterBinding('b', account), clusterBinding('dangling', account, 'gone')],
    roleBindings: [roleBinding],
    clusterRoles: [object('ClusterRole', 'r', { rules: [rule] })],
    roles: [
      object('Role', 'local', { rules: [rule] }, 'other'),
      object('Role', 'local', { rules: [{ verbs: ['list'] }] }, 'apps'),
    ],
  })
  expect(rules.map(({ binding, role, namespace, verbs }) => [binding, role, namespace, verbs])).toEqual([
    ['ClusterRoleBinding/b', 'ClusterRole/r', null, ['get']],
    ['RoleBinding/apps/rb', 'Role/apps/local', 'apps', ['list']],
  ])
})
