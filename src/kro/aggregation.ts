import type { Objects } from '../cluster/objects.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type Account, boundRole, grantsTo } from '../model/kubernetes/rbac.ts'

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
export async function hasAggregatedRole(objects: Objects, account: Account): Promise<boolean> {
  const [bindings, clusterRoles] = await Promise.all([
    objects.list(rbac, 'ClusterRoleBinding'),
    objects.list(rbac, 'ClusterRole'),
  ])
  const bound = bindings
    .filter((binding) => grantsTo(binding, account))
    .flatMap((binding) => boundRole(binding, { clusterRoles, roles: [] }) ?? [])
  return isAggregated(bound)
}
