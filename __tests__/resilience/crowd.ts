import type { Kube } from '../../src/adapters/kube.ts'
import { kwokAnnotation } from './kwok.ts'

/** Requests at a time: more do not make a small API server faster. */
const atATime = 16

/** A made-up node. Nothing that a real node has to do is put on it: it is tainted. */
const fakeNode = (name: string): object => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {
    name,
    annotations: { [kwokAnnotation]: 'fake' },
    // Without the label of its system no DaemonSet of the cluster itself comes here.
    labels: { type: 'kwok', 'kubernetes.io/hostname': name },
  },
  spec: { taints: [{ key: kwokAnnotation, value: 'fake', effect: 'NoSchedule' }] },
  status: { allocatable: { cpu: '64', memory: '256Gi', pods: '1000' } },
})

/** An ordinary container, with the fields that make real pods as large as they are. */
const podSpec = (image: string): object => ({
  containers: [
    {
      name: 'app',
      image,
      env: Array.from({ length: 12 }, (_, n) => ({ name: `SETTING_${n}`, value: `value number ${n}` })),
      resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '64Mi' } },
      readinessProbe: { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 10 },
      volumeMounts: [{ name: 'work', mountPath: '/work' }],
    },
  ],
  volumes: [{ name: 'work', emptyDir: {} }],
  tolerations: [{ key: kwokAnnotation, operator: 'Exists' }],
})

export async function addNodes(kube: Kube, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, n) => `fake-${n}`)
  await all(names, (name) => post(kube, '/api/v1/nodes', fakeNode(name)))
  return names
}

export async function addNamespaces(kube: Kube, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, n) => `team-${n}`)
  await all(names, (name) =>
    post(kube, '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }),
  )
  return names
}

/** Deployments whose pods the cluster itself makes and schedules, on made-up nodes. */
export async function addDeployments(
  kube: Kube,
  namespaces: readonly string[],
  each: number,
  replicas: number,
): Promise<void> {
  const wanted = namespaces.flatMap((namespace) =>
    Array.from({ length: each }, (_, n) => ({ namespace, name: `app-${n}` })),
  )
  await all(wanted, ({ namespace, name }) =>
    post(kube, `/apis/apps/v1/namespaces/${namespace}/deployments`, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
      spec: {
        replicas,
        selector: { matchLabels: { app: name } },
        template: {
          metadata: { labels: { app: name } },
          spec: { ...podSpec('registry.test/app:1'), nodeSelector: { type: 'kwok' } },
        },
      },
    }),
  )
}

/** Pods that nobody owns, put on nodes by hand: the controller manager would make twenty a second. */
export async function addPods(
  kube: Kube,
  namespaces: readonly string[],
  nodes: readonly string[],
  count: number,
): Promise<void> {
  await all(numbers(count), (n) =>
    post(kube, `/api/v1/namespaces/${namespaces[n % namespaces.length]}/pods`, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: `lone-${n}`, labels: { app: 'lone' } },
      spec: { ...podSpec('registry.test/lone:1'), nodeName: nodes[n % nodes.length] },
    }),
  )
}

/** Events as a busy cluster has them: many that say nothing, and one in twenty a warning that has healed. */
export async function addEvents(kube: Kube, namespaces: readonly string[], count: number): Promise<void> {
  const time = new Date(Date.now() - 1_200_000).toISOString().replace(/\.\d+/, '')
  await all(numbers(count), (n) => {
    const namespace = namespaces[n % namespaces.length]
    const warns = n % 20 === 0
    return post(kube, `/api/v1/namespaces/${namespace}/events`, {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `crowd-${n}` },
      involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace, name: `gone-${n % 5000}` },
      type: warns ? 'Warning' : 'Normal',
      reason: warns ? 'Unhealthy' : 'Pulled',
      message: warns
        ? `Readiness probe failed: Get "http://10.0.${n % 200}.7:8080/healthz": connection refused`
        : `Successfully pulled image "registry.test/app:${n}" in 1.2s. Image size: ${n} bytes.`,
      firstTimestamp: time,
      lastTimestamp: time,
      count: 1 + (n % 7),
      source: { component: 'kubelet' },
    })
  })
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

async function post(kube: Kube, path: string, body: object): Promise<void> {
  await kube.json(path, { method: 'POST', body, timeoutSeconds: 60 })
}

/** So many at a time, until all are done. */
async function all<T>(things: readonly T[], body: (thing: T) => Promise<unknown>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    for (;;) {
      const thing = things[next++]
      if (thing === undefined) return
      await body(thing)
    }
  }
  await Promise.all(Array.from({ length: atATime }, lane))
}
