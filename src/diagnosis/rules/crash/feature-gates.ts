import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { type Container, containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice } from '../../fix.ts'
import { logsOfPod } from '../../reading/container-logs.ts'
import { controllerPods } from '../../reading/controller.ts'
import { namesIn } from '../../reading/names.ts'
import { type PathPart, quoteAt, quoteContainer } from '../../reading/quotes.ts'
import { controllerLog } from '../../reading/text-sources.ts'

const said = /unable to parse --feature-gates flag\s{0,10}(?<why>.*)/

/**
 * kro reads its feature gates before it has a logger (cmd/controller/main.go), so that what it says of a gate that it does
 * not know is lost: it exits with 1 and an empty log, at which nothing else in it ends.
 */
export const featureGateRules: readonly Rule[] = [
  defineRule({
    id: 'crash/bad-feature-gate',
    component: 'program',
    description: 'The controller does not know a feature gate.',
    find(evidence) {
      const logged = controllerLog(evidence, said)
      const proof = logged.length > 0 ? logged.map(({ quote }) => quote) : silentEnds(evidence)
      return proof.length === 0 ? [] : [badGate(evidence, proof, logged[0]?.groups.why ?? '')]
    },
  }),
]

/** Controllers that were given gates and ended with 1 without a word. */
const silentEnds = (evidence: Evidence): Quote[] =>
  controllerPods(evidence).flatMap((pod) =>
    containersOf(pod)
      .filter((container) => !container.running && (container.terminated ?? container.last)?.exitCode === 1)
      .filter(({ name }) =>
        hasGates(list(pod, 'spec', 'containers').find((spec) => text(spec, 'name') === name)),
      )
      .filter((container) => isSilent(evidence, pod, container))
      .flatMap((container) => [
        quoteAt(evidence, 'pods', pod, ...placeOfGates(pod, container)),
        quoteContainer(
          evidence,
          pod,
          container,
          ...[container.terminated === null ? 'lastState' : 'state', 'terminated', 'exitCode'],
        ),
      ]),
  )

const isGates = (arg: unknown): boolean => /^--?feature-gates(?:=|$)/.test(String(arg))

const placeOfGates = (pod: KubeObject, { name }: Container): PathPart[] => {
  const spec = list(pod, 'spec', 'containers').find((one) => text(one, 'name') === name)
  return ['spec', 'containers', { name }, 'args', list(spec, 'args').findIndex(isGates)]
}

/** `--feature-gates X`, `--feature-gates=X`; the flag takes its value from a variable in some charts. */
const hasGates = (spec: unknown): boolean =>
  list(spec, 'args')
    .map(String)
    .some((arg, place, args) => {
      if (!isGates(arg)) return false
      const value = arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (args[place + 1] ?? '')
      const variable = /^\$\((\w+)\)$/.exec(value)?.[1]
      const set = list(spec, 'env').find((one) => text(one, 'name') === variable)
      return (variable === undefined ? value : (text(set, 'value') ?? '')) !== ''
    })

/** A log was taken, and nothing stands in it. */
function isSilent(evidence: Evidence, pod: KubeObject, { name }: Container): boolean {
  const logs = logsOfPod(evidence, pod).filter(({ container }) => container === name)
  return logs.length > 0 && logs.every(({ file }) => (evidence.text(file) ?? '').trim() === '')
}

const badGate = (evidence: Evidence, proof: Quote[], why: string): Match => ({
  title: "kro's controller cannot parse its feature gates",
  detail: `config.featureGates names a gate that this version does not have, or a value other than true or false. ${
    why === '' ? 'It ends with 1 and an empty log: kro reads its gates before it can log.' : why
  }`,
  object: `Deployment/${namesIn(evidence).kroDeployment}`,
  evidence: proof,
  fix: [advice('Correct config.featureGates in `values` (v0.9: CELOmitFunction, InstanceConditionEvents).')],
})
