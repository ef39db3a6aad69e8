import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing } from './fault.ts'
import { applied } from './webhook.ts'

/** Tools alone, into a store of their own, so that each is really downloaded. */
const download = (
  name: string,
  expect: Fault['expect'],
  args: (environment: FaultEnvironment) => string[] | Promise<string[]>,
  undo: () => void = () => {},
): Fault => ({
  name,
  expect,
  on: 'machine',
  settleSeconds: 0,
  inject: nothing,
  ask: async (environment) => ({
    args: ['up', '--cluster', 'none', ...(await args(environment))],
    env: { RUNNER_TOOL_CACHE: join(environment.folder, 'tools') },
  }),
  async undo() {
    undo()
  },
})

/** The lab's mirror, but for what one of its files has become. */
class BadMirror {
  private server: Server | null = null

  async start(environment: FaultEnvironment, spoil: (chunk: Buffer) => Buffer | null): Promise<string> {
    const assets = environment.lab.SETUP_KRO_DOWNLOAD_MIRROR
    const server = createServer(async (request, response) => {
      const found = await fetch(`${assets}${request.url}`)
      const body = Buffer.from(await found.arrayBuffer())
      response.writeHead(found.status, { 'content-length': body.length })
      const sent = found.ok && /\/helm-/.test(request.url ?? '') ? spoil(body) : body
      if (sent === null) {
        response.write(body.subarray(0, body.length / 2))
        response.destroy()
      } else response.end(sent)
    })
    this.server = server
    await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }
}

const mirror = new BadMirror()

/** The same length, another byte in the middle. */
function tampered(body: Buffer): Buffer {
  const copy = Buffer.from(body)
  const middle = Math.floor(copy.length / 2)
  copy[middle] = (copy[middle] ?? 0) ^ 0xff
  return copy
}

/** A user of the cluster who may read a little. */
const reader = [
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'reader', namespace: 'default' } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'reader' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    subjects: [{ kind: 'ServiceAccount', name: 'reader', namespace: 'default' }],
  },
]

const release = ['up', '--cluster', 'existing', '--install', 'release', '--wait', '15s'] as const

export const deployFaults: readonly Fault[] = [
  download(
    'deploy-download-tampered',
    'deploy/checksum-mismatch',
    async (environment) => ['--download-mirror', await mirror.start(environment, tampered)],
    () => mirror.stop(),
  ),
  download(
    'deploy-download-cut-off',
    ['deploy/download-failed', 'deploy/checksum-mismatch'],
    async (environment) => ['--download-mirror', await mirror.start(environment, () => null)],
    () => mirror.stop(),
  ),
  download('deploy-download-not-there', 'deploy/download-failed', () => ['--kind-version', 'v0.30.0']),
  download('deploy-mirror-unreachable', 'deploy/download-failed', () => [
    '--download-mirror',
    'http://127.0.0.1:9',
  ]),
  download('deploy-mirror-unknown-host', 'deploy/download-failed', () => [
    '--download-mirror',
    'http://mirror.example.invalid',
  ]),
  download('deploy-checksum-of-user-wrong', 'deploy/checksum-mismatch', (environment) => [
    '--checksums',
    environment.file(
      'checksums.txt',
      readFileSync(environment.lab.SETUP_KRO_CHECKSUMS, 'utf8').replaceAll(/^[0-9a-f]{8}/gm, '00000000'),
    ),
  ]),
  {
    name: 'deploy-namespace-missing',
    expect: 'deploy/namespace-missing',
    on: 'cluster',
    settleSeconds: 0,
    inject: nothing,
    ask: (environment) =>
      applied(environment, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'settings', namespace: 'shop' },
      }),
    undo: nothing,
  },
  {
    name: 'deploy-chart-version-missing',
    expect: 'deploy/chart-version-missing',
    on: 'cluster',
    settleSeconds: 0,
    inject: nothing,
    ask: () => ({ args: [...release, '--kro-version', 'v0.9.3'] }),
    undo: nothing,
  },
  {
    name: 'deploy-user-may-not-install',
    expect: 'deploy/kubeconfig-permission',
    on: 'cluster',
    settleSeconds: 1,
    inject: (environment) => environment.apply(...reader),
    async ask(environment) {
      const token = (await environment.kubectl('create', 'token', 'reader', '-n', 'default')).trim()
      const config = JSON.parse(
        await environment.kubectl('config', 'view', '--raw', '--minify', '-o', 'json'),
      ) as {
        users: { user: object }[]
      }
      for (const user of config.users) user.user = { token }
      return { args: release, env: { KUBECONFIG: environment.file('kubeconfig', JSON.stringify(config)) } }
    },
    undo: (environment) => environment.remove(...reader),
  },
]
