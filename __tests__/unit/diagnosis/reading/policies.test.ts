import { describe, expect, test } from '@jest/globals'
import { blocks, egressPolicies } from '../../../../src/diagnosis/reading/policies.ts'
import { evidenceOf, listOf } from '../../../support/evidence.ts'
import { object, pod } from '../../../support/kro-objects.ts'

const policy = (spec: Record<string, unknown>, metadata: object = {}) =>
  object('NetworkPolicy', { name: 'p', namespace: 'kro-system', ...metadata }, { spec })

describe('the policies that limit what the controller may reach', () => {
  const controller = pod(
    { name: 'kro-1', labels: { 'app.kubernetes.io/name': 'kro', tier: 'control' } },
    'Running',
  )
  const found = (...policies: ReturnType<typeof policy>[]) =>
    egressPolicies(
      evidenceOf({
        'evidence/api/pods.json': listOf(controller),
        'evidence/api/networkpolicies.networking.k8s.io.json': listOf(...policies),
      }),
    ).map(({ metadata }) => metadata.name)

  test.each<[string, Record<string, unknown>, boolean]>([
    ['says Egress', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }, true],
    ['says Egress, without rules', { podSelector: {}, policyTypes: ['Egress'], egress: [] }, true],
    [
      'says Ingress only, whatever rules it has',
      { podSelector: {}, policyTypes: ['Ingress'], egress: [{}] },
      false,
    ],
    ['says no type and has egress rules', { podSelector: {}, egress: [{}] }, true],
    ['says no type and has none', { podSelector: {}, egress: [] }, false],
    ['says nothing', { podSelector: {} }, false],
    ['selects its pod', { podSelector: { matchLabels: { tier: 'control' } }, policyTypes: ['Egress'] }, true],
    [
      'selects another pod',
      { podSelector: { matchLabels: { tier: 'web' } }, policyTypes: ['Egress'] },
      false,
    ],
  ])('one that %s', (_, spec, limits) => expect(found(policy(spec))).toEqual(limits ? ['p'] : []))

  test('one of its pods is enough', () => {
    const other = pod({ name: 'kro-2', labels: { 'app.kubernetes.io/name': 'kro' } }, 'Running')
    const evidence = evidenceOf({
      'evidence/api/pods.json': listOf(other, controller),
      'evidence/api/networkpolicies.networking.k8s.io.json': listOf(
        policy({ podSelector: { matchLabels: { tier: 'control' } }, policyTypes: ['Egress'] }),
      ),
    })
    expect(egressPolicies(evidence)).toHaveLength(1)
  })

  test('only those of its namespace', () => {
    const spec = { podSelector: {}, policyTypes: ['Egress'] }
    expect(found(policy(spec, { name: 'a', namespace: 'other' }), policy(spec, { name: 'b' }))).toEqual(['b'])
  })
})

describe('whether traffic is let out', () => {
  const server = { address: '172.18.0.2', port: 6443, labels: null }
  const dns = { address: '10.244.0.3', port: 53, labels: { 'k8s-app': 'kube-dns' } }
  const rule = (...egress: unknown[]) => policy({ policyTypes: ['Egress'], egress })

  test('without a policy, it is', () => expect(blocks([], server)).toBe(false))
  test('with one that has no rule, it is not', () => expect(blocks([rule()], server)).toBe(true))
  test('one policy of two that lets it out is enough, and one rule of two', () => {
    expect(blocks([rule(), rule({})], server)).toBe(false)
    expect(blocks([rule({ ports: [{ port: 1 }] }, {})], server)).toBe(false)
    expect(blocks([rule({ ports: [{ port: 1 }] }), rule()], server)).toBe(true)
  })

  test.each<[string, unknown[], boolean]>([
    ['that port', [{ port: 6443 }], false],
    ['another port', [{ port: 443 }], true],
    ['one of several', [{ port: 443 }, { port: 6443 }], false],
    ['a range that ends with it', [{ port: 6000, endPort: 6443 }], false],
    ['a range that begins with it', [{ port: 6443, endPort: 7000 }], false],
    ['a range that ends before it', [{ port: 6000, endPort: 6442 }], true],
    ['a range that begins after it', [{ port: 6444, endPort: 7000 }], true],
    ['a port by name', [{ port: 'https' }], false],
    ['a protocol alone', [{ protocol: 'TCP' }], false],
  ])('ports: %s', (_, ports, blocked) => expect(blocks([rule({ ports })], server)).toBe(blocked))

  test.each<[string, unknown[], boolean]>([
    ['a range that has it', [{ ipBlock: { cidr: '172.18.0.0/16' } }], false],
    ['a range that does not', [{ ipBlock: { cidr: '10.0.0.0/8' } }], true],
    ['one of several', [{ ipBlock: { cidr: '10.0.0.0/8' } }, { ipBlock: { cidr: '0.0.0.0/0' } }], false],
    [
      'a range without it',
      [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '172.18.0.0/16'] } }],
      true,
    ],
    ['a range without another', [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }], false],
    ['a range that cannot be read', [{ ipBlock: { cidr: 'any' } }], true],
    ['pods, which it is not', [{ podSelector: {} }], true],
    ['namespaces, which it is in none of', [{ namespaceSelector: {} }], true],
  ])('to: %s', (_, to, blocked) => expect(blocks([rule({ to })], server)).toBe(blocked))

  test.each<[string, unknown[], boolean]>([
    ['pods with its labels', [{ podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }], false],
    ['pods with others', [{ podSelector: { matchLabels: { 'k8s-app': 'web' } } }], true],
    ['namespaces alone', [{ namespaceSelector: {} }], false],
    ['its address', [{ ipBlock: { cidr: '10.244.0.0/16' } }], false],
  ])('to a pod: %s', (_, to, blocked) => expect(blocks([rule({ to })], dns)).toBe(blocked))

  test('port and peer both count', () => {
    const to = [{ ipBlock: { cidr: '172.18.0.0/16' } }]
    expect(blocks([rule({ to, ports: [{ port: 443 }] })], server)).toBe(true)
    expect(blocks([rule({ to, ports: [{ port: 6443 }] })], server)).toBe(false)
    expect(blocks([rule({ to: [{ podSelector: {} }], ports: [{ port: 6443 }] })], server)).toBe(true)
  })
})
