import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import type { AccessRecord } from './records.ts'

interface Subject {
  kind?: string
  name?: string
  namespace?: string
}

interface PolicyRule {
  apiGroups?: string[]
  resources?: string[]
  resourceNames?: string[]
  nonResourceURLs?: string[]
  verbs?: string[]
}

/** The objects of RBAC, as the API server lists them. */
export interface RbacObjects {
  clusterRoleBindings: readonly KubeObject[]
  roleBindings: readonly KubeObject[]
  clusterRoles: readonly KubeObject[]
  roles: readonly KubeObject[]
}

/**
 * The rules that a ServiceAccount really has, each with the binding and the role that it comes from: also through the
 * groups that the API server puts every ServiceAccount in. A binding whose role is not there gives none.
 */
export function resolveRules(
  account: { namespace: string; name: string },
  rbac: RbacObjects,
): AccessRecord['rules'] {
  const bound = [...rbac.clusterRoleBindings, ...rbac.roleBindings].filter((binding) =>
    subjectsOf(binding).some((subject) => means(subject, account)),
  )
  return bound.flatMap((binding) => {
    const { namespace } = binding.metadata
    const ref = (binding.roleRef ?? {}) as { kind?: string; name?: string }
    const role =
      ref.kind === 'Role'
        ? rbac.roles.find(({ metadata }) => metadata.name === ref.name && metadata.namespace === namespace)
        : rbac.clusterRoles.find(({ metadata }) => metadata.name === ref.name)
    const rules = Array.isArray(role?.rules) ? (role.rules as PolicyRule[]) : []
    return rules.map((rule) => ({
      binding: nameOf(binding),
      role: [ref.kind, ref.kind === 'Role' ? namespace : null, ref.name].filter(Boolean).join('/'),
      namespace: namespace ?? null,
      apiGroups: rule.apiGroups ?? [],
      resources: rule.resources ?? [],
      resourceNames: rule.resourceNames ?? [],
      nonResourceURLs: rule.nonResourceURLs ?? [],
      verbs: rule.verbs ?? [],
    }))
  })
}

const subjectsOf = (binding: KubeObject): Subject[] =>
  Array.isArray(binding.subjects) ? (binding.subjects as Subject[]) : []

function means({ kind, name, namespace }: Subject, account: { namespace: string; name: string }): boolean {
  if (kind === 'ServiceAccount') return name === account.name && namespace === account.namespace
  if (kind === 'User') return name === `system:serviceaccount:${account.namespace}:${account.name}`
  const groups = [
    'system:serviceaccounts',
    `system:serviceaccounts:${account.namespace}`,
    'system:authenticated',
  ]
  return kind === 'Group' && groups.includes(name ?? '')
}
