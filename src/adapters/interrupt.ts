import { constants } from 'node:os'
import { endProcessesNow } from './leftover-processes.ts'

/** Signals that end this process: the runner's when a job is cancelled (SIGINT, 7.5 s later SIGTERM), Ctrl-C, a closed terminal. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Seconds for the processes that run to end by themselves (go removes its folder in /tmp then); the runner gives 7.5. */
const graceSeconds = 2

/** Seconds to wait for killed processes to be gone. */
const killedSeconds = 1

type Listener = (signal: NodeJS.Signals) => void

const listeners = new Set<Listener>()
/** null: nothing listens to the exit yet. */
let endings: Set<() => void> | null = null
/** Process groups that run, by the id of their leader. */
const groups = new Set<number>()
let watching = false
let interruptedBy: NodeJS.Signals | null = null

/** Whether a signal has come: this process is about to end, and no longer starts anything. */
export const interrupted = (): boolean => interruptedBy !== null

/**
 * Calls the listener when a signal ends this process, before its children are ended. It must return at once: what it
 * writes asynchronously may not be written.
 */
export function onInterrupt(listener: Listener): void {
  watchForInterrupts()
  listeners.add(listener)
}

/**
 * Calls the listener when this process ends, also by a signal; then its children have been ended. It must return at once.
 *
 * @returns to be called where it is no longer needed
 */
export function atEnd(listener: () => void): () => void {
  watchForInterrupts()
  if (endings === null) {
    endings = new Set()
    process.once('exit', tidyUp)
  }
  endings.add(listener)
  return () => void endings?.delete(listener)
}

function tidyUp(): void {
  for (const listener of endings ?? [])
    try {
      listener()
    } catch {
      // The others have their turn anyway.
    }
}

/** A process group of this process's, to be ended with it. @returns to be called when its leader has ended */
export function endsWithUs(group: number): () => void {
  groups.add(group)
  return () => {
    groups.delete(group)
  }
}

/** Kills a process with its children, where it leads a group of its own. */
export function killGroup(group: number | undefined): void {
  if (group !== undefined) signalGroup(group, 'SIGKILL')
}

/** Asks a process, with its children, to end. */
export function askGroup(group: number | undefined): void {
  if (group !== undefined) signalGroup(group, 'SIGTERM')
}

/** @returns false where nothing of the group is left */
function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal)
  } catch {
    return false
  }
}

/** Before a process is started: without a handler a signal would end this process and leave that one. */
export function watchForInterrupts(): void {
  if (watching) return
  watching = true
  for (const signal of signals) process.on(signal, interrupt)
}

function interrupt(signal: NodeJS.Signals): void {
  // The sender of a second signal does not want to wait.
  if (interruptedBy !== null) end(signal)
  interruptedBy = signal
  for (const listener of listeners)
    try {
      listener(signal)
    } catch {
      // The processes have to be ended anyway.
    }
  const asked = [...groups]
  // What a shell ends for Ctrl-C, whatever has reached us.
  for (const group of asked) signalGroup(group, 'SIGINT')
  afterwards(asked, graceSeconds, () => {
    for (const group of asked) signalGroup(group, 'SIGKILL')
    afterwards(asked, killedSeconds, () => end(signal))
  })
}

/** Goes on when the groups are gone, or when the time is over. */
function afterwards(asked: readonly number[], seconds: number, next: () => void): void {
  const until = performance.now() + seconds * 1000
  const look = (): void => {
    if (performance.now() < until && asked.some((group) => signalGroup(group, 0))) setTimeout(look, 20)
    else next()
  }
  look()
}

/** Ends everything at once, then this process as the signal would have: exit code 128 + its number, as a shell says. */
function end(signal: NodeJS.Signals): never {
  for (const group of groups) signalGroup(group, 'SIGKILL')
  endProcessesNow()
  tidyUp()
  for (const ending of signals) process.removeAllListeners(ending)
  process.kill(process.pid, signal)
  // The first process of a container is not ended by a signal that it does not handle.
  process.exit(128 + constants.signals[signal])
}
