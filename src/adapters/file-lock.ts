import { randomBytes } from 'node:crypto'
import { linkSync, lstatSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { dirname, join } from 'node:path'
import { privateFile, unfinishedSuffix, writeFileAtomically } from './write-file.ts'

/** Which process holds a lock; enough to tell it from a later one with the same id. */
export interface LockHolder {
  pid: number
  /** When that process began, in the unit of the host; null where the host does not tell. */
  began: string | null
  /** Of this boot of the machine; null where the host does not tell. */
  boot: string | null
  /** Name of the machine or container, with its space of process ids. */
  host: string
  /** ISO time at which the lock was taken. */
  since: string
}

/** Minutes for which a holder in another container or on another machine is believed to live: its process cannot be seen from here. */
const foreignMinutes = 15

/**
 * Takes a lock, which is a file that names its holder. One whose holder has ended (a crash, a reboot) is taken over.
 *
 * @param file in a folder that exists
 * @returns null where it was taken, and the caller must release it; else its holder
 * @throws SetupError where the file cannot be written
 */
export function takeLock(file: string): LockHolder | null {
  const mine = `${JSON.stringify(thisProcess())}\n`
  // More than one try: another run may release it, or take over the same one, between two looks.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (linkNew(file, mine)) {
      releaseWithProcess(file, mine)
      return null
    }
    const text = readLock(file)
    const holder = text === null ? null : holderOf(text)
    if (holder !== null && isAlive(holder)) return holder
    removeStale(file, text)
  }
  return holderOf(readLock(file) ?? '') ?? thisProcess()
}

/** Who holds a lock; null where it is free, although the file of a holder that has ended may exist. */
export function lockHolder(file: string): LockHolder | null {
  const holder = holderOf(readLock(file) ?? '')
  return holder !== null && isAlive(holder) ? holder : null
}

/** Whether the file is a lock, of a holder that lives or has ended. */
export const isLock = (file: string): boolean => holderOf(readLock(file) ?? '') !== null

/** Makes the file with its whole text, or not at all. @returns false where there is one */
function linkNew(file: string, text: string): boolean {
  const prepared = join(dirname(file), `.${randomBytes(12).toString('hex')}${unfinishedSuffix}`)
  writeFileAtomically(prepared, text, privateFile)
  try {
    linkSync(prepared, file)
    return true
  } catch (error) {
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) return false
    throw error
  } finally {
    rmSync(prepared, { force: true })
  }
}

/** Moved before it is removed: who takes it over at the same time must not remove the new one. */
function removeStale(file: string, text: string | null): void {
  const moved = join(dirname(file), `.${randomBytes(12).toString('hex')}${unfinishedSuffix}`)
  try {
    renameSync(file, moved)
  } catch {
    return
  }
  try {
    if (readLock(moved) !== text) linkSync(moved, file)
  } catch {
    // A third one has taken it meanwhile.
  } finally {
    rmSync(moved, { force: true, recursive: true })
  }
}

/** @returns null where the path is not a regular file */
function readLock(file: string): string | null {
  const there = lstatSync(file, { throwIfNoEntry: false })
  if (!there?.isFile() || there.size > 10_000) return null
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function holderOf(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as Partial<LockHolder> | null
    return value !== null && Number.isInteger(value.pid) && typeof value.host === 'string'
      ? {
          pid: value.pid as number,
          began: typeof value.began === 'string' ? value.began : null,
          boot: typeof value.boot === 'string' ? value.boot : null,
          host: value.host,
          since: typeof value.since === 'string' ? value.since : '',
        }
      : null
  } catch {
    return null
  }
}

function isAlive(holder: LockHolder): boolean {
  const here = thisProcess()
  if (holder.host !== here.host) {
    const age = Date.now() - Date.parse(holder.since)
    return age >= 0 && age < foreignMinutes * 60_000
  }
  if (holder.boot !== null && here.boot !== null && holder.boot !== here.boot) return false
  const booted = Date.now() - uptime() * 1000
  if (holder.boot === null && Date.parse(holder.since) < booted) return false
  if (!exists(holder.pid)) return false
  const stat = statOf(holder.pid)
  // A process that was killed and not reaped: in a container a process that reaps it may be missing.
  if (stat?.state === 'Z' || stat?.state === 'X') return false
  return holder.began === null || stat === null || holder.began === stat.began
}

const _isThisProcess = (holder: LockHolder): boolean => {
  const here = thisProcess()
  return holder.pid === here.pid && holder.host === here.host && holder.began === here.began
}

const thisProcess = (): LockHolder => ({
  pid: process.pid,
  began: statOf(process.pid)?.began ?? null,
  boot: textOf('/proc/sys/kernel/random/boot_id'),
  host: `${hostname()} ${pidSpace() ?? ''}`.trim(),
  since: new Date().toISOString(),
})

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process is one.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Fields 3 and 22 of proc_pid_stat(5), state and starttime; the name in field 2 may hold blanks and brackets. null
 * where there is no /proc: macOS.
 */
function statOf(pid: number): { state: string; began: string } | null {
  const stat = textOf(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  const [state, began] = [fields[0], fields[19]]
  return state === undefined || began === undefined ? null : { state, began }
}

function pidSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

const held = new Map<string, string>()

/** A process that ends leaves no lock; one that is killed leaves one that is taken over. */
function releaseWithProcess(file: string, text: string): void {
  if (held.size === 0)
    process.once('exit', () => {
      for (const [path, mine] of held) if (readLock(path) === mine) rmSync(path, { force: true })
    })
  held.set(file, text)
}
