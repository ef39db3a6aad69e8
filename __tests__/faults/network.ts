import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { FaultEnvironment } from './environment.ts'
import type { Fault } from './fault.ts'
import { namespace } from './kro.ts'

const system = ['-n', 'kube-system'] as const

/** Rules before any address of a Service is replaced; only pods' traffic comes by there. */
const droppedForPods = (name: string, expect: string, settleSeconds: number, ...match: string[]): Fault => {
  const rule = ['PREROUTING', ...match, '-j', 'DROP']
  return {
    name,
    expect,
    on: 'cluster',
    settleSeconds,
    inject: (environment) => environment.node('iptables', '-t', 'raw', '-I', ...rule),
    undo: (environment) => environment.node('iptables', '-t', 'raw', '-D', ...rule),
  }
}

/** Drops traffic in the network of the controller's pod alone; the pod's network goes with the pod. */
async function dropInPod(environment: FaultEnvironment, ...matches: string[][]): Promise<void> {
  const pid = (await environment.node('pgrep', '-f', 'ko-app/controller')).trim().split('\n')[0] ?? ''
  for (const match of matches)
    await environment.docker(
      'exec',
      '--privileged',
      environment.nodeName,
      'nsenter',
      '-t',
      pid,
      '-n',
      'iptables',
      '-A',
      'OUTPUT',
      ...match,
      '-j',
      'DROP',
    )
}

async function newPod(environment: FaultEnvironment): Promise<void> {
  await environment.kro.restart()
  await environment.kro.free()
}

const droppedInPod = (
  name: string,
  expect: string,
  settleSeconds: number,
  ...matches: string[][]
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds,
  inject: (environment) => dropInPod(environment, ...matches),
  undo: newPod,
})

const dns = [
  ['-p', 'udp', '--dport', '53'],
  ['-p', 'tcp', '--dport', '53'],
]
const api = [
  ['-p', 'tcp', '--dport', '443'],
  ['-p', 'tcp', '--dport', '6443'],
]

/** A policy, and the traffic that it forbids dropped, as a network that enforces policies does. */
const policy = (name: string, expect: string, egress: object[], ...matches: string[][]): Fault => {
  const object = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'restricted', namespace },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'], egress },
  }
  return {
    name,
    expect,
    fixNotRun: 'the network of the lab does not enforce policies: the fault drops the traffic itself',
    on: 'cluster',
    settleSeconds: 12,
    async inject(environment) {
      await environment.apply(object)
      await dropInPod(environment, ...matches)
    },
    async undo(environment) {
      await environment.remove(object)
      await newPod(environment)
    },
  }
}

const coreDns = (environment: FaultEnvironment): Promise<string> =>
  environment.kubectl(
    'delete',
    'pods',
    ...system,
    '-l',
    'k8s-app=kube-dns',
    '--grace-period=1',
    '--timeout=60s',
  )

/** Another Corefile for CoreDNS, which starts anew with it. */
const corefile = (name: string, expect: string, change: (text: string) => string): Fault => {
  let before: KubeObject | null = null
  return {
    name,
    expect,
    on: 'cluster',
    settleSeconds: 8,
    async inject(environment) {
      const map = await environment.get('configmap', 'coredns', ...system)
      before = { ...map, metadata: { name: 'coredns', namespace: 'kube-system' } }
      const { Corefile = '' } = map.data as Record<string, string>
      await environment.kro.put({ ...before, data: { Corefile: change(Corefile) } })
      await coreDns(environment)
    },
    async undo(environment) {
      if (before !== null) await environment.kro.put(before)
      await coreDns(environment)
    },
  }
}

/** kube-proxy ends, and the rules that it wrote go with it, as on a node that starts anew. */
const kubeProxy = (name: string, stop: (environment: FaultEnvironment) => Promise<unknown>): Fault => {
  let objects: KubeObject[] = []
  return {
    name,
    expect: 'network/kube-proxy-down',
    on: 'cluster',
    settleSeconds: 10,
    async inject(environment) {
      objects = await Promise.all([
        environment.get('configmap', 'kube-proxy', ...system),
        environment.get('daemonset', 'kube-proxy', ...system),
      ])
      await stop(environment)
      await environment.until(
        'kube-proxy has ended',
        40,
        async () => !(await environment.node('pgrep', '-f', 'kube-proxy').catch(() => '')),
      )
      await environment.node('iptables', '-t', 'nat', '-F', 'KUBE-SERVICES')
    },
    async undo(environment) {
      for (const { status: _, ...object } of objects)
        await environment.kro.put({
          ...object,
          metadata: {
            name: object.metadata.name,
            namespace: 'kube-system',
            labels: object.metadata.labels ?? {},
          },
        } as KubeObject)
      await environment.kubectl('delete', 'pods', ...system, '-l', 'k8s-app=kube-proxy', '--ignore-not-found')
      await environment.until('the API is back', 40, async () =>
        /10\.96\.0\.1/.test(await environment.node('iptables-save', '-t', 'nat')),
      )
    },
  }
}

const patched =
  (kind: string, name: string, type: string, patch: object) =>
  (environment: FaultEnvironment): Promise<string> =>
    environment.kubectl('patch', kind, name, ...system, `--type=${type}`, '-p', JSON.stringify(patch))

export const networkFaults: readonly Fault[] = [
  {
    name: 'network-coredns-scaled-to-zero',
    expect: 'network/coredns-down',
    on: 'cluster',
    settleSeconds: 3,
    inject: (environment) => environment.kubectl('scale', 'deployment', 'coredns', ...system, '--replicas=0'),
    undo: (environment) => environment.kubectl('scale', 'deployment', 'coredns', ...system, '--replicas=2'),
  },
  corefile('network-coredns-bad-corefile', 'network/coredns-down', (text) =>
    text.replace('ready', 'ready\n    teleport'),
  ),
  corefile('network-coredns-loop', 'network/coredns-loop', (text) =>
    text.replace('/etc/resolv.conf', '127.0.0.1'),
  ),
  {
    name: 'network-dns-service-without-endpoints',
    expect: 'network/dns-unreachable',
    on: 'cluster',
    settleSeconds: 4,
    inject: patched('service', 'kube-dns', 'merge', { spec: { selector: { 'k8s-app': 'coredns' } } }),
    undo: patched('service', 'kube-dns', 'merge', { spec: { selector: { 'k8s-app': 'kube-dns' } } }),
  },
  kubeProxy(
    'network-kube-proxy-on-no-node',
    patched('daemonset', 'kube-proxy', 'merge', {
      spec: { template: { spec: { nodeSelector: { proxied: 'yes' } } } },
    }),
  ),
  kubeProxy('network-kube-proxy-deleted', (environment) =>
    environment.kubectl('delete', 'daemonset', 'kube-proxy', ...system),
  ),
  kubeProxy('network-kube-proxy-config-broken', async (environment) => {
    await patched('configmap', 'kube-proxy', 'merge', { data: { 'config.conf': 'kind: Nonsense\n' } })(
      environment,
    )
    await environment.kubectl('delete', 'pods', ...system, '-l', 'k8s-app=kube-proxy')
  }),
  droppedForPods('network-api-service-dropped', 'network/api-unreachable', 14, '-d', '10.96.0.1'),
  droppedForPods('network-dns-service-dropped', 'network/dns-unreachable', 1, '-d', '10.96.0.10'),
  droppedInPod('network-api-service-dropped-in-pod', 'network/api-unreachable', 14, ['-d', '10.96.0.1']),
  droppedInPod('network-api-dropped-in-pod', 'network/api-unreachable', 14, ...api),
  droppedInPod('network-dns-dropped-in-pod', 'network/dns-unreachable', 1, ...dns),
  policy('network-policy-denies-everything', 'network/policy-blocks-api', [], ['!', '-o', 'lo']),
  policy(
    'network-policy-allows-dns-only',
    'network/policy-blocks-api',
    [
      {
        ports: [
          { port: 53, protocol: 'UDP' },
          { port: 53, protocol: 'TCP' },
        ],
      },
    ],
    ...api,
  ),
  policy(
    'network-policy-forgets-dns',
    'network/policy-blocks-dns',
    [{ ports: [{ port: 443 }, { port: 6443 }] }],
    ...dns,
  ),
  {
    name: 'network-plugin-gone',
    expect: 'network/cni-not-ready',
    on: 'cluster',
    settleSeconds: 15,
    inject: (environment) => environment.node('mv', '/etc/cni/net.d', '/root/net.d'),
    // containerd watches the folder that is gone, and does not see another one come.
    undo: (environment) =>
      environment.node('sh', '-c', 'mv /root/net.d /etc/cni/net.d && systemctl restart containerd'),
  },
  {
    name: 'network-plugin-program-gone',
    expect: 'network/sandbox-failed',
    on: 'cluster',
    settleSeconds: 6,
    async inject(environment) {
      await environment.node('mv', '/opt/cni/bin/portmap', '/root/portmap')
      await environment.kro.restart().catch(() => '')
    },
    async undo(environment) {
      await environment.node('mv', '/root/portmap', '/opt/cni/bin/portmap')
      await newPod(environment)
    },
  },
]
