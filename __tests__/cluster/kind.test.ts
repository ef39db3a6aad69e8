import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  contextOf,
  createKindCluster,
  deleteKindCluster,
  type KindCluster,
  mayPass,
  refuseTaken,
} from '../../src/cluster/kind.ts'
import { kindConfig } from '../../src/cluster/kind-config.ts'
import { nodeContainers } from '../../src/cluster/nodes.ts'
import { explain, SetupError } from '../../src/errors.ts'
import { CommandError } from '../../src/evidence/steps.ts'
import { commandLine } from '../../src/outside/process.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { fakeRun, result } from '../fakes/run.ts'
import { fakeSteps, rejection } from '../fakes/steps.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const slow = result('', 1, { stderr: 'ERROR: failed to init node with kubeadm: context deadline exceeded' })
const full = result('', 1, { stderr: 'ERROR: failed to create cluster: write /x: no space left on device' })

function cluster(more: Partial<KindCluster> = {}): KindCluster {
  return {
    name: 'demo',
    nodeImage: `kindest/node:v1.34.3@${digest}`,
    config: kindConfig({ nodes: [{ role: 'control-plane' }] }, [], 'v0.33.0'),
    kind: '/tools/kind',
    kubeconfig: join(temporaryFolder(), 'kubeconfig'),
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
    'docker ps': 'demo-worker running\ndemo-control-plane exited\n\n',
  })
  expect(await nodeContainers(run, 'demo')).toEqual([
    { name: 'demo-control-plane', state: 'exited' },
    { name: 'demo-worker', state: 'running' },
  ])
  expect(commands[0]?.args).toContain('label=io.x-k8s.kind.cluster=demo')
  expect(await nodeContainers(fakeRun({ 'docker ps': '' }).run, 'demo')).toEqual([])
  expect(await nodeContainers(fakeRun({ 'docker ps': result('', 1) }).run, 'demo')).toBeNull()
})

describe('creating', () => {
  test('one command, with its own kubeconfig, keeping what fails, waiting for nothing', async () => {
    const { steps, run, commands } = fakeSteps({ '/tools/kind create': '' })
    const wanted = cluster()
    writeFileSync(wanted.kubeconfig, 'of an earlier run')
    await createKindCluster(wanted, steps, run)
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
    const { steps, run, commands } = fakeSteps({ '/tools/kind create': '' })
    await createKindCluster(cluster({ waitSeconds }), steps, run)
    expect(commands[0]).toMatchObject({ timeoutSeconds })
  })

  test('a kind that hangs is not tried again: the error says which limit it was and what to do', async () => {
    const hangs = result('', null, { timedOut: true, seconds: 720, stderr: ' • Starting control-plane 🕹️\n' })
    const { steps, run, commands } = fakeSteps({ '/tools/kind create': hangs })
    const error = await rejection(createKindCluster(cluster(), steps, run))
    expect(commands).toHaveLength(1)
    expect(explain(error)).toMatch(
      /killed after its time limit, 720\.0 s\n.*Starting control-plane.*\nwhat to do: kind create cluster has 12 minutes: look at what kind printed last .*wait to 6m/s,
    )
  })

  test('once more after a clean delete, where the reason may pass; log and records say so', async () => {
    const { steps, run, commands, log, folder } = fakeSteps({
      '/tools/kind create': inTurn(slow, result()),
      'docker ps': 'demo-control-plane running\n',
      'docker logs': 'kubelet is not healthy',
      'docker rm': '',
    })
    await createKindCluster(cluster(), steps, run)
    expect(commands.map((command) => [command.tool, command.args[0]].join(' '))).toEqual([
      '/tools/kind create',
      'docker ps',
      'docker logs',
      'docker ps',
      'docker rm',
      '/tools/kind create',
    ])
    expect(commands.find(({ args }) => args[0] === 'rm')?.args).toEqual([
      ...['rm', '--force', '--volumes', 'demo-control-plane'],
    ])
    expect(steps.records).toMatchObject([
      {
        step: 'cluster.create',
        outcome: 'failed',
        message: expect.stringMatching(/context deadline exceeded/),
      },
      {
        step: 'cluster.create.retry',
        title: expect.stringMatching(/^create the cluster demo from \S+ again: what failed may pass$/),
        outcome: 'ok',
      },
    ])
    expect(log.lines.join('\n')).toMatch(
      /✗ create the cluster demo .*\n[\s\S]*✓ create the cluster demo .* again/,
    )
    const logOf = (step: string): string =>
      readFileSync(join(folder, 'evidence/steps', `${step}.log`), 'utf8')
    expect(logOf('cluster.create')).toMatch(/context deadline exceeded/)
    expect(logOf('cluster.create.retry')).toMatch(/kubelet is not healthy/)
  })

  test('not a third time', async () => {
    const { steps, run, commands } = fakeSteps({ '/tools/kind create': slow, 'docker ps': '' })
    const error = await rejection(createKindCluster(cluster(), steps, run))
    expect(error.message).toMatch(
      /^the cluster demo could not be created, twice: .*context deadline exceeded/s,
    )
    expect(error.cause).toBeInstanceOf(CommandError)
    expect(commands.filter(({ tool }) => tool === '/tools/kind')).toHaveLength(2)
  })

  test('not over the rest of the first one, where Docker does not say what there is', async () => {
    const { steps, run, commands } = fakeSteps({
      '/tools/kind create': slow,
      'docker ps': result('', 1, { stderr: 'Cannot connect to the Docker daemon' }),
    })
    const error = await rejection(createKindCluster(cluster(), steps, run))
    expect(error.message).toMatch(/Cannot connect to the Docker daemon/)
    expect(commands.filter(({ tool }) => tool === '/tools/kind')).toHaveLength(1)
  })

  test('not again where that cannot help, and the containers stay for the evidence', async () => {
    const { steps, run, commands } = fakeSteps({ '/tools/kind create': full, 'docker ps': 'demo running' })
    const error = await rejection(createKindCluster(cluster(), steps, run))
    expect(error).toBeInstanceOf(CommandError)
    expect(error.message).toMatch(/no space left on device/)
    expect(commands).toHaveLength(1)
  })

  test('each node is told of each mirror, without a shell reading the name', async () => {
    const { steps, run, commands } = fakeSteps({
      '/tools/kind create': '',
      'docker ps': 'demo-control-plane running\ndemo-worker running\n',
      'docker exec': '',
    })
    const mirrors = [
      { host: 'registry.k8s.io', url: 'http://10.0.0.1:5000' },
      { host: 'docker.io', url: 'https://mirror.example' },
    ]
    await createKindCluster(cluster({ mirrors }), steps, run)
    const told = commands.filter(({ args }) => args[0] === 'exec')
    expect(told.map(({ args }) => [args[2], args.at(-1)])).toEqual([
      ['demo-control-plane', 'registry.k8s.io'],
      ['demo-control-plane', 'docker.io'],
      ['demo-worker', 'registry.k8s.io'],
      ['demo-worker', 'docker.io'],
    ])
    expect(told[0]?.args).toContain(
      'mkdir -p "/etc/containerd/certs.d/$1" && cat > "/etc/containerd/certs.d/$1/hosts.toml"',
    )
    expect(told[0]?.input).toContain('[host."http://10.0.0.1:5000"]')
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
    expect(explain(error)).toMatch(/kind delete cluster --name demo.*cluster: existing/)
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
    expect(explain(error)).toMatch(/what to do: `docker ps` has to work/)
  })

  test('without Docker there is other advice', async () => {
    const error = await rejection(refuseTaken('demo', fakeRun({}).run))
    expect(explain(error)).toMatch(/could not be started: spawn docker ENOENT\nwhat to do: install Docker/)
  })
})

describe('deleting', () => {
  test('its containers with their volumes, and its kubeconfig', async () => {
    const { run, commands } = fakeRun({ 'docker ps': 'demo-a running\ndemo-b exited\n', 'docker rm': '' })
    const kubeconfig = join(temporaryFolder({ kubeconfig: 'x' }), 'kubeconfig')
    await deleteKindCluster('demo', kubeconfig, run)
    expect(commands.slice(1).map(commandLine)).toEqual(['docker rm --force --volumes demo-a demo-b'])
    expect(existsSync(kubeconfig)).toBe(false)
  })

  test('nothing is there: nothing is run', async () => {
    const { run, commands } = fakeRun({ 'docker ps': '' })
    await deleteKindCluster('demo', '/no/such/file', run)
    expect(commands).toHaveLength(1)
  })

  test.each([
    [
      { 'docker ps': result('', 1, { stderr: 'Error response from daemon: no' }) },
      /^Docker did not say .*cluster demo has: docker ps .*Error response from daemon: no$/s,
    ],
    [
      { 'docker ps': 'demo-a running', 'docker rm': result('', 1, { stderr: 'Error: device is busy' }) },
      /^docker rm --force --volumes demo-a: exit code 1 after 0\.5 s\n {2}Error: device is busy$/,
    ],
  ])('Docker refuses: %#', async (answers, message) => {
    const error = await rejection(deleteKindCluster('demo', '/no/such/file', fakeRun(answers).run))
    expect(error).toBeInstanceOf(SetupError)
    expect(error.message).toMatch(message)
  })
})

test('the context is the one that kind writes', () => expect(contextOf('demo')).toBe('kind-demo'))
