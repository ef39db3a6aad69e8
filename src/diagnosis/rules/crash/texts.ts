import { field } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { controllerDeployment, leaseIsForeign } from '../../reading/controller.ts'
import { controllerLog, controllerLogAfter } from '../../reading/text-sources.ts'

const sinceLeading = controllerLogAfter(/successfully acquired lease/i)

/** What the controller says when it ends, or why it does not begin. */
export const crashTextRules: readonly Rule[] = [
  defineRule({
    id: 'crash/panic',
    component: 'program',
    description: 'The controller panicked.',
    patterns: [
      [sinceLeading, /^panic: (?<what>.+)/],
      [controllerLog, /^(?:\[signal SIGSEGV|fatal error: )(?<what>.*)/],
    ],
    title: "kro's controller panicked: {what}",
    detail: 'This is a bug in kro. The first frame of the trace that names kro shows where.',
    fix: [
      advice(
        'Try the next patch release of kro; report the trace at https://github.com/kubernetes-sigs/kro/issues.',
      ),
    ],
    object: 'Deployment/{kroDeployment}',
  }),
  defineRule({
    id: 'crash/token-not-mounted',
    component: 'program',
    description: 'The controller has no ServiceAccount token.',
    patterns: [
      [
        controllerLog,
        /open \/var\/run\/secrets\/kubernetes\.io\/serviceaccount\/token: no such file or directory/,
      ],
      [
        controllerLog,
        /unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined/,
      ],
      [controllerLog, /unable to find leader election namespace: not running in-cluster/],
    ],
    title: "The controller's pod has no ServiceAccount token",
    detail:
      'automountServiceAccountToken is false in the pod or in the ServiceAccount, so kro cannot authenticate to the API server.',
    // What the pod says wins over its ServiceAccount, whose change reaches no pod that is there.
    fix: (evidence) => [
      advice('serviceAccount.automount=true in `values`'),
      ...(podSaysNoToken(controllerDeployment(evidence))
        ? [
            run(
              'kubectl patch deployment {kroDeployment} -n {kroNamespace} -p \'{"spec":{"template":{"spec":{"automountServiceAccountToken":true}}}}\'',
            ),
          ]
        : [
            run(
              'kubectl patch serviceaccount {kroAccount} -n {kroNamespace} -p \'{"automountServiceAccountToken":true}\'',
            ),
            run('kubectl rollout restart deployment/{kroDeployment} -n {kroNamespace}'),
          ]),
    ],
    object: 'Deployment/{kroDeployment}',
  }),
  defineRule({
    id: 'crash/port-in-use',
    component: 'program',
    description: 'The controller cannot listen on its ports.',
    patterns: [
      [
        controllerLog,
        /(?:error listening on|listen tcp) (?<port>\S{0,300}:\d{1,5}):? .{0,300}(?:address already in use|failed)/,
      ],
    ],
    title: "kro's controller cannot listen on {port}",
    detail:
      'Two of its addresses are the same, or it runs with hostNetwork beside another controller. kro uses 8078 (metrics) and 8079 (probes).',
    fix: [advice('config.metricsBindAddress and config.healthProbeBindAddress in `values`; no hostNetwork.')],
    object: 'Deployment/{kroDeployment}',
  }),
  defineRule({
    id: 'crash/leader-election-lost',
    component: 'container',
    supersedes: ['crash/startup-failed', 'crash/exits'],
    description: 'The controller could not renew its lease in time and stopped.',
    // Another pod took it: the API server was not slow, and to renew it more patiently would not help.
    enabled: (evidence) => !leaseIsForeign(evidence),
    patterns: [
      [sinceLeading, /leader election lost/],
      [sinceLeading, /failed to renew lease/i],
    ],
    title: "kro's controller could not renew its lease in time and stopped",
    detail:
      'The API server answered too slowly or not at all for ten seconds: an overloaded machine, a slow disk under etcd, a throttled CPU.',
    fix: [
      advice(
        'Raise config.leaderElectionLeaseDuration and config.leaderElectionRenewDeadline in `values` (kro v0.9).',
      ),
      advice('With one replica: config.enableLeaderElection=false.'),
    ],
    object: 'Lease/controller.kro.run',
  }),
  defineRule({
    id: 'crash/startup-failed',
    component: 'container',
    supersedes: ['crash/probe-fails', 'crash/exits'],
    description: 'The controller stops while it starts.',
    patterns: [
      [
        sinceLeading,
        /(?<what>unable to create client set|unable to start manager|unable to create resource graph definition graph builder|unable to create controller|unable to add dynamic controller to manager|unable to set up (?:health|ready) check|problem running manager(?!.*leader election lost))\s{0,10}(?<why>.*)/,
      ],
      [controllerLog, /(?<what>failed to wait for \S+ caches to sync)\s{0,10}(?<why>.*)/],
    ],
    title: "kro's controller stops while it starts: {what}",
    detail: 'It exits with code 1 and is restarted, each time after a longer pause. {why|}',
    fix: [run('kubectl logs -n {kroNamespace} -l {kroSelector} --previous')],
    object: 'Deployment/{kroDeployment}',
  }),
]

const podSaysNoToken = (deployment: KubeObject | null): boolean =>
  field(deployment, 'spec', 'template', 'spec', 'automountServiceAccountToken') === false
