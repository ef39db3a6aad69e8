import type { Evidence } from '../../../evidence/evidence.ts'
import { isAppliedByUs } from '../../../model/kubernetes/field-manager.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { readinessOf } from '../../../model/kubernetes/readiness.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { run } from '../../fix.ts'
import { kroNamespace } from '../../reading/controller.ts'
import { failed } from '../../reading/failures.ts'
import { quoteAt } from '../../reading/quotes.ts'

/** Kinds of which a controller says for itself that it has given up. */
const kindsThatGiveUp = ['deployments.apps', 'jobs.batch', 'pods', 'persistentvolumeclaims'] as const

/** What is applied beside RGDs and instances: Deployments, Jobs, claims, objects of other controllers. */
export const workloadRules: readonly Rule[] = [
  defineRule({
    id: 'resource/object-not-ready',
    component: 'instance',
    description: 'An object of `manifests` or `prerequisites` that kro does not make is not ready.',
    find(evidence) {
      const found = [...seenByGate(evidence), ...givenUp(evidence)]
      return [...new Map(found.toReversed().map((match) => [match.object, match])).values()].toReversed()
    },
  }),
]

const seenByGate = (evidence: Evidence): Match[] =>
  failed('object-not-ready')(evidence).map(({ quote, groups: { object = '', file = '', seen = '' } }) =>
    notReady(object, file, seen, [quote]),
  )

function givenUp(evidence: Evidence): Match[] {
  const isMine = (object: KubeObject): boolean =>
    isAppliedByUs(object) &&
    object.metadata.deletionTimestamp === undefined &&
    object.metadata.namespace !== kroNamespace(evidence)
  return kindsThatGiveUp.flatMap((resource) =>
    evidence
      .objects(resource)
      .filter(isMine)
      .flatMap((object) => {
        const readiness = readinessOf(object)
        return readiness?.state === 'failed'
          ? [notReady(nameOf(object), null, readiness.words, [quoteAt(evidence, resource, object)])]
          : []
      }),
  )
}

/** @param object `Kind/namespace/name` @param seen what its status, its pods or events say; begins with the object's name */
function notReady(object: string, file: string | null, seen: string, evidence: Match['evidence']): Match {
  const [kind = '', ...rest] = object.split('/')
  const [name, namespace] = [rest.at(-1) ?? '', rest.length === 2 ? rest[0] : undefined]
  const said = seen.startsWith(`${object}: `) ? seen.slice(object.length + 2) : seen
  const first = said.split('; ', 1)[0] ?? ''
  return {
    title: `${kind} ${rest.join('/')}${file === null ? '' : ` (${file})`} is not ready: ${first}`,
    detail: `It was applied, and kro has nothing to do with it: its own controller has to make it ready.${first === said ? '' : ` ${said}`}`,
    object,
    evidence,
    fix: [
      run(
        `kubectl describe ${kind.toLowerCase()} ${name}${namespace === undefined ? '' : ` -n ${namespace}`}   # its status and events`,
      ),
    ],
  }
}
