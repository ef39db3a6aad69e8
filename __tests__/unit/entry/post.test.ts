import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { post } from '../../../src/entry/post.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { beginPlannedRun } from '../../../src/run/begin.ts'
import { byHand, DiagnosisGivenUp } from '../../../src/run/explain-apart.ts'
import { jobPlaces } from '../../../src/run/paths.ts'
import { FakeDocker } from '../../support/docker.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { rawInput } from '../../support/inputs.ts'
import { placesOf } from '../../support/paths.ts'
import { result } from '../../support/run.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { fakeRunner } from '../../support/workflow-host.ts'

const working = { 'docker ps': 'demo-control-plane running id-1 run-1\n', 'docker rm': '' }

/** The post step of a job whose main step made the cluster `demo`. */
async function postOf(
  jobStatus: string,
  {
    files = {},
    inputs = {},
    state = {},
    answers = working,
  }: {
    files?: Record<string, string>
    inputs?: Record<string, string>
    state?: object
    answers?: Parameters<typeof fakeRuntime>[0]
  } = {},
) {
  const given = { 'cluster-name': 'demo', 'job-status': jobStatus, ...inputs }
  const env: NodeJS.ProcessEnv = {
    RUNNER_TEMP: temporaryFolder(),
    GITHUB_WORKSPACE: temporaryFolder(files),
    ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  }
  const plan = await makePlan(rawInput(given), env.GITHUB_WORKSPACE ?? '', { os: 'linux', arch: 'amd64' })
  const { recorder, redaction } = beginPlannedRun(
    plan,
    fakeRuntime({}, env).runtime,
    jobPlaces(env, 'demo', 'run-1'),
  )
  const saved = { ...recorder.state, cluster: 'made', masks: redaction.state(), ...state }
  const fake = { ...fakeRuntime(answers, env), ...fakeRunner({ session: JSON.stringify(saved) }) }
  const workspace = env.GITHUB_WORKSPACE ?? ''
  const warnings = (): string[] => fake.log.lines.filter((line) => line.startsWith('warning'))
  const { report, folder } = recorder.state.places
  return { ...fake, workspace, report, folder, warnings, run: () => post(fake.runtime, fake.runner) }
}

const deletion = 'docker rm --force --volumes id-1'

test('main stopped before a run: nothing is done', async () => {
  const { runtime, log, commands } = fakeRuntime()
  await post(runtime, fakeRunner().runner)
  expect(log.lines).toEqual([expect.stringMatching(/the main step stopped before it started a run$/)])
  expect(commands).toEqual([])
})

describe('the job', () => {
  test('went well: a summary from the records alone, and the cluster is deleted', async () => {
    const { run, commands, summaries, annotations, failures, warnings } = await postOf('success')
    await run()
    expect(commands.map(({ tool, args }) => `${tool} ${args[0]}`)).toEqual(['docker ps', 'docker rm'])
    expect(commands.map(commandLine)[1]).toBe(deletion)
    expect(summaries).toEqual([expect.stringMatching(/^## ✅ /)])
    expect([annotations, failures, warnings()]).toEqual([[], [], []])
  })

  test('failed later: evidence first, then the cluster is deleted', async () => {
    const { run, commands, summaries, annotations } = await postOf('failure')
    await run()
    const lines = commands.map(commandLine)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.indexOf(deletion)).toBe(lines.length - 1)
    expect(summaries).toEqual([expect.stringMatching(/^## (?!✅)/)])
    expect(annotations.length).toBeGreaterThan(0)
  })

  test.each(['success', 'cancelled'])('%s, and diagnose: always takes evidence too', async (status) => {
    const { run, commands } = await postOf(status, { inputs: { diagnose: 'always' } })
    await run()
    expect(commands.length).toBeGreaterThan(3)
  })

  test.each([
    ['was cancelled', 'cancelled', {}, {}],
    ['failed, and diagnose is never', 'failure', { diagnose: 'never' }, {}],
    ['failed in main, which explained it', 'failure', {}, { explained: true }],
  ])('%s: cleaned up, not diagnosed', async (_, status, inputs, state) => {
    const { run, commands, annotations } = await postOf(status, { inputs, state })
    await run()
    expect(commands.map(({ args }) => args[0])).toEqual(['ps', 'rm'])
    expect(annotations).toEqual([])
  })
})

test('a comment that is wished and cannot be made is a notice, and the job stays green', async () => {
  const event = JSON.stringify({ pull_request: { number: 7 } })
  const { run, runtime, workspace, annotations, failures, warnings } = await postOf('success', {
    inputs: { comment: 'true', 'github-token': 't' },
    files: { 'event.json': event },
  })
  Object.assign(runtime.env, {
    GITHUB_EVENT_PATH: join(workspace, 'event.json'),
    GITHUB_REPOSITORY: 'team/platform',
    // Nothing listens there.
    GITHUB_API_URL: 'http://127.0.0.1:1',
  })
  await run()
  expect(annotations).toEqual([
    expect.objectContaining({
      level: 'notice',
      message: expect.stringMatching(/pull request #7: .*ECONNREFUSED/),
    }),
  ])
  expect([failures, warnings()]).toEqual([[], []])
})

test.each([
  ['somebody else made it', {}, { cluster: 'found' as const }],
  ['none was reached', {}, { cluster: null }],
  ['cleanup: false', { cleanup: 'false' }, {}],
])('a cluster is left as it is: %s', async (_, inputs, state) => {
  const { run, commands } = await postOf('success', { inputs, state })
  await run()
  expect(commands).toEqual([])
})

describe('main was cut off', () => {
  test('while kind worked: its processes are ended first, and a container that comes later goes too', async () => {
    const docker = new FakeDocker()
    const { run, endedRuns, clock, runtime, commands, folder } = await postOf('cancelled', {
      state: { cluster: 'making' },
      answers: docker.answers,
    })
    mkdirSync(join(folder, 'creating'))
    writeFileSync(join(folder, 'creating', '1'), 'demo-control-plane')
    const { run: asked } = runtime
    const order: string[] = []
    runtime.run = (command) => {
      order.push(`${command.args[0]} after ${endedRuns.join()}`)
      if (clock.seconds() >= 2 && order.length === 3) docker.create('demo-control-plane', 'run-1')
      return asked(command)
    }
    await run()
    expect(endedRuns).toEqual(['run-1'])
    expect(order[0]).toBe('ps after run-1')
    expect(commands.filter(({ args }) => args[0] === 'rm')).toHaveLength(1)
    expect(docker.names).toEqual([])
  })

  test('after it had lost the name to another run: the cluster of that one lives', async () => {
    const docker = new FakeDocker()
    docker.create('demo-control-plane', 'run-2')
    for (const cluster of ['making', 'made', null] as const) {
      const { run } = await postOf('failure', { state: { cluster }, answers: docker.answers })
      await run()
      expect(docker.names).toEqual(['demo-control-plane of run-2'])
    }
  })
})

test('evidence is taken of the run’s own nodes alone', async () => {
  const docker = new FakeDocker()
  docker.create('demo-control-plane', 'run-1')
  docker.create('demo-worker', 'run-2')
  const { run, commands } = await postOf('failure', { answers: docker.answers })
  await run()
  const lines = commands.map(commandLine)
  expect(lines.filter((line) => line.startsWith('docker exec demo-control-plane')).length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.includes('demo-worker'))).toEqual([])
})

describe('a build cache', () => {
  const buildCache = { key: 'go-1', folders: ['/go'], restored: null, hit: false }
  test.each([
    ['is saved where the job went well', 'success', {}, buildCache, ['go-1']],
    ['is not, where it did not', 'failure', { diagnose: 'never' }, buildCache, []],
    ['is not, where it was there already', 'success', {}, { ...buildCache, hit: true }, []],
    ['is not, where none is wanted', 'success', { cache: 'false' }, buildCache, []],
  ])('%s', async (_, status, inputs, cache, expected) => {
    const { run, runtime } = await postOf(status, { inputs, state: { buildCache: cache } })
    const saved: string[] = []
    runtime.folderCache = { restore: async () => null, save: async (_folders, key) => void saved.push(key) }
    await run()
    expect(saved).toEqual(expected)
  })
})

describe('what goes wrong here is a warning, never a failure', () => {
  test('a file is where the report was: a warning says so, and the cluster is still deleted', async () => {
    const { run, report, commands, warnings, failures } = await postOf('failure')
    rmSync(report, { recursive: true })
    writeFileSync(report, 'no folder')
    await run()
    expect(warnings()).toEqual([
      expect.stringMatching(
        /^warning: the report in \S+ cannot be continued, so the job is not diagnosed: a file is where the folder was\n/,
      ),
    ])
    expect(warnings()[0]).toMatch(/what to do: leave that folder/)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('the reports cannot be written: the cluster is still deleted', async () => {
    const { run, report, commands, warnings, failures } = await postOf('failure')
    // A folder of that name cannot be replaced by a file, by root neither.
    mkdirSync(join(report, 'diagnosis.json', 'x'), { recursive: true })
    await run()
    expect(warnings().join('\n')).toMatch(/setup-kro's post step: .*diagnosis\.json/)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('nothing more can be recorded: the cluster is still deleted', async () => {
    const { run, runtime, report, commands, warnings, failures } = await postOf('failure')
    runtime.explain = async () => {
      // As a disk that is full: from here on no record of a step can be written.
      rmSync(join(report, 'evidence', 'steps.json'))
      mkdirSync(join(report, 'evidence', 'steps.json', 'x'), { recursive: true })
      throw new Error('no diagnosis')
    }
    await run()
    expect(warnings().join('\n')).toMatch(/steps\.json/)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('Docker does not delete it: its words, and the name of the cluster', async () => {
    const { run, warnings, failures } = await postOf('success', {
      answers: { ...working, 'docker rm': result('', 1, { stderr: 'Error: device is busy' }) },
    })
    await run()
    expect(warnings()).toEqual([
      expect.stringMatching(/^warning: the cluster demo could not be deleted: .*Error: device is busy/s),
    ])
    expect(failures).toEqual([])
  })

  test('the state is not what main kept', async () => {
    const { runtime, log } = fakeRuntime()
    const { runner, failures } = fakeRunner({ session: '{ cut' })
    await post(runtime, runner)
    expect(log.lines).toEqual([
      expect.stringMatching(
        /^warning: the state that the main step kept .* is not valid: .*JSON.*\nwhat to do: .*: kind delete cluster --name kro$/,
      ),
    ])
    expect(failures).toEqual([])
  })
})

describe('cleanup waits for nothing, and depends on nothing but what main kept and the input cleanup', () => {
  const givenUp = new DiagnosisGivenUp('the diagnosis was given up after 75 s', { hint: byHand('/r') })

  test('a diagnosis that does not end is given up: said everywhere, then the cluster is deleted', async () => {
    const { run, runtime, report, commands, warnings, summaries, failures } = await postOf('failure')
    const limits: number[] = []
    runtime.explain = async (_, seconds) => {
      limits.push(seconds)
      writeFileSync(join(report, 'diagnosis.json'), '{ "half": ')
      throw givenUp
    }
    await run()
    expect(limits).toEqual([75])
    expect(commands.map(commandLine)).toContain(deletion)
    expect(warnings()[0]).toMatch(
      /the diagnosis was given up after 75 s\nwhat to do: the evidence is in .*analyze/,
    )
    expect(summaries).toEqual([
      expect.stringMatching(/^## ❔ There is no diagnosis[\s\S]*given up after 75 s/),
    ])
    expect(existsSync(join(report, 'diagnosis.json'))).toBe(false)
    expect(failures).toEqual([])
  })

  test.each(['success', 'cancelled'])(
    'a job that is not diagnosed (%s): deleted first, and no text of the evidence is looked at',
    async (status) => {
      const { run, runtime, runner, commands, summaries, warnings } = await postOf(status)
      runtime.explain = async () => {
        throw givenUp
      }
      const addSummary = runner.addSummary
      let before: string[] = []
      runner.addSummary = async (markdown) => {
        before = commands.map(commandLine)
        await addSummary(markdown)
      }
      await run()
      expect(before).toContain(deletion)
      expect(summaries).toHaveLength(1)
      expect(warnings()).toEqual([])
    },
  )

  const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`
  test.each<[string, (file: string) => void]>([
    ['a million aliases', (file) => writeFileSync(file, bomb)],
    ['a syntax error', (file) => writeFileSync(file, 'a: [')],
    ['nothing: it was removed', (file) => rmSync(file)],
    [
      'a folder',
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
  ])('an input file that main could read now holds: %s', async (_, change) => {
    const { run, workspace, commands, summaries, warnings } = await postOf('failure', {
      files: { 'values.yaml': 'a: 1' },
      inputs: { values: 'values.yaml', 'kind-config': 'values.yaml' },
    })
    change(join(workspace, 'values.yaml'))
    await run()
    expect(commands.map(commandLine)).toContain(deletion)
    expect(summaries).toEqual([expect.stringMatching(/^## /)])
    expect(warnings().filter((line) => !line.includes('artifact service'))).toEqual([])
  })

  test.each<[string, object]>([
    ['context', { context: [] }],
    ['explained', { explained: 'perhaps' }],
    ['places.report', { places: { ...placesOf(), report: 7 } }],
  ])('a state whose %s is not valid: a warning, and the cluster is deleted', async (field, state) => {
    const { run, commands, warnings, failures } = await postOf('failure', { state })
    await run()
    expect(warnings()[0]).toContain(field)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('a state that does not say which run it was: the command to delete by hand, and nothing is deleted', async () => {
    const { run, commands, warnings } = await postOf('failure', { state: { places: null } })
    await run()
    expect(warnings()[0]).toMatch(/its field places\.runId is not[\s\S]*kind delete cluster --name demo/)
    expect(commands.map(commandLine).filter((line) => line.startsWith('docker rm'))).toEqual([])
  })
})
