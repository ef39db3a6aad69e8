import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'

/** What the RGDs need before they can be applied (input `prerequisites`). */
export const prerequisiteRules: readonly Rule[] = [
  defineRule({
    id: 'deploy/prerequisite-unusable',
    component: 'tools',
    description: 'A prerequisite could not be fetched, verified or rendered.',
    patterns: [failed('prerequisite-unusable')],
    title: 'Prerequisite {prerequisite} cannot be used: {problem}',
    detail:
      'Nothing of it was applied. RGDs that use its kinds would not be accepted, so they were not applied either.',
    fix: [
      advice('Look at its entry of the input prerequisites, and at the log of the step that fetches it.'),
      advice(
        'Rendered the same way by hand: helm template CHART, kubectl kustomize FOLDER, go mod download -json MODULE@VERSION.',
      ),
    ],
  }),
  defineRule({
    id: 'deploy/prerequisite-not-working',
    component: 'steps',
    description: 'An object of a prerequisite was applied, and does not work.',
    patterns: [failed('prerequisite-not-working')],
    title: 'Prerequisite {prerequisite} does not work: {state}',
    detail:
      'Deployments have to be Available, Jobs Complete, APIServices Available, and the pods of StatefulSets and DaemonSets ready, before RGDs are applied.',
    fix: [
      run(
        "kubectl get pods --all-namespaces --field-selector=status.phase!=Running   # and kubectl describe of the object's pods",
      ),
      advice('Where only its CRDs are needed: crds-only: true.'),
    ],
  }),
]
