import { describe, expect, test } from '@jest/globals'
import { evaluateAccess } from '../../../../src/kro/gates/rbac.ts'
import { object } from '../../../support/kro-objects.ts'

describe('RBAC', () => {
  const account = { namespace: 'kro-system', name: 'kro' }
  const binding = object('ClusterRoleBinding', { name: 'kro-cluster-role-binding' })
  const need = (verb: string) => ({
    verb,
    group: 'kro.run',
    resource: 'resourcegraphdefinitions',
    subresource: null,
    namespace: null,
    neededBy: 'controller',
  })

  test('nothing denied passes, also where only a group is bound', () => {
    expect(evaluateAccess(account, [binding], [], 0)).toEqual({
      state: 'passed',
      message:
        'ServiceAccount kro-system/kro has every access it needs, through ClusterRoleBinding/kro-cluster-role-binding',
    })
    expect(evaluateAccess(account, [], [], 0)).toEqual({
      state: 'passed',
      message: 'ServiceAccount kro-system/kro has every access it needs, through a group',
    })
    const another = object('RoleBinding', { name: 'kro', namespace: 'kro-system' })
    expect(evaluateAccess(account, [binding, another], [], 99).message).toBe(
      'ServiceAccount kro-system/kro has every access it needs, through ClusterRoleBinding/kro-cluster-role-binding, RoleBinding/kro-system/kro',
    )
  })

  test('a role may be filled a moment later; then it fails long before its deadline', () => {
    const denied = ['list', 'watch'].map(need)
    const message =
      'ServiceAccount kro-system/kro, bound by ClusterRoleBinding/kro-cluster-role-binding, may not ' +
      'list resourcegraphdefinitions.kro.run; watch resourcegraphdefinitions.kro.run'
    expect(evaluateAccess(account, [binding], denied, 14.9)).toEqual({ state: 'waiting', message })
    expect(evaluateAccess(account, [binding], denied, 15)).toEqual({
      state: 'failed',
      message,
      hint: 'bind a ClusterRole with these rules to it; in aggregation mode label the role rbac.kro.run/aggregate-to-controller: "true"',
    })
  })

  test('names all bindings of the account', () => {
    const another = object('RoleBinding', { name: 'kro', namespace: 'kro-system' })
    expect(evaluateAccess(account, [binding, another], [need('get')], 0).message).toBe(
      'ServiceAccount kro-system/kro, bound by ClusterRoleBinding/kro-cluster-role-binding, ' +
        'RoleBinding/kro-system/kro, may not get resourcegraphdefinitions.kro.run',
    )
  })

  test.each([
    [5, ''],
    [6, ' and 1 more'],
    [7, ' and 2 more'],
  ])('no binding, and %d that it may not: five are named', (count, more) => {
    const verbs = ['get', 'list', 'watch', 'create', 'patch', 'update', 'delete']
    const named = verbs.slice(0, 5).map((verb) => `${verb} resourcegraphdefinitions.kro.run`)
    expect(evaluateAccess(account, [], verbs.slice(0, count).map(need), 20).message).toBe(
      `no binding names ServiceAccount kro-system/kro; it may not ${named.join('; ')}${more}`,
    )
  })
})
