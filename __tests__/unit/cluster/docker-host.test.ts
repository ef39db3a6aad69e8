import { describe, expect, test } from '@jest/globals'
import { checkHost, hostWarning } from '../../../src/cluster/docker-host.ts'
import { formatError, SetupError } from '../../../src/errors.ts'
import type { HostFacts } from '../../../src/model/host-facts.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

type Answers = Parameters<typeof fakeStep>[0]

const info = (more: object): string =>
  JSON.stringify({ ServerVersion: '28.1.1', CgroupVersion: '2', DockerRootDir: '/no/such/folder', ...more })

const check = (answers: Answers): Promise<HostFacts> => fakeStep(answers).within(checkHost)

test('what Docker says of itself', async () => {
  expect(await check({ 'docker info': info({}) })).toMatchObject({
    docker: '28.1.1',
    cgroupVersion: 2,
    freeBytes: null,
  })
  expect(await check({ 'docker info': info({ CgroupVersion: '1' }) })).toMatchObject({ cgroupVersion: 1 })
  expect(await check({ 'docker info': info({ CgroupVersion: undefined }) })).toMatchObject({
    cgroupVersion: null,
  })
})

// /proc is a file system without any room, the only one that is surely there.
;(process.platform === 'linux' ? test : test.skip)('no room is an error before kind starts', async () => {
  const error = await rejection(check({ 'docker info': info({ DockerRootDir: '/proc' }) }))
  expect(error.message).toBe('0.0 GB are free in /proc, and a cluster with kro needs 3.0 GB')
  expect((error as SetupError).hint).toMatch(/docker system prune/)
})

describe('a Docker that does not answer', () => {
  test.each<[string, Answers, RegExp, RegExp]>([
    ['is not installed', {}, /^docker could not be started: .*ENOENT/, /install Docker/],
    [
      'has no daemon: `docker info` prints JSON and exits 0 all the same',
      { 'docker info': info({ ServerVersion: '', ServerErrors: ['Cannot connect to the Docker daemon'] }) },
      /^the Docker daemon does not answer: Cannot connect to the Docker daemon$/,
      /start the daemon/,
    ],
    [
      'exits with its error',
      { 'docker info': result('', 1, { stderr: 'error during connect: no such host' }) },
      /^the Docker daemon does not answer: error during connect: no such host$/,
      /DOCKER_HOST/,
    ],
    [
      'may not be talked to',
      {
        'docker info': result('', 1, {
          stderr: 'permission denied while trying to connect to the Docker daemon socket',
        }),
      },
      /permission denied/,
      /group docker/,
    ],
    [
      'hangs',
      { 'docker info': result('', null, { timedOut: true }) },
      /^the Docker daemon does not answer: no answer within 20 seconds$/,
      /start the daemon/,
    ],
    ['says nothing', { 'docker info': '' }, /does not answer: it printed nothing$/, /start the daemon/],
  ])('%s', async (_, answers, message, hint) => {
    const error = await rejection(check(answers))
    expect(error).toBeInstanceOf(SetupError)
    expect(error.message).toMatch(message)
    expect(formatError(error)).toMatch(hint)
  })
})

test.each([
  [null, 3, null],
  [8192, 3, null],
  [128, 1, null],
  [128, 2, 'only 128 inotify instances for 2 node(s)'],
  [64, 1, 'only 64 inotify instances for 1 node(s)'],
])('%j inotify instances for %i nodes: %j', (inotifyInstances, nodes, warning) => {
  const host: HostFacts = { docker: '28', cgroupVersion: 2, freeBytes: null, inotifyInstances }
  expect(hostWarning(host, nodes)?.split(':')[0] ?? null).toBe(warning)
})
