import type { Objects } from '../cluster/objects.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

const rbac = 'rbac.authorization.k8s.io/v1'

/** Whether one of these roles is gathered from labelled ClusterRoles. */
export const isAggregated = (roles: readonly KubeObject[]): boolean =>
  roles.some((role) => role.aggregationRule !== undefined)

/**
 * Whether a ServiceAccount has rights for itself, which labelled ClusterRoles add to: one of the cluster-wide roles that
 * are bound to it is aggregated.
 *
 * @throws KubeError
 */
export async function hasAggregatedRole(
  objects: Objects,
  account: { namespace: string; name: string },
): Promise<boolean> {
  const [bindings, roles] = await Promise.all([
    objects.list(rbac, 'ClusterRoleBinding'),
    objects.list(rbac, 'ClusterRole'),
  ])
  const names = bindings
    .filter(({ subjects }) =>
      ((subjects as Subject[] | undefined) ?? []).some((one) => isAccount(one, account)),
    )
    .map(({ roleRef }) => (roleRef as { name: string }).name)
  return isAggregated(roles.filter(({ metadata }) => names.includes(metadata.name)))
}

interface Subject {
  kind: string
  name: string
  namespace?: string
}

const isAccount = (subject: Subject, account: { namespace: string; name: string }): boolean =>
  subject.kind === 'ServiceAccount' &&
  subject.name === account.name &&
  subject.namespace === account.namespace
