import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { checkout } from './builds.ts'
import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing } from './fault.ts'
import { deployment, instance, rgd } from './graphs.ts'

const up = (environment: FaultEnvironment, ...more: string[]): string[] => [
  ...['up', '--cluster-name', environment.cluster, '--install', 'release'],
  ...more,
]

/** DOCKER_API_VERSION of another time: actions/runner-images#14105, #13474. */
const dockerApi = (name: string, version: string, says: RegExp): Fault => ({
  name,
  expect: 'host/docker-api-version',
  says,
  on: 'machine',
  settleSeconds: 0,
  inject: nothing,
  ask: (environment) => ({ args: up(environment), env: { DOCKER_API_VERSION: version } }),
  undo: nothing,
})

const toRegistry = (environment: FaultEnvironment): string[] => [
  ...['up', '--cluster', 'existing', '--install', 'source', '--source', join(environment.folder, 'kro')],
  ...['--image-repository', 'registry.example.invalid/kro'],
]

/** A workspace of another user: osbuild/image-builder#2100, golang/go#64275. */
const foreignCheckout: Fault = {
  name: 'image-report-checkout-of-another-user',
  expect: 'image/vcs-stamping',
  says: /safe\.directory|belongs|owner/,
  on: 'cluster',
  settleSeconds: 0,
  async inject(environment) {
    const folder = checkout(environment)
    if (!(await environment.attempt('git', ['-C', folder, 'status'])).stdout.includes('branch'))
      await environment.tool('git', ['-C', folder, 'init', '--quiet'])
    await environment.tool('chown', ['-R', '12345:12345', folder])
  },
  ask: (environment) => ({
    args: toRegistry(environment),
    // Without the settings of the user who runs the suite.
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GOFLAGS: '-buildvcs=auto' },
  }),
  undo: nothing,
}

/** An image that is built and pushed, where that is not reached or not allowed. */
const notPushed: Fault = {
  name: 'image-registry-does-not-answer-a-push',
  expect: 'image/not-pushed',
  says: /registry\.example\.invalid/,
  on: 'cluster',
  settleSeconds: 0,
  async inject(environment) {
    checkout(environment)
  },
  ask: (environment) => ({ args: toRegistry(environment) }),
  undo: nothing,
}

const page = '<!doctype html><title>Sign in</title><p>Please sign in to use the internet.</p>'
const portal: { server: Server | null; address: string } = { server: null, address: '' }

/** A captive portal answers for the registry: kubernetes-sigs/kind#3977. */
const html: Fault = {
  name: 'image-report-mirror-answers-html',
  expect: 'image/not-a-registry',
  says: /text\/html|HTML/,
  on: 'machine',
  settleSeconds: 0,
  async inject(environment) {
    const host = new URL(environment.lab.SETUP_KRO_REGISTRY_MIRRORS.split('=', 2)[1] ?? '').hostname
    const server = createServer((request, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length })
      answer.end(request.method === 'HEAD' ? undefined : page)
    })
    portal.server = server
    portal.address = await new Promise<string>((done, fail) =>
      server
        .once('error', fail)
        .listen(0, host, () => done(`http://${host}:${(server.address() as { port: number }).port}`)),
    )
  },
  ask: (environment) => ({
    args: up(
      environment,
      ...['--smoke-test', 'false', '--wait', '40s'],
      ...[
        '--registry-mirrors',
        `${environment.lab.SETUP_KRO_REGISTRY_MIRRORS}\nportal.example.com=${portal.address}`,
      ],
      ...[
        '--manifests',
        environment.file('app.yaml', behindPortal.map((object) => JSON.stringify(object)).join('\n---\n')),
      ],
    ),
  }),
  async undo() {
    portal.server?.close()
  },
}

const behindPortal = [
  rgd('Portal', [deployment({ image: 'portal.example.com/team/app:1' })]),
  instance('Portal'),
]

/** 127.0.0.1 is another network's: a container job, dind, a remote DOCKER_HOST (kind#1619, #3361). */
const otherLoopback: Fault = {
  name: 'host-report-loopback-of-another-network',
  expect: 'host/loopback-of-another-network',
  says: /loopback/,
  on: 'machine',
  settleSeconds: 0,
  inject: nothing,
  ask: (environment) => ({
    args: up(environment),
    // The tools are there before: of another network nothing can be downloaded.
    through: [
      ...['bash', '-c'],
      `"$0" "$1" "$2" up --cluster none --out '${environment.folder}/tools' >/dev/null && exec unshare --net bash -c 'ip link set lo up && exec "$@"' - "$0" "$@"`,
    ],
  }),
  undo: nothing,
}

/** Machines on which clusters are made and images are built, as users reported them. */
export const buildMachineFaults: readonly Fault[] = [
  dockerApi('host-report-docker-api-too-new', '1.99', /too new/),
  dockerApi('host-report-docker-api-too-old', '1.20', /too old|1\.20/),
  foreignCheckout,
  notPushed,
  html,
  otherLoopback,
]
