import { describe, expect, test } from '@jest/globals'
import { binding } from '../../../../support/controller.ts'
import type { Files } from '../../../../support/evidence.ts'
import {
  answer,
  bindings,
  chartRole,
  denied,
  found,
  ofChart,
  role,
  roleBindings,
  roles,
  run,
} from './bound-accounts.ts'

describe('rbac/role-missing', () => {
  const own = ofChart('ServiceAccount kro-system/kro')
  const missing = (...files: Files[]) => found('rbac/role-missing', run(), bindings(own), ...files)

  test('names the role that the binding of the controller refers to', () => {
    expect(missing(denied, roles(role('view')))).toEqual([
      {
        title:
          'ClusterRoleBinding/kro-cluster-role-binding refers to the ClusterRole kro-cluster-role, which does not exist',
        detail:
          'A binding to a role that is not there grants nothing; Kubernetes accepts it without an error.',
        object: 'ClusterRole/kro-cluster-role',
        proof: ['"name": "kro-cluster-role"', answer],
        fix: [
          'kubectl get clusterrole kro-cluster-role   # is it there under another name?',
          'Install the chart again (helm upgrade --install): it makes the role.',
        ],
      },
    ])
  })

  test('is not reported where the role is there, nothing is denied, or roles were not listed', () => {
    expect(missing(denied, roles(chartRole))).toEqual([])
    expect(missing(roles())).toEqual([])
    expect(missing(denied)).toEqual([])
  })

  test('is not reported of a Role in a namespace: those are not listed everywhere', () => {
    const inNamespace = binding('RoleBinding', 'own', 'Role gone', 'ServiceAccount kro-system/kro')
    expect(missing(denied, roles(chartRole), roleBindings(inNamespace))).toEqual([])
  })
})

describe('rbac/aggregated-role-empty', () => {
  const own = binding(
    'ClusterRoleBinding',
    'kro:controller',
    'ClusterRole kro:controller',
    'ServiceAccount kro-system/kro',
  )
  const empty = (...files: Files[]) => found('rbac/aggregated-role-empty', run(), bindings(own), ...files)
  const aggregationRule = { clusterRoleSelectors: [{}] }
  const aggregated = role('kro:controller', { aggregationRule, rules: [] })

  test("labels the static roles of kro's chart, whatever the release is called", () => {
    expect(
      empty(
        denied,
        roles(
          aggregated,
          ...['kro:controller:static', 'my-kro:controller:static', 'kro:controller:static:x', 'x:static'].map(
            (name) => role(name),
          ),
        ),
      ),
    ).toEqual([
      {
        title: 'ClusterRole/kro:controller has no rules: nothing is aggregated into it',
        detail:
          'Its rules are copied from ClusterRoles with the label rbac.kro.run/aggregate-to-controller: "true" by kube-controller-manager. Either no role has the label, or that controller does not run.',
        object: 'ClusterRole/kro:controller',
        proof: ['"aggregationRule": {', answer],
        fix: [
          'kubectl label clusterrole kro:controller:static rbac.kro.run/aggregate-to-controller=true --overwrite',
          'kubectl label clusterrole my-kro:controller:static rbac.kro.run/aggregate-to-controller=true --overwrite',
          'kubectl get pods -n kube-system -l component=kube-controller-manager',
        ],
      },
    ])
  })

  test.each([
    ['has rules', role('kro:controller', { aggregationRule, rules: [{}] })],
    ['is not aggregated', role('kro:controller', { rules: [] })],
    ['is not there', role('other', { aggregationRule, rules: [] })],
  ])('is not reported where the role %s', (_, one) => {
    expect(empty(denied, roles(one))).toEqual([])
  })

  test('is not reported where nothing is denied', () => {
    expect(empty(roles(aggregated))).toEqual([])
  })
})
