import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { bindingRules } from '../../../../../src/diagnosis/rules/rbac/bindings.ts'
import { serviceAccountRules } from '../../../../../src/diagnosis/rules/rbac/service-account.ts'
import type { RunRecord } from '../../../../../src/evidence/records.ts'
import { accessFile, binding, check } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { type Told, toldBy } from '../../../../support/matches.ts'

export const api = 'evidence/api'
export const account = (name: string, namespace = 'kro-system') =>
  object('ServiceAccount', { name, namespace })
export const accounts = (...items: object[]): Files => ({ [`${api}/serviceaccounts.json`]: listOf(...items) })
export const deployments = (...items: object[]): Files => ({
  [`${api}/deployments.apps.json`]: listOf(...items),
})
export const roles = (...items: object[]): Files => ({
  [`${api}/clusterroles.rbac.authorization.k8s.io.json`]: listOf(...items),
})
export const bindings = (...items: object[]): Files => ({
  [`${api}/clusterrolebindings.rbac.authorization.k8s.io.json`]: listOf(...items),
})
export const roleBindings = (...items: object[]): Files => ({
  [`${api}/rolebindings.rbac.authorization.k8s.io.json`]: listOf(...items),
})
export const role = (name: string, rest: object = {}) => object('ClusterRole', { name }, rest)
export const run = (change: Partial<RunRecord> = {}): Files => ({
  'evidence/run.json': runJson({ jobStatus: 'failure', ...change }),
})
export const leases = check('get', 'coordination.k8s.io', 'leases')
export const denied = accessFile([leases])
export const answer = '"answer": "kro-system/kro may not get leases",'

/** Who the controller is, and what is bound to it. */
export const accessRules: readonly Rule[] = [...serviceAccountRules, ...bindingRules]

export const found = (id: Rule['id'], ...files: Files[]): Told[] =>
  toldBy(accessRules, id, evidenceOf(Object.assign({}, ...files)))

export const chartRole = role('kro-cluster-role')
export const ofChart = (...subjects: string[]) =>
  binding('ClusterRoleBinding', 'kro-cluster-role-binding', 'ClusterRole kro-cluster-role', ...subjects)
