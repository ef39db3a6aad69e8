import type { Evidence } from '../../../evidence/evidence.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

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
    fix: [advice('Look at the error of ko above this line.')],
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
    fix: [run('kubectl rollout status deployment/{kroDeployment} -n {kroNamespace} --timeout=3m')],
  }),
  defineRule({
    id: 'deploy/wait-timed-out',
    component: 'steps',
    description: 'Something did not become ready in time.',
    severity: 'warning',
    patterns: [[failedStepLog(), /timed out waiting for the condition(?: on (?<object>\S+))?/]],
    title: 'Waiting for {object|an object} timed out',
    detail: 'This says that something is not ready, not why.',
    fix: (evidence, { object }) => [
      ...describe(evidence, object ?? ''),
      run('kubectl get events --sort-by=.lastTimestamp -A'),
    ],
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
    fix: [run('kubectl describe deployment,pods -n {kroNamespace}')],
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
    fix: [run("kubectl get nodes -o jsonpath='{.items[*].status.conditions}'")],
  }),
  defineRule({
    id: 'deploy/progress-deadline',
    component: 'steps',
    description: 'A Deployment did not become available in time.',
    severity: 'warning',
    patterns: [[failedStepLog(), /deployment "(?<name>[^"]+)" exceeded its progress deadline/]],
    title: 'Deployment {name} did not become available in time',
    detail: 'This says that its pods are not ready, not why.',
    fix: (evidence, { name }) => [
      ...describe(evidence, `deployment/${name}`),
      run('kubectl get events --sort-by=.lastTimestamp -A'),
    ],
    object: 'Deployment/{name}',
  }),
]

/** What kubectl says of an object that it waited for: `pods/one`, `deployment.apps/kro`, in all namespaces that have one. */
function describe(evidence: Evidence, object: string): Fix[] {
  const [type = '', name = ''] = object.split('/')
  const [kind = ''] = type.split('.', 1)
  const found = evidence.resources
    .filter((resource) => resource.split('.', 1)[0]?.startsWith(kind) && kind !== '')
    .flatMap((resource) => evidence.objects(resource))
    .filter(({ metadata }) => metadata.name === name)
  return found
    .slice(0, 2)
    .map(({ metadata: { namespace } }) =>
      run(`kubectl describe ${type} ${name}${namespace === undefined ? '' : ` -n ${namespace}`}`),
    )
}
