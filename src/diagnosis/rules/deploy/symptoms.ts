import type { Rule } from '../../finding.ts'
import { patternRule } from '../../pattern-rule.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

const everything = [
  'host/*',
  'version/*',
  'image/*',
  'crd/*',
  'rbac/*',
  'network/*',
  'webhook/*',
  'scheduling/*',
  'crash/*',
  'resource/*',
  'deploy/*',
]

/** What tools say when something else is wrong. Never a cause: warnings that name the cause where it is known. */
export const symptomRules: readonly Rule[] = [
  patternRule({
    id: 'deploy/nothing-applied',
    description: 'kubectl got nothing to apply: what should have rendered the manifests failed before.',
    severity: 'warning',
    symptomOf: everything,
    patterns: [[failedStepLog(), /error: no objects passed to apply/]],
    title: 'kubectl got nothing to apply, because ko failed before it',
    detail: 'ko streams manifests into kubectl; an error in a build ends the stream while it is empty.',
    fix: ['Look at the error of ko above this line.'],
  }),
  patternRule({
    id: 'deploy/wait-too-early',
    description: 'kubectl wait ran before the object that it waits for existed.',
    severity: 'warning',
    symptomOf: everything,
    patterns: [[failedStepLog(), /error: no matching resources found/]],
    title: 'kubectl wait found no pod yet, and gave up at once',
    detail:
      'The ReplicaSet makes the pods a moment after the Deployment was applied, or cannot make them at all.',
    fix: ['kubectl rollout status deployment/kro -n kro-system --timeout=3m'],
  }),
  patternRule({
    id: 'deploy/wait-timed-out',
    description: 'Something did not become ready in time.',
    severity: 'warning',
    symptomOf: everything,
    patterns: [[failedStepLog(), /timed out waiting for the condition(?: on (?<object>\S+))?/]],
    title: 'Waiting for {object|an object} timed out',
    detail: 'This says that something is not ready, not why.',
    fix: ['kubectl describe {object|pods}; kubectl get events --sort-by=.lastTimestamp -A'],
  }),
  patternRule({
    id: 'deploy/helm-timed-out',
    description: 'helm --wait gave up.',
    severity: 'warning',
    symptomOf: everything,
    patterns: [
      [failedStepLog(), /(?:INSTALLATION|UPGRADE) FAILED: context deadline exceeded/],
      [failedStepLog(), /resource (?<object>Deployment\/\S+) not ready\. status:/],
    ],
    title: 'helm waited for {object|the release} and gave up',
    detail: 'This says that something is not ready, not why.',
    fix: ['kubectl describe deployment,pods -n kro-system'],
  }),
  patternRule({
    id: 'deploy/kind-wait-timed-out',
    description: 'kind made the cluster, but the node was not Ready in time; kind calls that a success.',
    severity: 'warning',
    symptomOf: everything,
    patterns: [[failedStepLog(), /WARNING: Timed out waiting for Ready/]],
    title: 'The node was not Ready when kind stopped waiting',
    detail: '`kind create cluster --wait` prints a warning and exits with 0.',
    fix: ["kubectl get nodes -o jsonpath='{.items[*].status.conditions}'"],
  }),
  patternRule({
    id: 'deploy/progress-deadline',
    description: 'A Deployment did not become available in time.',
    severity: 'warning',
    symptomOf: everything,
    patterns: [[failedStepLog(), /deployment "(?<name>[^"]+)" exceeded its progress deadline/]],
    title: 'Deployment {name} did not become available in time',
    detail: 'This says that its pods are not ready, not why.',
    fix: ['kubectl describe deployment {name} -n kro-system; kubectl get pods -n kro-system'],
    object: 'Deployment/{name}',
  }),
]
