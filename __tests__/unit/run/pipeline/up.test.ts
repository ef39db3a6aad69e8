import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import { commandLine } from '../../../../src/adapters/process.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { makePlan } from '../../../../src/plan/plan.ts'
import { beginPlannedRun } from '../../../../src/run/begin.ts'
import { up } from '../../../../src/run/pipeline/up.ts'
import { FakeDocker } from '../../../support/docker.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type Given, rawInput } from '../../../support/inputs.ts'
import { conditions, object, pod } from '../../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { placesOf } from '../../../support/paths.ts'
import { result } from '../../../support/run.ts'
import { fakeRuntime } from '../../../support/runtime.ts'
import { type Bodies, realBody, stagesWith } from '../../../support/stages.ts'
import { rejection } from '../../../support/steps.ts'

const hex = (digit: string): string => `sha256:${digit.repeat(64)}`
const rbac = 'rbac.authorization.k8s.io/v1'
const paths = { kind: 'kind', kubectl: 'kubectl', ko: 'ko', helm: 'helm', chainsaw: 'chainsaw' }

const rgd = object(
  'ResourceGraphDefinition',
  { name: 'app' },
  {
    apiVersion: 'kro.run/v1alpha1',
    spec: { schema: { apiVersion: 'v1alpha1', kind: 'App' }, resources: [] },
  },
)

/** What helm prints for kro's chart, as far as the stages are concerned. */
const chart = (image: string): KubeObject[] => [
  object(
    'CustomResourceDefinition',
    { name: 'resourcegraphdefinitions.kro.run' },
    { apiVersion: 'apiextensions.k8s.io/v1' },
  ),
  object('ServiceAccount', { name: 'kro', namespace: 'kro-system' }),
  object('ClusterRole', { name: 'kro-cluster-role' }, { apiVersion: rbac }),
  object(
    'ClusterRoleBinding',
    { name: 'kro-cluster-role-binding' },
    { apiVersion: rbac, subjects: [{ kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }] },
  ),
  object(
    'Deployment',
    { name: 'kro', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
    {
      apiVersion: 'apps/v1',
      spec: {
        selector: { matchLabels: { app: 'kro' } },
        template: {
          spec: { serviceAccountName: 'kro', containers: [{ name: 'kro', image, args: ['--leader-elect'] }] },
        },
      },
    },
  ),
]
const rendered = (image: string): string =>
  chart(image)
    .map((one) => stringify(one))
    .join('---\n')

/** A cluster of one ready node whose controllers do what a deployment needs of them. */
function workingCluster(): FakeCluster {
  const cluster = fakeCluster((applied, at) => {
    if (applied.kind === 'CustomResourceDefinition')
      applied.status = { conditions: conditions(['NamesAccepted', 'True'], ['Established', 'True']) }
    if (applied.kind === 'Deployment') startController(applied, at)
    if (applied.kind === 'ResourceGraphDefinition') applied.status = { state: 'Active' }
  })
  const json = cluster.json
  cluster.json = async (path, request: KubeRequest = {}) => {
    if (path.endsWith('/subjectaccessreviews')) return { status: { allowed: true } }
    const answer = await json(path, request)
    const deployment = cluster.objects.get('/apis/apps/v1/namespaces/kro-system/deployments/kro')
    if (request.method === 'DELETE' && path.includes(`${controllerPods}kro-s-`) && deployment !== undefined)
      startController(deployment, cluster)
    return answer
  }
  cluster.put('/api/v1/nodes/n1', {
    status: { conditions: conditions(['Ready', 'True']), nodeInfo: { architecture: 'amd64' } },
  })
  for (const app of ['kube-proxy', 'kube-dns'])
    cluster.put(
      `/api/v1/namespaces/kube-system/pods/${app}`,
      pod({ name: app, namespace: 'kube-system', labels: { 'k8s-app': app } }, 'Running', {}, true),
    )
  cluster.put('/apis/discovery.k8s.io/v1/namespaces/default/endpointslices/kubernetes', {
    endpoints: [{ addresses: ['172.18.0.2'] }],
  })
  cluster.put(`/apis/${rbac}/clusterroles/cluster-admin`, {})
  cluster.put('/version', { gitVersion: 'v1.34.3' })
  return cluster
}

const controllerPods = '/api/v1/namespaces/kro-system/pods/'

/** One pod after the other: the one before is gone, and the new one has the lease. */
function startController(deployment: KubeObject, cluster: FakeCluster): void {
  deployment.metadata.uid = 'd'
  const name = `kro-s-${cluster.requests.length}`
  for (const path of [...cluster.objects.keys()])
    if (path.startsWith(`${controllerPods}kro-s-`)) cluster.objects.delete(path)
  const owned = (uid: string) => ({ ownerReferences: [{ kind: 'x', name: 'x', uid }] })
  cluster.put('/apis/apps/v1/namespaces/kro-system/replicasets/kro-s', {
    metadata: { name: 'kro-s', uid: 's', ...owned('d') },
  })
  cluster.put(`${controllerPods}${name}`, pod({ name, ...owned('s') }, 'Running', {}, true))
  cluster.put('/apis/coordination.k8s.io/v1/namespaces/kro-system/leases/controller.kro.run', {
    spec: { holderIdentity: `${name}_1`, renewTime: '2026-01-02T03:04:05Z', leaseDurationSeconds: 3600 },
  })
}

/**
 * A run on fake processes and a fake cluster, which the stages up to the cluster leave alone; `go()` runs it.
 *
 * @param bodies of stages that are not the real ones
 */
async function run(given: Given, answers: Parameters<typeof fakeRuntime>[0], bodies: Bodies = {}) {
  const workspace = temporaryFolder({
    'go.mod': 'module github.com/kubernetes-sigs/kro\n',
    '.ko.yaml': 'defaultBaseImage: gcr.io/distroless/static\n',
    'rgd.yaml': stringify(rgd),
  })
  const inputs = { 'cluster-name': 'demo', 'smoke-test': 'false', ...given }
  const plan = await makePlan(rawInput(inputs), workspace, { os: 'linux', arch: 'amd64' })
  const fake = fakeRuntime(answers)
  const places = placesOf()
  const active = beginPlannedRun(plan, fake.runtime, places)
  const api = workingCluster()
  fake.runtime.kube = async () => api
  const nothing = async () => undefined
  const stages = stagesWith({
    'host.check': async () => ({ docker: '28', cgroupVersion: 2, freeBytes: null, inotifyInstances: null }),
    'versions.fit': nothing,
    'cluster.node-image': nothing,
    'tools.install': async () => ({ paths, sha256: {} }),
    'cluster.create': nothing,
    'cluster.unpack': nothing,
    'kro.image.load': nothing,
    ...bodies,
  })
  const { recorder, steps } = active
  const outcomes = (): string[] => steps.records.map(({ step, outcome }) => `${step} ${outcome}`)
  const objects = new Objects(api)
  const go = () => up(plan, active, fake.runtime, stages)
  return { ...fake, recorder, steps, outcomes, places, api, objects, workspace, go }
}

const image = 'setup-kro.local/kro:setup-kro-20260102030405'
const ctr = 'docker exec n1 ctr --namespace=k8s.io'
const onNode = {
  [`${ctr} images ls`]: `${image} application/vnd.oci.image.manifest.v1+json ${hex('a')} 1 MiB linux/amd64 -\n`,
  [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('c') } }),
  [`${ctr} content get ${hex('c')}`]: JSON.stringify({ architecture: 'amd64' }),
}
/** kro is built and rendered, and is on the node. */
const builds = {
  'git -C': 'v0.9.3\n',
  'ko build': '',
  'tar -xOf': JSON.stringify([{ Config: hex('c') }]),
  'helm template': rendered(image),
  ...onNode,
  'docker ps': 'n1 running id-n1 run-1\n',
}

describe('building', () => {
  test('from source: the image of this run, which no registry has, and the chart of the checkout', async () => {
    const { go, recorder, commands, outputs, workspace, places } = await run(
      { 'rbac-mode': 'aggregation' },
      builds,
    )
    await go()
    expect(outputs.image).toBe(image)
    expect(recorder.run).toMatchObject({
      kroVersion: 'v0.9.3',
      rbacMode: 'unrestricted',
      image: { reference: image, configDigest: hex('c'), platform: 'linux/amd64' },
    })
    const template = commands.find(({ args }) => args[0] === 'template')
    expect(template?.args[2]).toBe(join(workspace, 'helm'))
    expect(commands.find(({ tool }) => tool === 'ko')?.args).toContain(
      `--tarball=${join(places.work, 'kro-image.tar')}`,
    )
  })

  test('from a release: the pinned image by its digest', async () => {
    let expected: string | undefined
    const { go, places, outputs, commands } = await run(
      { install: 'release', 'kro-version': 'v0.9.4' },
      { 'helm pull': 'Digest: none', 'helm template': rendered('registry.k8s.io/kro/kro:v0.9.4') },
      {
        'gate.image': async () => {
          expected = commands.find(({ args }) => args[0] === 'template')?.args.join(' ')
          return {}
        },
      },
    )
    writeFileSync(join(places.work, 'kro-0.9.4.tgz'), '')
    await go()
    expect(outputs.image).toBe('registry.k8s.io/kro/kro:v0.9.4')
    expect(expected).toContain(join(places.work, 'kro-0.9.4.tgz'))
    expect(readFileSync(join(places.work, 'values-own.yaml'), 'utf8')).toMatch(
      /tag: v0\.9\.4@sha256:[0-9a-f]{64}/,
    )
  })

  test('nothing to install: only the cluster is proven', async () => {
    const { go, outcomes, commands } = await run({ install: 'none' }, {})
    await go()
    expect(outcomes()).toEqual(['gate.base ok', 'gate.dns ok'])
    expect(commands).toEqual([])
  })
})

describe('deploying', () => {
  test('the Deployment comes after every gate before it', async () => {
    const { go, outcomes, api } = await run({}, builds)
    await go()
    expect(outcomes().slice(-7)).toEqual([
      'gate.crds ok',
      'gate.rbac ok',
      'gate.image ok',
      'kro.apply ok',
      'gate.controller ok',
      'gate.smoke skipped',
      'gate.dns ok',
    ])
    expect(outcomes()).toEqual(expect.arrayContaining(['gate.base ok', 'kro.crds ok', 'kro.access ok']))
    expect(api.requests.filter((request) => request.startsWith('PATCH')).at(-1)).toBe(
      'PATCH /apis/apps/v1/namespaces/kro-system/deployments/kro',
    )
    expect(api.objects.has('/api/v1/namespaces/kro-system')).toBe(true)
  })

  test('an image that no node has is loaded by the gate', async () => {
    let loaded = false
    const { go, commands, places } = await run(
      {},
      {
        ...builds,
        [`${ctr} images ls`]: () => result(loaded ? onNode[`${ctr} images ls`] : 'REF\n'),
        'docker exec --privileged': () => {
          loaded = true
          return result()
        },
      },
    )
    await go()
    const tar = join(places.work, 'kro-image.tar')
    expect(commands.filter(({ inputFile }) => inputFile === tar)).toHaveLength(1)
  })

  test('another image under its name stops it before anything runs it', async () => {
    const { go, steps, api } = await run(
      {},
      {
        ...builds,
        [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('d') } }),
        [`${ctr} content get ${hex('d')}`]: '{}',
      },
    )
    const error = await rejection(go())
    expect(error.message).toBe(
      `node n1 has another image as ${image}: expected ${hex('c')}, found ${hex('d')}`,
    )
    expect(steps.failed).toBe('gate.image')
    expect(api.objects.has('/apis/apps/v1/namespaces/kro-system/deployments/kro')).toBe(false)
  })

  test.each([
    ['v0.8.5', 'ok'],
    ['v0.9.4', 'failed'],
  ])('kro %s without a right that only v0.9 needs: %s', async (version, outcome) => {
    const { go, steps, api } = await run({}, { ...builds, 'git -C': `${version}\n` })
    const { json } = api
    api.json = async (path, request: KubeRequest = {}) =>
      JSON.stringify(request.body ?? '').includes('"graphrevisions"')
        ? { status: { allowed: false } }
        : json(path, request)
    await go().catch(() => undefined)
    expect(steps.records.find(({ step }) => step === 'gate.rbac')?.outcome).toBe(outcome)
  })

  test('the nodes of an existing cluster are not ours to enter', async () => {
    const { go, outcomes, commands, places, recorder } = await run(
      { cluster: 'existing', install: 'release' },
      { 'helm pull': 'Digest: none', 'helm template': rendered('registry.k8s.io/kro/kro:v0.9.4') },
    )
    writeFileSync(join(places.work, 'kro-0.9.4.tgz'), '')
    await go()
    expect(commands.map(commandLine).filter((line) => line.startsWith('docker'))).toEqual([])
    expect(outcomes()).toContain('gate.image skipped')
    expect(recorder.state).toMatchObject({ cluster: 'found', context: null })
  })
})

describe('upgrading', () => {
  const upgrading = async (given: Given = {}) => {
    const fake = await run(
      { install: 'release', 'kro-version': 'v0.9.0', 'upgrade-to': '.', manifests: 'rgd.yaml', ...given },
      { ...builds, 'helm pull': 'Digest: none' },
      { 'gate.image': async () => ({}), 'rendered.write': async () => undefined },
    )
    writeFileSync(join(fake.places.work, 'kro-0.9.0.tgz'), '')
    return fake
  }

  test('to the checkout: the release works first, and each step of the upgrade has a name of its own', async () => {
    const { go, steps, recorder, outputs, outcomes } = await upgrading()
    await go()
    const names = steps.records.map(({ step }) => step)
    expect([...new Set(names)]).toEqual(names)
    expect(outcomes().slice(outcomes().indexOf('changes.baseline ok'))).toEqual([
      ...['changes.baseline ok', 'changes.snapshot ok', 'upgrade.kro.crds ok', 'upgrade.gate.crds ok'],
      ...['upgrade.kro.access ok', 'upgrade.gate.rbac ok', 'upgrade.gate.image ok', 'upgrade.kro.apply ok'],
      ...['upgrade.gate.controller ok', 'changes.apply ok', 'changes.schema ok', 'changes.wake ok'],
      ...['changes.restart ok', 'changes.compare ok'],
      'upgrade.gate.smoke skipped',
    ])
    expect(names).toEqual(
      expect.arrayContaining(['kro.chart', 'upgrade.kro.source', 'upgrade.kro.image', 'upgrade.kro.render']),
    )
    // git of the checkout says v0.9.3 (builds), and kro-version speaks of the release.
    expect(recorder.run).toMatchObject({ kroVersion: 'v0.9.3', image: { configDigest: hex('c') } })
    expect(outputs.image).toBe(image)
    expect(JSON.parse(outputs.changes ?? '')).toMatchObject({ outcome: 'passed', rgds: { refused: 0 } })
  })

  test('what the new kro refuses fails the run, and the report is one of the new kro', async () => {
    const { go, recorder, api, outputs } = await upgrading()
    const { json } = api
    api.json = async (path, request: KubeRequest = {}) => {
      const answer = await json(path, request)
      const stored = api.objects.get('/apis/kro.run/v1alpha1/resourcegraphdefinitions/app')
      if (recorder.run.kroVersion === 'v0.9.3' && stored !== undefined)
        stored.status = {
          state: 'Inactive',
          conditions: conditions(['GraphAccepted', 'False', 'InvalidResourceGraph', 'no longer', 1]),
        }
      return answer
    }
    const error = await rejection(go())
    expect(error.message).toBe(
      'compared with the baseline (the same manifests on kro v0.9.0): 1 RGD is not accepted',
    )
    expect(recorder.run.kroVersion).toBe('v0.9.3')
    expect(JSON.parse(outputs.changes ?? '')).toMatchObject({ outcome: 'failed' })
  })
})

describe('making the cluster', () => {
  /** kind makes one node, whose containerd answers at once; clusters and images are worked on by the real stages. */
  async function making(kind: (docker: FakeDocker) => ReturnType<typeof result>) {
    const docker = new FakeDocker()
    const programs = temporaryFolder({ docker: '' })
    chmodSync(join(programs, 'docker'), 0o755)
    const fake = await run(
      {},
      { ...builds, ...docker.answers, ...onNode, 'kind create': () => kind(docker) },
      {
        'cluster.create': realBody('cluster.create'),
        'cluster.unpack': realBody('cluster.unpack'),
        'kro.image.load': realBody('kro.image.load'),
      },
    )
    fake.runtime.env.PATH = programs
    const { sleep } = fake.clock
    // Time passes, and files are written meanwhile.
    fake.runtime.clock.sleep = async (seconds) => {
      await sleep(seconds)
      await new Promise(setImmediate)
    }
    return fake
  }

  test('what works in its nodes meanwhile ends with it', async () => {
    const { go, steps, recorder, places, commands } = await making((docker) => {
      docker.create('n1', 'run-1', 'demo')
      return result()
    })
    await go()
    expect(recorder.state).toMatchObject({ cluster: 'made', context: 'kind-demo' })
    const outcomes = new Map(steps.records.map(({ step, outcome }) => [step, outcome]))
    for (const step of ['cluster.create', 'cluster.unpack', 'kro.image.load', 'gate.controller'])
      expect([step, outcomes.get(step)]).toEqual([step, 'ok'])
    expect(readFileSync(join(places.report, 'evidence/steps/kro.image.load.log'), 'utf8')).toContain(
      'loaded into n1 while the cluster was being created',
    )
    expect(commands.filter(({ tool }) => tool === 'kind')).toHaveLength(1)
  })

  test('what works in its nodes does not wait for one that will not come', async () => {
    const { go, steps, recorder } = await making(() =>
      result('', 1, { stderr: 'ERROR: failed to pull image "kindest/node:x"' }),
    )
    await rejection(go())
    expect(steps.failed).toBe('cluster.create')
    expect(recorder.state.cluster).toBe('making')
    expect(steps.records.find(({ step }) => step === 'cluster.unpack')?.outcome).toBe('ok')
  })
})

describe('kro’s own make', () => {
  const made = { 'kro.source': async () => ({ folder: '/kro', version: null, identity: null }) }

  test('a kro that something else installed passes the gates that need no image', async () => {
    const { go, outcomes, objects } = await run(
      { install: 'make' },
      {},
      {
        ...made,
        'kro.make': async () => {
          for (const one of chart(image)) await objects.apply(one)
          return []
        },
      },
    )
    await go()
    expect(outcomes()).toEqual([
      'gate.base ok',
      'gate.crds ok',
      'gate.rbac ok',
      'gate.controller ok',
      'gate.smoke skipped',
      'gate.dns ok',
    ])
  })

  test('no Deployment is an error that says where, and a failed step', async () => {
    const { go, steps } = await run(
      { install: 'make', namespace: 'elsewhere' },
      {},
      {
        ...made,
        'kro.make': async () => [],
      },
    )
    await expect(go()).rejects.toThrow('there is no Deployment of kro in namespace elsewhere')
    expect(steps.records.at(-1)).toMatchObject({
      step: 'kro.find',
      outcome: 'failed',
      message: 'there is no Deployment of kro in namespace elsewhere',
    })
  })
})

test('smoke-test: false leaves it out, and says so', async () => {
  const { go, steps } = await run({}, builds)
  await go()
  expect(steps.records.slice(-2)).toMatchObject([
    { step: 'gate.smoke', outcome: 'skipped', message: 'smoke-test is false' },
    { step: 'gate.dns', outcome: 'ok' },
  ])
})
