import type { Evidence } from '../../../evidence/evidence.ts'
import type { Refusal } from '../../../model/kubernetes/refusal.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { type Refused, refusedFor, refusedObject } from '../../reading/refusals.ts'

/** What quotas and LimitRanges of a namespace do not admit. */
export const quotaRules: readonly Rule[] = [
  defineRule({
    id: 'scheduling/quota-exceeded',
    component: 'admission',
    description: 'A quota of the namespace does not admit an object.',
    find: (evidence) => refusedFor(evidence, 'quota').map((refused) => overQuota(evidence, refused)),
  }),
  defineRule({
    id: 'scheduling/limit-range',
    component: 'admission',
    description: 'A LimitRange of the namespace does not admit an object.',
    find: (evidence) => refusedFor(evidence, 'limit-range').map((refused) => outOfRange(evidence, refused)),
  }),
]

/** Where a quota or LimitRange is, if only one of that name was listed. */
function namespaceOf(evidence: Evidence, resource: string, name: string | null): string | null {
  const named = evidence.objects(resource).filter(({ metadata }) => name === null || metadata.name === name)
  return named.length === 1 ? (named[0]?.metadata.namespace ?? null) : null
}

const scopeOf = (namespace: string | null): string => (namespace === null ? '-A' : `-n ${namespace}`)

function overQuota(evidence: Evidence, { refusal, carrier, namespace: at, quote }: Refused): Match {
  const quota = refusal.by ?? ''
  const namespace = at ?? namespaceOf(evidence, 'resourcequotas', quota)
  return {
    title: `The quota ${quota}${namespace === null ? '' : ` of namespace ${namespace}`} does not admit ${refusedObject(refusal, carrier)}`,
    detail: `The API server says: ${refusal.why}`,
    object: `ResourceQuota/${namespace ?? '?'}/${quota}`,
    evidence: [quote],
    fix: [
      run(
        `kubectl describe resourcequota ${quota} ${scopeOf(namespace)}   # what is used, and what is allowed`,
      ),
      adviceFor(refusal),
    ],
  }
}

function adviceFor({ why }: Refusal): Fix {
  if (why.startsWith('status unknown'))
    return advice(
      'Nothing has counted what the quota limits yet, and until then it admits nothing: the quota controller does so within seconds of a new quota, but looks for new kinds (of an RGD, of a CRD) only every 5 minutes. Apply the quota after the RGD is Active, or wait and apply the object again.',
    )
  return why.startsWith('must specify')
    ? advice('Set requests and limits in the pod template: a quota for them wants them of each container.')
    : advice(
        'Raise the quota, or delete what is not needed in that namespace; count quotas count what others made too.',
      )
}

function outOfRange(evidence: Evidence, { refusal, carrier, namespace: at, quote }: Refused): Match {
  const namespace = at ?? namespaceOf(evidence, 'limitranges', null)
  return {
    title: `A LimitRange${namespace === null ? '' : ` of namespace ${namespace}`} does not admit ${refusedObject(refusal, carrier)}: ${refusal.why}`,
    detail: 'It limits what a single container, pod or claim may request.',
    object: carrier ?? `LimitRange/${namespace ?? '?'}`,
    evidence: [quote],
    fix: [
      run(`kubectl describe limitrange ${scopeOf(namespace)}`),
      advice('Ask for less in the template, or raise the limit.'),
    ],
  }
}
