import { existsSync } from 'node:fs'
import { link, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cache, writeWhole } from './cache.ts'
import { LabFailure } from './failure.ts'
import { isAlive, type ProcessRecord, recordOf } from './processes.ts'
import { say } from './progress.ts'

/** What a lab remembers from one command to the next. */
export type State = {
  ports: { registry: number; mirror: number }
  /** Address of the host on Docker's default bridge: the only one of it that kind's nodes reach. */
  bridge: string
  /** Whether the Docker daemon is the lab's own or one that was there already. */
  docker: 'own' | 'found'
  processes: Record<string, ProcessRecord>
  /** The mirror process's program and settings, as a digest: another one means that it must be started again. */
  mirrorInputs: string
}

// Below the range that Linux gives to outgoing connections (32768 and up), so that nothing takes them by chance.
const usualPorts = { registry: 25370, mirror: 25371 }

/** The recorded state, or undefined if this lab has never been up. */
export async function readState(cache: Cache): Promise<State | undefined> {
  if (!existsSync(cache.state)) return undefined
  return JSON.parse(await readFile(cache.state, 'utf8')) as State
}

/** The recorded state, or one to begin with. */
export async function stateOrNew(cache: Cache): Promise<State> {
  return (
    (await readState(cache)) ?? {
      ports: usualPorts,
      bridge: '',
      docker: 'own',
      processes: {},
      mirrorInputs: '',
    }
  )
}

export async function writeState(cache: Cache, state: State): Promise<void> {
  await writeWhole(cache.state, `${JSON.stringify(state, null, 2)}\n`)
}

function canListen(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, address, () => server.close(() => resolve(true)))
  })
}

/** `port` if all addresses have it free, else one that they have. */
export async function freePort(port: number, addresses: string[]): Promise<number> {
  for (let candidate = port; candidate < port + 400; candidate += 4) {
    const free = await Promise.all(addresses.map((address) => canListen(address, candidate)))
    if (free.every(Boolean)) return candidate
  }
  throw new LabFailure(`no free port found from ${port} on ${addresses.join(' and ')}`)
}

/** Does `work` while no other command changes the same lab; waits for one that does. */
export async function alone<T>(cache: Cache, work: () => Promise<T>): Promise<T> {
  const ticket = `${cache.lock}-${process.pid}`
  await writeWhole(ticket, `${JSON.stringify(await recordOf(process.pid))}\n`)
  let told = false
  for (;;) {
    try {
      // A link appears with its text complete, or fails if there is one.
      await link(ticket, cache.lock)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const text = await readFile(cache.lock, 'utf8').catch(() => '')
    if (text !== '' && !(await isAlive(JSON.parse(text) as ProcessRecord))) {
      await rm(cache.lock, { force: true })
      continue
    }
    if (!told) say(`waiting for another lab command on ${cache.root}: ${text.trim()}`)
    told = true
    await sleep(500)
  }
  await rm(ticket, { force: true })
  try {
    return await work()
  } finally {
    await rm(cache.lock, { force: true })
  }
}
