import { describe, expect, test } from '@jest/globals'
import { listOf, runJson } from '../../../support/evidence.ts'
import { found, networkJson, stepsJson, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

const labels = { 'app.kubernetes.io/name': 'kro', 'app.kubernetes.io/instance': 'own' }
const controller = (
  name: string,
  spec: Record<string, unknown> | null = { nodeName: 'own-worker' },
  ready = false,
) =>
  object(
    'Pod',
    { name, namespace: 'own-system', labels },
    {
      ...(spec === null ? {} : { spec }),
      status: { conditions: conditions(['Ready', ready ? 'True' : 'False']) },
    },
  )
const dnsServer = (name: string, podIP: string | undefined, more = {}) =>
  object(
    'Pod',
    { name, namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' }, ...more },
    { status: { podIP } },
  )
const deployment = object(
  'Deployment',
  { name: 'own-kro', namespace: 'own-system', labels },
  { apiVersion: 'apps/v1', spec: { selector: { matchLabels: labels } } },
)
const policy = (name: string, egress: object[], podSelector: object = {}) =>
  object(
    'NetworkPolicy',
    { name, namespace: 'own-system' },
    { apiVersion: 'networking.k8s.io/v1', spec: { podSelector, policyTypes: ['Egress'], egress } },
  )
const kubernetes = (kind: string, name: string, namespace: string, rest: object, service?: string) =>
  object(
    kind,
    {
      name,
      namespace,
      ...(service === undefined ? {} : { labels: { 'kubernetes.io/service-name': service } }),
    },
    rest,
  )
const slice = (
  address: string,
  ports: object[],
  namespace = 'default',
  service: string | undefined = 'kubernetes',
) =>
  kubernetes(
    'EndpointSlice',
    `${service}-${address}`,
    namespace,
    { endpoints: [{ addresses: [address] }], ports },
    service,
  )

const files = (change: Record<string, object[]> = {}) => ({
  'evidence/run.json': runJson({ clusterName: 'own', namespace: 'own-system', jobStatus: 'failure' }),
  ...Object.fromEntries(
    Object.entries({ 'deployments.apps': [deployment], pods: [controller('own-kro-1')], ...change }).map(
      ([resource, list]) => [`evidence/api/${resource}.json`, listOf(...list)],
    ),
  ),
})
const probes = (...list: object[]) => ({ 'evidence/network/controller.json': networkJson(...list) })
const log = (text: string) => ({
  'evidence/logs/own-system/own-kro-1/kro.log': text,
  'evidence/steps.json': stepsJson({ step: 'gate.controller' }),
})
const endpoint = { what: 'API endpoint', target: '172.18.0.2:6443' }
const dns = { kind: 'dns', what: 'DNS', target: 'kubernetes.default.svc.cluster.local' }

describe('a policy between the controller and the API server', () => {
  const rule = 'network/policy-blocks-api'
  const only = (cidr: string) => policy('own-policy', [{ to: [{ ipBlock: { cidr } }] }])
  const policies = { 'networkpolicies.networking.k8s.io': [only('10.96.0.1/32')] }

  test('what is allowed is the Service, and what has to be is its endpoints', () => {
    const [match, ...more] = found(rule, {
      ...files({
        'networkpolicies.networking.k8s.io': [only('10.96.0.1/32'), policy('second', [])],
        services: [
          kubernetes('Service', 'kubernetes', 'other', { spec: { clusterIP: '10.1.1.1' } }),
          kubernetes('Service', 'other', 'default', { spec: { clusterIP: '10.1.1.2' } }),
          kubernetes('Service', 'kubernetes', 'default', { spec: { clusterIP: '10.43.0.1' } }),
        ],
        'endpointslices.discovery.k8s.io': [
          slice('10.9.9.1', [], 'other'),
          slice('10.9.9.2', [], 'default', 'other'),
          kubernetes('EndpointSlice', 'none', 'default', { endpoints: [{ addresses: ['10.9.9.3'] }] }),
          slice('172.18.0.2', [{ port: 7443 }]),
          slice('172.18.0.3', []),
        ],
      }),
      ...probes({}, endpoint, { ...endpoint, target: '172.18.0.3:6443' }),
    })
    expect(more).toEqual([])
    expect(match).toMatchObject({
      title: 'NetworkPolicy/own-system/own-policy keeps the controller from the API server',
      object: 'NetworkPolicy/own-system/own-policy',
    })
    expect(match?.detail).toContain('is 172.18.0.2:7443, 172.18.0.3:6443, not 10.43.0.1:443.')
    expect(match?.fix[0]?.split('\n')).toEqual([
      'kubectl apply -f - <<EOF',
      'apiVersion: networking.k8s.io/v1',
      'kind: NetworkPolicy',
      'metadata: {name: kro-to-api-server, namespace: own-system}',
      'spec:',
      '  podSelector: {matchLabels: {app.kubernetes.io/name: "kro", app.kubernetes.io/instance: "own"}}',
      '  policyTypes: [Egress]',
      '  egress:',
      '  - {to: [{ipBlock: {cidr: 172.18.0.2/32}}], ports: [{port: 7443}]}',
      '  - {to: [{ipBlock: {cidr: 172.18.0.3/32}}], ports: [{port: 6443}]}',
      'EOF',
    ])
    // The policy, and two probes with two lines each.
    expect(match?.proof).toHaveLength(5)
  })

  test('without endpoints and Services that were listed: by what was probed, and as KinD has it', () => {
    const detail = (...list: object[]) => found(rule, { ...files(policies), ...probes(...list) })[0]?.detail
    expect(detail({}, endpoint, dns)).toContain('is 172.18.0.2:6443, not 10.96.0.1:443.')
    expect(detail({}, { ...endpoint, target: '172.18.0.9' })).toContain('is 172.18.0.9:6443, not')
    expect(found(rule, { ...files(policies), ...log('dial tcp 10.96.0.1:443: i/o timeout') })).toHaveLength(1)
  })

  test.each<[string, object[], object[]]>([
    ['nothing that fails', [only('10.96.0.1/32')], [{ ok: true }]],
    ['no policy', [], [{}, endpoint]],
    ['a policy of other pods', [policy('own-policy', [], { matchLabels: { app: 'other' } })], [{}, endpoint]],
    ['one that allows its endpoint', [only('172.18.0.0/16')], [{}, endpoint]],
    [
      'one that allows one of its endpoints',
      [only('172.18.0.2/32')],
      [{}, endpoint, { ...endpoint, target: '172.18.0.3:6443' }],
    ],
    ['one that allows its port', [policy('p', [{ ports: [{ port: 6443 }] }])], [{}, endpoint]],
  ])('not with %s', (_, list, tried) => {
    expect(
      found(rule, { ...files({ 'networkpolicies.networking.k8s.io': list }), ...probes(...tried) }),
    ).toEqual([])
  })

  test('to pods alone it allows nothing of the API server', () => {
    const toPods = policy('p', [{ to: [{ podSelector: {} }] }])
    expect(
      found(rule, { ...files({ 'networkpolicies.networking.k8s.io': [toPods] }), ...probes({}, endpoint) }),
    ).toHaveLength(1)
  })
})

describe('a policy between the controller and DNS', () => {
  const rule = 'network/policy-blocks-dns'
  const servers = [dnsServer('coredns-1', '10.244.0.3'), dnsServer('coredns-2', '10.244.0.4')]
  const world = (policies: object[], pods: object[] = servers, ...tried: object[]) => ({
    ...files({ 'networkpolicies.networking.k8s.io': policies, pods: [controller('own-kro-1'), ...pods] }),
    ...probes(...(tried.length === 0 ? [dns, { ...dns, target: 'a' }, { ...dns, target: 'b' }] : tried)),
  })
  const to = (...peers: object[]) => policy('own-policy', [{ to: peers }])
  const address = (cidr: string) => ({ ipBlock: { cidr } })

  test('allows other addresses only', () => {
    const [match, ...more] = found(rule, world([to(address('10.96.0.0/12')), policy('second', [])]))
    expect(more).toEqual([])
    expect(match?.object).toBe('NetworkPolicy/own-system/own-policy')
    // The policy, and two probes with two lines each.
    expect(match?.proof).toHaveLength(5)
  })

  test.each<[string, object[], object[] | undefined, object[]]>([
    ['no lookup failed', [to(address('10.96.0.0/12'))], undefined, [{ ...dns, ok: true }]],
    ['CoreDNS was not listed', [to(address('10.96.0.0/12'))], [], []],
    [
      'only pods with names like it',
      [to(address('10.96.0.0/12'))],
      [dnsServer('my-coredns-1', '10.244.0.3')],
      [],
    ],
    ['one of its pods is allowed by its address', [to(address('10.244.0.4/32'))], undefined, []],
    [
      'its pods are allowed by their labels',
      [to({ podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } })],
      undefined,
      [],
    ],
    ['its port is allowed', [policy('p', [{ ports: [{ port: 53 }] }])], undefined, []],
    ['there is no policy', [], undefined, []],
  ])('not where %s', (_, policies, pods, tried) => {
    expect(found(rule, world(policies, pods, ...tried))).toEqual([])
  })

  test('allows pods with other labels, or one without an address', () => {
    const other = to({ podSelector: { matchLabels: { app: 'x' } } })
    expect(found(rule, world([other]))).toHaveLength(1)
    expect(
      found(rule, world([other], [dnsServer('coredns-1', undefined, { labels: undefined })])),
    ).toHaveLength(1)
  })
})

describe('an API server that the pod does not reach', () => {
  const rule = 'network/api-unreachable'

  test('at no address: the pod, its node, and that it is Ready anyway', () => {
    const [match] = found(rule, {
      ...files({ pods: [controller('own-kro-1', {}, true)] }),
      ...probes({}, endpoint),
    })
    expect(match).toMatchObject({
      title: "The API server cannot be reached from the controller's pod",
      detail:
        'The controller can neither become leader nor reconcile anything. Its pod is Ready anyway: the probes ask only whether the process answers.',
      object: 'Pod/own-system/own-kro-1',
    })
    expect(match?.fix.at(-1)).toBe('docker exec own-control-plane iptables-save | grep 10.96.0.1')
    const [unready] = found(rule, { ...files(), ...probes({}, endpoint) })
    expect(unready?.detail).toBe('The controller can neither become leader nor reconcile anything.')
    expect(unready?.fix.at(-1)).toBe('docker exec own-worker iptables-save | grep 10.96.0.1')
  })

  test('at the address of its Service only', () => {
    const title = (...list: object[]) => titles(rule, { ...files(), ...probes(...list) })[0]
    expect(title({}, { ...endpoint, ok: true })).toContain(
      'answers at its own address, but not at its Service address',
    )
    expect(title({}, endpoint)).toContain('cannot be reached')
    expect(title({ ok: true }, endpoint)).toContain('cannot be reached')
    expect(title({ ok: true }, endpoint, { ...endpoint, ok: true })).toContain('cannot be reached')
  })

  test('without a pod: the Deployment, and the node of the control plane', () => {
    const [match] = found(rule, { ...files({ pods: [] }), ...probes({}) })
    expect(match?.object).toBe('Deployment/own-system/own-kro')
    expect(match?.fix.at(-1)).toBe('docker exec own-control-plane iptables-save | grep 10.96.0.1')
  })

  test.each<[string, number]>([
    ['dial tcp 10.96.0.1:443: i/o timeout', 1],
    ['dial tcp 10.96.0.1:443: connect: connection refused', 1],
    ['error retrieving resource lock own-system/kro: context deadline exceeded', 1],
    ['dial tcp 10.96.0.1:443: i/o timeout\nsuccessfully acquired lease own-system/kro', 0],
    ['dial tcp: lookup example.com: no such host', 0],
  ])('by its log: %s', (text, count) => {
    expect(titles(rule, { ...files(), ...log(text) })).toHaveLength(count)
    // What answers now refutes the log.
    expect(titles(rule, { ...files(), ...log(text), ...probes({ ok: true }) })).toEqual([])
    expect(titles(rule, { ...files(), ...log(text), ...probes({ ...dns, ok: true }) })).toHaveLength(count)
  })

  test('the last two lines of the log, and two probes', () => {
    const lines = [1, 2, 3].map((end) => `dial tcp 10.96.0.${end}:443: i/o timeout`).join('\n')
    const [match] = found(rule, { ...files(), ...log(lines), ...probes({}, endpoint, endpoint) })
    expect(match?.proof.map((line) => line.split(':')[1])).toEqual(['2', '3', '7', '11', '15', '19'])
    expect(match?.proof.slice(0, 2).map((line) => line.split(': ')[1])).toEqual([
      'dial tcp 10.96.0.2:443',
      'dial tcp 10.96.0.3:443',
    ])
  })
})

describe('names that do not resolve from the pod', () => {
  const rule = 'network/dns-unreachable'

  test('two of them are named', () => {
    const tried = ['a.example', 'a.example', 'b.example', 'c.example'].map((target) => ({ ...dns, target }))
    const [match] = found(rule, { ...files(), ...probes(...tried) })
    expect(match).toMatchObject({
      title: "a.example, b.example cannot be resolved from the controller's pod",
      object: 'Pod/own-system/own-kro-1',
    })
    expect(match?.proof).toHaveLength(4)
  })

  test('not where another name did, or none was asked for', () => {
    expect(found(rule, { ...files(), ...probes(dns, { ...dns, target: 'a', ok: true }) })).toEqual([])
    expect(found(rule, { ...files(), ...probes({}) })).toEqual([])
  })

  test.each<[string, object[] | undefined, number]>([
    ['as pods do', [controller('own-kro-1', {})], 1],
    ['of which nothing is known', [controller('own-kro-1', null), controller('own-kro-2', null)], 1],
    ['by its policy', [controller('own-kro-1', { dnsPolicy: 'ClusterFirst' })], 1],
    ['by the resolver of its node', [controller('own-kro-1', { dnsPolicy: 'Default' })], 0],
    ['by one of its own', [controller('own-kro-1', { dnsPolicy: 'None' })], 0],
    ['in the network of its node', [controller('own-kro-1', { hostNetwork: true })], 0],
    [
      'in the network of its node, by CoreDNS',
      [controller('own-kro-1', { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' })],
      1,
    ],
    [
      'beside one in the network of its node',
      [controller('own-kro-1', {}), controller('own-kro-2', { hostNetwork: true })],
      0,
    ],
  ])('a pod that asks %s', (_, pods, count) => {
    expect(titles(rule, { ...files({ pods: pods ?? [] }), ...probes(dns) })).toHaveLength(count)
  })
})
