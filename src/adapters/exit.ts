import { systemTimers, type Timers } from './clock.ts'

/** What is used of `process`. */
export interface ExitingProcess {
  stdout: Written
  stderr: Written
  exit(): void
}

type Written = Pick<NodeJS.WriteStream, 'write'>

/** Seconds that the reader of a pipe may take for the last lines. */
const flushSeconds = 10

/**
 * Ends the process with its exit code once its output is written. Node.js itself waits until no socket, timer or pipe
 * is open: one that a server, or a library, keeps open would hold the job until its own time limit.
 */
export async function exitWhenWritten(
  ending: ExitingProcess = process,
  timers: Timers = systemTimers,
): Promise<void> {
  await Promise.all([ending.stdout, ending.stderr].map((stream) => written(stream, timers)))
  ending.exit()
}

/** Resolves when what was written before has left, when that failed (its reader is gone), or after the time for it. */
function written(stream: Written, timers: Timers): Promise<void> {
  return new Promise((resolve) => {
    const cancel = timers.after(flushSeconds, resolve)
    stream.write('', () => {
      cancel()
      resolve()
    })
  })
}
