import type { Access } from '../model/kro/access.ts'
import { type Account, groupsOf, userOf } from '../model/kubernetes/rbac.ts'
import type { Kube } from './kube.ts'

/**
 * Asks the API server whether a ServiceAccount may do something (SubjectAccessReview), as its authorizer decides it.
 *
 * @throws KubeError
 */
export async function accessReview(
  kube: Kube,
  account: Account,
  access: Access,
  timeoutSeconds?: number,
): Promise<{ allowed: boolean; reason: string | null }> {
  const { verb, group, resource, subresource, namespace } = access
  const answer = (await kube.json('/apis/authorization.k8s.io/v1/subjectaccessreviews', {
    method: 'POST',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: {
        user: userOf(account),
        groups: groupsOf(account),
        resourceAttributes: {
          verb,
          group,
          resource,
          ...(subresource === null ? {} : { subresource }),
          ...(namespace === null ? {} : { namespace }),
        },
      },
    },
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  })) as { status?: { allowed?: boolean; reason?: string; evaluationError?: string } }
  const { allowed = false, reason = '', evaluationError = '' } = answer.status ?? {}
  return { allowed, reason: [reason, evaluationError].filter((text) => text !== '').join('; ') || null }
}
