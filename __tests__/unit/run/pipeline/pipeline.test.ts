import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../../src/errors.ts'
import { pipeline } from '../../../../src/run/pipeline/pipeline.ts'
import type { StageName } from '../../../../src/run/pipeline/stage.ts'
import { faultsOfStages } from '../../../../src/run/scheduler.ts'
import { planOf, runOf } from './stage-runs.ts'

/**
 * A new stage has a line in each of these sets, or in each of the rows below, of whose runs it is a part: the stages that it
 * waits for, without those for which one of these waits. What it records is in `results` (stage-runs.ts), `expected` and `found`.
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
