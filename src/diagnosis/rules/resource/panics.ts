import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { smokeTestName } from '../../../kro/gates/smoke-test.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { controllerLogs } from '../../reading/controller.ts'
import { inactiveRgds, unsettledInstances } from '../../reading/kro-objects.ts'
import { namesIn } from '../../reading/names.ts'
import { type Hit, hits } from '../../reading/quotes.ts'
import { failedSteps, isStep } from '../../reading/steps.ts'

/** controller-runtime (pkg/internal/controller) turns a panic of a reconciler into an error with the object's name. */
const ofRgd =
  /"controllerKind": ?"ResourceGraphDefinition",.{0,300}?"name": ?"(?<name>[^"]{1,253})".{0,300}?"error": ?"panic: (?<what>.{1,300}?) \[recovered\]"/
/** kro does so with instances (pkg/dynamiccontroller/dynamic_controller.go, kro v0.9). */
const ofInstance =
  /Recovered from panic in instance reconcile\t\{"gvr": ?"(?<group>[^/"]{1,253})\/[^/"]{1,63}\/(?<plural>[^/"]{1,63})", ?"key": ?(?<key>\{[^{}]{1,600}\}|"[^"]{1,600}"), ?"error": ?"recovered from panic in reconcile: (?<what>[^"]{1,300})/
/** A frame of kro's own in the trace that follows. */
const ofKro =
  /(?<place>(?:kubernetes-sigs|kro-run)\/kro(?:@[^/\s]{1,60})?\/(?:pkg|cmd)\/[\w./-]{1,200}\.go:\d{1,6})/

/**
 * kro catches a panic and tries again without end, so its pod stays Ready, and the object keeps the status that it had: none,
 * or an old one.
 */
export const panicRules: readonly Rule[] = [
  defineRule({
    id: 'resource/rgd-panics',
    component: 'rgd',
    supersedes: ['resource/rgd-inactive'],
    description: 'kro panics whenever it reconciles a ResourceGraphDefinition.',
    find: (evidence) => {
      const said = panics(evidence, ofRgd)
      const known = inactiveRgds(evidence).flatMap((rgd) => {
        const hit = said.find(({ groups }) => groups.name === rgd.metadata.name)
        return hit === undefined ? [] : [panicOf(evidence, hit, `RGD ${rgd.metadata.name}`, nameOf(rgd))]
      })
      return known.length > 0 ? known : ofSmokeTest(evidence, said)
    },
  }),
  defineRule({
    id: 'resource/instance-panics',
    component: 'instance',
    supersedes: ['resource/instance-ignored', 'resource/instance-error', 'resource/instance-not-ready'],
    description: 'kro panics whenever it reconciles an instance.',
    find: (evidence) => {
      const said = panics(evidence, ofInstance)
      const known = unsettledInstances(evidence).flatMap(({ resource, object }) => {
        const hit = said.find(({ groups }) => isAbout(groups, resource, object))
        const { kind, metadata } = object
        const name = `${kind} ${metadata.namespace ? `${metadata.namespace}/` : ''}${metadata.name}`
        return hit === undefined ? [] : [panicOf(evidence, hit, name, nameOf(object))]
      })
      return known.length > 0 ? known : ofSmokeTest(evidence, said)
    },
  }),
]

const panics = (evidence: Evidence, pattern: RegExp): Hit[] =>
  hits(evidence, controllerLogs(evidence), pattern, Number.MAX_SAFE_INTEGER)

/** The objects of the smoke test are gone when the evidence is collected. */
function ofSmokeTest(evidence: Evidence, said: readonly Hit[]): Match[] {
  const hit = said.find(({ groups }) => `${groups.name ?? groups.key}`.includes(smokeTestName))
  const hasFailed = failedSteps(evidence).some(({ step }) => isStep(step, 'gate.smoke'))
  if (hit === undefined || !hasFailed) return []
  const isOfRgd = hit.groups.name !== undefined
  return [panicOf(evidence, hit, isOfRgd ? 'the RGD of the smoke test' : 'the instance of the smoke test')]
}

const isAbout = (
  { group, plural, key = '' }: Hit['groups'],
  resource: string,
  { metadata: { name, namespace } }: KubeObject,
): boolean =>
  resource === `${plural}.${group}` &&
  (key.includes(`"name":"${name}"`) || key === `"${namespace ? `${namespace}/` : ''}${name}"`) &&
  (!key.startsWith('{') || namespace === undefined || key.includes(`"namespace":"${namespace}"`))

function panicOf(evidence: Evidence, { quote, groups }: Hit, what: string, object?: string): Match {
  const { kroNamespace, kroSelector } = namesIn(evidence)
  const frame = frameOf(evidence, quote)
  return {
    title: `kro panics whenever it reconciles ${what}: ${groups.what ?? ''}`,
    detail:
      'This is a bug in kro: it catches the panic and tries again without end, so its pod stays Ready, and the object keeps the status that it had.' +
      (frame === null ? '' : ` The first frame of the trace in kro is ${frame.groups.place}.`),
    ...(object === undefined ? {} : { object }),
    evidence: frame === null ? [quote] : [quote, frame.quote],
    fix: [
      run(`kubectl logs -n ${kroNamespace} -l ${kroSelector} --tail=-1 | grep -i -A40 panic   # the trace`),
      advice(
        'Try the next patch release of kro in `version`; report the trace at https://github.com/kubernetes-sigs/kro/issues. Of a kro built from your own checkout, mend the code at that place.',
      ),
    ],
  }
}

/** The first frame of kro's in the trace of a panic; null where the log has no trace. */
function frameOf(evidence: Evidence, { file }: Quote): Hit | null {
  const trace = hits(evidence, [file], /Observed a panic|Panic stack trace/, 1)[0]
  if (trace === undefined) return null
  return (
    hits(evidence, [file], ofKro, Number.MAX_SAFE_INTEGER).find(
      ({ quote }) => quote.line >= trace.quote.line,
    ) ?? null
  )
}
