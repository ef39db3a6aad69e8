import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A process the lab started. A pid alone is not enough: it may belong to something else by now, so the clock tick
 * of its start and the boot it started in are kept with it.
 */
export type ProcessRecord = { pid: number; startTicks: string; bootId: string }

async function startTicks(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything, also spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
}

/** The record of a process that runs now, or undefined if there is none with that pid. */
export async function recordOf(pid: number): Promise<ProcessRecord | undefined> {
  const ticks = await startTicks(pid)
  return ticks === undefined ? undefined : { pid, startTicks: ticks, bootId: await bootId() }
}

/** Whether the very process of the record still runs. */
export async function isAlive(record: ProcessRecord | undefined): Promise<boolean> {
  if (record === undefined || record.bootId !== (await bootId())) return false
  return (await startTicks(record.pid)) === record.startTicks
}

/** Starts a program that outlives this one, in a session of its own, its output appended to `log`. */
export async function startDetached(
  program: string,
  args: string[],
  options: { log: string; env?: Record<string, string | undefined> },
): Promise<ProcessRecord> {
  await mkdir(path.dirname(options.log), { recursive: true })
  const output = openSync(options.log, 'a')
  try {
    const child = spawn(program, args, {
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...options.env },
    })
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve)
      child.once('error', reject)
    })
    child.unref()
    const record = child.pid === undefined ? undefined : await recordOf(child.pid)
    if (record === undefined) throw new Error(`${program} ended at once, see ${options.log}`)
    return record
  } finally {
    closeSync(output)
  }
}

/** Ends the process of the record and waits for it: SIGTERM, and SIGKILL after `patienceSeconds`. */
export async function stop(
  record: ProcessRecord | undefined,
  patienceSeconds: number,
): Promise<'stopped' | 'gone'> {
  if (record === undefined || !(await isAlive(record))) return 'gone'
  const deadline = Date.now() + patienceSeconds * 1000
  process.kill(record.pid, 'SIGTERM')
  while (await isAlive(record)) {
    if (Date.now() > deadline) process.kill(record.pid, 'SIGKILL')
    await sleep(100)
  }
  return 'stopped'
}
