import { describe, expect, test } from '@jest/globals'
import { type BaseSnapshot, evaluateBase, evaluateSystemPods } from '../../../../src/kro/gates/base.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object, pod } from '../../../support/kro-objects.ts'

describe('the base', () => {
  const node = (name: string, ready = true): KubeObject =>
    object(
      'Node',
      { name },
      {
        status: {
          conditions: conditions(
            ready ? ['Ready', 'True'] : ['Ready', 'False', 'KubeletNotReady', 'cni plugin not initialized'],
          ),
        },
      },
    )
  const system = (name: string, app: string, ready = true, container: object = {}): KubeObject =>
    pod({ name, namespace: 'kube-system', labels: { 'k8s-app': app } }, 'Running', container, ready)
  const sight: BaseSnapshot = {
    bootstrapped: true,
    nodes: [node('a')],
    pods: [system('kube-proxy-x', 'kube-proxy'), system('coredns-y', 'kube-dns')],
    slices: [object('EndpointSlice', { name: 'kubernetes' }, { endpoints: [{ addresses: ['172.18.0.2'] }] })],
  }

  test('passes with everything there', () => {
    expect(evaluateBase(sight, 1)).toEqual({
      state: 'passed',
      message: '1 node(s) ready, kube-proxy running, API endpoint 172.18.0.2',
    })
  })

  test.each<[string, Partial<BaseSnapshot>, string]>([
    ['RBAC', { bootstrapped: false }, 'the API server has not written its cluster roles yet'],
    ['a node', { nodes: [] }, '0 of 1 node(s) registered'],
    [
      'a ready node',
      { nodes: [node('a', false)] },
      'node a is not ready: Ready=False (KubeletNotReady): cni plugin not initialized',
    ],
    ['its condition', { nodes: [object('Node', { name: 'a' })] }, 'node a is not ready: no condition yet'],
    ['kube-proxy', { pods: [system('coredns-y', 'kube-dns')] }, 'kube-proxy has no pod yet'],
    [
      'a ready kube-proxy',
      { pods: [system('p', 'kube-proxy', false)] },
      'kube-proxy: Pod/kube-system/p is Running (kro running)',
    ],
    ['an endpoint', { slices: [] }, 'the kubernetes service has no endpoint yet'],
    [
      'an address',
      { slices: [object('EndpointSlice', {}, { endpoints: [] })] },
      'the kubernetes service has no endpoint yet',
    ],
  ])('waits for %s', (_, more, message) => {
    expect(evaluateBase({ ...sight, ...more }, 1)).toEqual({ state: 'waiting', message })
  })

  test('the second node counts as the first one does', () => {
    expect(evaluateBase({ ...sight, nodes: [node('a'), node('b', false)] }, 2).message).toBe(
      'node b is not ready: Ready=False (KubeletNotReady): cni plugin not initialized',
    )
    expect(evaluateBase({ ...sight, nodes: [node('a')] }, 2).message).toBe('1 of 2 node(s) registered')
    expect(evaluateBase({ ...sight, nodes: [node('a'), node('b')] }, 1).state).toBe('passed')
  })

  test('all addresses are named; slices and endpoints without any are passed over', () => {
    const slices = [
      object('EndpointSlice', {}),
      object('EndpointSlice', {}, { endpoints: [{}, { addresses: ['172.18.0.2', '172.18.0.3'] }] }),
    ]
    expect(evaluateBase({ ...sight, slices }, 1).message).toBe(
      '1 node(s) ready, kube-proxy running, API endpoint 172.18.0.2, 172.18.0.3',
    )
  })

  test('one ready pod of several is enough; all are described while none is', () => {
    const pods = (...ready: boolean[]) => ready.map((up, index) => system(`c${index}`, 'kube-dns', up))
    const see = (found: KubeObject[]) => evaluateSystemPods('CoreDNS', 'kube-dns', found, true)
    expect(see(pods(false, true))).toEqual({ state: 'passed', message: 'CoreDNS is ready' })
    expect(see(pods(false, false))).toEqual({
      state: 'waiting',
      message:
        'CoreDNS: Pod/kube-system/c0 is Running (kro running); Pod/kube-system/c1 is Running (kro running)',
    })
  })

  test('pods without labels, or of another app, are not looked at', () => {
    const stuck = { state: { waiting: { reason: 'ImagePullBackOff' } } }
    const pods = [
      pod({ name: 'bare', namespace: 'kube-system' }, 'Pending', stuck),
      system('other', 'other', false, stuck),
      system('c', 'kube-dns'),
    ]
    expect(evaluateSystemPods('CoreDNS', 'kube-dns', pods, true).state).toBe('passed')
  })

  test('does not wait for CoreDNS, which kro does not need', () => {
    const pods = [system('p', 'kube-proxy'), system('c', 'kube-dns', false)]
    expect(evaluateBase({ ...sight, pods }, 1).state).toBe('passed')
  })

  test('fails at once where CoreDNS can never come up', () => {
    const stuck = system('c', 'kube-dns', false, { state: { waiting: { reason: 'ImagePullBackOff' } } })
    const see = (found: KubeObject[], expected: boolean) =>
      evaluateSystemPods('CoreDNS', 'kube-dns', found, expected)
    expect(see([system('first', 'kube-dns'), stuck], true)).toEqual({
      state: 'failed',
      message: 'CoreDNS: Pod/kube-system/c, container kro: ImagePullBackOff',
      hint: 'see whether the tag exists and whether the node reaches the registry; registry-mirrors helps',
    })
    expect(see([], true)).toEqual({ state: 'waiting', message: 'CoreDNS has no pod yet' })
    expect(see([], false)).toEqual({ state: 'passed', message: 'CoreDNS is not ours to wait for' })
  })

  test("a cluster that is the user's own may have another proxy and DNS", () => {
    expect(evaluateBase({ ...sight, pods: [] }, 0).state).toBe('passed')
  })
})
