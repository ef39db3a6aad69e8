import { isNotFound, KubeError } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import type { Failure } from '../../errors.ts'
import { isRgd } from '../../model/kro/rgd.ts'
import { groupOf } from '../../model/kubernetes/api-path.ts'
import { hasReadyEndpoint, serviceNameLabel, slicesOf } from '../../model/kubernetes/endpoint-slices.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import {
  type FailedWebhookCall,
  readFailedWebhookCall,
  type ServiceName,
} from '../../model/kubernetes/webhook-calls.ts'
import { failed, type GateSettings, type Observation, waiting } from './gate.ts'

/** Seconds that a Service may be missing: an operator makes the Service and what names it one after the other. */
const missingSeconds = 3

/** Whether a Service is still to come: something that is applied makes it. */
export type IsToCome = (service: ServiceName) => boolean

/**
 * Decides whether waiting for a webhook helps. One whose Service does not exist, and that nothing makes, never answers. One whose
 * Service exists may answer once its pods are ready (cert-manager's takes about a minute), and what a gate saw last then names it.
 */
export class Webhooks {
  private readonly objects: Objects
  private readonly clock: GateSettings['clock']
  private readonly isToCome: IsToCome
  /** Clock time at which a Service was first seen to be missing, by `namespace/name`. */
  private readonly missingSince = new Map<string, number>()
  private readonly owners = new Map<string, Promise<string>>()

  constructor(objects: Objects, { clock }: Pick<GateSettings, 'clock'>, isToCome: IsToCome) {
    this.objects = objects
    this.clock = clock
    this.isToCome = isToCome
  }

  /** `Judge` of a gate: null where the words are not about a Service that a webhook was called by. */
  readonly judge = async (words: string, failures: readonly Failure[]): Promise<Observation | null> => {
    const call = readFailedWebhookCall(words)
    if (call === null || call.service === null) return null
    const { service } = call
    const name = `Service ${service.namespace}/${service.name}`
    const state = await this.stateOf(service)
    if (state === null) return null
    if (state !== 'missing') this.missingSince.delete(name)
    const calls = `${await this.ownerOf(call)} calls ${name}`
    if (state === 'ready') return waiting(`${words}; ${calls}, which has ready endpoints`, failures)
    if (state === 'not-ready') return waiting(`${words}; ${calls}, which has no ready endpoint`, failures)
    if (this.isToCome(service)) return waiting(`${words}; ${calls}, which is not there yet`, failures)
    const now = this.clock.seconds()
    const since = this.missingSince.get(name) ?? now
    this.missingSince.set(name, since)
    const missing = `${words}; ${calls}, which does not exist`
    return now - since < missingSeconds
      ? waiting(missing, failures)
      : failed(`${missing}, and nothing that is applied makes it`, hintFor(call, service), failures)
  }

  /** Whether a webhook that did not answer may do so once everything is applied. */
  async mayAnswer(words: string): Promise<boolean> {
    const service = readFailedWebhookCall(words)?.service ?? null
    if (service === null) return false
    const state = await this.stateOf(service)
    return state === 'not-ready' || (state === 'missing' && this.isToCome(service))
  }

  /** null where the user may not look at it, or the API server did not answer. */
  private async stateOf({ namespace, name }: ServiceName): Promise<'missing' | 'not-ready' | 'ready' | null> {
    try {
      if ((await this.objects.read('v1', 'Service', name, namespace)) === null) return 'missing'
      const selector = `${serviceNameLabel}=${name}`
      const slices = await this.objects.list('discovery.k8s.io/v1', 'EndpointSlice', { namespace, selector })
      return hasReadyEndpoint(slicesOf(slices, { namespace, name })) ? 'ready' : 'not-ready'
    } catch (error) {
      if (error instanceof KubeError) return null
      throw error
    }
  }

  /** The object that has the webhook: `webhook a.example.com of ValidatingWebhookConfiguration/a`. Asked for once. */
  private ownerOf({ webhook }: FailedWebhookCall): Promise<string> {
    const key = JSON.stringify(webhook)
    const known = this.owners.get(key)
    if (known !== undefined) return known
    const asked = webhook.by === 'admission' ? this.configurationOf(webhook.name) : this.crdOf(webhook)
    this.owners.set(key, asked)
    return asked
  }

  private async configurationOf(webhook: string): Promise<string> {
    const kinds = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration']
    const all = await Promise.all(
      kinds.map((kind) => this.objects.list('admissionregistration.k8s.io/v1', kind).catch(() => [])),
    )
    const owner = all.flat().find((one) => list(one, 'webhooks').some((of) => text(of, 'name') === webhook))
    return owner === undefined ? `webhook ${webhook}` : `webhook ${webhook} of ${nameOf(owner)}`
  }

  private async crdOf({ apiVersion, kind }: { apiVersion: string; kind: string }): Promise<string> {
    const path = await this.objects.pathOf({ apiVersion, kind }).catch(() => null)
    return path === null
      ? `the conversion webhook of ${kind} (${apiVersion})`
      : `the conversion webhook of CustomResourceDefinition/${path.split('/').at(-1)}.${groupOf(apiVersion)}`
  }
}

/** Whether an object that was not taken can be applied after others. */
export type IsForLater = (error: KubeError) => Promise<boolean>

/**
 * Applies objects one after the other. What calls a webhook that may answer once the rest is there (it stands before the Deployment
 * that serves the webhook), and what needs such an object, comes last.
 *
 * @param apply returns false where the object was not applied and is for later
 */
export async function applyInTurn<Entry>(
  webhooks: Webhooks,
  entries: readonly Entry[],
  apply: (entry: Entry, isForLater: IsForLater) => Promise<boolean>,
): Promise<void> {
  const later: Entry[] = []
  for (const entry of entries) {
    const isForLater: IsForLater = async (error) =>
      (await webhooks.mayAnswer(error.message)) || (later.length > 0 && isNotFound(error))
    if (!(await apply(entry, isForLater))) later.push(entry)
  }
  for (const entry of later) await apply(entry, notForLater)
}

/** Everything is applied: no object is put off. */
export const notForLater: IsForLater = async () => false

const hintFor = ({ webhook }: FailedWebhookCall, { namespace, name }: ServiceName): string =>
  webhook.by === 'admission'
    ? `install what serves the webhook in ${namespace} before your manifests (the input prerequisites), or remove the webhook ${webhook.name} where its program is gone for good; kubectl get service ${name} -n ${namespace} shows whether it is there`
    : `install the operator that serves ${namespace}/${name} before your manifests (the input prerequisites), or apply the CRD without spec.conversion where all objects have its storage version; kubectl get service ${name} -n ${namespace} shows whether it is there`

/** Services among objects, and those that RGDs among them may make: expressions in a name stand for any. */
export function servicesFrom(applied: readonly KubeObject[]): IsToCome {
  const named = new Set(
    applied.filter(isService).map(({ metadata: { namespace = 'default', name } }) => `${namespace}/${name}`),
  )
  const made = applied
    .filter(isRgd)
    .flatMap((rgd) => list(rgd, 'spec', 'resources'))
    .filter((resource) => text(resource, 'template', 'kind') === 'Service')
    .map((resource) => text(resource, 'template', 'metadata', 'name') ?? '')
  return ({ namespace, name }) =>
    named.has(`${namespace}/${name}`) || made.some((one) => one === name || one.includes('${'))
}

const isService = ({ apiVersion, kind }: KubeObject): boolean => apiVersion === 'v1' && kind === 'Service'
