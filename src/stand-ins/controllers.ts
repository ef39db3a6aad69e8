import type { Objects } from '../cluster/objects.ts'
import { field, list, text, texts } from '../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { type Account, boundRole, namesAccount } from '../model/kubernetes/rbac.ts'

/** A workload of the cluster, and what its ServiceAccount may write. */
export interface Workload {
  /** `Deployment/ack-system/ack-s3-controller`. */
  name: string
  /** Rules of its roles. */
  rules: readonly unknown[]
  /** It is in a namespace of Kubernetes: it controls no kind of an add-on, but may be an ingress controller. */
  isOfSystem: boolean
}

const systemNamespaces: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease'])

const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet'] as const

/**
 * Workloads that may be controllers, with the rules that bindings give to their own ServiceAccounts. Those that have no
 * replicas count: who installed one wants it.
 *
 * @param kro ServiceAccount of kro, which may write everything and controls none of these kinds
 * @throws KubeError
 */
export async function workloadsIn(objects: Objects, kro: Account | null): Promise<Workload[]> {
  const rbac = 'rbac.authorization.k8s.io/v1'
  const listed = Promise.all(workloadKinds.map((kind) => objects.list('apps/v1', kind)))
  const [workloads, clusterRoles, roles, clusterBindings, bindings] = await Promise.all([
    listed,
    objects.list(rbac, 'ClusterRole'),
    objects.list(rbac, 'Role'),
    objects.list(rbac, 'ClusterRoleBinding'),
    objects.list(rbac, 'RoleBinding'),
  ])
  return workloads.flat().flatMap((workload) => {
    const namespace = workload.metadata.namespace ?? ''
    const account = {
      namespace,
      name: text(workload, 'spec', 'template', 'spec', 'serviceAccountName') ?? 'default',
    }
    if (isSame(account, kro)) return []
    const rules = [...clusterBindings, ...bindings]
      .filter((binding) => namesAccount(binding, account))
      .flatMap((binding) => list(boundRole(binding, { clusterRoles, roles }), 'rules'))
    return [{ name: nameOf(workload), rules, isOfSystem: systemNamespaces.has(namespace) }]
  })
}

const isSame = (one: Account, other: Account | null): boolean =>
  other !== null && one.namespace === other.namespace && one.name === other.name

const writes: ReadonlySet<string> = new Set(['update', 'patch', '*'])

/**
 * A workload that is there to write the status of a kind: a rule that names the group says so. `*` says nothing, since
 * controllers that deploy objects (Argo CD, Flux) have it too.
 *
 * @param plural as CRDs name it: `buckets`
 */
export const controllerOfKind = (
  workloads: readonly Workload[],
  group: string,
  plural: string,
): Workload | null =>
  workloads.find(({ rules }) =>
    rules.some(
      (rule) =>
        texts(rule, 'apiGroups').includes(group) &&
        texts(rule, 'verbs').some((verb) => writes.has(verb)) &&
        texts(rule, 'resources').some((resource) =>
          ['*', '*/status', `${plural}/status`, `${plural}/*`].includes(resource),
        ),
    ),
  ) ?? null

/** Workloads that may write the status of every kind: whether they do is seen only when they have done it. */
export const mayWriteAnything = (workloads: readonly Workload[]): readonly Workload[] =>
  workloads.filter(
    ({ rules, isOfSystem }) =>
      !isOfSystem &&
      rules.some(
        (rule) =>
          texts(rule, 'apiGroups').includes('*') &&
          texts(rule, 'resources').some((resource) => resource === '*' || resource === '*/status') &&
          texts(rule, 'verbs').some((verb) => writes.has(verb)),
      ),
  )

/**
 * Who else works on an object: has written its status, or a finalizer, as its controller does. null: none has.
 *
 * @param ours field manager of the stand-ins
 */
export function otherController({ metadata }: KubeObject, ours: string): string | null {
  for (const entry of list(metadata, 'managedFields')) {
    const manager = text(entry, 'manager') ?? ''
    if (manager === ours || isKro(manager)) continue
    const wroteStatus =
      text(entry, 'subresource') === 'status' || field(entry, 'fieldsV1', 'f:status') !== undefined
    const wroteFinalizer = field(entry, 'fieldsV1', 'f:metadata', 'f:finalizers') !== undefined
    if (wroteStatus || wroteFinalizer) return manager
  }
  return null
}

/** Field managers of kro (pkg/controller/instance at v0.9.4: `kro.run/applyset`, `kro.run/labeller`; `kro` before). */
const isKro = (manager: string): boolean => manager === 'kro' || manager.startsWith('kro.run/')
