import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../support/found.ts'
import { controller, dns, endpoint, files, log, probes } from './network-evidence.ts'

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
