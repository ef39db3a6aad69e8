import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { Files } from './evidence.ts'
import { object } from './kro-objects.ts'

/** kro's Deployment as the chart labels it. */
export const deploymentOfKro = (podSpec: object = {}, metadata: Partial<KubeObject['metadata']> = {}) =>
  object(
    'Deployment',
    { name: 'kro', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' }, ...metadata },
    { apiVersion: 'apps/v1', spec: { template: { spec: podSpec } } },
  )

interface Check {
  verb: string
  group: string
  resource: string
  subresource: string | null
  namespace: string | null
  neededBy: string
  allowed: boolean
  /** null: evidence of an early version, which has no sentences. */
  answer: string | null
}

/** A question to the API server what kro may do, denied unless it says otherwise. */
export const check = (verb: string, group: string, resource: string, change: Partial<Check> = {}): Check => ({
  ...{ verb, group, resource, subresource: null, namespace: null, neededBy: 'controller', allowed: false },
  answer: `kro-system/kro may not ${verb} ${resource}`,
  ...change,
})

/** `evidence/rbac/access.json` of kro-system/kro, or another account. */
export const accessFile = (
  checks: readonly Check[],
  serviceAccount = { namespace: 'kro-system', name: 'kro' },
): Files => ({
  'evidence/rbac/access.json': JSON.stringify(
    {
      serviceAccount,
      rules: [],
      checks: checks.map(({ answer, ...rest }) => ({
        ...rest,
        ...(answer === null ? {} : { answer }),
        reason: null,
      })),
    },
    null,
    2,
  ),
})

/** What the controller logs when it may not. */
export const forbidden = (verb: string, group: string, resource: string): string =>
  `E1123 "Failed to watch" err="${resource}.${group} is forbidden: User \\"system:serviceaccount:kro-system:kro\\" cannot ${verb} resource \\"${resource}\\" in API group \\"${group}\\" at the cluster scope"`

/** A binding of a role to subjects: `ServiceAccount kro-system/kro`, `User jane`. */
export function binding(
  kind: 'ClusterRoleBinding' | 'RoleBinding',
  name: string,
  role: string,
  ...subjects: readonly string[]
): KubeObject {
  const [roleKind = '', roleName = ''] = role.split(' ')
  return object(
    kind,
    { name, ...(kind === 'RoleBinding' ? { namespace: 'kro-system' } : {}) },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      roleRef: { kind: roleKind, name: roleName },
      subjects: subjects.map((subject) => {
        const [of = '', whose = ''] = subject.split(' ')
        const [namespace, own] = whose.includes('/') ? whose.split('/') : [undefined, whose]
        return { kind: of, name: own, ...(namespace === undefined ? {} : { namespace }) }
      }),
    },
  )
}
