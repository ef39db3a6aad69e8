import { readdirSync, readFileSync } from 'node:fs'
import type { Clock } from './clock.ts'

/**
 * Variable that the processes of a run inherit, and their children: it identifies them also when their parent has ended. The runner knows the processes of a job in the same way (actions/runner, RUNNER_TRACKING_ID in
 * JobExtension.cs).
 */
export const runVariable = 'SETUP_KRO_RUN'

/** Most looks, and the pause between two of them. */
const looks = 50
const pauseSeconds = 0.05

/**
 * Ends the processes of a run whose main process was killed: it could not end them itself. On Linux; elsewhere no
 * process tells its environment.
 *
 * @returns how many processes were ended
 */
export async function endProcessesOf(runId: string, clock: Clock): Promise<number> {
  const ended = new Set<number>()
  // Twice without a find: a process has no environment for the moment in which it becomes another program.
  for (let look = 0, vain = 0; look < looks && vain < 2; look += 1) {
    if (look > 0) await clock.sleep(pauseSeconds)
    const pids = killAll(runId)
    vain = pids.length === 0 ? vain + 1 : 0
    for (const pid of pids) ended.add(pid)
  }
  return ended.size
}

/** Kills the processes of this process's run once, without waiting for them. */
export function endProcessesNow(): void {
  const runId = process.env[runVariable]
  if (runId) killAll(runId)
}

function killAll(runId: string): number[] {
  const pids = processesOf(runId)
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended in the meantime.
    }
  return pids
}

/** Ids of the living processes that were started by a run, or by what it started; never this process. */
function processesOf(runId: string): number[] {
  const mark = `${runVariable}=${runId}`
  return list('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && environmentOf(pid).includes(mark))
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Not Linux.
    return []
  }
}

/** Empty for a process that has ended, that is another user's, or of the kernel. */
function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0')
  } catch {
    return []
  }
}
