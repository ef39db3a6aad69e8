import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { NameTakenError } from '../../../../src/cluster/name-taken.ts'
import { InputError } from '../../../../src/errors.ts'
import { makePlan, type Plan } from '../../../../src/plan/plan.ts'
import { resumeRun } from '../../../../src/run/active-run.ts'
import { beginPlannedRun } from '../../../../src/run/begin.ts'
import { readKeptState } from '../../../../src/run/kept-state.ts'
import { pipeline } from '../../../../src/run/pipeline/pipeline.ts'
import type { StageName } from '../../../../src/run/pipeline/stage.ts'
import { up } from '../../../../src/run/pipeline/up.ts'
import { faultsOfStages } from '../../../../src/run/scheduler.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { rawInput } from '../../../support/inputs.ts'
import { placesOf } from '../../../support/paths.ts'
import { fakeRuntime } from '../../../support/runtime.ts'
import { type Bodies, stagesWith } from '../../../support/stages.ts'

/**
 * A new stage has a line in each of these sets, or in each of the rows below, of whose runs it is a part: the stages that it
 * waits for, without those for which one of these waits. What it records is in `results`, `expected` and `found`.
 */
type Waits = Partial<Record<StageName, readonly StageName[]>>

const prepared: Waits = {
  'host.check': [],
  'versions.fit': ['host.check'],
  'cluster.node-image': ['versions.fit'],
  'tools.install': ['versions.fit'],
}
const created: Waits = {
  ...prepared,
  'cluster.create': ['cluster.node-image', 'tools.install'],
  'cluster.unpack': ['cluster.node-image', 'tools.install'],
  'cluster.connect': ['cluster.create'],
}
const reached: Waits = {
  'cluster.reach': [],
  'versions.fit': ['cluster.reach'],
  'tools.install': ['versions.fit'],
  'cluster.connect': ['cluster.reach'],
}
const built: Waits = {
  'kro.source': ['versions.fit'],
  'kro.image': ['kro.source', 'tools.install'],
  'kro.render': ['kro.image'],
}
const released: Waits = { 'kro.chart': ['tools.install'], 'kro.render': ['kro.chart'] }
const proven: Waits = {
  'gate.smoke': ['gate.controller'],
  'gate.dns': ['gate.controller'],
  'gate.manifests': ['gate.smoke', 'gate.dns'],
  'rendered.write': ['gate.manifests'],
  'tests.run': ['gate.manifests'],
}
const deployed: Waits = {
  'gate.base': ['cluster.connect'],
  'kro.crds': ['cluster.connect', 'kro.render'],
  'kro.access': ['cluster.connect', 'kro.render'],
  'gate.crds': ['gate.base', 'kro.crds', 'kro.access'],
  'gate.rbac': ['gate.crds'],
  'gate.image': ['gate.rbac'],
  'kro.apply': ['gate.image'],
  'gate.controller': ['kro.apply'],
  ...proven,
}
const bare: Waits = {
  'gate.base': ['cluster.connect'],
  'gate.dns': ['gate.base'],
  'gate.manifests': ['gate.dns'],
  'rendered.write': ['gate.manifests'],
  'tests.run': ['gate.manifests', 'tools.install'],
}
const toolsOnly: Waits = { 'versions.fit': [], 'tools.install': ['versions.fit'] }

/** For each cluster and way to install: which stages run, and which others each waits for (those that these imply left out). */
const rows: readonly [cluster: string, install: string, waits: Waits][] = [
  [
    'kind',
    'source',
    {
      ...created,
      ...built,
      ...deployed,
      'kro.image.load': ['kro.image'],
      'gate.image': ['gate.rbac', 'kro.image.load'],
    },
  ],
  ['kind', 'release', { ...created, ...released, ...deployed }],
  [
    'kind',
    'release to v0.9.0',
    {
      ...created,
      ...released,
      ...deployed,
      'upgrade.prepare': ['kro.render'],
      'gate.manifests': ['gate.smoke', 'gate.dns', 'upgrade.prepare'],
    },
  ],
  [
    'kind',
    'release to .',
    {
      ...created,
      ...released,
      ...deployed,
      'upgrade.prepare': ['kro.render'],
      'gate.manifests': ['gate.smoke', 'gate.dns', 'upgrade.prepare'],
    },
  ],
  [
    'kind',
    'make',
    {
      ...prepared,
      'kro.source': ['versions.fit'],
      'kro.make': ['cluster.node-image', 'tools.install', 'kro.source'],
      'cluster.connect': ['kro.make'],
      'gate.base': ['cluster.connect'],
      'kro.find': ['gate.base'],
      'gate.crds': ['kro.find'],
      'gate.rbac': ['gate.crds'],
      'gate.controller': ['gate.rbac'],
      ...proven,
    },
  ],
  ['kind', 'none', { ...created, ...bare }],
  ['existing', 'source', { ...reached, ...built, ...deployed }],
  ['existing', 'release', { ...reached, ...released, ...deployed }],
  ['existing', 'none', { ...reached, ...bare }],
  ['none', 'source', toolsOnly],
  ['none', 'release', toolsOnly],
  ['none', 'make', toolsOnly],
  ['none', 'none', toolsOnly],
]

const hex = (digit: string): string => digit.repeat(64)

const tuned = { name: 'config.clientQps', value: '1000', chart: '100' }

/** What the stages return, as far as it is recorded. */
const results: { [N in StageName]?: unknown } = {
  'host.check': { cgroupVersion: 2 },
  'tools.install': { paths: {}, sha256: { 'dl.k8s.io/kubectl': hex('1') } },
  'kro.source': { folder: '/kro', version: 'v0.9.3', identity: { commit: 'c'.repeat(40) } },
  'kro.image': {
    image: { repository: 'r', tag: 't', configDigest: 'sha256:c', platform: 'linux/amd64', tarball: null },
    cache: { key: 'k', folders: ['/go'], restored: null, hit: false },
  },
  'kro.chart': { sha256: { 'registry/chart:1': hex('2') } },
  'manifests.render': { manifests: [], baseline: null },
  'prerequisites.fetch': [],
  'kro.make': [tuned],
  'kro.render': { access: [], image: 'registry/kro:1', tuning: [tuned] },
  'gate.image': { 'registry/kro:1': hex('3') },
}

/** @param how a way to install, or `release to v0.9.0`, where kro is upgraded after that */
async function planOf(cluster: string, how: string): Promise<Plan> {
  const [install = '', upgrade] = how.split(' to ')
  const workspace = temporaryFolder({
    'go.mod': 'module github.com/kubernetes-sigs/kro\n',
    'rgd.yaml': 'apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata:\n  name: x\n',
    'e2e/chainsaw-test.yaml': '',
  })
  const repository = cluster === 'existing' && install === 'source' ? { 'image-repository': 'r' } : {}
  const tests = cluster === 'none' ? {} : { tests: 'e2e' }
  const given = {
    cluster,
    install,
    'cluster-name': 'demo',
    manifests: 'rgd.yaml',
    ...repository,
    ...tests,
    ...(upgrade === undefined ? {} : { 'upgrade-to': upgrade }),
  }
  return makePlan(rawInput(given), workspace, { os: 'linux', arch: 'amd64' })
}

/**
 * A run whose stages end when they are told to. Scheduler, recorder and what is recorded when are the real ones.
 *
 * @param held stages that do not end by themselves
 */
async function runOf(plan: Plan, ...held: StageName[]) {
  const { runtime, outputs } = fakeRuntime({}, { HOME: '/home/me' })
  const places = placesOf()
  let kept = ''
  const active = beginPlannedRun(plan, runtime, places, (state) => {
    kept = JSON.stringify(state)
  })
  const begun: StageName[] = []
  const ends = new Map<StageName, { end(result: unknown): void; fail(error: unknown): void }>()
  const bodies: Bodies = Object.fromEntries(
    pipeline.map(({ name }) => [
      name,
      () => {
        begun.push(name)
        if (!held.includes(name)) return Promise.resolve(results[name])
        return new Promise((end, fail) => ends.set(name, { end, fail }))
      },
    ]),
  )
  const settled = up(plan, active, runtime, stagesWith(bodies)).then(
    () => null,
    (error: unknown) => error,
  )
  const turn = () => new Promise(setImmediate)
  await turn()
  /** What the post step finds where this process is killed now: the state that was kept, and the report folder. */
  const post = () => {
    const { run, cluster, faults } = readKeptState(kept)
    if (run === null) throw new Error(faults.join())
    const { recorder, steps } = resumeRun(run, fakeRuntime().runtime)
    const versions = readFileSync(join(places.report, 'versions.yaml'), 'utf8')
    return {
      state: run,
      toDelete: cluster?.name ?? null,
      record: recorder.run,
      failed: steps.failed,
      versions,
    }
  }
  const end = async (name: StageName): Promise<void> => {
    ends.get(name)?.end(results[name])
    await turn()
  }
  const fail = async (name: StageName, error: unknown): Promise<void> => {
    ends.get(name)?.fail(error)
    await turn()
  }
  return { begun, settled, post, end, fail, outputs, places }
}

/** Stages that begin only after one has ended, by the table. */
function after(waits: Waits, name: StageName): Set<StageName> {
  const found = new Set<StageName>([name])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const [one, needs] of Object.entries(waits))
      if (needs.some((need) => found.has(need))) found.add(one as StageName)
  }
  found.delete(name)
  return found
}

/** What post has to find while one stage runs and everything that does not wait for it has ended, by the table. */
function expected(cluster: string, waits: Waits, running: StageName) {
  const later = after(waits, running)
  const hasEnded = (name: StageName): boolean => name in waits && name !== running && !later.has(name)
  const maker: StageName = 'kro.make' in waits ? 'kro.make' : 'cluster.create'
  const kind = running === maker ? 'making' : hasEnded(maker) ? 'made' : null
  const state = { kind, existing: 'found', none: null }[cluster]
  const digests = {
    'dl.k8s.io/kubectl': hasEnded('tools.install'),
    'registry/chart:1': hasEnded('kro.chart'),
    'registry/kro:1': hasEnded('gate.image'),
    kroCommit: hasEnded('kro.source'),
  }
  return {
    state,
    context: state === 'made' ? 'kind-demo' : null,
    toDelete: state === 'making' || state === 'made' ? 'demo' : null,
    buildCache: hasEnded('kro.image') ? 'k' : undefined,
    image:
      hasEnded('kro.render') && !('kro.image' in waits)
        ? 'registry/kro:1'
        : hasEnded('kro.image')
          ? 'r:t'
          : undefined,
    recorded: Object.entries(digests).flatMap(([name, known]) => (known ? [name] : [])),
  }
}

/** The same, as it was found. */
function found({ state, toDelete, record, versions }: ReturnType<Awaited<ReturnType<typeof runOf>>['post']>) {
  const names = ['dl.k8s.io/kubectl', 'registry/chart:1', 'registry/kro:1', 'kroCommit']
  return {
    state: state.cluster,
    context: state.context,
    toDelete,
    buildCache: state.buildCache?.key,
    image: record.image?.reference,
    recorded: names.filter((name) => versions.includes(name)),
  }
}

test('the list has no faults', () => {
  expect(faultsOfStages(pipeline)).toEqual([])
})

describe.each(rows)('cluster %s, install %s', (cluster, install, waits) => {
  const names = Object.keys(waits) as StageName[]

  test('these stages run, and no others', async () => {
    const { begun, settled } = await runOf(await planOf(cluster, install))
    expect(await settled).toBeNull()
    expect([...begun].sort()).toEqual([...names].sort())
  })

  test('while one runs, all that do not wait for it run to their end, and post finds what they learned', async () => {
    const plan = await planOf(cluster, install)
    for (const name of names) {
      const { begun, post } = await runOf(plan, name)
      const waiting = names.filter((one) => !begun.includes(one))
      expect([name, ...waiting.sort()]).toEqual([name, ...[...after(waits, name)].sort()])
      expect([name, found(post())]).toEqual([name, expected(cluster, waits, name)])
    }
  })

  test('after a failure of one nothing else begins, and post finds the same, and which step failed', async () => {
    const plan = await planOf(cluster, install)
    for (const name of names) {
      const { begun, post, fail, settled } = await runOf(plan, name)
      const before = [...begun]
      await fail(name, new Error(`${name} broke`))
      expect(await settled).toEqual(new Error(`${name} broke`))
      expect([name, ...begun]).toEqual([name, ...before])
      expect([name, found(post())]).toEqual([name, expected(cluster, waits, name)])
      expect(post().failed).toBe(name)
    }
  })
})

test('cluster existing, install make: refused before anything begins', async () => {
  await expect(planOf('existing', 'make')).rejects.toThrow(InputError)
})

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
