import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makePlan, type Plan } from '../../../src/plan/plan.ts'
import { parseVersionsFile } from '../../../src/plan/versions-file.ts'
import { emptyRun, resumeRun } from '../../../src/run/active-run.ts'
import { beginPlannedRun } from '../../../src/run/begin.ts'
import { commandPlaces, forgetRun, jobPlaces, knownRuns, linkKubeconfig } from '../../../src/run/paths.ts'
import { timingsOf } from '../../../src/run/publish.ts'
import type { RunState } from '../../../src/run/recorder.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'
import { placesOf } from '../../support/paths.ts'
import { fakeRuntime } from '../../support/runtime.ts'

const linux = { os: 'linux', arch: 'amd64' } as const
const planOf = (given: Given = {}): Promise<Plan> => makePlan(rawInput(given), temporaryFolder(), linux)

async function begun(given: Given = {}, env: NodeJS.ProcessEnv = {}, answers = {}) {
  const fake = fakeRuntime(answers, env)
  const places = placesOf()
  const kept: RunState[] = []
  const active = beginPlannedRun(await planOf(given), fake.runtime, places, (state) =>
    kept.push({ ...state }),
  )
  const file = (name: string): string => readFileSync(join(places.report, name), 'utf8')
  return { ...fake, ...active, places, kept, file }
}

test('a run that has begun says so on disk and in the outputs, at once', async () => {
  const { file, outputs, places } = await begun({ 'cluster-name': 'demo', 'rbac-mode': 'aggregation' })
  expect(JSON.parse(file('evidence/run.json'))).toMatchObject({
    schemaVersion: 1,
    began: '2026-01-02T03:04:05.000Z',
    cluster: 'kind',
    clusterName: 'demo',
    install: 'release',
    namespace: 'kro-system',
    rbacMode: 'aggregation',
    kroVersion: 'v0.9.4',
    image: null,
    jobStatus: null,
  })
  expect(JSON.parse(file('evidence/steps.json'))).toEqual([])
  expect(existsSync(places.work)).toBe(true)
  expect(outputs.report).toBe(places.report)
  const versions = JSON.parse(outputs.versions ?? '')
  expect(versions).toMatchObject({ kro: 'v0.9.4', kind: expect.any(String) })
  expect(parseVersionsFile(file('versions.yaml'), 'x').versions).toEqual(versions)
})

test('the version of a checkout is not known before it was looked at', async () => {
  const workspace = temporaryFolder({ 'go.mod': 'module github.com/kubernetes-sigs/kro\n' })
  const plan = await makePlan(rawInput({}), workspace, linux)
  const { runtime } = fakeRuntime()
  const { recorder } = beginPlannedRun(plan, runtime, jobPlaces({ RUNNER_TEMP: temporaryFolder() }, 'kro'))
  expect(recorder.run).toMatchObject({ install: 'source', source: '.', kroVersion: null })
  recorder.learned({ source: { commit: 'a'.repeat(40) }, run: { kroVersion: 'v0.9.3' } })
  expect(recorder.run.kroVersion).toBe('v0.9.3')
})

test('what an earlier run left is gone; what is not ours stays', async () => {
  const folder = temporaryFolder({
    'report/evidence/run.json': '{"schemaVersion":1,"clusterName":"kro"}',
    'report/evidence/old.txt': 'x',
    'report/summary.md': 'x',
    'report/notes.txt': 'mine',
  })
  const places = placesOf('run-1', folder)
  beginPlannedRun(await planOf(), fakeRuntime().runtime, places)
  expect(
    ['evidence/old.txt', 'summary.md', 'notes.txt'].map((name) => existsSync(join(places.report, name))),
  ).toEqual([false, false, true])
})

test('what was used is recorded in the form that versions-file takes back', async () => {
  const { recorder, file } = await begun()
  recorder.learned({ sha256: { 'registry.k8s.io/kro/kro:v0.9.4': 'a'.repeat(64) } })
  recorder.learned({ source: { moduleSum: `h1:${'b'.repeat(43)}=` } })
  expect(parseVersionsFile(file('versions.yaml'), 'x').recorded).toEqual({
    sha256: { 'registry.k8s.io/kro/kro:v0.9.4': 'a'.repeat(64) },
    kroCommit: null,
    kroModuleSum: `h1:${'b'.repeat(43)}=`,
  })
})

test('no record is written through a link that someone put in its place', async () => {
  const { recorder, steps, places } = await begun()
  const theirs = join(temporaryFolder({ theirs: 'theirs' }), 'theirs')
  const records = ['evidence/run.json', 'evidence/steps.json', 'versions.yaml']
  for (const name of records) {
    rmSync(join(places.report, name), { force: true })
    symlinkSync(theirs, join(places.report, name))
  }
  recorder.learned({ run: { jobStatus: 'failure' } })
  recorder.learned({ sha256: { a: 'a'.repeat(64) } })
  steps.skip('x', 'x', 'not needed')
  expect(readFileSync(theirs, 'utf8')).toBe('theirs')
  for (const name of records) expect(lstatSync(join(places.report, name)).isFile()).toBe(true)
})

test('runs do not share what they record', async () => {
  const one = await begun()
  one.recorder.learned({ sha256: { a: 'a'.repeat(64) } })
  const other = await begun()
  other.recorder.learned({ sha256: { b: 'b'.repeat(64) } })
  expect(other.file('versions.yaml')).not.toContain('a'.repeat(64))
})

describe('another process takes a run up again', () => {
  test('with its record, its steps, its time and its masks', async () => {
    const { recorder, steps, redaction, places, file } = await begun({}, {}, { kind: 'made' })
    await steps.step('cluster.create', 'create', (step) =>
      step.execOrThrow({ tool: 'kind', args: [], timeoutSeconds: 60 }),
    )
    recorder.learned({ run: { kroVersion: 'v0.9.3' } })
    const saved = JSON.stringify({ ...recorder.state, masks: redaction.state() })
    const later = fakeRuntime()
    await later.clock.sleep(100)
    const resumed = resumeRun(JSON.parse(saved) as RunState, later.runtime)
    expect(resumed.recorder.run).toEqual(recorder.run)
    await resumed.steps.step('cluster.delete', 'delete', async () => undefined)
    resumed.recorder.learned({ run: { jobStatus: 'failure' } })
    expect(resumed.steps.records.map(({ step, start }) => [step, start])).toEqual([
      ['cluster.create', 0],
      ['cluster.delete', 100],
    ])
    expect(JSON.parse(file('evidence/run.json'))).toMatchObject({
      kroVersion: 'v0.9.3',
      jobStatus: 'failure',
    })
    expect(places).toEqual(resumed.recorder.state.places)
  })

  test('although the report is gone', async () => {
    const { runtime } = fakeRuntime()
    const report = temporaryFolder()
    const state: RunState = {
      places: { ...placesOf(), report },
      clusterName: 'demo',
      context: null,
      cluster: 'made',
      explained: false,
    }
    const resumed = resumeRun(state, runtime)
    expect(resumed.recorder.run).toEqual(emptyRun('demo', '2026-01-02T03:04:05.000Z'))
    resumed.recorder.learned({ run: { jobStatus: 'failure' } })
    expect(existsSync(join(report, 'evidence/run.json'))).toBe(true)
  })
})

test('what a later step made of the records is not believed', async () => {
  const { runtime } = fakeRuntime()
  const run = { ...emptyRun('demo', '2026-01-02T03:04:05.000Z'), began: {}, namespace: 'apps' }
  const step = { step: 'a', title: 't', start: 0, seconds: 'x', outcome: 'ok', message: null, log: null }
  const report = temporaryFolder({
    'evidence/run.json': JSON.stringify(run),
    'evidence/steps.json': JSON.stringify([null, { step: 1 }, step]),
  })
  const state: RunState = {
    places: { ...placesOf(), report },
    clusterName: 'demo',
    context: null,
    cluster: 'made',
    explained: false,
  }
  const resumed = resumeRun(state, runtime)
  expect(resumed.recorder.run).toEqual({ ...run, began: '' })
  expect(resumed.steps.records).toEqual([{ ...step, seconds: 0 }])
})

test('a secret of the environment does not reach the log of a step, whichever tool prints it', async () => {
  const env = { DEPLOY_TOKEN: 'gh-s3cr3t-value', PLAIN: 'visible-value', SHORT_PASSWORD: 'abc' }
  const { steps, file } = await begun({}, env, { kubectl: 'token gh-s3cr3t-value of visible-value abc' })
  await steps.step('x', 'x', (step) => step.execOrThrow({ tool: 'kubectl', args: [], timeoutSeconds: 60 }))
  const log = file('evidence/steps/x.log')
  expect(log).not.toContain('gh-s3cr3t-value')
  expect(log).toContain('visible-value')
})

test('seconds by step', async () => {
  const { steps, clock } = await begun()
  await steps.step('a', 'a', () => clock.sleep(1.5))
  await steps.step('b.c', 'b', () => clock.sleep(2))
  expect(JSON.parse(timingsOf(steps))).toEqual({ a: 1.5, 'b.c': 2 })
})

describe('places', () => {
  test('below RUNNER_TEMP in a job; where the user wants the report on the command line', () => {
    expect(jobPlaces({ RUNNER_TEMP: '/tmp/r' }, 'demo', 'a1')).toEqual({
      runId: 'a1',
      folder: '/tmp/r/setup-kro-demo-a1',
      report: '/tmp/r/setup-kro-demo-a1/report',
      work: '/tmp/r/setup-kro-demo-a1/work',
      kubeconfig: '/tmp/r/setup-kro-demo-a1/kubeconfig',
    })
    const places = commandPlaces({ HOME: '/home/me' }, 'demo', '/here/report', 'a1')
    expect(places.report).toBe('/here/report')
    expect(places.kubeconfig).toMatch(/^\/home\/me\/.*\/clusters\/demo\/a1\/kubeconfig$/)
  })

  test('two runs of one name share no folder', () => {
    for (const places of [
      jobPlaces,
      (env: NodeJS.ProcessEnv, name: string) => commandPlaces(env, name, '/r'),
    ]) {
      const [one, other] = [places({ HOME: '/h' }, 'demo'), places({ HOME: '/h' }, 'demo')]
      for (const key of ['runId', 'folder', 'work', 'kubeconfig'] as const)
        expect(one[key]).not.toBe(other[key])
    }
  })

  test('the kubeconfig of a name leads to that of the last run, and is gone with it', async () => {
    const home = { HOME: temporaryFolder() }
    const [one, other] = ['a1', 'a2'].map((runId) => commandPlaces(home, 'demo', '/r', runId))
    if (!one || !other) throw new Error('two runs')
    for (const places of [one, other]) {
      mkdirSync(places.folder, { recursive: true })
      writeFileSync(places.kubeconfig, places.runId)
      linkKubeconfig(places)
    }
    const link = join(one.folder, '..', 'kubeconfig')
    expect(readFileSync(link, 'utf8')).toBe('a2')
    expect(knownRuns(home, 'demo').sort()).toEqual(['a1', 'a2'])
    forgetRun(one)
    expect(readFileSync(link, 'utf8')).toBe('a2')
    forgetRun(other)
    expect(readdirSync(join(link, '..'))).toEqual([])
  })

  test('a run has its folder for its user alone', async () => {
    const { runtime } = fakeRuntime()
    const places = jobPlaces({ RUNNER_TEMP: temporaryFolder() }, 'demo')
    beginPlannedRun(await planOf(), runtime, places)
    expect(statSync(places.folder).mode & 0o777).toBe(0o700)
  })

  test('what it starts inherits its id', async () => {
    const { runtime } = await begun()
    expect(runtime.env.SETUP_KRO_RUN).toBe('run-1')
  })
})

test('the state is kept from the beginning and whenever it changes, with the masks of that time', async () => {
  const { recorder, redaction, kept } = await begun({ 'cluster-name': 'demo' })
  expect(kept).toEqual([expect.objectContaining({ clusterName: 'demo', cluster: null })])
  recorder.learned({ state: { cluster: 'making' } })
  redaction.text('password=abcdefgh12345678')
  recorder.learned({ state: { explained: true } })
  expect(kept.map(({ cluster, explained }) => [cluster, explained])).toEqual([
    [null, false],
    ['making', false],
    ['making', true],
  ])
  expect(kept.map(({ masks }) => JSON.stringify(masks))).toEqual([
    expect.any(String),
    expect.any(String),
    JSON.stringify(redaction.state()),
  ])
})
