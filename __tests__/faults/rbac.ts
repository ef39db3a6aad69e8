import type { FaultEnvironment } from './environment.ts'
import type { Fault } from './fault.ts'
import { namespace } from './kro.ts'

/** A rule of a role, as far as faults need it. */
export type Rule = { apiGroups: string[]; resources: string[]; verbs: string[] }

export const everything = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection']

/** What kro itself needs, without the wildcard of its chart. */
const needed: readonly Rule[] = [
  { apiGroups: ['kro.run', 'internal.kro.run'], resources: ['*'], verbs: everything },
  { apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: everything },
  { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: everything },
  { apiGroups: ['', 'events.k8s.io'], resources: ['*'], verbs: everything },
]

const restore = (environment: FaultEnvironment): Promise<void> => environment.kro.restore()

/** Other subjects in the controller's binding. */
const subjects = (name: string, subject: object): Fault => ({
  name,
  expect: 'rbac/subject-mismatch',
  on: 'cluster',
  settleSeconds: 2,
  async inject(environment) {
    const binding = environment.kro.copy('ClusterRoleBinding')
    binding.subjects = [subject]
    await environment.kro.put(binding)
  },
  undo: restore,
})

/** A role that grants what is needed but for something. */
const lacking = (name: string, without: (rule: Rule) => Rule | null): Fault => ({
  name,
  expect: 'rbac/role-rule-missing',
  on: 'cluster',
  settleSeconds: 2,
  async inject(environment) {
    const role = environment.kro.copy('ClusterRole')
    role.rules = needed.flatMap((rule) => without(rule) ?? [])
    await environment.kro.put(role)
    await environment.kro.restart()
  },
  undo: restore,
})

const account = { kind: 'ServiceAccount', name: 'kro', namespace }

export const rbacFaults: readonly Fault[] = [
  {
    name: 'rbac-binding-missing',
    expect: 'rbac/binding-missing',
    on: 'cluster',
    settleSeconds: 2,
    inject: (environment) => environment.remove(environment.kro.copy('ClusterRoleBinding')),
    undo: restore,
  },
  {
    name: 'rbac-binding-missing-at-start',
    expect: 'rbac/binding-missing',
    on: 'cluster',
    settleSeconds: 15,
    async inject(environment) {
      await environment.remove(environment.kro.copy('ClusterRoleBinding'))
      await environment.kro.restart()
      await environment.kro.free()
    },
    undo: restore,
  },
  subjects('rbac-subject-in-other-namespace', { ...account, namespace: 'default' }),
  subjects('rbac-subject-of-other-name', { ...account, name: 'kro-controller' }),
  subjects('rbac-subject-is-a-user', { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'kro' }),
  {
    name: 'rbac-role-deleted',
    expect: 'rbac/role-missing',
    on: 'cluster',
    settleSeconds: 2,
    inject: (environment) => environment.remove(environment.kro.copy('ClusterRole')),
    undo: restore,
  },
  lacking('rbac-verb-missing', (rule) => ({
    ...rule,
    verbs: rule.apiGroups.includes('kro.run') ? ['get', 'list'] : rule.verbs,
  })),
  lacking('rbac-leases-missing', (rule) => (rule.resources.includes('leases') ? null : rule)),
  lacking('rbac-crds-missing', (rule) =>
    rule.resources.includes('customresourcedefinitions') ? null : rule,
  ),
  {
    name: 'rbac-serviceaccount-deleted',
    expect: 'rbac/serviceaccount-missing',
    on: 'cluster',
    settleSeconds: 3,
    inject: (environment) => environment.remove(environment.kro.copy('ServiceAccount')),
    async undo(environment) {
      await environment.kro.restore()
      await environment.kro.restart()
      await environment.kro.free()
    },
  },
  {
    name: 'rbac-serviceaccount-never-made',
    expect: 'rbac/serviceaccount-missing',
    on: 'cluster',
    settleSeconds: 4,
    inject: (environment) =>
      environment.kro.change((pod) =>
        Object.assign(pod, { serviceAccountName: 'kro-operator', serviceAccount: 'kro-operator' }),
      ),
    undo: (environment) => environment.kro.restoreController(),
  },
  {
    name: 'rbac-binding-in-one-namespace',
    expect: ['rbac/binding-missing', 'rbac/role-rule-missing'],
    on: 'cluster',
    settleSeconds: 3,
    async inject(environment) {
      const binding = environment.kro.copy('ClusterRoleBinding')
      await environment.remove(binding)
      await environment.apply({ ...binding, kind: 'RoleBinding', metadata: { name: 'kro', namespace } })
    },
    async undo(environment) {
      await environment.kubectl('delete', 'rolebinding', 'kro', '-n', namespace, '--ignore-not-found')
      await environment.kro.restore()
    },
  },
]
