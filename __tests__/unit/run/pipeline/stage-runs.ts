import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePlan, type Plan } from '../../../../src/plan/plan.ts'
import { resumeRun } from '../../../../src/run/active-run.ts'
import { beginPlannedRun } from '../../../../src/run/begin.ts'
import { readKeptState } from '../../../../src/run/kept-state.ts'
import { pipeline } from '../../../../src/run/pipeline/pipeline.ts'
import type { StageName } from '../../../../src/run/pipeline/stage.ts'
import { up } from '../../../../src/run/pipeline/up.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { rawInput } from '../../../support/inputs.ts'
import { placesOf } from '../../../support/paths.ts'
import { fakeRuntime } from '../../../support/runtime.ts'
import { type Bodies, stagesWith } from '../../../support/stages.ts'

export const hex = (digit: string): string => digit.repeat(64)

export const tuned = { name: 'config.clientQps', value: '1000', chart: '100' }

/** What the stages return, as far as it is recorded. */
export const results: { [N in StageName]?: unknown } = {
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
export async function planOf(cluster: string, how: string): Promise<Plan> {
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
export async function runOf(plan: Plan, ...held: StageName[]) {
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
