import type { Evidence } from '../../../evidence/evidence.ts'
import { kroGroup } from '../../../model/kro/rgd.ts'
import {
  endpointSliceResource,
  hasReadyEndpoint,
  slicesOf,
} from '../../../model/kubernetes/endpoint-slices.ts'
import { list, text, texts } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import type { ServiceName } from '../../../model/kubernetes/webhook-calls.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { isPlainWord } from '../../pasteable.ts'
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
  kroGroup,
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
  if (!evidence.listed('services') || !evidence.listed(endpointSliceResource)) return []
  return resources.flatMap((resource) =>
    evidence.objects(resource).flatMap((configuration) =>
      list(configuration, 'webhooks').flatMap((webhook): UnservedWebhook[] => {
        const of = serviceOf(webhook)
        if (of === null || !refuses(webhook)) return []
        const exists = hasService(evidence, of)
        if (exists && isServed(evidence, of)) return []
        const title = text(webhook, 'name') ?? configuration.metadata.name
        const service = `${of.namespace}/${of.name}`
        return [{ configuration, resource, webhook: title, service, exists }]
      }),
    ),
  )
}

/** The service that a webhook is called by; null for one that is called by an address. */
function serviceOf(webhook: unknown): ServiceName | null {
  const [namespace, name] = [serviceField(webhook, 'namespace'), serviceField(webhook, 'name')]
  return namespace === null || name === null ? null : { namespace, name }
}

const hasService = (evidence: Evidence, { namespace, name }: ServiceName): boolean =>
  evidence
    .objects('services')
    .some(({ metadata }) => metadata.name === name && metadata.namespace === namespace)

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

const isServed = (evidence: Evidence, service: ServiceName): boolean =>
  hasReadyEndpoint(slicesOf(evidence.objects(endpointSliceResource), service))

function finding(evidence: Evidence, unserved: UnservedWebhook): Match {
  const { configuration, resource, webhook, service, exists } = unserved
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
        : removal(evidence, unserved),
    ],
  }
}

/**
 * Removes the webhooks of a configuration whose services are gone; the configuration itself only where no webhook of it can be in
 * use. The operation `test` (RFC 6902) fails where another webhook has come to stand at that place, so that nothing else is removed.
 */
function removal(evidence: Evidence, { configuration }: UnservedWebhook): Fix {
  const what = `${configuration.kind.toLowerCase()} ${configuration.metadata.name}`
  const webhooks = list(configuration, 'webhooks')
  const isGone = (webhook: unknown): boolean => {
    const service = serviceOf(webhook)
    return service !== null && !hasService(evidence, service)
  }
  if (webhooks.every(isGone)) return run(`kubectl delete ${what}   # what it belonged to is gone`)
  const gone = webhooks.flatMap((webhook, place) =>
    isGone(webhook) && refuses(webhook)
      ? [{ name: text(webhook, 'name') ?? '', path: `/webhooks/${place}` }]
      : [],
  )
  const names = gone.map(({ name }) => name).join(', ')
  if (!gone.every(({ name }) => isPlainWord(name)))
    return advice(`Remove ${names} from ${what}: what it belonged to is gone. Its other webhooks are in use.`)
  // From the last one, so that the places of the others stay.
  const operations = gone.toReversed().flatMap(({ name, path }) => [
    { op: 'test', path: `${path}/name`, value: name },
    { op: 'remove', path },
  ])
  return run(
    `kubectl patch ${what} --type=json -p '${JSON.stringify(operations)}'   # removes ${names}; its other webhooks are in use`,
  )
}
