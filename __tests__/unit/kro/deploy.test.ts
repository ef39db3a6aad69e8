import { describe, expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { formatError, SetupError } from '../../../src/errors.ts'
import { applyStage, findController, inStages } from '../../../src/kro/deploy.ts'
import { controllerOf } from '../../../src/model/kro/controller.ts'
import { object } from '../../support/kro-objects.ts'
import { forbidden } from '../../support/kube.ts'
import { fakeCluster } from '../../support/objects.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const deployment = (args: string[] = [], image = 'registry.k8s.io/kro/kro:v0.9.4') =>
  object(
    'Deployment',
    { name: 'kro', labels: { 'app.kubernetes.io/name': 'kro' } },
    {
      apiVersion: 'apps/v1',
      spec: { template: { spec: { serviceAccountName: 'kro', containers: [{ name: 'kro', image, args }] } } },
    },
  )

describe('stages of a chart', () => {
  test('CRDs, then access, then the rest', () => {
    const names = (list: { kind: string }[]): string[] => list.map(({ kind }) => kind)
    const kinds = [
      'Service',
      'ClusterRoleBinding',
      'CustomResourceDefinition',
      'ServiceAccount',
      'ServiceMonitor',
      'ClusterRole',
      'Role',
      'RoleBinding',
    ]
    const stages = inStages([deployment(), ...kinds.map((kind) => object(kind, {}))], 'kro-system')
    expect(names(stages.crds)).toEqual(['CustomResourceDefinition'])
    expect(names(stages.access)).toEqual([
      'ClusterRoleBinding',
      'ServiceAccount',
      'ClusterRole',
      'Role',
      'RoleBinding',
    ])
    expect(names(stages.rest)).toEqual(['Deployment', 'Service', 'ServiceMonitor'])
    expect(stages.image).toBe('registry.k8s.io/kro/kro:v0.9.4')
  })

  test.each([
    ['', /image "" is not an image reference/],
    [
      'registry.k8s.io/kro/kro:${VERSION}',
      /image "registry\.k8s\.io\/kro\/kro:\$\{VERSION\}" is not an image reference/,
    ],
    ['ko://github.com/kubernetes-sigs/kro/cmd/controller', /image "ko:\/\/.*" is not an image reference/],
  ])('a value that is not an image: %j', (image, message) => {
    const refused = () => inStages([deployment([], image)], 'kro-system')
    expect(refused).toThrow(SetupError)
    expect(refused).toThrow(message)
  })

  test('a chart without a Deployment says what it has', () => {
    expect(() => inStages([object('Service', { name: 'a' })], 'x')).toThrow(
      'the chart has no Deployment, only Service/a',
    )
    expect(() => inStages([], 'x')).toThrow('the chart has no Deployment, only nothing')
  })
})

describe('the controller, as its Deployment says', () => {
  test('of the default chart', () => {
    expect(controllerOf(deployment(['--zap-log-level', '$(KRO_LOG_LEVEL)', '--leader-elect']), 'ns')).toEqual(
      {
        namespace: 'ns',
        deployment: 'kro',
        serviceAccount: 'kro',
        leaderElection: true,
        leaseNamespace: 'ns',
      },
    )
  })

  test('its own namespace, and the one of the lease', () => {
    const found = controllerOf(
      {
        ...deployment(['--leader-elect=true', '--leader-election-namespace', 'leases']),
        metadata: { name: 'my-kro', namespace: 'own' },
      },
      'ns',
    )
    expect(found).toMatchObject({ namespace: 'own', deployment: 'my-kro', leaseNamespace: 'leases' })
    expect(found.leaderElection).toBe(true)
  })

  test('no ServiceAccount named is the default one', () => {
    const bare = object('Deployment', { name: 'kro' }, { spec: { template: { spec: {} } } })
    expect(controllerOf(bare, 'ns')).toMatchObject({ serviceAccount: 'default', leaderElection: false })
  })

  test.each([
    ['v0.1.0 to v0.2.1', ['--allow-crd-deletion', '$(KRO_ALLOW_CRD_DELETION)'], false],
    [
      // Go reads no flag behind a word that is none.
      'v0.2.2 to v0.3.0',
      ['--allow-crd-deletion', '$(KRO_ALLOW_CRD_DELETION)', '--leader-elect', '$(KRO_LEADER_ELECTION)'],
      false,
    ],
    ['v0.4.0 and v0.4.1, by default', ['--allow-crd-deletion', '--metrics-bind-address', ':8078'], false],
    [
      'v0.4.0 and v0.4.1 with config.enableLeaderElection',
      ['--metrics-bind-address', ':8078', '--leader-elect'],
      true,
    ],
    ['v0.5.0 on', ['--allow-crd-deletion', '--metrics-bind-address', ':8078', '--leader-elect'], true],
  ])('leader election as the chart of %s has it', (_, args, elects) => {
    expect(controllerOf(deployment(args), 'ns').leaderElection).toBe(elects)
  })
})

test('a kro that something else installed is found by its label, then by its name', async () => {
  const cluster = fakeCluster()
  const objects = new Objects(cluster)
  expect(await findController(objects, 'ns')).toBeNull()
  const path = '/apis/apps/v1/namespaces/ns/deployments'
  cluster.put(`${path}/other`, {})
  expect(await findController(objects, 'ns')).toBeNull()
  cluster.put(`${path}/kro`, { metadata: { namespace: 'ns', name: 'kro' } })
  cluster.put(`${path}/platform-kro`, {
    ...deployment([], 'by-label'),
    metadata: { namespace: 'ns', name: 'platform-kro', labels: { 'app.kubernetes.io/name': 'kro' } },
  })
  expect(await findController(objects, 'ns')).toMatchObject({
    image: 'by-label',
    controller: { deployment: 'platform-kro', namespace: 'ns' },
  })
  cluster.objects.delete(`${path}/platform-kro`)
  expect((await findController(objects, 'ns'))?.controller.deployment).toBe('kro')
})

describe('applying a stage', () => {
  const serviceAccount = object('ServiceAccount', { name: 'kro' })
  const clusterRole = object(
    'ClusterRole',
    { name: 'kro-cluster-role' },
    { apiVersion: 'rbac.authorization.k8s.io/v1' },
  )

  const stage = (cluster = fakeCluster(), objects = [serviceAccount, clusterRole], waitSeconds = 10) => {
    const fake = fakeSteps({}, waitSeconds)
    return {
      ...fake,
      cluster,
      promise: applyStage(
        'kro.access',
        'apply RBAC',
        new Objects(cluster),
        fake.settings,
        fake.steps,
        objects,
        'ns',
      ),
    }
  }

  test('what has a namespace and names none goes into that of the release', async () => {
    const { promise, cluster } = stage()
    await promise
    expect([...cluster.objects.keys()]).toEqual([
      '/api/v1/namespaces/ns/serviceaccounts/kro',
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/kro-cluster-role',
    ])
    expect([...cluster.objects.values()].map(({ metadata }) => metadata.namespace)).toEqual(['ns', undefined])
  })

  /** A cluster that answers the first PATCHes with this. */
  function refusing(error: KubeError, times: number) {
    let left = times
    return fakeCluster(() => {
      if (left-- > 0) throw error
    })
  }

  test.each([
    ['does not answer', new KubeError('gave no answer: ECONNREFUSED', null, null)],
    ['is starting', new KubeError('starting (HTTP 503)', 503, null)],
    ['has too much to do', new KubeError('slow down (HTTP 429)', 429, 'TooManyRequests')],
  ])('an API server that %s is asked again', async (_, error) => {
    const { promise, clock } = stage(refusing(error, 2))
    await promise
    expect(clock.slept).toHaveLength(2)
  })

  test.each([
    ['what it forbids', forbidden('serviceaccounts')],
    [
      'what a webhook refuses',
      new KubeError('failed calling webhook "x": connect: refused (HTTP 500)', 500, null),
    ],
    ['what is invalid', new KubeError('spec: Invalid value (HTTP 422)', 422, 'Invalid')],
  ])('%s fails at once, naming the object', async (_, error) => {
    const { promise, clock } = stage(refusing(error, 1))
    const thrown = await rejection(promise)
    expect(formatError(thrown)).toMatch(/^applying ServiceAccount\/ns\/kro: /)
    expect(clock.slept).toEqual([])
  })

  test('a kind that nothing serves ends with the time', async () => {
    const monitor = object('ServiceMonitor', { name: 'kro' }, { apiVersion: 'monitoring.coreos.com/v1' })
    const { promise, clock } = stage(fakeCluster(), [monitor], 5)
    const thrown = await rejection(promise)
    expect(thrown.message).toMatch(/timed out after 5 s; last observed: .*monitoring\.coreos\.com/)
    expect(clock.seconds()).toBeGreaterThan(3)
  })
})
