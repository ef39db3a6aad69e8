import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { formatError, InputError, SetupError } from '../errors.ts'

/** A child process did not answer within its time and was ended. */
export class ChildTimeout extends SetupError {
  override name = 'ChildTimeout'
}

/** What the child sends: its answer, or why there is none. */
type Message = { answer: unknown } | { failed: string; faults: readonly string[] | null }

/** Seconds that a child gets to write out its last lines once it has answered. */
const farewellSeconds = 2

export interface ChildTask {
  /** Path of a module that calls `answerParent`. */
  module: string
  /** Becomes JSON. */
  request: unknown
  /** Seconds until the child is killed, with everything that it started. */
  seconds: number
}

/**
 * Runs a task in another process of Node. A thread that is busy (a slow regular expression on a hostile line) hears no
 * timer of its own; another process can end it at any moment, and its memory is its own.
 * Standard output and error are this process's own.
 *
 * @returns what the child answered
 * @throws ChildTimeout; InputError or SetupError with the child's own words; SetupError where it ended without a word
 */
export function askChild({ module, request, seconds }: ChildTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(module, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    const end = (): void => killTree(child)
    process.once('exit', end)
    const deadline = setTimeout(() => {
      end()
      settle(() => reject(new ChildTimeout('its process had not answered, and was ended')))
    }, seconds * 1000)
    let message: Message | null = null
    let farewell: NodeJS.Timeout | undefined
    let settled = false
    const settle = (how: () => void): void => {
      if (settled) return
      settled = true
      clearTimeout(deadline)
      clearTimeout(farewell)
      process.off('exit', end)
      how()
    }
    child.on('message', (said) => {
      message ??= said as Message
      clearTimeout(deadline)
      farewell ??= setTimeout(end, farewellSeconds * 1000)
    })
    child.on('error', (error) => {
      end()
      settle(() => reject(new SetupError('a process of Node could not be started', { cause: error })))
    })
    child.on('exit', (code, signal) => {
      settle(() => {
        if (message !== null && 'answer' in message) resolve(message.answer)
        else if (message !== null)
          reject(message.faults === null ? new SetupError(message.failed) : new InputError(message.faults))
        else reject(endedSilently(code, signal))
      })
    })
    // A child that ends before it has read the request tells more by its end.
    child.send(request as object, () => undefined)
  })
}

/** The other side: answers the one request of the parent, then ends this process. */
export function answerParent(task: (request: unknown) => Promise<unknown>): Promise<void> {
  return new Promise(() => {
    // The parent has ended: no process waits for the answer.
    process.once('disconnect', () => process.exit(1))
    process.once('message', (request) => {
      const tell = (message: Message): void => void process.send?.(message, () => process.exit(0))
      task(request).then(
        (answer) => tell({ answer }),
        (error: unknown) =>
          tell({ failed: formatError(error), faults: error instanceof InputError ? error.faults : null }),
      )
    })
  })
}

function endedSilently(code: number | null, signal: NodeJS.Signals | null): SetupError {
  const how = signal === null ? `with exit code ${code}` : `by the signal ${signal}`
  // Node ends itself by SIGABRT, the kernel others by SIGKILL.
  const memory = signal === 'SIGABRT' || signal === 'SIGKILL'
  return new SetupError(`its process was ended ${how} before it had answered`, {
    ...(memory ? { hint: 'see whether the machine ran out of memory (dmesg, free -m)' } : {}),
  })
}

/** Tools are in process groups of their own (process.ts), so that no signal to the child reaches them. */
function killTree(child: ChildProcess): void {
  const { pid } = child
  const below = pid === undefined ? [] : descendantsOf(pid)
  child.kill('SIGKILL')
  for (const one of below)
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It has ended in the meantime.
    }
}

/** Ids of the processes below a process (proc_pid_task(5), children). Empty where there is no /proc: macOS. */
function descendantsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter((word) => word !== '')
      .flatMap((word) => [Number(word), ...descendantsOf(Number(word))])
  } catch {
    return []
  }
}
