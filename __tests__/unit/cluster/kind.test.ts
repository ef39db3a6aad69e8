import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commandLine } from '../../../src/adapters/process.ts'
import { contextOf, createKindCluster, mayPass } from '../../../src/cluster/kind.ts'
import { nodeContainers } from '../../../src/cluster/nodes.ts'
import { formatError } from '../../../src/errors.ts'
import { CommandError } from '../../../src/evidence/steps.ts'
import { FakeDocker } from '../../support/docker.ts'
import { fakeRun, result } from '../../support/run.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'
import { cluster, digest, inTurn, slow } from './kind-cluster.ts'

const full = result('', 1, { stderr: 'ERROR: failed to create cluster: write /x: no space left on device' })

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

test('the context is the one that kind writes', () => expect(contextOf('demo')).toBe('kind-demo'))
