import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cache, writeWhole } from './cache.ts'
import { LabFailure } from './failure.ts'
import { isAlive, startDetached, stop } from './processes.ts'
import { freePort, type State } from './state.ts'

/** Whether an HTTP server answers at all, whatever its status. */
export async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(3000) })).arrayBuffer()
    return true
  } catch {
    return false
  }
}

async function waitFor(name: string, url: string, state: State, log: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await answers(url))) {
    if (Date.now() > deadline || !(await isAlive(state.processes[name]))) {
      const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-10)
      throw new LabFailure(
        `${name} does not answer on ${url}. Its last lines (of ${log}):\n    ${tail.join('\n    ')}`,
      )
    }
    await sleep(50)
  }
}

/** Makes sure that the registry answers on its loopback port; needs the bridge's address for a port free on both. */
export async function registryUp(cache: Cache, state: State): Promise<'started' | 'running'> {
  const ping = () => `http://127.0.0.1:${state.ports.registry}/v2/`
  if ((await isAlive(state.processes.registry)) && (await answers(ping()))) return 'running'
  await stop(state.processes.registry, 5)
  state.ports.registry = await freePort(state.ports.registry, ['127.0.0.1', state.bridge])
  const configuration = path.join(cache.registry, 'config.yml')
  const settings = {
    version: '0.1',
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: path.join(cache.registry, 'data') } },
    http: { addr: `127.0.0.1:${state.ports.registry}` },
  }
  // JSON is YAML.
  await writeWhole(configuration, `${JSON.stringify(settings, null, 2)}\n`)
  const log = path.join(cache.logs, 'registry.log')
  state.processes.registry = await startDetached('docker-registry', ['serve', configuration], { log })
  await waitFor('registry', ping(), state, log)
  return 'started'
}

/** Makes sure that the mirror of release assets, and the bridge's way to the registry, answer. */
export async function mirrorUp(cache: Cache, state: State): Promise<'started' | 'running'> {
  const program = path.join(import.meta.dirname, 'mirror-server.ts')
  const inputs = async () => {
    const text = await readFile(program, 'utf8')
    return createHash('sha256')
      .update(JSON.stringify([text, cache.mirror, state.ports, state.bridge]))
      .digest('hex')
  }
  const ping = () => `http://127.0.0.1:${state.ports.mirror}/`
  const same = state.mirrorInputs === (await inputs())
  if (same && (await isAlive(state.processes.mirror)) && (await answers(ping()))) return 'running'
  await stop(state.processes.mirror, 5)
  state.ports.mirror = await freePort(state.ports.mirror, ['127.0.0.1'])
  if (!existsSync(cache.mirror)) await mkdir(cache.mirror, { recursive: true })
  const log = path.join(cache.logs, 'mirror.log')
  const { mirror, registry } = state.ports
  const args = [program, cache.mirror, String(mirror), String(registry), state.bridge]
  state.processes.mirror = await startDetached(process.execPath, args, { log })
  state.mirrorInputs = await inputs()
  await waitFor('mirror', ping(), state, log)
  await waitFor('mirror', `http://${state.bridge}:${registry}/v2/`, state, log)
  return 'started'
}
