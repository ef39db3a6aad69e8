import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing } from './fault.ts'
import { configMap, deployment, dnsImage, generatedCrd, instance, pauseImage, rgd } from './graphs.ts'
import { namespace } from './kro.ts'
import { objectFault } from './making.ts'

const shop = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }

/** Things of somebody else's, in a namespace of theirs. */
const nextDoor = (name: string, settleSeconds: number, ...objects: object[]): Fault => ({
  name: `healthy-${name}`,
  expect: null,
  on: 'cluster',
  settleSeconds,
  inject: (bench) => bench.apply(shop, ...objects),
  undo: (bench) =>
    bench.remove(
      ...objects.filter(
        (object) =>
          !('metadata' in object) || (object.metadata as { namespace?: string }).namespace !== 'shop',
      ),
      shop,
    ),
})

const pod = (name: string, spec: object, kind = 'Deployment'): object => {
  const template = {
    metadata: { labels: { app: name } },
    spec: { terminationGracePeriodSeconds: 1, ...spec },
  }
  return kind === 'Job'
    ? {
        apiVersion: 'batch/v1',
        kind,
        metadata: { name, namespace: 'shop' },
        spec: { backoffLimit: 0, template },
      }
    : {
        apiVersion: 'apps/v1',
        kind,
        metadata: { name, namespace: 'shop' },
        spec: { selector: { matchLabels: { app: name } }, template },
      }
}

/** A program that is on every node and ends with an error at once. */
const failing = { containers: [{ name: 'app', image: dnsImage, args: ['-conf', '/nowhere'] }] }

/** Something went wrong and is over. */
const healed = (
  name: string,
  settleSeconds: number,
  trouble: (bench: FaultEnvironment) => Promise<unknown>,
  undo: (bench: FaultEnvironment) => Promise<unknown> = nothing,
): Fault => ({
  name: `healthy-${name}`,
  expect: null,
  on: 'cluster',
  settleSeconds,
  inject: trouble,
  undo,
})

const leadsAgain = (bench: FaultEnvironment): Promise<void> =>
  bench.until('kro leads again', 60, () => bench.kro.leads())

const kill = (bench: FaultEnvironment): Promise<string> =>
  bench.node('pkill', '-KILL', '-f', 'ko-app/controller')

const quota = {
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'small', namespace },
  spec: { hard: { pods: '0' } },
}

const policy = (name: string, where: string, policyTypes: string[]): object => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, namespace: where },
  spec: { podSelector: {}, policyTypes },
})

const lenientWebhook = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: 'lenient' },
  webhooks: [
    {
      name: 'lenient.example.com',
      clientConfig: { service: { name: 'nobody', namespace: 'shop' } },
      rules: [
        { apiGroups: ['apps'], apiVersions: ['*'], operations: ['UPDATE'], resources: ['deployments'] },
      ],
      failurePolicy: 'Ignore',
      timeoutSeconds: 1,
      sideEffects: 'None',
      admissionReviewVersions: ['v1'],
    },
  ],
}

const otherAccount = [
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'kro', namespace: 'shop' } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'kro-of-the-shop' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'kro-cluster-role' },
    subjects: [{ kind: 'ServiceAccount', name: 'kro', namespace: 'shop' }],
  },
]

export const healthyClusters: readonly Fault[] = [
  healed('plain', 0, nothing),
  nextDoor('broken-app-next-door', 15, pod('broken', failing)),
  nextDoor(
    'image-missing-next-door',
    8,
    pod('imageless', { containers: [{ name: 'app', image: 'registry.k8s.io/shop:v0' }] }),
  ),
  nextDoor('job-failed-next-door', 8, pod('failed', { ...failing, restartPolicy: 'Never' }, 'Job')),
  nextDoor(
    'pod-pending-next-door',
    4,
    pod('giant', {
      containers: [{ name: 'app', image: pauseImage, resources: { requests: { cpu: '64' } } }],
    }),
  ),
  nextDoor(
    'volume-missing-next-door',
    4,
    pod('volumeless', {
      containers: [{ name: 'app', image: pauseImage, volumeMounts: [{ name: 'data', mountPath: '/data' }] }],
      volumes: [{ name: 'data', secret: { secretName: 'nobody' } }],
    }),
  ),
  nextDoor(
    'policies-of-others',
    2,
    policy('closed', 'shop', ['Ingress', 'Egress']),
    policy('inward', namespace, ['Ingress']),
  ),
  nextDoor('lenient-webhook', 2, lenientWebhook),
  nextDoor('binding-of-another-kro', 2, ...otherAccount),
  healed('killed-and-back', 20, async (bench) => {
    await kill(bench)
    await bench.wait(3)
    await bench.kro.free()
    await leadsAgain(bench)
  }),
  healed(
    'crashed-twice-long-ago',
    0,
    async (bench) => {
      for (let time = 0; time < 2; time += 1) {
        await bench.until('it runs', 60, async () => (await kill(bench)) === '')
        await bench.wait(2)
      }
      await bench.until(
        'it is back',
        120,
        async () => (await bench.node('pgrep', '-f', 'ko-app/controller')) !== '',
      )
      await bench.kro.free()
      await leadsAgain(bench)
      await bench.wait(40)
    },
    (bench) => bench.kro.restart(),
  ),
  healed(
    'refused-pods-that-came',
    14,
    async (bench) => {
      await bench.apply(quota)
      await bench.kro.restart()
      await bench.wait(3)
      await bench.remove(quota)
      await bench.kubectl('rollout', 'restart', 'deployment', 'kro', '-n', namespace)
      await bench.kro.free()
      await leadsAgain(bench)
    },
    (bench) => bench.kro.restoreController(),
  ),
  healed(
    'bad-rollout-taken-back',
    14,
    async (bench) => {
      await bench.kro.change((_, container) => {
        container.image = 'registry.k8s.io/kro/kro:v9.9.9'
      })
      await bench.wait(6)
      await bench.kro.restoreController()
      await leadsAgain(bench)
    },
    (bench) => bench.kro.restoreController(),
  ),
  healed('pending-until-uncordoned', 14, async (bench) => {
    await bench.kubectl('cordon', bench.nodeName)
    await bench.kro.restart()
    await bench.wait(4)
    await bench.kubectl('uncordon', bench.nodeName)
    await bench.kro.free()
    await leadsAgain(bench)
  }),
  healed('permission-that-came-late', 14, async (bench) => {
    await bench.remove(bench.kro.copy('ClusterRoleBinding'))
    await bench.kro.restart()
    await bench.kro.free()
    await bench.wait(6)
    await bench.kro.restore()
    await leadsAgain(bench)
  }),
  healed('api-server-restarted', 15, async (bench) => {
    await bench.node('pkill', '-KILL', '-x', 'kube-apiserver')
    await bench.until(
      'the API server is back',
      90,
      async () => (await bench.kubectl('get', '--raw', '/readyz')) === 'ok',
    )
    await bench.until('kro leads', 90, () => bench.kro.leads())
  }),
  healed('dns-restarted', 12, async (bench) => {
    await bench.kubectl('delete', 'pods', '-n', 'kube-system', '-l', 'k8s-app=kube-dns', '--grace-period=1')
  }),
  // kro calls such an instance ACTIVE, and whoever made it said so on purpose.
  objectFault({
    name: 'healthy-instance-suspended-on-purpose',
    expect: null,
    settleSeconds: 6,
    stages: [
      [rgd('Resting', [configMap()])],
      [instance('Resting', { name: 'one' }, { annotations: { 'kro.run/reconcile': 'disabled' } })],
    ],
    leaves: [generatedCrd('Resting')],
  }),
  healed(
    'graphs-that-work',
    8,
    async (bench) => {
      await bench.apply(rgd('Content', [configMap()]), rgd('Running', [deployment({ image: pauseImage })]))
      await bench.until(
        'served',
        30,
        async () => (await bench.apply(instance('Content'), instance('Running', { name: 'runner' }))) !== '',
      )
    },
    async (bench) => {
      await bench.remove(instance('Content'), instance('Running', { name: 'runner' }))
      await bench.remove(rgd('Content', []), rgd('Running', []))
      await bench.remove(generatedCrd('Content'), generatedCrd('Running'))
    },
  ),
]
