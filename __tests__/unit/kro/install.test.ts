import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { KubeRequest } from '../../../src/adapters/kube.ts'
import { commandLine } from '../../../src/adapters/process.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { buildKro, type KroBuild } from '../../../src/kro/build.ts'
import { checkKro, deployKro, proveKro } from '../../../src/kro/install.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { beginSession } from '../../../src/run/begin.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'
import { conditions, object, pod } from '../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../support/objects.ts'
import { placesOf } from '../../support/places.ts'
import { rejection } from '../../support/steps.ts'
import { fakeWorld } from '../../support/world.ts'

const hex = (digit: string): string => `sha256:${digit.repeat(64)}`
const rbac = 'rbac.authorization.k8s.io/v1'
const tools = { kind: 'kind', kubectl: 'kubectl', ko: 'ko', helm: 'helm' }

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
  })
  const json = cluster.json
  cluster.json = async (path, request: KubeRequest = {}) =>
    path.endsWith('/subjectaccessreviews') ? { status: { allowed: true } } : json(path, request)
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
  return cluster
}

function startController(deployment: KubeObject, cluster: FakeCluster): void {
  deployment.metadata.uid = 'd'
  const owned = (uid: string) => ({ ownerReferences: [{ kind: 'x', name: 'x', uid }] })
  cluster.put('/apis/apps/v1/namespaces/kro-system/replicasets/kro-s', {
    metadata: { name: 'kro-s', uid: 's', ...owned('d') },
  })
  cluster.put(
    '/api/v1/namespaces/kro-system/pods/kro-s-a',
    pod({ name: 'kro-s-a', ...owned('s') }, 'Running', {}, true),
  )
  cluster.put('/apis/coordination.k8s.io/v1/namespaces/kro-system/leases/controller.kro.run', {
    spec: { holderIdentity: 'kro-s-a_1', renewTime: '2026-01-02T03:04:05Z', leaseDurationSeconds: 3600 },
  })
}

async function run(given: Given, answers: Parameters<typeof fakeWorld>[0]) {
  const workspace = temporaryFolder({
    'go.mod': 'module github.com/kubernetes-sigs/kro\n',
    '.ko.yaml': 'defaultBaseImage: gcr.io/distroless/static\n',
  })
  const plan = await makePlan(rawInput({ 'cluster-name': 'demo', ...given }), workspace, {
    os: 'linux',
    arch: 'amd64',
  })
  const fake = fakeWorld(answers)
  const places = placesOf()
  const session = beginSession(plan, fake.world, places)
  const settings = { steps: session.steps, clock: fake.clock, waitSeconds: 60 }
  const api = workingCluster()
  const cluster = { kube: api, objects: new Objects(api), nodes: 1 }
  return { ...fake, plan, session, settings, places, api, cluster, workspace }
}

describe('building', () => {
  test('from source: the image of this run, which no registry has, and the chart of the checkout', async () => {
    const image = 'setup-kro.local/kro:setup-kro-20260102030405'
    const { plan, session, world, commands, outputs, places, workspace } = await run(
      { 'rbac-mode': 'aggregation' },
      {
        'git -C': 'v0.9.3\n',
        'ko build': '',
        'tar -xOf': JSON.stringify([{ Config: hex('c') }]),
        'helm template': rendered(image),
      },
    )
    const build = await buildKro(plan, tools, session, world)
    expect(build?.manifests.image).toBe(image)
    expect(build?.built).toMatchObject({
      configDigest: hex('c'),
      tarball: join(places.work, 'kro-image.tar'),
    })
    expect(outputs.image).toBe(image)
    expect(session.run).toMatchObject({ kroVersion: 'v0.9.3', image: { reference: image } })
    const template = commands.find(({ args }) => args[0] === 'template')
    expect(template?.args[2]).toBe(join(workspace, 'helm'))
    expect(session.steps.records.map(({ step }) => step)).toEqual(['kro.source', 'kro.image', 'kro.render'])
  })

  test('from a release: the pinned image by its digest', async () => {
    const { plan, session, world, places, outputs } = await run(
      { install: 'release', 'kro-version': 'v0.9.4' },
      {
        'helm pull': 'Digest: none',
        'helm template': rendered('registry.k8s.io/kro/kro:v0.9.4'),
      },
    )
    writeFileSync(join(places.work, 'kro-0.9.4.tgz'), '')
    const build = await buildKro(plan, tools, session, world)
    expect(build?.built).toBeNull()
    expect(build?.repoDigest).toMatch(/^[0-9a-f]{64}$/)
    expect(outputs.image).toBe('registry.k8s.io/kro/kro:v0.9.4')
  })

  test('nothing to install: nothing is run', async () => {
    const { plan, session, world, commands } = await run({ install: 'none' }, {})
    expect(await buildKro(plan, tools, session, world)).toBeNull()
    expect(commands).toEqual([])
  })
})

const image = 'setup-kro.local/kro:t1'
const built: KroBuild = {
  manifests: {
    crds: chart(image).slice(0, 1),
    access: chart(image).slice(1, 4),
    rest: chart(image).slice(4),
    controller: {
      namespace: 'kro-system',
      deployment: 'kro',
      serviceAccount: 'kro',
      leaderElection: true,
      leaseNamespace: 'kro-system',
    },
    image,
  },
  built: {
    repository: 'setup-kro.local/kro',
    tag: 't1',
    configDigest: hex('c'),
    platform: 'linux/amd64',
    tarball: '/work/kro.tar',
  },
  repoDigest: null,
}
const ctr = 'docker exec n1 ctr --namespace=k8s.io'
const onNode = {
  [`${ctr} images ls`]: `${image} application/vnd.oci.image.manifest.v1+json ${hex('a')} 1 MiB linux/amd64 -\n`,
  [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('c') } }),
  [`${ctr} content get ${hex('c')}`]: JSON.stringify({ architecture: 'amd64' }),
}

describe('deploying', () => {
  test('the Deployment comes after every gate before it', async () => {
    const { plan, session, settings, cluster, api } = await run({}, onNode)
    await deployKro(plan, built, cluster, session, settings)
    const steps = session.steps.records.map(({ step, outcome }) => `${step} ${outcome}`)
    expect(steps.slice(-5)).toEqual([
      'gate.crds ok',
      'gate.rbac ok',
      'gate.image ok',
      'kro.apply ok',
      'gate.controller ok',
    ])
    expect(steps).toEqual(expect.arrayContaining(['gate.base ok', 'kro.crds ok', 'kro.access ok']))
    expect(api.requests.filter((request) => request.startsWith('PATCH')).at(-1)).toBe(
      'PATCH /apis/apps/v1/namespaces/kro-system/deployments/kro',
    )
    expect(api.objects.has('/api/v1/namespaces/kro-system')).toBe(true)
  })

  test('an image that no node has is loaded by the gate', async () => {
    let loaded = false
    const { plan, session, settings, cluster, commands } = await run(
      {},
      {
        ...onNode,
        [`${ctr} images ls`]: () => ({
          code: 0,
          stdout: loaded ? (onNode[`${ctr} images ls`] ?? '') : 'REF\n',
          stderr: '',
          output: '',
          seconds: 0,
          timedOut: false,
          notStarted: null,
        }),
        'docker exec --privileged': () => {
          loaded = true
          return {
            code: 0,
            stdout: '',
            stderr: '',
            output: '',
            seconds: 0,
            timedOut: false,
            notStarted: null,
          }
        },
      },
    )
    await deployKro(plan, built, cluster, session, settings)
    expect(commands.filter(({ inputFile }) => inputFile === '/work/kro.tar')).toHaveLength(1)
  })

  test('another image under its name stops it before anything runs it', async () => {
    const { plan, session, settings, cluster, api } = await run(
      {},
      {
        ...onNode,
        [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('d') } }),
        [`${ctr} content get ${hex('d')}`]: '{}',
      },
    )
    const error = await rejection(deployKro(plan, built, cluster, session, settings))
    expect(error.message).toBe(
      `node n1 has another image as ${image}: expected ${hex('c')}, found ${hex('d')}`,
    )
    expect(session.steps.failed).toBe('gate.image')
    expect(api.objects.has('/apis/apps/v1/namespaces/kro-system/deployments/kro')).toBe(false)
  })

  test.each([
    ['v0.8.5', 'ok'],
    ['v0.9.4', 'failed'],
  ])('kro %s without a right that only v0.9 needs: %s', async (version, outcome) => {
    const { plan, session, settings, cluster, api } = await run({}, onNode)
    const { json } = api
    api.json = async (path, request: KubeRequest = {}) =>
      JSON.stringify(request.body ?? '').includes('"graphrevisions"')
        ? { status: { allowed: false } }
        : json(path, request)
    session.note({ kroVersion: version })
    await deployKro(plan, built, cluster, session, settings).catch(() => undefined)
    expect(session.steps.records.find(({ step }) => step === 'gate.rbac')?.outcome).toBe(outcome)
  })

  test('the nodes of an existing cluster are not ours to enter', async () => {
    const { plan, session, settings, cluster, commands } = await run(
      { cluster: 'existing', install: 'release' },
      {},
    )
    await deployKro(plan, { ...built, built: null }, cluster, session, settings)
    expect(commands.map(commandLine).filter((line) => line.startsWith('docker'))).toEqual([])
    expect(session.steps.records.find(({ step }) => step === 'gate.image')?.outcome).toBe('skipped')
  })
})

describe('proving', () => {
  test('a kro that something else installed passes the gates that need no image', async () => {
    const { session, settings, cluster } = await run({}, {})
    for (const one of chart(image)) await cluster.objects.apply(one)
    await checkKro('kro-system', null, cluster, settings)
    expect(session.steps.records.map(({ step }) => step)).toEqual([
      'gate.crds',
      'gate.rbac',
      'gate.controller',
    ])
  })

  test('no Deployment is an error that says where', async () => {
    const { settings, cluster } = await run({}, {})
    await expect(checkKro('elsewhere', null, cluster, settings)).rejects.toThrow(
      'there is no Deployment of kro in namespace elsewhere',
    )
  })

  test('smoke-test: false leaves it out, and says so', async () => {
    const { plan, session, settings, cluster } = await run({ 'smoke-test': 'false' }, {})
    await proveKro(plan, cluster, settings)
    expect(session.steps.records).toMatchObject([
      { step: 'gate.smoke', outcome: 'skipped', message: 'smoke-test is false' },
      { step: 'gate.dns', outcome: 'ok' },
    ])
  })
})
