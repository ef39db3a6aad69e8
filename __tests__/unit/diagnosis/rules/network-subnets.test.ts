import { describe, expect, test } from '@jest/globals'
import { collectionJson, found, listed, networkJson, stepsJson, titles } from '../../../support/found.ts'
import { object } from '../../../support/kro-objects.ts'

const probes = (...list: object[]) => ({ 'evidence/network/controller.json': networkJson(...list) })
const node = (name: string, rest: object = {}, more = {}) => object('Node', { name, ...more }, rest)

describe('address ranges that are in use twice', () => {
  const rule = 'network/subnet-clash'
  const network = (subnet = '172.18.0.0/16', ...addresses: string[]) => ({
    'evidence/host/docker-network-kind.json': [
      `  "Subnet": "${subnet}"`,
      ...(addresses.length === 0 ? ['172.18.0.2'] : addresses).map(
        (address) => `  "IPv4Address": "${address}/16"`,
      ),
    ].join('\n'),
  })
  const routes = (...lines: string[]) => ({ 'evidence/host/routes.txt': lines.join('\n') })
  const silent = {
    'evidence/collection.json': collectionJson([['pods', { code: 'api-no-answer', said: 'x' }]]),
  }
  const vpn = '172.18.0.0/24 via 10.8.0.1 dev tun0'

  test('a route of a VPN over a node', () => {
    const [match] = found(rule, { ...silent, ...network(), ...routes('default via 10.0.0.1 dev eth0', vpn) })
    expect(match).toMatchObject({
      title: 'The network of the nodes, 172.18.0.0/16, overlaps with a route through tun0, 172.18.0.0/24',
      object: 'Network/kind',
      proof: [
        'evidence/host/docker-network-kind.json:1: "Subnet": "172.18.0.0/16"',
        `evidence/host/routes.txt:2: ${vpn}`,
      ],
    })
    expect(match?.fix.at(-1)).toBe('ip route get 172.18.0.2   # which way packets to the node go')
  })

  test.each<[string, string, number]>([
    ['as exact as that of Docker', '172.18.0.0/16 via 10.8.0.1 dev tun0', 1],
    ['to one address', '172.18.0.2 via 10.8.0.1 dev tun0', 1],
    ['of Docker itself', '172.18.0.0/16 proto kernel dev br-1f2e3d src 172.18.0.1', 0],
    ['less exact', '172.16.0.0/12 via 10.8.0.1 dev tun0', 0],
    ['past the nodes', '172.18.9.0/24 via 10.8.0.1 dev tun0', 0],
    ['that cannot be read', '172.18.0.999/99 via 10.8.0.1 dev tun0', 0],
    ['that is none', 'blackhole 172.18.0.0/24 via x dev tun0', 0],
  ])('a route %s', (_, line, count) => {
    expect(titles(rule, { ...silent, ...network(), ...routes(line) })).toHaveLength(count)
  })

  test('over one of several nodes', () => {
    const world = { ...silent, ...network('172.18.0.0/16', '172.18.9.9', '172.18.0.2'), ...routes(vpn) }
    expect(titles(rule, world)).toHaveLength(1)
  })

  test('pods of a node, and Services: one finding', () => {
    const lists = listed({
      nodes: [node('a', { spec: {} }), node('b', { spec: { podCIDR: '10.100.3.0/24' } })],
      services: [
        object('Service', { name: 'kubernetes', namespace: 'other' }, { spec: { clusterIP: '10.96.0.7' } }),
        object('Service', { name: 'web', namespace: 'default' }, { spec: { clusterIP: '10.96.0.8' } }),
        object('Service', { name: 'kubernetes', namespace: 'default' }, { spec: { clusterIP: '10.96.0.1' } }),
      ],
    })
    const world = (subnet: string) => found(rule, { ...silent, ...network(subnet), ...lists })
    expect(world('10.100.0.0/16').map(({ title }) => title)).toEqual([
      'The network of the nodes, 10.100.0.0/16, overlaps with the pods of node b, 10.100.3.0/24',
    ])
    expect(world('10.98.0.0/16')).toMatchObject([
      {
        title:
          'The network of the nodes, 10.98.0.0/16, overlaps with the Services of the cluster, 10.96.0.0/12',
        proof: [expect.any(String), expect.stringContaining('"clusterIP": "10.96.0.1"')],
      },
    ])
    expect(world('172.18.0.0/16')).toEqual([])
  })

  test('Services in a range of their own are not those of KinD', () => {
    const lists = listed({
      services: [
        object('Service', { name: 'kubernetes', namespace: 'default' }, { spec: { clusterIP: '10.43.0.1' } }),
      ],
    })
    expect(found(rule, { ...silent, ...network('10.98.0.0/16'), ...lists })).toEqual([])
  })

  test('where the network of Docker was not looked at, or has no such range', () => {
    expect(found(rule, { ...silent, ...routes(vpn) })).toEqual([])
    expect(found(rule, { ...silent, ...network('172.18.0.0/99'), ...routes(vpn) })).toEqual([])
  })

  test.each<[string, Record<string, string>, number]>([
    ['the API server was not reached from inside', probes({ what: 'API endpoint' }), 1],
    ['something else was not', probes({ what: 'My API' }, { what: 'API service', ok: true }), 0],
    [
      'a step waited in vain',
      {
        'evidence/steps.json': stepsJson({
          failures: [
            { code: 'other', said: 'x' },
            { code: 'api-timeout', server: 'x' },
          ],
        }),
      },
      1,
    ],
    [
      'a tool says so',
      {
        'evidence/steps.json': stepsJson({
          failures: [
            { code: 'other', said: 'x' },
            { code: 'other', said: 'dial tcp 172.18.0.2:6443: i/o timeout' },
          ],
        }),
      },
      1,
    ],
    [
      'a step failed otherwise',
      { 'evidence/steps.json': stepsJson({ failures: [{ code: 'other', said: 'x' }] }) },
      0,
    ],
    ['everything answers', {}, 0],
  ])('only where the API server is not reached: %s', (_, change, count) => {
    expect(titles(rule, { ...network(), ...routes(vpn), ...change })).toHaveLength(count)
  })
})
