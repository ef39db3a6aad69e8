import { describe, expect, test } from '@jest/globals'
import { found } from '../../../support/found.ts'
import { object } from '../../../support/kro-objects.ts'
import { controller, dns, endpoint, files, kubernetes, log, probes, slice } from './network-evidence.ts'

const dnsServer = (name: string, podIP: string | undefined, more = {}) =>
  object(
    'Pod',
    { name, namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' }, ...more },
    { status: { podIP } },
  )
const policy = (name: string, egress: object[], podSelector: object = {}) =>
  object(
    'NetworkPolicy',
    { name, namespace: 'own-system' },
    { apiVersion: 'networking.k8s.io/v1', spec: { podSelector, policyTypes: ['Egress'], egress } },
  )

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
