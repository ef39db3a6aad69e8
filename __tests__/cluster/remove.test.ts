import { expect, test } from '@jest/globals'
import { removeContainers } from '../../src/cluster/remove.ts'
import { SetupError } from '../../src/errors.ts'
import { fakeClock } from '../fakes/clock.ts'
import { FakeDocker } from '../fakes/docker.ts'
import { fakeRun, result } from '../fakes/run.ts'
import { rejection } from '../fakes/steps.ts'

test('the containers of the run with their volumes, by id; none of the same cluster that others made', async () => {
  const docker = new FakeDocker()
  docker.create('demo-control-plane', 'run-1')
  docker.create('demo-worker', 'run-2')
  docker.create('demo-worker2')
  const { run, commands } = fakeRun(docker.answers)
  const removed = await removeContainers('run-1', { run, clock: fakeClock() }, 0)
  expect(removed.map(({ name }) => name)).toEqual(['demo-control-plane'])
  expect(docker.names).toEqual(['demo-worker of run-2', 'demo-worker2 of others'])
  expect(commands.map(({ args }) => args[0])).toEqual(['ps', 'rm', 'ps'])
  expect(commands[1]?.args).toEqual(['rm', '--force', '--volumes', 'id-demo-control-plane-1'])
})

test('nothing is there: nothing is removed, and nobody waits', async () => {
  const { run, commands } = fakeRun(new FakeDocker().answers)
  const clock = fakeClock()
  expect(await removeContainers('run-1', { run, clock }, 0)).toEqual([])
  expect([commands.length, clock.slept]).toEqual([1, []])
})

test.each([1, 4])(
  'a container that appears %i s later, for a kind that was killed, goes too',
  async (delay) => {
    const docker = new FakeDocker()
    const clock = fakeClock()
    const { run } = fakeRun({
      ...docker.answers,
      'docker ps': (command) => {
        if (clock.seconds() >= delay && docker.containers.length === 0 && !came)
          came = docker.create('demo-a', 'run-1')
        return docker.answers['docker ps'](command)
      },
    })
    let came: unknown = null
    expect(await removeContainers('run-1', { run, clock }, 5)).toHaveLength(1)
    expect(docker.names).toEqual([])
  },
)

test('Docker refuses for a moment: it is asked again', async () => {
  const docker = new FakeDocker()
  docker.create('demo-a', 'run-1')
  let asked = 0
  const { run } = fakeRun({
    ...docker.answers,
    'docker rm': (command) =>
      ++asked === 1
        ? result('', 1, { stderr: 'removal is already in progress' })
        : docker.answers['docker rm'](command),
  })
  await removeContainers('run-1', { run, clock: fakeClock() }, 0)
  expect(docker.names).toEqual([])
})

test.each([
  [
    { 'docker ps': result('', 1, { stderr: 'Error response from daemon: no' }) },
    /^Docker did not say which containers this run has: docker ps .*Error response from daemon: no$/s,
  ],
  [
    {
      'docker ps': 'demo-a running 1a run-1',
      'docker rm': result('', 1, { stderr: 'Error: device is busy' }),
    },
    /^docker rm --force --volumes 1a: exit code 1 after 0\.5 s\n {2}Error: device is busy$/,
  ],
])('Docker refuses: %#', async (answers, message) => {
  const error = await rejection(
    removeContainers('run-1', { run: fakeRun(answers).run, clock: fakeClock() }, 0),
  )
  expect(error).toBeInstanceOf(SetupError)
  expect(error.message).toMatch(message)
})
