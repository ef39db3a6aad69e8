import type { Evidence } from '../../evidence/evidence.ts'
import { field, list, text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import type { Finding } from '../finding.ts'
import { nestedIn, rgdOf } from '../reading/children.ts'
import { kroNamespace } from '../reading/controller.ts'
import { type Instance, instancesOf, rgdsOf } from '../reading/kro-objects.ts'
import { memoize } from '../reading/memoize.ts'

/**
 * Whether a finding about one object can explain a finding about another, where their rules say that they may: objects
 * that have nothing to do with each other fail side by side.
 */
export function isNear(evidence: Evidence, cause: Finding, symptom: Finding): boolean {
  // What one RGD breaks does not explain what another one does.
  if (cause.dimension === 'change') return cause.object === symptom.object
  if (cause.object === null || symptom.object === null || cause.object === symptom.object) return true
  // A workload of the user's that fails keeps its own instance from being ready, and neither kro nor an RGD.
  const isWorkload = /^(?:Pod|StatefulSet|Job|DaemonSet|ReplicaSet)\//.test(cause.object)
  if (isWorkload && !cause.object.startsWith(`Pod/${kroNamespace(evidence)}/`))
    return symptom.rule.startsWith('resource/instance-') || symptom.dimension === 'deploy'
  const instance = instanceNamed(evidence, symptom.object)
  if (instance === undefined) return true
  const above = instanceNamed(evidence, cause.object)
  if (above !== undefined) return nestedIn(evidence, instance.object).has(cause.object)
  if (cause.object.startsWith('ResourceGraphDefinition/'))
    return rgdsBehind(evidence, instance).has(cause.object)
  if (cause.object.startsWith('ResourceQuota/'))
    return (
      cause.object.startsWith(`ResourceQuota/${instance.object.metadata.namespace}/`) ||
      cause.object.includes('/?/')
    )
  return true
}

const instancesByName = memoize(
  (evidence) => new Map(instancesOf(evidence).map((one) => [nameOf(one.object), one] as const)),
)

const instanceNamed = (evidence: Evidence, name: string): Instance | undefined =>
  instancesByName(evidence).get(name)

/** The RGD of an instance, and those whose kinds it uses. Unknown: all of them. */
function rgdsBehind(evidence: Evidence, instance: Instance): ReadonlySet<string> {
  const own = rgdOf(evidence, instance)
  if (own === null) return new Set(rgdsOf(evidence).map(nameOf))
  const found = new Set<string>()
  const visit = (rgd: KubeObject): void => {
    if (found.has(nameOf(rgd))) return
    found.add(nameOf(rgd))
    for (const resource of list(rgd, 'spec', 'resources')) {
      const kind = text(resource, 'template', 'kind') ?? text(field(resource, 'externalRef'), 'kind')
      for (const other of rgdsOf(evidence)) if (text(other, 'spec', 'schema', 'kind') === kind) visit(other)
    }
  }
  visit(own)
  return found
}
