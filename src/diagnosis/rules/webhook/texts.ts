import type { Evidence } from '../../../evidence/evidence.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { refusedFor, refusedObject } from '../../reading/refusals.ts'
import {
  controllerLog,
  failedStepLog,
  type TextSource,
  unhealthyMessages,
} from '../../reading/text-sources.ts'

const step = failedStepLog()
const everywhere = (pattern: RegExp): (readonly [TextSource, RegExp])[] => [
  [step, pattern],
  [unhealthyMessages, pattern],
  [controllerLog, pattern],
]

/** CRDs of a kind, as conversion errors name it: `stable.example.com/v1, Kind=CronTab`. */
const crdsOf = (evidence: Evidence, kind: string): string[] => {
  const [, group, name] = /^(?<group>[^/,]{1,253})\/\w{1,63}, Kind=(?<name>\w{1,63})/.exec(kind) ?? []
  return evidence
    .objects(crdResource)
    .filter((crd) => text(crd, 'spec', 'group') === group && text(crd, 'spec', 'names', 'kind') === name)
    .map(({ metadata }) => metadata.name)
}

/** Admission and conversion: kro has no webhooks of its own, other things in the cluster do. */
export const webhookTextRules: readonly Rule[] = [
  defineRule({
    id: 'webhook/conversion-failed',
    component: 'webhook',
    description: 'A conversion webhook of a CRD does not answer.',
    patterns: everywhere(/conversion webhook for (?<kind>[^"]{1,300}?) failed: (?<why>.+)/),
    title: 'Objects of {kind} cannot be converted between their versions: the webhook does not answer',
    detail: '{why}',
    fix: (evidence, { kind = '' }) => [
      advice('Start the operator of that CRD before kro reads its objects.'),
      ...crdsOf(evidence, kind).map((name) =>
        run(`kubectl get crd ${name} -o jsonpath='{.spec.conversion}'`),
      ),
    ],
    object: 'CustomResourceDefinition/{kind}',
  }),
  defineRule({
    id: 'webhook/no-endpoints',
    component: 'webhook',
    supersedes: ['webhook/unreachable'],
    description: 'The service of an admission webhook has no ready pod.',
    patterns: everywhere(
      /failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}no endpoints available for service \\*"(?<service>[^"\\]+)/,
    ),
    title: 'The webhook {webhook} rejects every request: its service {service} has no ready pod',
    detail:
      'Its failurePolicy is Fail: as long as no endpoint answers, the API server rejects what the webhook is responsible for.',
    fix: (_, { service = '' }) => [
      advice('Wait for the Deployment behind that service before applying.'),
      run(`kubectl get endpointslices -l kubernetes.io/service-name=${service} -A   # has it any endpoint?`),
      run(
        'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations   # delete what is stale',
      ),
    ],
    object: 'Service/{service}',
  }),
  defineRule({
    id: 'webhook/service-missing',
    component: 'webhook',
    supersedes: ['webhook/unreachable'],
    description: 'The service of an admission webhook does not exist.',
    patterns: everywhere(
      /failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}service \\*"(?<service>[^"\\]+)\\*" not found/,
    ),
    title: 'The webhook {webhook} rejects every request: its service {service} does not exist',
    detail: 'Its program was removed, and its configuration was left behind.',
    fix: [
      run(
        'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations   # remove {webhook}; delete its configuration only where nothing else in it is in use',
      ),
    ],
    object: 'Service/{service}',
  }),
  defineRule({
    id: 'webhook/certificate',
    component: 'webhook',
    supersedes: ['webhook/unreachable'],
    description: 'The API server does not trust the certificate of a webhook.',
    patterns: everywhere(
      /failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}(?:x509|tls): (?<why>.+)/,
    ),
    title: 'The API server does not trust the certificate of the webhook {webhook}',
    detail:
      '{why}. The caBundle of the configuration and the serving certificate do not match, often because the caBundle is not injected yet.',
    fix: [
      advice(
        'Wait until the CA is injected (cert-manager: kubectl wait certificate --all --for=condition=Ready -A).',
      ),
    ],
  }),
  defineRule({
    id: 'webhook/unreachable',
    component: 'webhook',
    description: 'The API server cannot reach a webhook, or another server answers in its place.',
    patterns: [
      ...everywhere(
        /failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}(?<why>context deadline exceeded|connection refused|no route to host|i\/o timeout|no such host|EOF)/,
      ),
      // Something answers there that is not a webhook: a wrong path, a wrong port.
      ...everywhere(
        /failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*": failed to call webhook: (?<why>(?!.*(?:no endpoints available|service \\*"[^"]+" not found|x509|tls: )).+)/,
      ),
    ],
    title: 'Calling the webhook {webhook} failed: {why}',
    detail: 'Its failurePolicy is Fail, so what it is responsible for is rejected.',
    fix: [
      run(
        'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations -o yaml | grep -A8 clientConfig',
      ),
      advice('Look at the pods behind its service, and at NetworkPolicies in their namespace.'),
    ],
  }),
  defineRule({
    id: 'webhook/denied',
    component: 'admission',
    description: 'An admission webhook, or an admission policy, rejected an object.',
    patterns: [
      ...everywhere(/(?<by>admission webhook) \\*"(?<name>[^"\\]+)\\*" denied the request:? ?(?<why>.*)/),
      ...everywhere(
        /(?<by>ValidatingAdmissionPolicy) '(?<name>[^']+)' with binding '[^']+' denied request: ?(?<why>.*)/,
      ),
    ],
    title: 'The {by} {name} rejected an object: {why|without a reason}',
    detail: 'A policy of this cluster does not allow it.',
    fix: [advice('Change the object so that it meets the policy, or exempt its namespace from it.')],
  }),
  defineRule({
    id: 'webhook/pod-security',
    component: 'admission',
    description: 'The Pod Security level of the namespace does not admit a pod.',
    find: (evidence) =>
      refusedFor(evidence, 'pod-security').map(({ refusal, carrier, namespace, quote }) => ({
        title: `The Pod Security level ${refusal.by} of ${namespace === null ? 'the namespace' : `namespace ${namespace}`} does not admit ${refusedObject(refusal, carrier)}`,
        detail: `It violates PodSecurity "${refusal.by}": ${refusal.why}`,
        object: carrier ?? `Pod/?/${refusal.name ?? '?'}`,
        evidence: [quote],
        fix: [
          advice("Set the securityContext as the message says (kro's own chart complies with `restricted`)."),
          namespace === null
            ? advice('Or lower the level of its namespace: the label pod-security.kubernetes.io/enforce.')
            : run(
                `kubectl label namespace ${namespace} pod-security.kubernetes.io/enforce=baseline --overwrite`,
              ),
        ],
      })),
  }),
]
