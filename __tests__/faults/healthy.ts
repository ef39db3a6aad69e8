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
  inject: (environment) => environment.apply(shop, ...objects),
  undo: (environment) =>
    environment.remove(
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
  trouble: (environment: FaultEnvironment) => Promise<unknown>,
  undo: (environment: FaultEnvironment) => Promise<unknown> = nothing,
): Fault => ({
  name: `healthy-${name}`,
  expect: null,
  on: 'cluster',
  settleSeconds,
  inject: trouble,
  undo,
})

const leadsAgain = (environment: FaultEnvironment): Promise<void> =>
  environment.until('kro leads again', 60, () => environment.kro.leads())

const kill = (environment: FaultEnvironment): Promise<string> =>
  environment.node('pkill', '-KILL', '-f', 'ko-app/controller')

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
  healed('killed-and-back', 20, async (environment) => {
    await kill(environment)
    await environment.wait(3)
    await environment.kro.free()
    await leadsAgain(environment)
  }),
  healed(
    'crashed-twice-long-ago',
    0,
    async (environment) => {
      for (let time = 0; time < 2; time += 1) {
        await environment.until('it runs', 60, async () => (await kill(environment)) === '')
        await environment.wait(2)
      }
      await environment.until(
        'it is back',
        120,
        async () => (await environment.node('pgrep', '-f', 'ko-app/controller')) !== '',
      )
      await environment.kro.free()
      await leadsAgain(environment)
      await environment.wait(40)
    },
    (environment) => environment.kro.restart(),
  ),
  healed(
    'refused-pods-that-came',
    14,
    async (environment) => {
      await environment.apply(quota)
      await environment.kro.restart()
      await environment.wait(3)
      await environment.remove(quota)
      await environment.kubectl('rollout', 'restart', 'deployment', 'kro', '-n', namespace)
      await environment.kro.free()
      await leadsAgain(environment)
    },
    (environment) => environment.kro.restoreController(),
  ),
  healed(
    'bad-rollout-taken-back',
    14,
    async (environment) => {
      await environment.kro.change((_, container) => {
        container.image = 'registry.k8s.io/kro/kro:v9.9.9'
      })
      await environment.wait(6)
      await environment.kro.restoreController()
      await leadsAgain(environment)
    },
    (environment) => environment.kro.restoreController(),
  ),
  healed('pending-until-uncordoned', 14, async (environment) => {
    await environment.kubectl('cordon', environment.nodeName)
    await environment.kro.restart()
    await environment.wait(4)
    await environment.kubectl('uncordon', environment.nodeName)
    await environment.kro.free()
    await leadsAgain(environment)
  }),
  healed('permission-that-came-late', 14, async (environment) => {
    await environment.remove(environment.kro.copy('ClusterRoleBinding'))
    await environment.kro.restart()
    await environment.kro.free()
    await environment.wait(6)
    await environment.kro.restore()
    await leadsAgain(environment)
  }),
  healed('api-server-restarted', 15, async (environment) => {
    await environment.node('pkill', '-KILL', '-x', 'kube-apiserver')
    await environment.until(
      'the API server is back',
      90,
      async () => (await environment.kubectl('get', '--raw', '/readyz')) === 'ok',
    )
    await environment.until('kro leads', 90, () => environment.kro.leads())
  }),
  healed('dns-restarted', 12, async (environment) => {
    await environment.kubectl(
      'delete',
      'pods',
      '-n',
      'kube-system',
      '-l',
      'k8s-app=kube-dns',
      '--grace-period=1',
    )
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
    async (environment) => {
      await environment.apply(
        rgd('Content', [configMap()]),
        rgd('Running', [deployment({ image: pauseImage })]),
      )
      await environment.until(
        'served',
        30,
        async () =>
          (await environment.apply(instance('Content'), instance('Running', { name: 'runner' }))) !== '',
      )
    },
    async (environment) => {
      await environment.remove(instance('Content'), instance('Running', { name: 'runner' }))
      await environment.remove(rgd('Content', []), rgd('Running', []))
      await environment.remove(generatedCrd('Content'), generatedCrd('Running'))
    },
  ),
]
