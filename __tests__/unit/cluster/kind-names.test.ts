import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createKindCluster } from '../../../src/cluster/kind.ts'
import { NameTakenError, refuseTaken } from '../../../src/cluster/name-taken.ts'
import { formatError } from '../../../src/errors.ts'
import { CommandError } from '../../../src/evidence/steps.ts'
import { FakeDocker } from '../../support/docker.ts'
import { fakeRun, result } from '../../support/run.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'
import { cluster, inTurn, slow } from './kind-cluster.ts'

describe('what kind creates is known as this run’s', () => {
  const marked = {
    PATH: expect.stringMatching(/\/docker-with-label:/),
    SETUP_KRO_DOCKER_LABEL: 'io.github.setup-kro.run=run-1',
    SETUP_KRO_DOCKER_PENDING: expect.any(String),
  }

  test('kind finds a docker that marks; the mark is there in a second attempt too', async () => {
    const { steps, run, clock, commands } = fakeSteps({ '/tools/kind create': slow, 'docker ps': '' })
    const wanted = cluster()
    await rejection(createKindCluster(wanted, steps, { run, clock }))
    const created = commands.filter(({ tool }) => tool === '/tools/kind')
    expect(created.map(({ env }) => env)).toEqual(
      [1, 2].map(() => ({ ...marked, SETUP_KRO_DOCKER: join(wanted.path, 'docker') })),
    )
  })

  test('a second attempt removes only its own containers', async () => {
    const docker = new FakeDocker()
    docker.create('demo-control-plane', 'run-1')
    docker.create('demo-worker', 'run-2')
    const { steps, run, clock } = fakeSteps({
      ...docker.answers,
      '/tools/kind create': inTurn(slow, result()),
    })
    await createKindCluster(cluster(), steps, { run, clock })
    expect(docker.names).toEqual(['demo-worker of run-2'])
  })
})

describe('two runs that create a cluster of one name at once', () => {
  const racing = (docker: FakeDocker, kind: () => ReturnType<typeof result>) => {
    const { steps, run, clock, ...rest } = fakeSteps({ ...docker.answers, '/tools/kind create': kind })
    return { ...rest, clock, created: () => createKindCluster(cluster(), steps, { run, clock }) }
  }

  test('the other run was faster: its cluster is left as it is, and the error says what to do', async () => {
    const docker = new FakeDocker()
    docker.create('demo-control-plane', 'run-2')
    const { created, commands } = racing(docker, () =>
      result('', 1, { stderr: 'ERROR: node(s) already exist for a cluster with the name "demo"' }),
    )
    const error = await rejection(created())
    expect(error).toBeInstanceOf(NameTakenError)
    expect(error.message).toBe(
      'a KinD cluster named demo is there already (demo-control-plane: running): another run created it at the same time; it is left as it is',
    )
    expect(formatError(error)).toMatch(/what to do: .*choose another cluster-name/)
    expect(formatError(error)).toMatch(/caused by: [\s\S]*node\(s\) already exist/)
    expect(docker.names).toEqual(['demo-control-plane of run-2'])
    expect(commands.filter(({ args }) => args[0] === 'rm')).toEqual([])
  })

  test('both passed kind’s look, Docker refuses the second: only what it had created itself goes', async () => {
    const docker = new FakeDocker()
    const { created } = racing(docker, () => {
      docker.create('demo-control-plane', 'run-2')
      return docker.createAll(['demo-control-plane', 'demo-worker'], 'run-1')
    })
    const error = await rejection(created())
    expect(error).toBeInstanceOf(NameTakenError)
    expect(formatError(error)).toMatch(
      /Conflict\. The container name "\/demo-control-plane" is already in use/,
    )
    expect(docker.names).toEqual(['demo-control-plane of run-2'])
  })

  test('each has some of the nodes: who has the first control plane waits, and creates it again', async () => {
    const docker = new FakeDocker()
    let turn = 0
    const { created, clock } = racing(docker, () => {
      if (turn++ > 0) return docker.createAll(['demo-control-plane', 'demo-worker'], 'run-1')
      docker.create('demo-worker', 'run-2')
      return docker.createAll(['demo-control-plane', 'demo-worker'], 'run-1')
    })
    const { sleep } = clock
    clock.sleep = async (seconds) => {
      // The other one gives way.
      if (clock.seconds() > 3) docker.containers = docker.containers.filter(({ runId }) => runId === 'run-1')
      await sleep(seconds)
    }
    await created()
    expect(docker.names).toEqual(['demo-control-plane of run-1', 'demo-worker of run-1'])
  })

  test('the run that does not give way keeps the name', async () => {
    const docker = new FakeDocker()
    docker.create('demo-worker', '')
    const { created } = racing(docker, () => docker.createAll(['demo-control-plane', 'demo-worker'], 'run-1'))
    expect(await rejection(created())).toBeInstanceOf(NameTakenError)
    expect(docker.names).toEqual(['demo-worker of others'])
  })
})

describe('a name that is taken', () => {
  test('is an error that says what is there and what may be done; nothing is deleted', async () => {
    const { run, commands } = fakeRun({ 'docker ps': 'demo-control-plane exited\n' })
    const error = await rejection(refuseTaken('demo', run))
    expect(error.message).toBe(
      'a KinD cluster named demo is there already (demo-control-plane: exited); it is left as it is',
    )
    expect(formatError(error)).toMatch(/kind delete cluster --name demo.*cluster: existing/)
    expect(commands).toHaveLength(1)
  })

  test('a name that is free is not a fault', async () => {
    await expect(refuseTaken('demo', fakeRun({ 'docker ps': '' }).run)).resolves.toBeUndefined()
  })

  test('not knowing is an error too: a cluster of that name would be deleted in the end', async () => {
    const refused = result('', 1, { stderr: 'permission denied while trying to connect' })
    const error = await rejection(refuseTaken('demo', fakeRun({ 'docker ps': refused }).run))
    expect(error.message).toMatch(
      /^Docker did not say which containers the KinD cluster demo has: docker ps .*exit code 1 .*permission denied while/s,
    )
    expect(error.cause).toBeInstanceOf(CommandError)
    expect(formatError(error)).toMatch(/what to do: `docker ps` has to work/)
  })

  test('without Docker there is other advice', async () => {
    const error = await rejection(refuseTaken('demo', fakeRun({}).run))
    expect(formatError(error)).toMatch(
      /could not be started: spawn docker ENOENT\nwhat to do: install Docker/,
    )
  })
})
