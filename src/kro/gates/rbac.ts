import { accessReview } from '../../adapters/access-review.ts'
import type { Objects } from '../../cluster/objects.ts'
import { type Access, describeAccess } from '../../model/kro/access.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { type Account, namesAccount } from '../../model/kubernetes/rbac.ts'
import { failed, type GateSettings, gate, type Observation, passed, waiting } from './gate.ts'

const api = 'rbac.authorization.k8s.io/v1'

/**
 * The controller's ServiceAccount is there, bindings name it, and it may do all that the controller needs: asked of
 * the API server itself (SubjectAccessReview), since an aggregated role is filled by a controller a moment later.
 *
 * @param needs what the controller needs
 */
export function rbacGate(
  objects: Objects,
  settings: GateSettings,
  account: Account,
  needs: readonly Access[],
): Promise<string> {
  const started = settings.clock.seconds()
  return gate(
    'rbac',
    `ServiceAccount ${account.namespace}/${account.name} may do what the controller needs`,
    settings,
    async () => {
      const [found, clusterBindings, bindings] = await Promise.all([
        objects.read('v1', 'ServiceAccount', account.name, account.namespace),
        objects.list(api, 'ClusterRoleBinding'),
        objects.list(api, 'RoleBinding', { namespace: account.namespace }),
      ])
      if (!found) return waiting(`ServiceAccount ${account.namespace}/${account.name} is not there`)
      const bound = [...clusterBindings, ...bindings].filter((binding) => namesAccount(binding, account))
      const denied = await deniedAccess(objects, account, needs)
      return evaluateAccess(account, bound, denied, settings.clock.seconds() - started)
    },
  )
}

/** Seconds that role aggregation may take: a controller fills the role, typically within one. */
const aggregationSeconds = 15

/** Pure: decides on what was seen. @param age seconds since the roles were applied */
export function evaluateAccess(
  account: Account,
  bound: readonly KubeObject[],
  denied: readonly Access[],
  age: number,
): Observation {
  const subject = `ServiceAccount ${account.namespace}/${account.name}`
  if (denied.length === 0)
    return passed(
      `${subject} has every access it needs, through ${bound.map(nameOf).join(', ') || 'a group'}`,
    )
  const list = denied.slice(0, 5).map(describeAccess).join('; ')
  const more = denied.length > 5 ? ` and ${denied.length - 5} more` : ''
  const seen =
    bound.length === 0
      ? `no binding names ${subject}; it may not ${list}${more}`
      : `${subject}, bound by ${bound.map(nameOf).join(', ')}, may not ${list}${more}`
  return age < aggregationSeconds
    ? waiting(seen)
    : failed(
        seen,
        'bind a ClusterRole with these rules to it; in aggregation mode label the role rbac.kro.run/aggregate-to-controller: "true"',
      )
}

async function deniedAccess(objects: Objects, account: Account, needs: readonly Access[]): Promise<Access[]> {
  const denied = await Promise.all(
    needs.map(async (need) => ((await accessReview(objects.kube, account, need)).allowed ? [] : [need])),
  )
  return denied.flat()
}
