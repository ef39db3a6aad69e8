import type { Evidence } from '../../../evidence/evidence.ts'
import { field, list, text, texts } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import type { Match, Rule } from '../../finding.ts'
import { run } from '../../fix.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { jobFailed } from '../../reading/steps.ts'
import { webhookTextRules } from './texts.ts'

const resources = ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'].map(
  (name) => `${name}.admissionregistration.k8s.io`,
)

/** What kro and its instances are made of; a webhook for anything else does not matter here. */
const groups = [
  '*',
  '',
  'apps',
  'batch',
  'kro.run',
  'internal.kro.run',
  'apiextensions.k8s.io',
  'coordination.k8s.io',
]
const kinds = [
  '*',
  '*/*',
  'pods',
  'configmaps',
  'deployments',
  'resourcegraphdefinitions',
  'graphrevisions',
  'customresourcedefinitions',
  'leases',
]

/** A webhook that rejects what it is responsible for, as long as no endpoint answers behind its service. */
interface UnservedWebhook {
  configuration: KubeObject
  resource: string
  webhook: string
  service: string
  exists: boolean
}

/**
 * All rules of this dimension. A later step of the job may have met a webhook that is in no log of setup-kro: the
 * configurations themselves show that no endpoint can answer.
 */
export const webhookRules: readonly Rule[] = webhookTextRules.map((rule) => {
  if (rule.id === 'webhook/service-missing')
    return { ...rule, find: (evidence) => fromLogOrConfiguration(rule, evidence, false) }
  if (rule.id === 'webhook/no-endpoints')
    return { ...rule, find: (evidence) => fromLogOrConfiguration(rule, evidence, true) }
  return rule
})

function fromLogOrConfiguration(rule: Rule, evidence: Evidence, exists: boolean): Match[] {
  const said = rule.find(evidence)
  // Run by hand, a user asks; a job that went well was not in its way.
  if (said.length > 0 || !(jobFailed(evidence) || evidence.run?.jobStatus === null)) return said
  return unservedWebhooks(evidence)
    .filter((dead) => dead.exists === exists)
    .map((dead) => finding(evidence, dead))
}

function unservedWebhooks(evidence: Evidence): UnservedWebhook[] {
  if (!evidence.listed('services') || !evidence.listed('endpointslices.discovery.k8s.io')) return []
  return resources.flatMap((resource) =>
    evidence.objects(resource).flatMap((configuration) =>
      list(configuration, 'webhooks').flatMap((webhook): UnservedWebhook[] => {
        const [namespace, name] = [serviceField(webhook, 'namespace'), serviceField(webhook, 'name')]
        if (namespace === null || name === null || !refuses(webhook)) return []
        const service = evidence
          .objects('services')
          .find(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
        if (service !== undefined && isServed(evidence, namespace, name)) return []
        const title = text(webhook, 'name') ?? configuration.metadata.name
        return [
          {
            configuration,
            resource,
            webhook: title,
            service: `${namespace}/${name}`,
            exists: service !== undefined,
          },
        ]
      }),
    ),
  )
}

const serviceField = (webhook: unknown, name: string): string | null =>
  text(webhook, 'clientConfig', 'service', name)

/** Fail is the API server's default. */
const refuses = (webhook: unknown): boolean =>
  (text(webhook, 'failurePolicy') ?? 'Fail') === 'Fail' &&
  list(webhook, 'rules').some(
    (rule) =>
      texts(rule, 'apiGroups').some((group) => groups.includes(group)) &&
      texts(rule, 'resources').some((kind) => kinds.includes(kind)),
  )

const isServed = (evidence: Evidence, namespace: string, service: string): boolean =>
  evidence
    .objects('endpointslices.discovery.k8s.io')
    .filter(
      ({ metadata }) =>
        metadata.namespace === namespace && metadata.labels?.['kubernetes.io/service-name'] === service,
    )
    .flatMap((slice) => list(slice, 'endpoints'))
    .some((endpoint) => field(endpoint, 'conditions', 'ready') !== false)

function finding(
  evidence: Evidence,
  { configuration, resource, webhook, service, exists }: UnservedWebhook,
): Match {
  return {
    title: `The webhook ${webhook} rejects every request: its service ${service} ${exists ? 'has no ready pod' : 'does not exist'}`,
    detail:
      'Its failurePolicy is Fail: as long as no endpoint answers, the API server rejects every object that it is responsible for.',
    object: nameOf(configuration),
    evidence: [
      quoteAt(evidence, resource, configuration, 'webhooks', { name: webhook }, 'failurePolicy'),
      quoteAt(
        evidence,
        resource,
        configuration,
        ...['webhooks', { name: webhook }, 'clientConfig', 'service', 'name'],
      ),
    ],
    fix: [
      exists
        ? run(`kubectl get pods -n ${service.split('/')[0]}   # wait for them before applying anything`)
        : run(
            `kubectl delete ${configuration.kind.toLowerCase()} ${configuration.metadata.name}   # what it belonged to is gone`,
          ),
    ],
  }
}
