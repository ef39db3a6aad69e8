import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commandLine } from '../../../src/adapters/process.ts'
import { contextOf, createKindCluster, type KindCluster, mayPass } from '../../../src/cluster/kind.ts'
import { kindConfig } from '../../../src/cluster/kind-config.ts'
import { NameTakenError, refuseTaken } from '../../../src/cluster/name-taken.ts'
import { nodeContainers } from '../../../src/cluster/nodes.ts'
import { formatError } from '../../../src/errors.ts'
import { CommandError } from '../../../src/evidence/steps.ts'
import { FakeDocker } from '../../support/docker.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { fakeRun, result } from '../../support/run.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const slow = result('', 1, { stderr: 'ERROR: failed to init node with kubeadm: context deadline exceeded' })
const full = result('', 1, { stderr: 'ERROR: failed to create cluster: write /x: no space left on device' })

/** A folder with a `docker` in it that is never run here. */
function pathWithDocker(): string {
  const folder = temporaryFolder({ docker: '' })
  chmodSync(join(folder, 'docker'), 0o755)
  return folder
}

function cluster(more: Partial<KindCluster> = {}): KindCluster {
  const folder = temporaryFolder()
  return {
    name: 'demo',
    places: { runId: 'run-1', folder },
    path: pathWithDocker(),
    nodeImage: `kindest/node:v1.34.3@${digest}`,
    config: kindConfig({ nodes: [{ role: 'control-plane' }] }, [], 'v0.33.0'),
    kind: '/tools/kind',
    kubeconfig: join(folder, 'kubeconfig'),
    mirrors: [],
    waitSeconds: 180,
    ...more,
  }
}

/** The same command line answered differently each time it is run. */
function inTurn(...answers: ReturnType<typeof result>[]) {
  let turn = 0
  return () => answers[Math.min(turn++, answers.length - 1)] ?? result()
}

test('the containers of a cluster, by label', async () => {
  const { run, commands } = fakeRun({
    'docker ps': 'demo-worker running 1a2b run-1\ndemo-control-plane exited 3c4d \n\n',
  })
  expect(await nodeContainers(run, { cluster: 'demo' })).toEqual([
    { name: 'demo-control-plane', state: 'exited', id: '3c4d', runId: '' },
    { name: 'demo-worker', state: 'running', id: '1a2b', runId: 'run-1' },
  ])
  expect(commands[0]?.args).toContain('label=io.x-k8s.kind.cluster=demo')
  await nodeContainers(run, { runId: 'run-1' })
  expect(commands[1]?.args).toContain('label=io.github.setup-kro.run=run-1')
  expect(await nodeContainers(fakeRun({ 'docker ps': '' }).run, { cluster: 'demo' })).toEqual([])
  expect(await nodeContainers(fakeRun({ 'docker ps': result('', 1) }).run, { cluster: 'demo' })).toBeNull()
})

describe('creating', () => {
  test('one command, with its own kubeconfig, keeping what fails, waiting for nothing', async () => {
    const { steps, run, clock, commands } = fakeSteps({ '/tools/kind create': '' })
    const wanted = cluster()
    writeFileSync(wanted.kubeconfig, 'of an earlier run')
    await createKindCluster(wanted, steps, { run, clock })
    const config = join(wanted.kubeconfig, '..', 'kind-config.yaml')
    expect(commands.map(commandLine)).toEqual([
      `/tools/kind create cluster --name demo --image kindest/node:v1.34.3@${digest} --config ${config} ` +
        `--kubeconfig ${wanted.kubeconfig} --retain --wait 0s`,
    ])
    expect(parse(readFileSync(config, 'utf8'))).toEqual(wanted.config)
    expect(statSync(config).mode & 0o777).toBe(0o600)
    expect(existsSync(wanted.kubeconfig)).toBe(false)
    expect(steps.records).toMatchObject([
      {
        step: 'cluster.create',
        title: 'create the cluster demo from kindest/node:v1.34.3@0123456789ab…',
        outcome: 'ok',
      },
    ])
  })

  test.each([
    [180, 720],
    [360, 1440],
  ])('kind has a limit of time, which a longer wait (%i s) raises', async (waitSeconds, timeoutSeconds) => {
    const { steps, run, clock, commands } = fakeSteps({ '/tools/kind create': '' })
    await createKindCluster(cluster({ waitSeconds }), steps, { run, clock })
    expect(commands[0]).toMatchObject({ timeoutSeconds })
  })

  test('a kind that hangs is not tried again: the error says which limit it was and what to do', async () => {
    const hangs = result('', null, { timedOut: true, seconds: 720, stderr: ' • Starting control-plane 🕹️\n' })
    const { steps, run, clock, commands } = fakeSteps({ '/tools/kind create': hangs })
    const error = await rejection(createKindCluster(cluster(), steps, { run, clock }))
    expect(commands).toHaveLength(1)
    expect(formatError(error)).toMatch(
      /killed after its time limit, 720\.0 s\n.*Starting control-plane.*\nwhat to do: kind create cluster has 12 minutes: look at what kind printed last .*wait to 6m/s,
    )
  })

  test('once more after a clean delete, where the reason may pass; log and records say so', async () => {
    const docker = new FakeDocker()
    docker.create('demo-control-plane', 'run-1')
    const { steps, run, clock, commands, log, folder } = fakeSteps({
      ...docker.answers,
      '/tools/kind create': inTurn(slow, result()),
      'docker logs': 'kubelet is not healthy',
    })
    await createKindCluster(cluster(), steps, { run, clock })
    expect(commands.map((command) => [command.tool, command.args[0]].join(' '))).toEqual([
      '/tools/kind create',
      'docker ps',
      'docker logs',
      'docker ps',
      'docker rm',
      '/tools/kind create',
    ])
    expect(docker.names).toEqual([])
    expect(steps.records).toMatchObject([
      {
        step: 'cluster.create',
        outcome: 'failed',
        message: expect.stringMatching(/context deadline exceeded/),
      },
      {
        step: 'cluster.create.retry',
        title: expect.stringMatching(/^retry: create the cluster demo from \S+$/),
        outcome: 'ok',
      },
    ])
    expect(log.lines.join('\n')).toMatch(
      /✗ create the cluster demo .*\n[\s\S]*✓ retry: create the cluster demo/,
    )
    const logOf = (step: string): string =>
      readFileSync(join(folder, 'evidence/steps', `${step}.log`), 'utf8')
    expect(logOf('cluster.create')).toMatch(/context deadline exceeded/)
    expect(logOf('cluster.create.retry')).toMatch(/kubelet is not healthy/)
  })

  test('not a third time', async () => {
    const { steps, run, clock, commands } = fakeSteps({ '/tools/kind create': slow, 'docker ps': '' })
    const error = await rejection(createKindCluster(cluster(), steps, { run, clock }))
    expect(error.message).toMatch(
      /^the cluster demo could not be created, twice: .*context deadline exceeded/s,
    )
    expect(error.cause).toBeInstanceOf(CommandError)
    expect(commands.filter(({ tool }) => tool === '/tools/kind')).toHaveLength(2)
  })

  test('not over the rest of the first one, where Docker does not say what there is', async () => {
    const { steps, run, clock, commands } = fakeSteps({
      '/tools/kind create': slow,
      'docker ps': result('', 1, { stderr: 'Cannot connect to the Docker daemon' }),
    })
    const error = await rejection(createKindCluster(cluster(), steps, { run, clock }))
    expect(error.message).toMatch(/Cannot connect to the Docker daemon/)
    expect(commands.filter(({ tool }) => tool === '/tools/kind')).toHaveLength(1)
  })

  test('not again where that cannot help, and the containers stay for the evidence', async () => {
    const { steps, run, clock, commands } = fakeSteps({
      '/tools/kind create': full,
      'docker ps': 'demo running 1a run-1',
    })
    const error = await rejection(createKindCluster(cluster(), steps, { run, clock }))
    expect(error).toBeInstanceOf(CommandError)
    expect(error.message).toMatch(/no space left on device/)
    expect(commands).toHaveLength(1)
  })

  test('each node gets each mirror, and no shell reads the name', async () => {
    const { steps, run, clock, commands } = fakeSteps({
      '/tools/kind create': '',
      'docker ps': 'demo-control-plane running id-1 run-1\ndemo-worker running id-2 run-1\n',
      'docker exec': '',
    })
    const mirrors = [
      { host: 'registry.k8s.io', url: 'http://10.0.0.1:5000' },
      { host: 'docker.io', url: 'https://mirror.example' },
    ]
    await createKindCluster(cluster({ mirrors }), steps, { run, clock })
    const told = commands.filter(({ args }) => args[0] === 'exec')
    expect(told.map(({ args }) => [args[2], args.at(-1)])).toEqual([
      ['id-1', 'registry.k8s.io'],
      ['id-1', 'docker.io'],
      ['id-2', 'registry.k8s.io'],
      ['id-2', 'docker.io'],
    ])
    expect(told[0]?.args).toContain(
      'mkdir -p "/etc/containerd/certs.d/$1" && cat > "/etc/containerd/certs.d/$1/hosts.toml"',
    )
    expect(told[0]?.input).toContain('[host."http://10.0.0.1:5000"]')
  })
})

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

describe('whether a second attempt may help', () => {
  const failure = (output: string, more = {}): CommandError =>
    new CommandError({ tool: 'kind', args: [], timeoutSeconds: 60 }, result(output, 1, more), (text) => text)

  test.each([
    'failed to init node with kubeadm: context deadline exceeded',
    'could not find a log line that matches "Reached target .*Multi-User System.*"',
    'The connection to the server was refused',
  ])('it may: %s', (output) => expect(mayPass(failure(output))).toBe(true))

  test.each([
    'ERROR: failed to create cluster: node(s) already exist for a cluster with the name "kro"',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock',
    'ERROR: failed to create cluster: failed to pull image "kindest/node:v9"',
    'Bind for 0.0.0.0:80 failed: port is already allocated',
    'unknown apiVersion: kind.x-k8s.io/v9',
    'error unmarshaling JSON: while decoding JSON: json: unknown field "node"',
    'no space left on device',
    'kubelet is configured to not run on a host using cgroup v1',
    'Failed to create control group inotify object: Too many open files',
  ])('it cannot: %s', (output) => expect(mayPass(failure(output))).toBe(false))

  test('nor where kind itself could not be started', () => {
    expect(mayPass(failure('', { notStarted: 'spawn kind ENOENT' }))).toBe(false)
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

  test('a free one is none', async () => {
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

test('the context is the one that kind writes', () => expect(contextOf('demo')).toBe('kind-demo'))
