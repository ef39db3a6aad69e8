import type { Evidence } from '../../evidence/evidence.ts'
import { list, text, texts } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
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

/** Bindings that give the controller's ServiceAccount something, by its name. */
export const bindingsOfController = (evidence: Evidence): Binding[] =>
  bindingsOf(evidence).filter(({ object }) =>
    list(object, 'subjects').some(
      (subject) =>
        text(subject, 'kind') === 'ServiceAccount' &&
        text(subject, 'name') === controllerAccount(evidence) &&
        text(subject, 'namespace') === kroNamespace(evidence),
    ),
  )

/** Bindings of kro's own roles that name some other ServiceAccount. */
export const bindingsOfOthers = (evidence: Evidence): Binding[] =>
  bindingsOf(evidence).filter(
    ({ object }) =>
      isRoleOfKro(object) && !bindingsOfController(evidence).some((one) => one.object === object),
  )

/** `kro-cluster-role` and `kro:controller`, with the release's name before them. */
const nameOfKrosRole = /(?:^|-)kro(?:-cluster-role|:controller)$|^(?=\S*kro)\S*:controller$/

const isRoleOfKro = (binding: KubeObject): boolean =>
  nameOfKrosRole.test(text(binding, 'roleRef', 'name') ?? '')

/** The ClusterRoles of kro itself, to which somebody should be bound. */
export const rolesOfKro = (evidence: Evidence): KubeObject[] =>
  evidence.objects(clusterRoles).filter(({ metadata }) => nameOfKrosRole.test(metadata.name))

/** The role that a binding refers to; null where it is not there. */
export function roleOf(evidence: Evidence, { object }: Binding): KubeObject | null {
  const cluster = text(object, 'roleRef', 'kind') === 'ClusterRole'
  const name = text(object, 'roleRef', 'name')
  return (
    evidence
      .objects(cluster ? clusterRoles : roles)
      .find(
        ({ metadata }) =>
          metadata.name === name && (cluster || metadata.namespace === object.metadata.namespace),
      ) ?? null
  )
}

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
  return bindingsOfController(evidence)
    .flatMap((binding) => list(roleOf(evidence, binding), 'rules'))
    .some(
      (rule) =>
        covers(texts(rule, 'verbs'), verb) &&
        covers(texts(rule, 'apiGroups'), apiGroup) &&
        covers(texts(rule, 'resources'), resource),
    )
}

const covers = (granted: readonly string[], wanted: string): boolean =>
  granted.includes('*') || granted.includes(wanted)

/** `list resourcegraphdefinitions.kro.run`, as sentences name it. */
export const permission = (verb: string, apiGroup: string, resource: string): string =>
  `${verb} ${apiGroup === '' ? resource : `${resource}.${apiGroup}`}`
