import { describe, expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import { diagnose } from '../../../../src/diagnosis/engine/engine.ts'
import { formatError } from '../../../../src/errors.ts'
import { readEvidence } from '../../../../src/evidence/reader.ts'
import type { UserObject } from '../../../../src/inputs/manifests.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import { servicesFrom } from '../../../../src/kro/gates/webhooks.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const widget = object('Widget', { name: 'one', namespace: 'team' }, { apiVersion: 'acme.example/v2' })
const service = object('Service', { name: 'hook', namespace: 'acme' })
const operator = object(
  'Deployment',
  { name: 'operator', namespace: 'acme' },
  { apiVersion: 'apps/v1', spec: { replicas: 1 } },
)
const namespace = object('Namespace', { name: 'team' })

const servicePath = '/api/v1/namespaces/acme/services/hook'
const slicePath = '/apis/discovery.k8s.io/v1/namespaces/acme/endpointslices/hook-1'
const configurationPath = '/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/acme-webhooks'

const url = 'https://hook.acme.svc:443'
const notFound = 'service "hook" not found'
const refused = 'dial tcp 10.96.7.7:443: connect: connection refused'
const conversionError = (why: string): string =>
  `conversion webhook for acme.example/v2, Kind=Widget failed: Post "${url}/convert?timeout=30s": ${why}`
const admissionError = (why: string): string =>
  `Internal error occurred: failed calling webhook "check.acme.example": failed to call webhook: Post "${url}/check?timeout=10s": ${why}`

const slice = (ready: boolean): Partial<KubeObject> => ({
  kind: 'EndpointSlice',
  metadata: { name: 'hook-1', namespace: 'acme', labels: { 'kubernetes.io/service-name': 'hook' } },
  endpoints: [{ addresses: ['10.0.0.7'], conditions: { ready } }],
})
const configuration = {
  kind: 'MutatingWebhookConfiguration',
  webhooks: [{ name: 'other.acme.example' }, { name: 'check.acme.example' }],
}

const isServed = (cluster: FakeCluster): boolean =>
  JSON.stringify(cluster.objects.get(slicePath) ?? null).includes('"ready":true')

/** A cluster in which a webhook is called for each widget; it answers where its Service has a ready endpoint. */
function cluster(says: (why: string) => string, onApply: (object: KubeObject) => void = () => undefined) {
  const fake = fakeCluster((applied, at) => {
    onApply(applied)
    if (applied.kind !== 'Widget' || isServed(at)) return
    at.objects.delete('/apis/acme.example/v2/namespaces/team/widgets/one')
    const message = says(at.objects.has(servicePath) ? refused : notFound)
    throw new KubeError(`${message} (HTTP 500)`, 500, 'InternalError')
  })
  fake.serve('/apis/acme.example/v2', 'widgets', 'Widget', true)
  return fake
}

const entries = (...objects: KubeObject[]): UserObject[] =>
  objects.map((one) => ({ object: one, file: 'widget.yaml', line: 1 }))

function manifests(at: FakeCluster, objects: readonly KubeObject[] = [widget], waitSeconds = 180) {
  const fake = fakeSteps({}, waitSeconds)
  return { ...fake, promise: manifestsGate(new Objects(at), fake.settings, entries(...objects)) }
}

describe('a webhook whose Service does not exist, and that nothing makes', () => {
  test.each([
    [
      'conversion',
      conversionError,
      'the conversion webhook of CustomResourceDefinition/widgets.acme.example',
      'apply the CRD without spec.conversion',
    ],
    [
      'admission',
      admissionError,
      'webhook check.acme.example of MutatingWebhookConfiguration/acme-webhooks',
      'remove the webhook check.acme.example',
    ],
  ])(
    '(%s) fails the apply within 5 s, with who has it, its Service and namespace',
    async (_, says, owner, fix) => {
      const at = cluster(says)
      at.put(configurationPath, configuration)
      const { promise, clock } = manifests(at)
      const error = await rejection(promise)
      expect(error.message).toBe(
        `widget.yaml: Widget/team/one is applied: will not succeed: applying Widget/team/one: ${says(notFound)} (HTTP 500); ` +
          `${owner} calls Service acme/hook, which does not exist, and nothing that is applied makes it`,
      )
      const told = formatError(error)
      expect(told).toContain(fix)
      expect(told).toContain('kubectl get service hook -n acme')
      expect(clock.seconds()).toBeGreaterThanOrEqual(3)
      expect(clock.seconds()).toBeLessThan(5)
    },
  )

  test('is what the diagnosis names', async () => {
    const { promise, folder } = manifests(cluster(admissionError))
    await rejection(promise)
    const found = diagnose(readEvidence(folder)).findings.map(({ rule, object: about }) => [rule, about])
    expect(found).toContainEqual(['webhook/service-missing', 'Service/hook'])
    const converted = manifests(cluster(conversionError))
    await rejection(converted.promise)
    expect(diagnose(readEvidence(converted.folder)).findings.map(({ rule }) => rule)).toContain(
      'webhook/conversion-failed',
    )
  })

  test('in the condition of an instance fails its gate, too', async () => {
    const rgd = object(
      'ResourceGraphDefinition',
      { name: 'app' },
      { apiVersion: 'kro.run/v1alpha1', spec: { schema: { apiVersion: 'v1alpha1', kind: 'App' } } },
    )
    const app = object('App', { name: 'mine', namespace: 'team' }, { apiVersion: 'kro.run/v1alpha1' })
    const at = fakeCluster((applied, cluster) => {
      if (applied.kind === 'ResourceGraphDefinition') {
        applied.status = { state: 'Active' }
        cluster.serve('/apis/kro.run/v1alpha1', 'apps', 'App', true)
      } else
        applied.status = {
          state: 'ERROR',
          conditions: conditions(['ResourcesReady', 'False', 'NotReady', admissionError(notFound), 1]),
        }
    })
    const { promise, clock } = manifests(at, [rgd, app])
    expect((await rejection(promise)).message).toMatch(
      /^widget\.yaml: App\/team\/mine becomes ACTIVE: will not succeed: .*; webhook check\.acme\.example calls Service acme\/hook, which does not exist, and nothing that is applied makes it$/,
    )
    expect(clock.seconds()).toBeLessThan(5)
  })

  test('is awaited as before where the user may not look at Services', async () => {
    const at = cluster(conversionError)
    const { json } = at
    at.json = async (path, request) => {
      if (path === servicePath) throw forbidden('services')
      return json(path, request)
    }
    const { promise, clock } = manifests(at, [widget], 20)
    expect((await rejection(promise)).message).toMatch(/timed out after 20 s; last observed: applying Widget/)
    expect(clock.seconds()).toBeGreaterThan(19)
  })

  test('that comes after 2 s is awaited', async () => {
    const at = cluster(conversionError)
    const { promise, clock } = manifests(at)
    const { sleep } = clock
    clock.sleep = async (seconds) => {
      if (clock.seconds() > 2) {
        at.put(servicePath, service)
        at.put(slicePath, slice(true))
      }
      await sleep(seconds)
    }
    await promise
    expect(clock.seconds()).toBeGreaterThan(2)
  })
})

describe('a webhook whose Service exists', () => {
  test.each([
    ['has no ready endpoint', slice(false), 'which has no ready endpoint'],
    ['has no endpoint at all', { ...slice(false), endpoints: [] }, 'which has no ready endpoint'],
  ])('and %s is awaited, and named after the whole wait', async (_, endpoints, words) => {
    const at = cluster(conversionError)
    at.put(servicePath, service)
    at.put(slicePath, endpoints)
    const { promise, clock } = manifests(at)
    expect((await rejection(promise)).message).toBe(
      `widget.yaml: Widget/team/one is applied: timed out after 180 s; last observed: applying Widget/team/one: ${conversionError(refused)} (HTTP 500); ` +
        `the conversion webhook of CustomResourceDefinition/widgets.acme.example calls Service acme/hook, ${words}`,
    )
    expect(clock.seconds()).toBeGreaterThan(179)
  })

  test.each([
    ['conversion', conversionError],
    ['admission', admissionError],
  ])('(%s) and comes up after a minute is called again', async (_, says) => {
    const at = cluster(says)
    at.put(servicePath, service)
    const { promise, clock } = manifests(at)
    const { sleep } = clock
    clock.sleep = async (seconds) => {
      if (clock.seconds() > 60) at.put(slicePath, slice(true))
      await sleep(seconds)
    }
    await promise
    expect(clock.seconds()).toBeGreaterThan(60)
    expect(clock.seconds()).toBeLessThan(62)
  })

  test('that has ready endpoints and does not answer is said to have them', async () => {
    const at = fakeCluster((applied) => {
      if (applied.kind === 'Widget') throw new KubeError(conversionError('EOF'), 500, 'InternalError')
    })
    at.serve('/apis/acme.example/v2', 'widgets', 'Widget', true)
    at.put(servicePath, service)
    at.put(slicePath, slice(true))
    expect((await rejection(manifests(at, [widget], 20).promise)).message).toMatch(
      /Service acme\/hook, which has ready endpoints$/,
    )
  })
})

describe('a webhook that the manifests bring themselves', () => {
  /** The pods of the operator make its Service answer. */
  const serving = () => {
    const at: FakeCluster = cluster(conversionError, (applied) => {
      if (applied.kind !== 'Deployment') return
      applied.status = { observedGeneration: 1, updatedReplicas: 1, availableReplicas: 1 }
      applied.status.conditions = [{ type: 'Available', status: 'True' }]
      at.put(slicePath, slice(true))
    })
    return at
  }
  const patched = (at: FakeCluster): string[] =>
    at.requests.filter((one) => one.startsWith('PATCH')).map((one) => one.split('/').at(-1) ?? '')

  test('is called again after all the others were applied', async () => {
    const at = serving()
    const { promise, clock } = manifests(at, [widget, service, operator])
    await promise
    expect(patched(at)).toEqual(['hook', 'one', 'operator', 'one'])
    expect(clock.seconds()).toBeLessThan(1)
  })

  test('holds up what needs the object that it is called for, and nothing else', async () => {
    const at = serving()
    const { json } = at
    at.json = async (path, request) => {
      // A webhook for namespaces: without the namespace its objects are not taken.
      if (request?.method === 'PATCH' && path.startsWith('/api/v1/namespaces/team?') && !isServed(at))
        throw new KubeError(`${admissionError(refused)} (HTTP 500)`, 500, 'InternalError')
      if (
        request?.method === 'PATCH' &&
        path.includes('/team/') &&
        !at.objects.has('/api/v1/namespaces/team')
      )
        throw new KubeError('namespaces "team" not found (HTTP 404)', 404, 'NotFound')
      return json(path, request)
    }
    const settings = object('ConfigMap', { name: 'settings', namespace: 'team' })
    await manifests(at, [namespace, settings, service, operator]).promise
    expect(patched(at)).toEqual(['hook', 'operator', 'team', 'settings'])
  })

  test('and that never comes up is named after the whole wait', async () => {
    const at = cluster(conversionError)
    const { promise, clock } = manifests(at, [widget, service])
    expect((await rejection(promise)).message).toMatch(/Service acme\/hook, which has no ready endpoint$/)
    expect(clock.seconds()).toBeGreaterThan(179)
  })
})

test('Services that come: of manifests in their namespace, of templates of RGDs by their name', () => {
  const rgd = (name: string) => ({
    ...object('ResourceGraphDefinition', { name: 'x' }, { apiVersion: 'kro.run/v1alpha1' }),
    spec: { resources: [{ template: { apiVersion: 'v1', kind: 'Service', metadata: { name } } }] },
  })
  const hook = { namespace: 'acme', name: 'hook' }
  expect(servicesFrom([service])(hook)).toBe(true)
  expect(servicesFrom([service])({ ...hook, namespace: 'other' })).toBe(false)
  const bare = object('Service', { name: 'hook' })
  expect(servicesFrom([bare])({ ...hook, namespace: 'default' })).toBe(true)
  expect(servicesFrom([bare])(hook)).toBe(false)
  expect(servicesFrom([object('Deployment', { name: 'hook', namespace: 'acme' })])(hook)).toBe(false)
  expect(servicesFrom([rgd('hook')])(hook)).toBe(true)
  expect(servicesFrom([rgd('${schema.metadata.name}-hook')])(hook)).toBe(true)
  expect(servicesFrom([rgd('other')])(hook)).toBe(false)
})
