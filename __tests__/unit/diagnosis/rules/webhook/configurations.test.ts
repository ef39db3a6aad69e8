import { describe, expect, test } from '@jest/globals'
import { webhookRules } from '../../../../../src/diagnosis/rules/webhook/configurations.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { failedSteps, toldBy } from '../../../../support/matches.ts'

const api = 'evidence/api'
const failedJob: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
const rule = (apiGroup: string, resource: string) => ({ apiGroups: [apiGroup], resources: [resource] })
const service = (name: string, namespace = 'guard-system') => object('Service', { name, namespace })
const services = (...items: object[]): Files => ({ [`${api}/services.json`]: listOf(...items) })
const slices = (...items: object[]): Files => ({
  [`${api}/endpointslices.discovery.k8s.io.json`]: listOf(...items),
})
const slice = (of: string, endpoints: readonly object[], namespace = 'guard-system') =>
  object(
    'EndpointSlice',
    { name: `${of}-x`, namespace, labels: { 'kubernetes.io/service-name': of } },
    { endpoints },
  )
const webhook = (change: object = {}) => ({
  name: 'guard.example.com',
  failurePolicy: 'Fail',
  clientConfig: { service: { name: 'guard', namespace: 'guard-system' } },
  rules: [rule('apps', 'deployments')],
  ...change,
})
const configuration = (
  webhooks: readonly object[],
  kind: 'Validating' | 'Mutating' = 'Validating',
  name = 'policies',
): Files => ({
  [`${api}/${kind.toLowerCase()}webhookconfigurations.admissionregistration.k8s.io.json`]: listOf(
    object(`${kind}WebhookConfiguration`, { name }, { webhooks }),
  ),
})

const noneServed = { ...services(), ...slices() }
const found = (id: 'webhook/no-endpoints' | 'webhook/service-missing', ...files: Files[]) =>
  toldBy(webhookRules, id, evidenceOf(Object.assign({}, failedJob, noneServed, ...files)))
const missing = (...files: Files[]) => found('webhook/service-missing', ...files)
const unready = (...files: Files[]) => found('webhook/no-endpoints', ...files)

test('a webhook without its service: the configuration proves it, and can be deleted', () => {
  const files = configuration([webhook({ name: 'other.example.com', failurePolicy: 'Ignore' }), webhook()])
  expect(missing(files)).toEqual([
    {
      title:
        'The webhook guard.example.com rejects every request: its service guard-system/guard does not exist',
      detail:
        'Its failurePolicy is Fail: as long as no endpoint answers, the API server rejects every object that it is responsible for.',
      object: 'ValidatingWebhookConfiguration/policies',
      proof: ['"failurePolicy": "Fail",', '"name": "guard",'],
      fix: ['kubectl delete validatingwebhookconfiguration policies   # what it belonged to is gone'],
    },
  ])
  expect(unready(files)).toEqual([])
})

test('beside webhooks that are in use only the one is removed, where it still stands there', () => {
  const used = (name: string) =>
    webhook({ name, clientConfig: { service: { name: 'used', namespace: 'guard-system' } } })
  const gone = (name: string) => webhook({ name })
  const fixes = (...webhooks: object[]) =>
    missing(services(service('used')), configuration(webhooks)).map(({ fix }) => fix)
  const patch = 'kubectl patch validatingwebhookconfiguration policies --type=json -p '
  const test = (place: number, name: string) =>
    `{"op":"test","path":"/webhooks/${place}/name","value":"${name}"},{"op":"remove","path":"/webhooks/${place}"}`
  expect(fixes(used('a.example.com'), gone('b.example.com'))).toEqual([
    [`${patch}'[${test(1, 'b.example.com')}]'   # removes b.example.com; its other webhooks are in use`],
  ])
  // Both at once, from the last: each place is that of the configuration as it was.
  const both = `${patch}'[${test(2, 'c.example.com')},${test(0, 'a.example.com')}]'   # removes a.example.com, c.example.com; its other webhooks are in use`
  expect(fixes(gone('a.example.com'), used('b.example.com'), gone('c.example.com'))).toEqual([[both], [both]])
  // One that is called by an address needs no service.
  const byAddress = webhook({ name: 'u.example.com', clientConfig: { url: 'https://guard.example.com' } })
  expect(fixes(gone('a.example.com'), byAddress)[0]?.[0]).toContain(`'[${test(0, 'a.example.com')}]'`)
  // One that may fail stays, as nothing waits for it.
  const mayFail = webhook({ name: 'i.example.com', failurePolicy: 'Ignore' })
  expect(fixes(mayFail, gone('a.example.com'), used('b.example.com'))[0]?.[0]).toContain(
    `'[${test(1, 'a.example.com')}]'`,
  )
  // A name that a shell would not take for a word is in no command.
  expect(fixes(used('a.example.com'), gone("b';reboot;'"))).toEqual([
    [
      "Remove b';reboot;' from validatingwebhookconfiguration policies: what it belonged to is gone. Its other webhooks are in use.",
    ],
  ])
})

test('a configuration of which all webhooks are without a service is deleted', () => {
  const [first] = missing(configuration([webhook({ name: 'a.example.com' }), webhook()]))
  expect(first?.fix).toEqual([
    'kubectl delete validatingwebhookconfiguration policies   # what it belonged to is gone',
  ])
})

test('a webhook whose service has no ready pod', () => {
  const files = [services(service('guard')), configuration([webhook()], 'Mutating')]
  expect(unready(...files)).toEqual([
    {
      title:
        'The webhook guard.example.com rejects every request: its service guard-system/guard has no ready pod',
      detail:
        'Its failurePolicy is Fail: as long as no endpoint answers, the API server rejects every object that it is responsible for.',
      object: 'MutatingWebhookConfiguration/policies',
      proof: ['"failurePolicy": "Fail",', '"name": "guard",'],
      fix: ['kubectl get pods -n guard-system   # wait for them before applying anything'],
    },
  ])
  expect(missing(...files)).toEqual([])
})

test('a webhook that has no name is called by its configuration', () => {
  expect(missing(configuration([webhook({ name: undefined })]))[0]?.title).toMatch(/^The webhook policies /)
})

test('each webhook of each configuration is looked at', () => {
  const other = webhook({ name: 'other.example.com' })
  expect(
    missing(configuration([webhook(), other]), configuration([webhook()], 'Mutating')).map(({ title }) =>
      title.split(' ').at(2),
    ),
  ).toEqual(['guard.example.com', 'other.example.com', 'guard.example.com'])
})

describe('the service', () => {
  test.each([
    ['has the name in another namespace', service('guard', 'default')],
    ['has another name in the namespace', service('other')],
  ])('does not exist where one %s', (_, other) => {
    expect(missing(services(other), configuration([webhook()]))).toHaveLength(1)
  })

  const ready = { conditions: { ready: true } }
  const notReady = { conditions: { ready: false } }
  test.each([
    ['one endpoint is ready', [slice('guard', [notReady, ready])], 0],
    ['an endpoint has no conditions', [slice('guard', [{}])], 0],
    ['the second slice has one that is ready', [slice('guard', []), slice('guard', [ready])], 0],
    ['no endpoint is ready', [slice('guard', [notReady])], 1],
    ['a slice is empty', [slice('guard', [])], 1],
    ['only another service has endpoints', [slice('other', [ready])], 1],
    ['only one of another namespace has endpoints', [slice('guard', [ready], 'default')], 1],
    [
      'a slice has no labels',
      [object('EndpointSlice', { namespace: 'guard-system' }, { endpoints: [ready] })],
      1,
    ],
  ])('where %s', (_, items, count) => {
    expect(unready(services(service('guard')), slices(...items), configuration([webhook()]))).toHaveLength(
      count,
    )
  })
})

describe('is not reported', () => {
  test.each([
    ['of a webhook that may fail', { failurePolicy: 'Ignore' }],
    ['of one that is called by an address', { clientConfig: { url: 'https://guard.example.com' } }],
    ['of a service without a name', { clientConfig: { service: { namespace: 'guard-system' } } }],
    ['of a service without a namespace', { clientConfig: { service: { name: 'guard' } } }],
    ['for a group that kro does not use', { rules: [rule('networking.k8s.io', 'pods')] }],
    ['for a kind that kro does not use', { rules: [rule('', 'secrets')] }],
    ['where group and kind are of two rules', { rules: [rule('', 'secrets'), rule('x.io', 'pods')] }],
    ['without rules', { rules: [] }],
  ])('%s', (_, change) => {
    expect(missing(configuration([webhook(change)]))).toEqual([])
  })

  test('where services or endpoints were not listed', () => {
    const without = (name: string) => {
      const files = Object.assign({}, failedJob, noneServed, configuration([webhook()]))
      return toldBy(
        webhookRules,
        'webhook/service-missing',
        evidenceOf(Object.fromEntries(Object.entries(files).filter(([file]) => !file.includes(name)))),
      )
    }
    expect(without('/services.')).toEqual([])
    expect(without('/endpointslices.')).toEqual([])
    expect(without('no such file')).toHaveLength(1)
  })

  test('after a job that went well; where a user asks for a diagnosis, and where a step failed, it is', () => {
    const of = (jobStatus: string | null, ...files: Files[]) =>
      missing(configuration([webhook()]), { 'evidence/run.json': runJson({ jobStatus }) }, ...files).length
    expect(of('success')).toBe(0)
    expect(of('failure')).toBe(1)
    expect(of(null)).toBe(1)
    expect(of('success', failedSteps('gate.manifests'))).toBe(1)
    const withoutRun = Object.assign({}, noneServed, configuration([webhook()]))
    expect(toldBy(webhookRules, 'webhook/service-missing', evidenceOf(withoutRun))).toEqual([])
  })
})

test.each([
  ['*', '*'],
  ['', 'pods'],
  ['kro.run', 'resourcegraphdefinitions'],
  ['coordination.k8s.io', 'leases'],
])('is reported of a webhook for %j %s, by default one that must not fail', (group, kind) => {
  const asked = webhook({ failurePolicy: undefined, rules: [rule('x.io', 'y'), rule(group, kind)] })
  expect(missing(configuration([asked]))).toHaveLength(1)
})

test('what a step met comes before what the configurations show', () => {
  const words = (webhookName: string, said: string) =>
    `Error: failed calling webhook "${webhookName}": failed to call webhook: Post "https://x.y.svc:443/": ${said}`
  const met = (said: string): Files => ({
    ...failedSteps('gate.manifests'),
    'evidence/steps/gate.manifests.log': words('met.example.com', said),
    ...configuration([webhook()]),
  })
  expect(missing(met('service "x" not found'))).toMatchObject([
    { title: 'The webhook met.example.com rejects every request: its service x does not exist' },
  ])
  expect(unready(met('no endpoints available for service "x"'))).toMatchObject([
    { title: 'The webhook met.example.com rejects every request: its service x has no ready pod' },
  ])
})
