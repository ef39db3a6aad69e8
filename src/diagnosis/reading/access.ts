import type { Evidence } from '../../evidence/evidence.ts'
import { type Access, describeAccess } from '../../model/kro/access.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type Account, boundRole, grantsTo, namesAccount, ruleCovers } from '../../model/kubernetes/rbac.ts'
import { controllerAccount, kroNamespace } from './controller.ts'

const group = 'rbac.authorization.k8s.io'
export const clusterRoleBindings = `clusterrolebindings.${group}`
export const clusterRoles = `clusterroles.${group}`
export const roleBindings = `rolebindings.${group}`
export const roles = `roles.${group}`

/** A binding with the resource it was listed as. */
export interface Binding {
  resource: string
  object: KubeObject
}

export function bindingsOf(evidence: Evidence): Binding[] {
  return [clusterRoleBindings, roleBindings].flatMap((resource) =>
    evidence.objects(resource).map((object) => ({ resource, object })),
  )
}

/** Bindings that name the controller's ServiceAccount itself: what all accounts are granted was not granted for kro. */
export const bindingsOfController = (evidence: Evidence): Binding[] =>
  bindingsOf(evidence).filter(({ object }) => namesAccount(object, accountOf(evidence)))

const accountOf = (evidence: Evidence): Account => ({
  namespace: kroNamespace(evidence),
  name: controllerAccount(evidence),
})

/** Bindings of kro's own roles that name some other ServiceAccount. */
export const bindingsOfOthers = (evidence: Evidence): Binding[] =>
  bindingsOf(evidence).filter(
    ({ object }) =>
      isRoleOfKro(object) && !bindingsOfController(evidence).some((one) => one.object === object),
  )

/** ServiceAccounts of kro's namespace that kro's own roles are bound to. */
export const accountsOfKro = (evidence: Evidence): string[] => [
  ...new Set(
    bindingsOf(evidence)
      .filter(({ object }) => isRoleOfKro(object))
      .flatMap(({ object }) => list(object, 'subjects'))
      .filter(
        (subject) =>
          text(subject, 'kind') === 'ServiceAccount' && text(subject, 'namespace') === kroNamespace(evidence),
      )
      .flatMap((subject) => text(subject, 'name') ?? []),
  ),
]

/** `kro-cluster-role` and `kro:controller`, with the release's name before them. */
const nameOfKrosRole = /(?:^|-)kro(?:-cluster-role|:controller)$|^(?=\S*kro)\S*:controller$/

const isRoleOfKro = (binding: KubeObject): boolean =>
  nameOfKrosRole.test(text(binding, 'roleRef', 'name') ?? '')

/** The ClusterRoles of kro itself, which a binding should refer to. */
export const rolesOfKro = (evidence: Evidence): KubeObject[] =>
  evidence.objects(clusterRoles).filter(({ metadata }) => nameOfKrosRole.test(metadata.name))

/** The role that a binding refers to; null where it is not there. */
export const roleOf = (evidence: Evidence, { object }: Binding): KubeObject | null =>
  boundRole(object, { clusterRoles: evidence.objects(clusterRoles), roles: evidence.objects(roles) })

/**
 * Whether the bindings of the controller allow this cluster-wide, read on paper; null where roles or bindings were
 * not listed.
 */
export function grantedOnPaper(
  evidence: Evidence,
  verb: string,
  apiGroup: string,
  resource: string,
): boolean | null {
  if (!evidence.listed(clusterRoles) || !evidence.listed(clusterRoleBindings)) return null
  return bindingsOf(evidence)
    .filter(({ object }) => grantsTo(object, accountOf(evidence)))
    .flatMap((binding) => list(roleOf(evidence, binding), 'rules'))
    .some((rule) => ruleCovers(rule, { verb, apiGroup, resource }))
}

/** `patch resourcegraphdefinitions.kro.run/status`, as sentences name it. */
export const permission = (of: Pick<Access, 'verb' | 'group' | 'resource' | 'subresource'>): string =>
  describeAccess({ ...of, namespace: null })

/**
 * The same as the arguments of `kubectl auth can-i`, for which what follows a slash is the name of an object, and which asks for the
 * namespace of the kubeconfig without `-n`. For what has no namespace, `-A` is right, too (kubectl, pkg/cmd/auth/cani.go).
 */
export const permissionArguments = ({ subresource, namespace, ...of }: Omit<Access, 'neededBy'>): string =>
  permission({ ...of, subresource: null }) +
  (subresource === null ? '' : ` --subresource=${subresource}`) +
  (isNamespace(namespace) ? ` -n ${namespace}` : ' -A')

/** Evidence may come from elsewhere, and this goes into a command. */
const isNamespace = (name: unknown): boolean => typeof name === 'string' && /^[\w-]{1,63}$/.test(name)
