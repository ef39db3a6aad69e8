import { list, text, texts } from './fields.ts'
import { type KubeObject, nameOf } from './object.ts'

/** A ServiceAccount by its name. */
export interface Account {
  namespace: string
  name: string
}

/** The user name that the API server knows a ServiceAccount by (kubernetes, staging/src/k8s.io/apiserver/pkg/authentication/serviceaccount). */
export const userOf = ({ namespace, name }: Account): string => `system:serviceaccount:${namespace}:${name}`

/** The groups that the API server puts every ServiceAccount in. */
export const groupsOf = ({ namespace }: Account): string[] => [
  'system:serviceaccounts',
  `system:serviceaccounts:${namespace}`,
  'system:authenticated',
]

/** Whether a binding names the ServiceAccount itself: as such, or by its user name. */
export const namesAccount = (binding: unknown, account: Account): boolean =>
  list(binding, 'subjects').some((subject) => isAccount(subject, account))

/** Whether what a binding grants is granted to the ServiceAccount: by its name, or through one of its groups. */
export const grantsTo = (binding: unknown, account: Account): boolean =>
  list(binding, 'subjects').some(
    (subject) =>
      isAccount(subject, account) ||
      (text(subject, 'kind') === 'Group' && groupsOf(account).includes(text(subject, 'name') ?? '')),
  )

function isAccount(subject: unknown, account: Account): boolean {
  const name = text(subject, 'name')
  return text(subject, 'kind') === 'User'
    ? name === userOf(account)
    : text(subject, 'kind') === 'ServiceAccount' &&
        name === account.name &&
        text(subject, 'namespace') === account.namespace
}

/** Roles by the scope that they are in, as the API server lists them. */
export interface Roles {
  clusterRoles: readonly KubeObject[]
  roles: readonly KubeObject[]
}

/** The role that a binding refers to: a Role of its own namespace, or a ClusterRole. null where it is not there. */
export function boundRole(binding: KubeObject, { clusterRoles, roles }: Roles): KubeObject | null {
  const name = text(binding, 'roleRef', 'name')
  const found =
    text(binding, 'roleRef', 'kind') === 'ClusterRole'
      ? clusterRoles.find(({ metadata }) => metadata.name === name)
      : roles.find(
          ({ metadata }) => metadata.name === name && metadata.namespace === binding.metadata.namespace,
        )
  return found ?? null
}

/** A rule that a ServiceAccount has, with the binding and the role that it comes from. */
export interface GrantedRule {
  /** `ClusterRoleBinding/kro`, `RoleBinding/kro-system/kro`. */
  binding: string
  role: string
  /** null: cluster-wide. */
  namespace: string | null
  apiGroups: string[]
  resources: string[]
  resourceNames: string[]
  nonResourceURLs: string[]
  verbs: string[]
}

/**
 * The rules that a ServiceAccount really has, each with the binding and the role that it comes from, also through its
 * groups. A binding whose role is not there gives none.
 *
 * @param bindings ClusterRoleBindings, then RoleBindings
 */
export function grantedRules(account: Account, bindings: readonly KubeObject[], all: Roles): GrantedRule[] {
  return bindings
    .filter((binding) => grantsTo(binding, account))
    .flatMap((binding) => {
      const { namespace } = binding.metadata
      const kind = text(binding, 'roleRef', 'kind')
      const role = [kind, kind === 'Role' ? namespace : null, text(binding, 'roleRef', 'name')]
      return list(boundRole(binding, all), 'rules').map((rule) => ({
        binding: nameOf(binding),
        role: role.filter(Boolean).join('/'),
        namespace: namespace ?? null,
        apiGroups: texts(rule, 'apiGroups'),
        resources: texts(rule, 'resources'),
        resourceNames: texts(rule, 'resourceNames'),
        nonResourceURLs: texts(rule, 'nonResourceURLs'),
        verbs: texts(rule, 'verbs'),
      }))
    })
}

/** Whether a rule of a role covers a request; `*` stands for everything. */
export const ruleCovers = (
  rule: unknown,
  { verb, apiGroup, resource }: { verb: string; apiGroup: string; resource: string },
): boolean =>
  covers(texts(rule, 'verbs'), verb) &&
  covers(texts(rule, 'apiGroups'), apiGroup) &&
  covers(texts(rule, 'resources'), resource)

const covers = (granted: readonly string[], wanted: string): boolean =>
  granted.includes('*') || granted.includes(wanted)
