import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cache, writeWhole } from './cache.ts'
import { type CommandOptions, run } from './command.ts'
import { LabFailure } from './failure.ts'
import { goBinary } from './go.ts'
import { isAlive, recordOf, startDetached, stop } from './processes.ts'
import { say } from './progress.ts'
import type { State } from './state.ts'

/** The usual socket: kind, ko and act look for Docker there when nobody tells them otherwise. */
const socket = '/var/run/docker.sock'

// Short, because containerd's sockets are below it and the kernel allows a socket's path 107 characters.
const runFolder = '/run/setup-kro-lab'
const pidFile = path.join(runFolder, 'docker.pid')
const containerdPidFile = path.join(runFolder, 'docker', 'containerd', 'containerd.pid')

/** Whether a Docker daemon answers on the usual socket. */
export function dockerAnswers(): Promise<boolean> {
  return new Promise((resolve) => {
    const ping = request({ socketPath: socket, path: '/_ping', timeout: 3000 }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    ping.on('timeout', () => ping.destroy())
    ping.on('error', () => resolve(false))
    ping.end()
  })
}

/** Runs the Docker client against the lab's daemon, whatever DOCKER_HOST says, and gives its stdout. */
export function docker(args: string[], options: CommandOptions): Promise<string> {
  const env = { ...options.env, DOCKER_HOST: `unix://${socket}`, DOCKER_CONTEXT: undefined }
  return run('docker', args, { ...options, env })
}

/** Whether this machine's processes can have CAP_SYS_RESOURCE; without it runc refuses privileged containers. */
async function hasSysResource(): Promise<boolean> {
  const status = await readFile('/proc/self/status', 'utf8')
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'
  return ((BigInt(`0x${bounding}`) >> 24n) & 1n) === 1n
}

async function runtimeWrapper(cache: Cache): Promise<string> {
  const paths = ['/usr/sbin/runc', '/usr/bin/runc', '/usr/local/sbin/runc']
  const runc = paths.find((file) => existsSync(file))
  if (runc === undefined)
    throw new LabFailure(`no runc found (${paths.join(', ')}); Debian's docker.io brings it`)
  const source = path.join(import.meta.dirname, 'runtime-wrapper')
  return goBinary(cache, {
    name: 'runtime-wrapper',
    source: [path.join(source, 'main.go'), path.join(source, 'kernel.go')],
    stamps: { 'main.runc': runc },
  })
}

async function writeDaemonConfiguration(cache: Cache): Promise<string> {
  const wrapper = (await hasSysResource()) ? undefined : await runtimeWrapper(cache)
  const file = path.join(cache.docker, 'daemon.json')
  const settings = {
    hosts: [`unix://${socket}`],
    'data-root': path.join(cache.docker, 'data'),
    'exec-root': path.join(runFolder, 'docker'),
    pidfile: pidFile,
    'storage-driver': 'overlay2',
    ...(wrapper === undefined
      ? {}
      : { runtimes: { 'setup-kro-lab': { path: wrapper } }, 'default-runtime': 'setup-kro-lab' }),
  }
  await writeWhole(file, `${JSON.stringify(settings, null, 2)}\n`)
  return file
}

async function startDaemon(cache: Cache, state: State): Promise<void> {
  const log = path.join(cache.logs, 'dockerd.log')
  const configuration = await writeDaemonConfiguration(cache)
  // One of ours that runs and does not answer keeps the data folder locked.
  await stop(state.processes.dockerd, 30)
  // A daemon that was cut off (the machine was restarted) leaves its pid files; the next one believes them if any
  // process has that number now.
  await rm(pidFile, { force: true })
  if (!(await isAlive(state.processes.containerd))) await rm(containerdPidFile, { force: true })
  await mkdir(runFolder, { recursive: true })
  const daemon = await startDetached('dockerd', ['--config-file', configuration], { log })
  state.processes.dockerd = daemon
  const deadline = Date.now() + 90_000
  while (!(await dockerAnswers())) {
    const alive = await isAlive(daemon)
    if (!alive || Date.now() > deadline) {
      const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-15)
      throw new LabFailure(
        [
          `dockerd ${alive ? 'does not answer on' : 'ended before it answered on'} ${socket}. Its last lines:`,
          ...tail.map((line) => `    ${line}`),
          `  All of it: ${log}`,
        ].join('\n'),
      )
    }
    await sleep(200)
  }
  const containerd = await recordOf(Number(await readFile(containerdPidFile, 'utf8').catch(() => '0')))
  if (containerd !== undefined) state.processes.containerd = containerd
}

/** Makes sure that a Docker daemon answers and notes in `state` whose it is and its bridge's address on the host. */
export async function dockerUp(cache: Cache, state: State): Promise<'started' | 'running'> {
  const running = await dockerAnswers()
  if (running) state.docker = (await isAlive(state.processes.dockerd)) ? 'own' : 'found'
  else {
    state.docker = 'own'
    await startDaemon(cache, state)
  }
  state.bridge = await bridgeAddress(cache)
  return running ? 'running' : 'started'
}

/** The host's address on Docker's default bridge. */
async function bridgeAddress(cache: Cache): Promise<string> {
  const log = path.join(cache.logs, 'docker.log')
  const option = '{{index .Options "com.docker.network.bridge.name"}}'
  const name = (await docker(['network', 'inspect', 'bridge', '--format', option], { log })).trim()
  // Asked of the interface itself: Docker 20.10 does not know its bridge's gateway before its second start.
  const shown = await run('ip', ['-json', '-4', 'address', 'show', 'dev', name], { log })
  const [link] = JSON.parse(shown) as { addr_info: { local: string }[] }[]
  const address = link?.addr_info[0]?.local
  if (address === undefined) throw new LabFailure(`Docker's bridge ${name} has no IPv4 address`)
  return address
}

/** Removes all containers with a label, running or not, with their volumes; gives how many there were. */
export async function removeContainers(cache: Cache, label: string): Promise<number> {
  const log = path.join(cache.logs, 'docker.log')
  const ids = (await docker(['ps', '-aq', '--filter', `label=${label}`], { log })).split('\n').filter(Boolean)
  if (ids.length > 0) await docker(['rm', '-f', '-v', ...ids], { log })
  return ids.length
}

/** Removes what an ended daemon leaves on the machine: its bridge and its folders of sockets. */
export async function removeDockerTraces(cache: Cache): Promise<void> {
  const log = path.join(cache.logs, 'docker.log')
  if (existsSync('/sys/class/net/docker0')) await run('ip', ['link', 'delete', 'docker0'], { log })
  await rm(runFolder, { recursive: true, force: true }).catch((error: unknown) =>
    say(`${runFolder} could not be removed: ${String(error)}`),
  )
  // Folders that it makes in any case; whoever else uses one of them keeps it, since only empty ones go.
  for (const folder of ['docker/plugins', 'docker', 'containerd/s', 'containerd']) {
    await rmdir(path.join('/run', folder)).catch(() => undefined)
  }
}
