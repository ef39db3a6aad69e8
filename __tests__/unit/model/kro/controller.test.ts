import { describe, expect, test } from '@jest/globals'
import {
  accountName,
  controllerOf,
  electsLeader,
  findDeployment,
  findPods,
  holds,
  readLease,
} from '../../../../src/model/kro/controller.ts'
import { object } from '../../../support/kro-objects.ts'

const labels = { 'app.kubernetes.io/name': 'kro' }
const deployment = (name: string, more: object = {}, namespace = 'kro-system') =>
  object('Deployment', { name, namespace, ...more })
const withArgs = (...args: unknown[]) =>
  object(
    'Deployment',
    { name: 'kro' },
    { spec: { template: { spec: { containers: [{ name: 'kro', args }] } } } },
  )

describe("kro's Deployment", () => {
  test('is the one with the label of the chart, whatever its name', () => {
    const found = findDeployment([deployment('kro'), deployment('release', { labels })], 'kro-system')
    expect(found?.metadata.name).toBe('release')
  })

  test('is the one named kro where none has the label', () => {
    const all = [deployment('kro-proxy'), deployment('kro')]
    expect(findDeployment(all, 'kro-system')?.metadata.name).toBe('kro')
  })

  test('is in its namespace', () => {
    expect(
      findDeployment([deployment('kro', { labels }, 'other'), deployment('app')], 'kro-system'),
    ).toBeNull()
  })
})

test('Its pods are those that it selects, in its namespace; without it those with the label', () => {
  const pod = (name: string, own: object, namespace = 'kro-system') =>
    object('Pod', { name, namespace, labels: own as Record<string, string> })
  const pods = [pod('a', labels), pod('b', { app: 'x' }), pod('c', { app: 'x' }, 'other')]
  const names = (found: typeof pods) => found.map(({ metadata }) => metadata.name)
  const selecting = object('Deployment', {}, { spec: { selector: { matchLabels: { app: 'x' } } } })
  expect(names(findPods(pods, 'kro-system', selecting))).toEqual(['b'])
  expect(names(findPods(pods, 'kro-system', null))).toEqual(['a'])
})

test('It runs as the account of its Deployment, else of its pod', () => {
  const named = object('Deployment', {}, { spec: { template: { spec: { serviceAccountName: 'own' } } } })
  const pod = object('Pod', {}, { spec: { serviceAccountName: 'of-the-pod' } })
  expect(accountName(named, [pod])).toBe('own')
  expect(accountName(null, [pod])).toBe('of-the-pod')
  expect(accountName(null, [])).toBe('kro')
  expect(accountName(deployment('kro'), [])).toBe('default')
})

test.each([
  [['--leader-elect'], true],
  [['-leader-elect=true'], true],
  [['--leader-elect=false'], false],
  [['--leader-election-namespace', 'x'], false],
  [['--allow-crd-deletion', 'false', '--leader-elect'], false],
  [['--allow-crd-deletion=false', '--leader-elect'], true],
  [['--allow-crd-deletion', '--leader-elect'], true],
  [[7], false],
])('With the arguments %j it elects a leader: %s', (args, expected) => {
  expect(electsLeader(withArgs(...args))).toBe(expected)
})

test('Its lease is in its own namespace, or where an argument puts it', () => {
  expect(controllerOf(withArgs(), 'ns')).toMatchObject({ namespace: 'ns', leaseNamespace: 'ns' })
  const elsewhere = withArgs('--leader-election-namespace', 'leases')
  expect(controllerOf(elsewhere, 'ns')).toMatchObject({ namespace: 'ns', leaseNamespace: 'leases' })
})

describe('A lease', () => {
  const lease = (spec: Record<string, unknown>) => readLease(object('Lease', {}, { spec }))

  test('says who holds it, since when and for how long', () => {
    const spec = {
      holderIdentity: 'kro-1_uuid',
      renewTime: '2026-01-01T00:00:01.5Z',
      leaseDurationSeconds: 20,
    }
    expect(lease(spec)).toEqual({
      holder: 'kro-1_uuid',
      renewedAt: Date.UTC(2026, 0, 1, 0, 0, 1, 500),
      seconds: 20,
    })
  })

  test('that says nothing is free, and would last 15 seconds', () => {
    expect(lease({})).toEqual({ holder: '', renewedAt: null, seconds: 15 })
    expect(lease({ renewTime: 'never' }).renewedAt).toBeNull()
  })

  test('is held by the pod of its host name, or by one that has the name of its node', () => {
    const pod = object('Pod', { name: 'kro-1' }, { spec: { nodeName: 'node-1' } })
    expect(holds(pod, lease({ holderIdentity: 'kro-1_uuid' }))).toBe(true)
    expect(holds(pod, lease({ holderIdentity: 'node-1_uuid' }))).toBe(true)
    expect(holds(pod, lease({ holderIdentity: 'kro-11_uuid' }))).toBe(false)
    expect(holds(object('Pod', { name: 'kro-1' }), lease({ holderIdentity: 'null_uuid' }))).toBe(false)
  })
})
