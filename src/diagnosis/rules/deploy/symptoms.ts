import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

const _everything = [
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
  defineRule({
    id: 'deploy/nothing-applied',
    component: 'steps',
    description: 'kubectl got nothing to apply: what should have rendered the manifests failed before.',
    severity: 'warning',
    patterns: [[failedStepLog(), /error: no objects passed to apply/]],
    title: 'kubectl got nothing to apply, because ko failed before it',
    detail: 'ko streams manifests into kubectl; an error in a build ends the stream while it is empty.',
    fix: ['Look at the error of ko above this line.'],
  }),
  defineRule({
    id: 'deploy/wait-too-early',
    component: 'steps',
    description: 'kubectl wait ran before the object that it waits for existed.',
    severity: 'warning',
    patterns: [[failedStepLog(), /error: no matching resources found/]],
    title: 'kubectl wait found no pod and failed immediately',
    detail:
      'The ReplicaSet makes the pods a moment after the Deployment was applied, or cannot make them at all.',
    fix: ['kubectl rollout status deployment/kro -n kro-system --timeout=3m'],
  }),
  defineRule({
    id: 'deploy/wait-timed-out',
    component: 'steps',
    description: 'Something did not become ready in time.',
    severity: 'warning',
    patterns: [[failedStepLog(), /timed out waiting for the condition(?: on (?<object>\S+))?/]],
    title: 'Waiting for {object|an object} timed out',
    detail: 'This says that something is not ready, not why.',
    fix: ['kubectl describe {object|pods}; kubectl get events --sort-by=.lastTimestamp -A'],
  }),
  defineRule({
    id: 'deploy/helm-timed-out',
    component: 'steps',
    description: 'helm --wait timed out.',
    severity: 'warning',
    patterns: [
      [failedStepLog(), /(?:INSTALLATION|UPGRADE) FAILED: context deadline exceeded/],
      [failedStepLog(), /resource (?<object>Deployment\/\S+) not ready\. status:/],
    ],
    title: 'helm timed out waiting for {object|the release}',
    detail: 'This says that something is not ready, not why.',
    fix: ['kubectl describe deployment,pods -n kro-system'],
  }),
  defineRule({
    id: 'deploy/kind-wait-timed-out',
    component: 'steps',
    description:
      'kind created the cluster, but the node was not Ready in time, which kind reports as a success.',
    severity: 'warning',
    patterns: [[failedStepLog(), /WARNING: Timed out waiting for Ready/]],
    title: 'kind timed out waiting for the node to become Ready',
    detail: '`kind create cluster --wait` prints a warning and exits with 0.',
    fix: ["kubectl get nodes -o jsonpath='{.items[*].status.conditions}'"],
  }),
  defineRule({
    id: 'deploy/progress-deadline',
    component: 'steps',
    description: 'A Deployment did not become available in time.',
    severity: 'warning',
    patterns: [[failedStepLog(), /deployment "(?<name>[^"]+)" exceeded its progress deadline/]],
    title: 'Deployment {name} did not become available in time',
    detail: 'This says that its pods are not ready, not why.',
    fix: ['kubectl describe deployment {name} -n kro-system; kubectl get pods -n kro-system'],
    object: 'Deployment/{name}',
  }),
]
