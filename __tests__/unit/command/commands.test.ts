import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../../src/command/arguments.ts'
import { analyzeCommand, diagnoseCommand, downCommand, upCommand } from '../../../src/command/commands.ts'
import { formatError, InputError } from '../../../src/errors.ts'
import { byHand, DiagnosisGivenUp } from '../../../src/run/explain-apart.ts'
import { commandPlaces, knownRuns } from '../../../src/run/paths.ts'
import { FakeDocker } from '../../support/docker.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { filesOfFixture } from '../../support/rule-fixtures.ts'
import { result } from '../../support/run.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { rejection } from '../../support/steps.ts'

const read = (...argv: string[]) => readArguments(argv, {})
const env = () => ({ HOME: temporaryFolder() })

describe('down', () => {
  /** A Docker with a cluster `demo` of these runs, and a home in which `up` knows of `known`. */
  function machine({ nodes, known }: { nodes: Record<string, string>; known: Record<string, string[]> }) {
    const docker = new FakeDocker()
    for (const [name, runId] of Object.entries(nodes)) docker.create(name, runId)
    const fake = fakeRuntime(docker.answers, env())
    const folderOf = (runId: string): string => commandPlaces(fake.runtime.env, 'demo', '', runId).folder
    for (const [runId, files] of Object.entries(known)) {
      mkdirSync(join(folderOf(runId), 'work'), { recursive: true })
      for (const file of files) writeFileSync(join(folderOf(runId), file), '')
    }
    return {
      ...fake,
      docker,
      folderOf,
      down: () => downCommand(read('down', '--cluster-name', 'demo'), fake.runtime),
    }
  }

  test('deletes the cluster that up made, with the folder of its run, and says so', async () => {
    const { docker, down, log, folderOf } = machine({
      nodes: { 'demo-control-plane': 'run-1' },
      known: { 'run-1': ['kubeconfig'], 'run-0': ['kubeconfig'] },
    })
    expect(await down()).toBe(0)
    expect(docker.names).toEqual([])
    expect(log.lines).toEqual(['info: deleted the cluster demo (demo-control-plane)'])
    expect([existsSync(folderOf('run-1')), existsSync(folderOf('run-0'))]).toEqual([false, false])
  })

  test('of an up that was interrupted: what was started is ended, and what comes later goes too', async () => {
    const { docker, runtime, down, clock, endedRuns, folderOf } = machine({
      nodes: {},
      known: { 'run-1': [] },
    })
    mkdirSync(join(folderOf('run-1'), 'creating'))
    writeFileSync(join(folderOf('run-1'), 'creating', '1'), 'demo-control-plane')
    const { sleep } = clock
    runtime.clock.sleep = async (seconds) => {
      if (docker.containers.length === 0 && clock.seconds() < 1) docker.create('demo-control-plane', 'run-1')
      await sleep(seconds)
    }
    expect(await down()).toBe(0)
    expect(endedRuns).toEqual(['run-1'])
    expect(docker.names).toEqual([])
  })

  test.each([
    [
      '',
      /was made by something else than setup-kro, so it is left as it is; .*: kind delete cluster --name demo$/,
    ],
    ['run-2', /was made by a job or by another user with setup-kro, so it is left/],
  ])('a cluster of that name that others made is left as it is: %j', async (runId, message) => {
    const { docker, down } = machine({ nodes: { 'demo-control-plane': runId }, known: {} })
    const error = await rejection(down())
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toMatch(message)
    expect(docker.containers).toHaveLength(1)
  })

  test('there is none: nothing has to be done', async () => {
    const { runtime, log } = fakeRuntime({ 'docker ps': '' }, env())
    expect(await downCommand(read('down'), runtime)).toBe(0)
    expect(log.lines).toEqual(['info: there is no KinD cluster named kro'])
  })

  test('without an answer of Docker nothing is deleted', async () => {
    const refused = result('', 1, { stderr: 'Cannot connect to the Docker daemon at unix:///x.sock' })
    const { runtime } = fakeRuntime({ 'docker ps': refused }, env())
    const error = await rejection(downCommand(read('down'), runtime))
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toMatch(/Cannot connect to the Docker daemon at unix:\/\/\/x\.sock/)
  })
})

test('faults of the command line and of its inputs come in one message, and nothing is run', async () => {
  for (const command of [upCommand, diagnoseCommand, downCommand]) {
    const { runtime, commands } = fakeRuntime({}, env())
    const error = await rejection(command(read('--wiat', '5m', '--wait', 'soon'), runtime))
    expect((error as InputError).faults).toEqual([
      expect.stringMatching(/^unknown flag --wiat/),
      '--wait: "soon" is not a valid duration (for example 90s, 3m, 1h)',
    ])
    expect(commands).toEqual([])
  }
})

describe('diagnose finds the kubeconfig, and says which it is where kubectl would take another', () => {
  const kubeconfigOf = async (nodes: [string, string][], answers = {}) => {
    const docker = new FakeDocker()
    for (const [name, runId] of nodes) docker.create(name, runId)
    const { runtime, log } = fakeRuntime({ ...docker.answers, ...answers }, { ...env(), KUBECONFIG: '/mine' })
    for (const runId of ['run-1', 'run-2']) {
      const { folder, kubeconfig } = commandPlaces(runtime.env, 'demo', '', runId)
      mkdirSync(folder, { recursive: true })
      writeFileSync(kubeconfig, '')
      utimesSync(folder, 1000, runId === 'run-2' ? 2000 : 1000)
    }
    let asked = ''
    runtime.kube = async (kubeconfig) => {
      asked = kubeconfig
      throw new Error('no cluster')
    }
    await diagnoseCommand(read('diagnose', '--cluster-name', 'demo', '--out', temporaryFolder()), runtime)
    expect(log.lines.at(-1)).toBe(`info: \nFor kubectl to ask this cluster:\n  export KUBECONFIG=${asked}`)
    return asked.split('/').slice(-2).join('/')
  }

  test('of the run that made the cluster', async () => {
    expect(await kubeconfigOf([['demo-control-plane', 'run-1']])).toBe('run-1/kubeconfig')
  })

  test('of the last run, where Docker does not answer', async () => {
    expect(await kubeconfigOf([], { 'docker ps': result('', 1) })).toBe('run-2/kubeconfig')
  })
})

test('diagnose leaves no folder of its own, which a later down would take for that of an up', async () => {
  const { runtime } = fakeRuntime(
    { ...new FakeDocker().answers, 'docker ps': 'kro-control-plane running 1a \n' },
    env(),
  )
  await diagnoseCommand(read('diagnose', '--out', temporaryFolder()), runtime)
  expect(knownRuns(runtime.env, 'kro')).toEqual([])
})

test('diagnose needs a cluster that exists', async () => {
  const { runtime } = fakeRuntime({ 'docker ps': '' }, env())
  const error = await rejection(diagnoseCommand(read('diagnose', '--out', temporaryFolder()), runtime))
  expect(error.message).toBe('there is no KinD cluster named kro; for another cluster use --cluster existing')
})

test('diagnose of a cluster that cannot be reached does not report health', async () => {
  // Everything on the host answers, so that nothing else is found to be wrong.
  const { runtime, log } = fakeRuntime({}, env())
  runtime.run = async () => result('')
  const code = await diagnoseCommand(
    read('diagnose', '--cluster', 'existing', '--out', temporaryFolder()),
    runtime,
  )
  expect(code).not.toBe(0)
  expect(log.lines.join('\n')).toMatch(/the cluster could not be inspected|✗/)
})

test('a report folder that may not be used is reported with the other faults, and nothing is run', async () => {
  const folder = temporaryFolder({ 'index.html': 'theirs', 'evidence/case.txt': 'theirs' })
  for (const [name, command] of [
    ['up', upCommand],
    ['diagnose', diagnoseCommand],
  ] as const) {
    const { runtime, commands } = fakeRuntime({}, env())
    const error = await rejection(command(read(name, '--out', folder, '--wait', 'soon'), runtime))
    expect((error as InputError).faults).toEqual([
      expect.stringMatching(/^the report cannot be written to .*evidence, index\.html/),
      expect.stringMatching(/^--wait/),
    ])
    expect(commands).toEqual([])
  }
  expect(readFileSync(join(folder, 'evidence/case.txt'), 'utf8')).toBe('theirs')
})

test('a diagnosis that is given up is an error that says what to do, and not one of the input', async () => {
  const folder = temporaryFolder({ 'evidence/run.json': '{}' })
  const limits: number[] = []
  const { runtime } = fakeRuntime({}, env())
  runtime.run = async () => result('')
  runtime.explain = async (_, seconds) => {
    limits.push(seconds)
    throw new DiagnosisGivenUp('the diagnosis was given up', { hint: byHand(folder) })
  }
  const given = ['--cluster', 'existing', '--diagnose-timeout', '2m', '--out', temporaryFolder()]
  for (const failing of [
    analyzeCommand(read('analyze', folder, '--diagnose-timeout', '2m'), runtime),
    diagnoseCommand(read('diagnose', ...given), runtime),
  ]) {
    const error = await rejection(failing)
    expect(error).not.toBeInstanceOf(InputError)
    expect(formatError(error)).toMatch(
      /given up\nwhat to do: the evidence is in .*: setup-kro analyze .* 10m$/,
    )
  }
  expect(limits).toEqual([150, 150])
})

describe('analyze', () => {
  test('a folder without evidence is not a report folder', async () => {
    const folder = temporaryFolder()
    const error = await rejection(analyzeCommand(read('analyze', folder), fakeRuntime().runtime))
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toMatch(/is not a report folder: there is no folder named evidence in it;/)
  })

  test.each([
    ['rbac/binding-missing~recorded', 1, 'rbac/binding-missing'],
    ['healthy/recorded', 0, ''],
  ])('%s: exit code %i', async (fixture, code, cause) => {
    const folder = temporaryFolder(filesOfFixture(fixture))
    const { runtime, log, commands } = fakeRuntime()
    expect(await analyzeCommand(read('analyze', folder), runtime)).toBe(code)
    expect(log.lines.join('\n')).toContain(cause)
    expect(commands).toEqual([])
  })
})
