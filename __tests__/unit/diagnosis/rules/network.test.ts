import { describe, expect, test } from '@jest/globals'
import { type Files, runJson } from '../../../support/evidence.ts'
import { collectionJson, found, listed, networkJson, stepsJson, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

const run = (change = {}) => ({ 'evidence/run.json': runJson({ clusterName: 'own', ...change }) })
const probes = (...list: object[]) => ({ 'evidence/network/controller.json': networkJson(...list) })
const node = (name: string, rest: object = {}, more = {}) => object('Node', { name, ...more }, rest)

describe('the parts of the cluster that make its network', () => {
  test('a node without a network plugin', () => {
    const rule = 'network/cni-not-ready'
    const unready = (name: string, message: string) =>
      node(name, { status: { conditions: conditions(['Ready', 'False', 'KubeletNotReady', message]) } })
    const lists = listed({
      nodes: [
        unready('a', 'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady'),
        unready('b', 'kubelet is starting'),
        node('c'),
      ],
    })
    const [match, ...more] = found(rule, { ...run(), ...lists })
    expect(more).toEqual([])
    expect(match).toMatchObject({ object: 'Node/a' })
    expect(match?.fix.at(-1)).toBe('docker exec a ls /etc/cni/net.d')
    // Nodes of others are not containers of this machine.
    expect(found(rule, { ...run({ cluster: 'existing' }), ...lists })[0]?.fix.at(-1)).toBe(
      'kubectl logs -n kube-system -l app=kindnet',
    )
  })

  const now = '2026-11-23T09:10:00.000Z'
  const young = {
    ...listed({ nodes: [node('a', {}, { creationTimestamp: '2026-11-23T09:09:30Z' })] }),
    'evidence/collection.json': collectionJson([], { collectedAt: now }),
    'evidence/steps.json': stepsJson({ step: 'kro.image' }),
  }
  const service = { what: 'API service' }
  const endpoint = { what: 'API endpoint', ok: true }

  describe('kube-proxy', () => {
    const rule = 'network/kube-proxy-down'
    const set = (wanted: number, ready: number, name = 'kube-proxy', namespace = 'kube-system') =>
      object(
        'DaemonSet',
        { name, namespace },
        { apiVersion: 'apps/v1', status: { desiredNumberScheduled: wanted, numberReady: ready } },
      )
    const sets = (...list: object[]) => ({ ...run(), ...listed({ 'daemonsets.apps': list }) })

    test('on some nodes only', () => {
      const others = [set(3, 0, 'kube-proxy', 'other'), set(3, 0, 'kindnet')]
      const [match, ...more] = found(rule, { ...sets(...others, set(3, 1)), ...probes(service) })
      expect(more).toEqual([])
      expect(match).toMatchObject({
        title: 'kube-proxy runs on 1 of 3 nodes',
        object: 'DaemonSet/kube-system/kube-proxy',
      })
      expect(match?.proof[0]).toContain('"numberReady": 1')
      expect(match?.proof).toHaveLength(3)
      expect(titles(rule, sets(set(3, 3)))).toEqual([])
    })

    test('on no node: only once something does not work', () => {
      const [match] = found(rule, { ...sets(set(0, 0)), ...probes(service) })
      expect(match?.title).toBe('kube-proxy is scheduled on no node')
      expect(match?.proof[0]).toContain('"desiredNumberScheduled": 0')
      expect(titles(rule, sets(set(0, 0)))).toEqual([])
    })

    test('not in a cluster that is a moment old', () => {
      expect(found(rule, { ...sets(set(1, 0)), ...young })).toEqual([])
      expect(titles(rule, { ...sets(set(1, 0)), ...young, 'evidence/steps.json': '' })).toHaveLength(1)
    })

    test('that is not there: the Service of the API server leads nowhere', () => {
      expect(found(rule, { ...sets(), ...probes(service, endpoint) })).toMatchObject([
        {
          title: 'kube-proxy is not installed: the cluster IPs of Services do not work',
          object: 'DaemonSet/kube-system/kube-proxy',
          fix: [
            'docker exec own-control-plane kubeadm init phase addon kube-proxy --config /kind/kubeadm.conf',
            expect.any(String),
          ],
        },
      ])
      const { 'evidence/api/daemonsets.apps.json': _, ...unlisted } = sets() as Files
      expect(found(rule, { ...unlisted, ...probes(service, endpoint) })).toEqual([])
      expect(
        found(rule, { ...sets(), ...run({ cluster: 'existing' }), ...probes(service, endpoint) }),
      ).toEqual([])
      expect(found(rule, { ...listed({ 'daemonsets.apps': [] }), ...probes(service, endpoint) })).toEqual([])
      expect(found(rule, { ...sets(), ...probes(service, { ...endpoint, ok: false }) })).toEqual([])
      expect(found(rule, { ...sets(), ...probes({ ...service, ok: true }, endpoint) })).toEqual([])
      expect(found(rule, { ...sets(), ...probes(service) })).toEqual([])
    })
  })

  describe('CoreDNS', () => {
    const rule = 'network/coredns-down'
    const deployment = (
      spec: Record<string, unknown>,
      status: Record<string, unknown>,
      name = 'coredns',
      namespace = 'kube-system',
    ) => object('Deployment', { name, namespace }, { apiVersion: 'apps/v1', spec, status })
    const starting = (change = {}) =>
      object(
        'Pod',
        { name: 'coredns-1', namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' }, ...change },
        {
          status: {
            containerStatuses: [
              { name: 'coredns', restartCount: 0, state: { running: { startedAt: '2026-11-23T09:09:50Z' } } },
            ],
          },
        },
      )
    const world = (deployments: object[], pods: object[] = []) => ({
      ...run(),
      ...listed({ 'deployments.apps': deployments, pods }),
      'evidence/collection.json': collectionJson([], { collectedAt: now }),
    })
    const down = deployment({ replicas: 2 }, { unavailableReplicas: 2 })

    test('of which no pod is ready, with a lookup that failed', () => {
      const others = [deployment({}, {}, 'coredns', 'other'), deployment({}, {}, 'metrics-server')]
      const lookups = [
        { what: 'DNS', kind: 'dns' },
        { what: 'DNS', kind: 'dns' },
      ]
      const [match, ...more] = found(rule, { ...world([...others, down]), ...probes(...lookups) })
      expect(more).toEqual([])
      expect(match?.title).toBe('No CoreDNS pod is ready: no name resolves in the cluster')
      expect(match?.proof[0]).toContain('"unavailableReplicas": 2')
      expect(match?.proof).toHaveLength(3)
      expect(titles(rule, world([deployment({ replicas: 2 }, { readyReplicas: 1 })]))).toEqual([])
      expect(titles(rule, world([deployment({}, {})]))).toEqual([
        'No CoreDNS pod is ready: no name resolves in the cluster',
      ])
    })

    test('that is scaled to zero', () => {
      const [match] = found(rule, world([deployment({ replicas: 0 }, {})]))
      expect(match).toMatchObject({
        title: 'CoreDNS is scaled to zero: no name resolves in the cluster',
        fix: ['kubectl scale deployment coredns -n kube-system --replicas=2'],
      })
      expect(match?.proof).toHaveLength(1)
    })

    test.each<[string, object, number]>([
      ['that has just started', starting(), 0],
      ['of another namespace', starting({ namespace: 'other' }), 1],
      ['of another program', starting({ labels: { 'k8s-app': 'kindnet' } }), 1],
      ['without labels', starting({ labels: undefined }), 1],
      ['that is deleted', starting({ deletionTimestamp: now }), 1],
    ])('beside a pod %s', (_, pod, count) => {
      expect(titles(rule, world([down], [pod]))).toHaveLength(count)
    })

    test('for which a gate waited, though its pod has just started', () => {
      const gate = (step: string) => ({ 'evidence/steps.json': stepsJson({ step }) })
      expect(titles(rule, { ...world([down], [starting()]), ...gate('gate.dns') })).toHaveLength(1)
      expect(titles(rule, { ...world([down], [starting()]), ...gate('gate.smoke') })).toEqual([])
    })

    test('not in a cluster that is a moment old', () => {
      expect(found(rule, { ...world([down]), ...young })).toEqual([])
    })
  })
})

describe('a pod whose sandbox could not be created', () => {
  const rule = 'network/sandbox-failed'
  const pod = (name: string, namespace: string, ...states: object[]) =>
    object(
      'Pod',
      { name, namespace },
      {
        status: {
          phase: 'Pending',
          containerStatuses: states.map((state, place) => ({ name: `c${place}`, state })),
        },
      },
    )
  const event = (message: string, lastTimestamp: string, reason = 'FailedCreatePodSandBox') =>
    object(
      'Event',
      { name: lastTimestamp, namespace: 'kro-system' },
      {
        type: 'Warning',
        reason,
        message,
        lastTimestamp,
        involvedObject: { kind: 'Pod', namespace: 'kro-system', name: 'kro-1' },
      },
    )
  const failed = event('plugin type="bridge" failed', '2026-11-23T09:01:00Z')
  const world = (pods: object[], ...events: object[]) => ({ ...run(), ...listed({ pods, events }) })
  const waiting = pod('kro-1', 'kro-system', { waiting: { reason: 'ContainerCreating' } })

  test('the latest event', () => {
    const later = event('network: stat /run/flannel: no such file', '2026-11-23T09:02:00Z')
    expect(found(rule, world([waiting], failed, later))).toMatchObject([
      {
        title: 'Pod kro-system/kro-1 has no network: its sandbox could not be created',
        detail: 'network: stat /run/flannel: no such file',
        object: 'Pod/kro-system/kro-1',
        severity: 'error',
      },
    ])
  })

  test.each<[string, object, object]>([
    ['one that runs', pod('kro-1', 'kro-system', { running: {} }), failed],
    [
      'one of whose containers runs',
      pod('kro-1', 'kro-system', { waiting: { reason: 'x' } }, { running: {} }),
      failed,
    ],
    ['one that ended', pod('kro-1', 'kro-system', { terminated: { exitCode: 1 } }), failed],
    ['one whose sandbox failed otherwise', waiting, event('no space left on device', 'x')],
    ['one that fails otherwise', waiting, event('network plugin', 'x', 'FailedMount')],
  ])('not %s', (_, one, about) => {
    expect(found(rule, world([one], about))).toEqual([])
  })
})
