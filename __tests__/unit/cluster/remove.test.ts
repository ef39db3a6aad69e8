import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { removeContainers } from '../../../src/cluster/remove.ts'
import { SetupError } from '../../../src/errors.ts'
import { fakeClock } from '../../support/clock.ts'
import { FakeDocker } from '../../support/docker.ts'
import { placesOf } from '../../support/paths.ts'
import { fakeRun, result } from '../../support/run.ts'
import { rejection } from '../../support/steps.ts'

test('the containers of the run with their volumes, by id; none of the same cluster that others made', async () => {
  const docker = new FakeDocker()
  docker.create('demo-control-plane', 'run-1')
  docker.create('demo-worker', 'run-2')
  docker.create('demo-worker2')
  const { run, commands } = fakeRun(docker.answers)
  const removed = await removeContainers(placesOf(), { run, clock: fakeClock() })
  expect(removed.map(({ name }) => name)).toEqual(['demo-control-plane'])
  expect(docker.names).toEqual(['demo-worker of run-2', 'demo-worker2 of others'])
  expect(commands.map(({ args }) => args[0])).toEqual(['ps', 'rm'])
  expect(commands[1]?.args).toEqual(['rm', '--force', '--volumes', 'id-demo-control-plane-1'])
})

test('nothing is there: nothing is removed, without a wait', async () => {
  const { run, commands } = fakeRun(new FakeDocker().answers)
  const clock = fakeClock()
  expect(await removeContainers(placesOf(), { run, clock })).toEqual([])
  expect([commands.length, clock.slept]).toEqual([1, []])
})

describe('a container that Docker was creating for a client that was killed', () => {
  const creating = (...names: string[]) => {
    const places = placesOf()
    mkdirSync(join(places.folder, 'creating'))
    // What was created, and what could not be, is no longer awaited.
    for (const [at, text] of [...names, ''].entries())
      writeFileSync(join(places.folder, 'creating', `${at}`), text)
    const docker = new FakeDocker()
    const clock = fakeClock()
    return {
      places,
      docker,
      clock,
      removed: () => removeContainers(places, { run: fakeRun(docker.answers).run, clock }),
    }
  }

  test.each([1, 40])('appears %i s later, and is removed', async (seconds) => {
    const { docker, clock, removed } = creating('demo-control-plane\n')
    docker.create('demo-worker', 'run-1')
    const { sleep } = clock
    clock.sleep = async (pause) => {
      await sleep(pause)
      if (clock.seconds() === seconds) docker.create('demo-control-plane', 'run-1')
    }
    expect((await removed()).map(({ name }) => name)).toEqual(['demo-worker', 'demo-control-plane'])
    expect([docker.names, clock.seconds()]).toEqual([[], seconds])
  })

  test('is listed before Docker knows it: rm says so, exits with 0, and is run again', async () => {
    const { places, docker, clock } = creating()
    docker.create('demo-control-plane', 'run-1')
    let asked = 0
    const { run } = fakeRun({
      ...docker.answers,
      'docker rm': (command) =>
        ++asked === 1
          ? result('', 0, {
              stderr: 'Error response from daemon: No such container: id-demo-control-plane-1',
            })
          : docker.answers['docker rm'](command),
    })
    await removeContainers(places, { run, clock })
    expect(docker.names).toEqual([])
  })

  test('never appears: Docker had not heard of it', async () => {
    const { clock, removed } = creating('demo-control-plane\n')
    expect(await removed()).toEqual([])
    expect(clock.seconds()).toBe(60)
  })

  test('was not created in the end: it is not waited for', async () => {
    const { places, clock, removed } = creating('demo-control-plane\n')
    const { sleep } = clock
    clock.sleep = (pause) => {
      writeFileSync(join(places.folder, 'creating', '0'), '')
      return sleep(pause)
    }
    await removed()
    expect(clock.seconds()).toBe(1)
  })
})

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
  await removeContainers(placesOf(), { run, clock: fakeClock() })
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
    removeContainers(placesOf(), { run: fakeRun(answers).run, clock: fakeClock() }),
  )
  expect(error).toBeInstanceOf(SetupError)
  expect(error.message).toMatch(message)
})
