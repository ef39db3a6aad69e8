import type { Evidence } from '../../evidence/evidence.ts'
import { resourcesOf, rgdKind, rgdsDeclaring } from '../../model/kro/rgd.ts'
import { groupOf } from '../../model/kubernetes/api-path.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import type { Component } from '../causes/components.ts'
import { childrenOf, nestedIn, rgdOf } from '../reading/children.ts'
import { kroNamespace } from '../reading/controller.ts'
import { type Instance, instancesOf, rgdsOf } from '../reading/kro-objects.ts'
import { memoize } from '../reading/memoize.ts'
import { ownersOf, workloadOf } from '../reading/workloads.ts'
import type { Found } from './found.ts'

/** What a finding is about, as far as its object tells. */
type Scope =
  /** The machine, a node, a kind, or nothing in particular. */
  | { kind: 'cluster' }
  /** kro's own Deployment, pods, lease, roles. */
  | { kind: 'kro' }
  | { kind: 'rgd'; name: string }
  | { kind: 'instance'; instance: Instance }
  | { kind: 'namespace'; namespace: string; isWorkload: boolean }

/** Parts of the cluster that all others stand on, though their objects are in a namespace. */
const shared: ReadonlySet<Component> = new Set(['node', 'control-plane', 'pod-network', 'dns'])

/**
 * Whether what two findings are about has to do with each other: only then one can explain the other, where the graph of
 * causes says that it may. Objects of two namespaces fail side by side, and so do two RGDs.
 */
export function isNear(evidence: Evidence, cause: Found, symptom: Found): boolean {
  // What one RGD breaks does not explain what another one does.
  if (cause.component === 'change') return cause.object === symptom.object
  if (cause.object === null || symptom.object === null || cause.object === symptom.object) return true
  if (symptom.about.includes(cause.object)) return true
  const [a, b] = [scopeOf(evidence, cause), scopeOf(evidence, symptom)]
  // A namespace that goes away concerns what is in it.
  const [kind, namespace = ''] = cause.object.split('/')
  if (kind === 'Namespace' && cause.component === 'objects')
    return namespaceReaches(
      evidence,
      { object: cause.object, namespace, isWorkload: false },
      b,
      symptom.object,
    )
  switch (a.kind) {
    case 'cluster':
      return true
    case 'kro':
      return b.kind !== 'namespace'
    case 'rgd':
      return rgdReaches(evidence, a.name, b)
    case 'instance':
      return instanceReaches(evidence, a.instance, b)
    default:
      return namespaceReaches(evidence, { ...a, object: cause.object }, b, symptom.object)
  }
}

function rgdReaches(evidence: Evidence, name: string, symptom: Scope): boolean {
  if (symptom.kind === 'cluster') return true
  if (symptom.kind === 'instance') return rgdsBehind(evidence, symptom.instance).has(name)
  if (symptom.kind !== 'rgd') return false
  const rgd = rgdsOf(evidence).find((one) => nameOf(one) === symptom.name)
  return rgd !== undefined && usedBy(evidence, rgd).has(name)
}

function instanceReaches(evidence: Evidence, instance: Instance, symptom: Scope): boolean {
  if (symptom.kind === 'cluster') return true
  if (symptom.kind === 'rgd') return rgdsBehind(evidence, instance).has(symptom.name)
  return (
    symptom.kind === 'instance' && nestedIn(evidence, symptom.instance.object).has(nameOf(instance.object))
  )
}

function namespaceReaches(
  evidence: Evidence,
  cause: { object: string; namespace: string; isWorkload: boolean },
  symptom: Scope,
  object: string,
): boolean {
  if (symptom.kind === 'cluster') return true
  if (symptom.kind === 'instance') return reachesInstance(evidence, cause, symptom.instance.object)
  if (symptom.kind !== 'namespace' || symptom.namespace !== cause.namespace) return false
  const [one, other] = [cause.object, object].map((pod) => workloadOf(evidence, pod) ?? pod)
  return !(isPod(cause.object) && isPod(object)) || one === other
}

/** A pod or a workload that the instance asked for, however deep; a quota or a Service in a namespace that it uses. */
function reachesInstance(
  evidence: Evidence,
  cause: { object: string; namespace: string; isWorkload: boolean },
  instance: KubeObject,
): boolean {
  if (cause.namespace === '?') return true
  const owners = [instance, ...nestedInstances(evidence, instance)]
  const made = owners.flatMap((owner) => childrenOf(evidence, owner).map(({ object }) => object))
  if (!cause.isWorkload)
    return [...owners, ...made].some(({ metadata }) => metadata.namespace === cause.namespace)
  const above = [cause.object, ...ownersOf(evidence, cause.object)]
  const names = new Set([...made.map(nameOf), ...owners.map(nameOf)])
  return above.some((name) => names.has(name))
}

const nestedInstances = (evidence: Evidence, instance: KubeObject): KubeObject[] =>
  [...nestedIn(evidence, instance)].flatMap((name) => instancesByName(evidence).get(name)?.object ?? [])

const isPod = (object: string): boolean => object.startsWith('Pod/')

/** Kinds without a namespace in the names that rules give, which are still kro's own. */
const kroKinds = new Set(['Deployment', 'Lease', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding'])
const workloadKinds = new Set(['Pod', 'Deployment', 'StatefulSet', 'Job', 'DaemonSet', 'ReplicaSet'])

function scopeOf(evidence: Evidence, { object, component }: Found): Scope {
  const parts = (object ?? '').split('/')
  const [kind = '', namespace = ''] = parts
  const instance = instancesByName(evidence).get(object ?? '')
  if (instance !== undefined) return { kind: 'instance', instance }
  if (kind === rgdKind.kind) return { kind: 'rgd', name: object ?? '' }
  if (parts.length === 2 && kroKinds.has(kind)) return { kind: 'kro' }
  if (parts.length !== 3) return { kind: 'cluster' }
  if (namespace === kroNamespace(evidence)) return { kind: 'kro' }
  if (namespace === 'kube-system' && shared.has(component)) return { kind: 'cluster' }
  return { kind: 'namespace', namespace, isWorkload: workloadKinds.has(kind) }
}

const instancesByName = memoize(
  (evidence) => new Map(instancesOf(evidence).map((one) => [nameOf(one.object), one] as const)),
)

/** The RGD of an instance, and those whose kinds it uses. Unknown: all of them. */
function rgdsBehind(evidence: Evidence, instance: Instance): ReadonlySet<string> {
  const own = rgdOf(evidence, instance)
  return own === null ? new Set(rgdsOf(evidence).map(nameOf)) : usedBy(evidence, own)
}

/** An RGD, and those whose kinds it uses, however deep. */
function usedBy(evidence: Evidence, own: KubeObject): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (rgd: KubeObject): void => {
    if (found.has(nameOf(rgd))) return
    found.add(nameOf(rgd))
    for (const { made, read } of resourcesOf(rgd)) {
      const kind = made ?? read
      if (kind === null) continue
      for (const other of rgdsDeclaring(rgdsOf(evidence), kind.kind, groupOf(kind.apiVersion))) visit(other)
    }
  }
  visit(own)
  return found
}
