import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing, type Question } from './fault.ts'

/** Something in the node, or the node itself, is stopped. */
const stopped = (
  name: string,
  expect: Fault['expect'],
  settleSeconds: number,
  stop: (environment: FaultEnvironment) => Promise<unknown>,
  start: (environment: FaultEnvironment) => Promise<unknown>,
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds,
  inject: stop,
  undo: start,
})

const unit = (name: string, settleSeconds: number): Fault =>
  stopped(
    `host-${name}-stopped`,
    `host/${name}-stopped`,
    settleSeconds,
    (environment) => environment.node('systemctl', 'stop', name),
    (environment) => environment.node('systemctl', 'start', name),
  )

/** A part of the control plane without its manifest is ended by kubelet. */
const withoutManifest = (part: string, expect: string, settleSeconds: number): Fault =>
  stopped(
    `host-${part}-stopped`,
    expect,
    settleSeconds,
    async (environment) => {
      await environment.node('mv', `/etc/kubernetes/manifests/${part}.yaml`, `/root/${part}.yaml`)
      await environment.until(
        `${part} has ended`,
        60,
        async () => !(await environment.node('pgrep', '-x', part).catch(() => '')),
      )
    },
    (environment) => environment.node('mv', `/root/${part}.yaml`, `/etc/kubernetes/manifests/${part}.yaml`),
  )

/** A run of the product that ends before a cluster is there. */
const early = (
  name: string,
  expect: string,
  question: (environment: FaultEnvironment) => Question,
): Fault => ({
  name,
  expect,
  on: 'machine',
  settleSeconds: 0,
  inject: nothing,
  ask: question,
  undo: nothing,
})

const up = (environment: FaultEnvironment, ...more: string[]): string[] => [
  'up',
  '--cluster-name',
  environment.cluster,
  '--install',
  'release',
  ...more,
]

/** A folder with these programs of the machine and no others, for PATH. */
export function onlyPrograms(environment: FaultEnvironment, ...programs: string[]): string {
  const folder = join(environment.folder, 'bin')
  mkdirSync(folder)
  for (const program of programs) symlinkSync(program, join(folder, program.split('/').at(-1) ?? program))
  return folder
}

const kindConfig = (fields: string): string => `kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n${fields}`
const taken: { server: Server | null; port: number } = { server: null, port: 0 }

export const hostFaults: readonly Fault[] = [
  unit('kubelet', 4),
  unit('containerd', 8),
  withoutManifest('kube-apiserver', 'host/api-server-down', 2),
  withoutManifest('etcd', 'host/etcd-down', 8),
  withoutManifest('kube-controller-manager', 'host/controller-manager-down', 4),
  stopped(
    'host-node-paused',
    'host/node-stopped',
    2,
    (environment) => environment.docker('pause', environment.nodeName),
    (environment) => environment.docker('unpause', environment.nodeName),
  ),
  stopped(
    'host-node-stopped',
    'host/node-stopped',
    2,
    (environment) => environment.docker('stop', '--time', '5', environment.nodeName),
    (environment) => environment.docker('start', environment.nodeName),
  ),
  {
    name: 'host-docker-unreachable-while-looking',
    expect: 'host/docker-not-running',
    on: 'cluster',
    settleSeconds: 0,
    inject: nothing,
    ask: (environment) => ({
      args: ['diagnose', '--cluster-name', environment.cluster],
      env: { DOCKER_HOST: `unix://${environment.folder}/docker.sock` },
    }),
    undo: nothing,
  },
  {
    name: 'host-cluster-name-taken',
    expect: 'host/cluster-name-taken',
    on: 'cluster',
    settleSeconds: 0,
    inject: nothing,
    ask: (environment) => ({
      args: up(environment),
      env: { RUNNER_TOOL_CACHE: join(environment.folder, 'tools') },
    }),
    undo: nothing,
  },
  early('host-docker-unreachable', 'host/docker-not-running', (environment) => ({
    args: up(environment),
    env: { DOCKER_HOST: `unix://${environment.folder}/docker.sock` },
  })),
  early('host-docker-port-unreachable', 'host/docker-not-running', (environment) => ({
    args: up(environment),
    env: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
  })),
  early('host-docker-missing', 'host/docker-missing', (environment) => ({
    args: up(environment),
    env: { PATH: onlyPrograms(environment) },
  })),
  {
    name: 'host-port-taken',
    expect: 'host/port-taken',
    on: 'machine',
    settleSeconds: 0,
    async inject() {
      const server = createServer()
      taken.server = server
      taken.port = await new Promise<number>((done, fail) =>
        server
          .once('error', fail)
          .listen(0, '0.0.0.0', () => done((server.address() as { port: number }).port)),
      )
    },
    ask: (environment) => ({
      args: up(
        environment,
        '--kind-config',
        kindConfig(
          `nodes:\n- role: control-plane\n  extraPortMappings:\n  - {containerPort: 80, hostPort: ${taken.port}}\n`,
        ),
      ),
    }),
    async undo() {
      taken.server?.close()
    },
  },
  early('deploy-kubeadm-patch-invalid', 'deploy/kind-config-invalid', (environment) => ({
    args: up(
      environment,
      '--kind-config',
      kindConfig(
        'kubeadmConfigPatches:\n- |\n  kind: ClusterConfiguration\n  apiServer:\n    extraArgs:\n    - {name: no-such-flag, value: "1"}\n',
      ),
    ),
  })),
  early('deploy-kind-config-invalid', 'deploy/kind-config-invalid', (environment) => ({
    args: up(environment, '--kind-config', kindConfig('nodes:\n- role: worker\n')),
  })),
  early('image-of-node-missing', 'image/node-image-pull', (environment) => ({
    args: up(environment, '--node-image', 'kindest/node:v1.34.99'),
  })),
]
