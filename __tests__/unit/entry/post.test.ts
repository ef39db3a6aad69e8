import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { post } from '../../../src/entry/post.ts'
import { FakeDocker } from '../../support/docker.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { fakeRunner } from '../../support/workflow-host.ts'
import { deletion, postOf } from './post-job.ts'

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
