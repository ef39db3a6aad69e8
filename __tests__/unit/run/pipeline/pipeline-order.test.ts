import { describe, expect, test } from '@jest/globals'
import { NameTakenError } from '../../../../src/cluster/name-taken.ts'
import { makePlan } from '../../../../src/plan/plan.ts'
import type { StageName } from '../../../../src/run/pipeline/stage.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { rawInput } from '../../../support/inputs.ts'
import { planOf, runOf } from './stage-runs.ts'

test.each<[string, string, StageName[]]>([
  ['kind', 'source', ['cluster.node-image', 'tools.install', 'kro.source']],
  ['kind', 'source', ['cluster.create', 'cluster.unpack', 'kro.image']],
  ['kind', 'source', ['cluster.create', 'kro.image.load', 'kro.render']],
  ['kind', 'release', ['cluster.create', 'cluster.unpack', 'kro.chart']],
  ['kind', 'release', ['gate.base', 'kro.crds', 'kro.access']],
  ['kind', 'make', ['cluster.node-image', 'tools.install', 'kro.source']],
  ['existing', 'source', ['gate.base', 'kro.image']],
  ['existing', 'release', ['gate.smoke', 'gate.dns']],
])('cluster %s, install %s: at the same time %j', async (cluster, install, together) => {
  const { begun } = await runOf(await planOf(cluster, install), ...together)
  expect(begun).toEqual(expect.arrayContaining(together))
})

test.each([
  ['kind', 'release', 'cluster.create'],
  ['kind', 'make', 'kro.make'],
] as const)(
  'cluster %s, install %s: another run has the name, and post deletes nothing',
  async (cluster, install, maker) => {
    const { fail, post } = await runOf(await planOf(cluster, install), maker)
    expect(post().toDelete).toBe('demo')
    await fail(maker, new NameTakenError('demo', []))
    expect(post()).toMatchObject({ toDelete: null, state: { cluster: null } })
  },
)

test('kustomizations and charts are rendered before a cluster is created', async () => {
  const workspace = temporaryFolder({ 'k/kustomization.yaml': 'resources: []\n' })
  const given = { install: 'release', 'cluster-name': 'demo', manifests: 'k' }
  const plan = await makePlan(rawInput(given), workspace, { os: 'linux', arch: 'amd64' })
  const { begun, end } = await runOf(plan, 'manifests.render')
  expect(begun).toContain('manifests.render')
  expect(begun).not.toContain('cluster.create')
  await end('manifests.render')
  expect(begun).toEqual(expect.arrayContaining(['cluster.create', 'gate.manifests']))
})

describe('later steps of the job know', () => {
  test('the cluster as soon as it is made, while its nodes get ready', async () => {
    const { outputs, places, end } = await runOf(
      await planOf('kind', 'release'),
      'cluster.create',
      'gate.base',
    )
    expect(outputs).toMatchObject({ 'cluster-name': 'demo' })
    expect(outputs).not.toHaveProperty('kubeconfig')
    await end('cluster.create')
    expect(outputs).toMatchObject({ kubeconfig: places.kubeconfig, context: 'kind-demo' })
  })

  test('an existing cluster before it has answered', async () => {
    const { outputs, post } = await runOf(await planOf('existing', 'none'), 'cluster.reach')
    expect(outputs.kubeconfig).toBe('/home/me/.kube/config')
    expect(post().state.places.kubeconfig).toBe('/home/me/.kube/config')
  })

  test('the image as soon as it is built', async () => {
    const { outputs } = await runOf(await planOf('kind', 'source'), 'kro.render')
    expect(outputs.image).toBe('r:t')
  })
})

test('tests wait for prerequisites and images, also without manifests', async () => {
  const workspace = temporaryFolder({
    'e2e/chainsaw-test.yaml': '',
    'crds.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
  })
  const given = {
    ...{ cluster: 'kind', install: 'release', 'cluster-name': 'demo', 'smoke-test': 'false' },
    ...{ tests: 'e2e', images: 'app:ci', prerequisites: '- manifests: crds.yaml' },
  }
  const plan = await makePlan(rawInput(given), workspace, { os: 'linux', arch: 'amd64' })
  for (const held of ['prerequisites.apply', 'gate.images', 'gate.controller'] as const) {
    const { begun, end, settled } = await runOf(plan, held)
    expect([held, begun.includes(held), begun.includes('tests.run')]).toEqual([held, true, false])
    await end(held)
    expect([held, begun.includes('tests.run')]).toEqual([held, true])
    expect(await settled).toBeNull()
  }
})
