import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { messageOf } from '../errors.ts'
import { askGroup, endsWithUs, interrupted, killGroup, watchForInterrupts } from './interrupt.ts'
import { yieldProcessor } from './process-priority.ts'

export interface Command {
  /** Name on PATH or absolute path. */
  tool: string
  /** Handed over as they are: no shell ever sees them. */
  args: readonly string[]
  cwd?: string
  /** Added to this process's environment; `null` removes a variable. */
  env?: Readonly<Record<string, string | null>>
  /** Text for standard input. */
  input?: string
  /** A file streamed to standard input (images: too large for memory). */
  inputFile?: string
  /** Seconds until the process and its children are ended. docs/time-limits.md has those of long commands. */
  timeoutSeconds: number
  /** What a person can do when that time is over, for messages; without it a general sentence is shown. */
  timeoutAdvice?: string
  /** Long and heavy, and something else is more urgent: it gets the processor that the others leave. */
  yields?: boolean
  /** Bytes of output kept, counted over both streams; the start is dropped. Default 16 MiB. */
  keepBytes?: number
  /** Is given the output as it comes, before it is masked or cut. */
  onOutput?: (stream: OutputStream, data: Buffer) => void
}

export type OutputStream = 'stdout' | 'stderr'

export interface CommandResult {
  /** null: killed by a signal or by the deadline, or never started. */
  code: number | null
  stdout: string
  stderr: string
  /** Both streams as they came. */
  output: string
  seconds: number
  timedOut: boolean
  /** Why the process could not be started (ENOENT …), else null. */
  notStarted: string | null
}

/** Runs a process to its end. Never throws: what went wrong is in the result. */
export type RunCommand = (command: Command) => Promise<CommandResult>

const defaultKeepBytes = 16 * 1024 * 1024

/** Seconds for what a process has left running in the background and that holds its output open. */
const lingerSeconds = 10

/** Seconds for a process to tidy up when its time is over: git leaves a lock in the user's repository where it is killed. */
const graceSeconds = 2

export const runProcess: RunCommand = processRunner(lingerSeconds)

/**
 * Runs each process in a group of its own, so that its deadline, the end of this process and the priority reach the
 * tool's children too. `@actions/exec` can neither end a process nor feed it a file.
 *
 * @param linger seconds after the end of a process in which its output must end as well
 */
export function processRunner(linger: number): RunCommand {
  // This process is ending: the caller that waits for the result must not go on and try something else.
  return (command) => (interrupted() ? new Promise(() => undefined) : runInGroup(command, linger))
}

function runInGroup(command: Command, linger: number): Promise<CommandResult> {
  return new Promise((resolve) => {
    const kept = new Output(command.keepBytes ?? defaultKeepBytes)
    const started = performance.now()
    let timedOut = false
    let notStarted: string | null = null
    watchForInterrupts()
    const child = spawn(command.tool, [...command.args], {
      cwd: command.cwd,
      env: environment(command),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    const { pid } = child
    const noLongerOurs = pid === undefined ? () => undefined : endsWithUs(pid)
    if (command.yields && pid !== undefined) yieldProcessor(pid)
    const deadline =
      command.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            askGroup(pid)
            killing = setTimeout(() => killGroup(pid), graceSeconds * 1000)
          }, command.timeoutSeconds * 1000)
    let killing: NodeJS.Timeout | undefined
    let lingering: NodeJS.Timeout | undefined
    const heard = (stream: OutputStream) => (data: Buffer) => {
      kept.add(stream, data)
      command.onOutput?.(stream, data)
    }
    child.stdout.on('data', heard('stdout'))
    child.stderr.on('data', heard('stderr'))
    // A process that ends before it has read everything closes the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined)
    if (command.inputFile === undefined) child.stdin.end(command.input ?? '')
    else
      createReadStream(command.inputFile)
        .on('error', (error) => {
          notStarted = messageOf(error)
          killGroup(pid)
        })
        .pipe(child.stdin)
    const finish = (code: number | null): void => {
      clearTimeout(deadline)
      clearTimeout(killing)
      clearTimeout(lingering)
      noLongerOurs()
      if (interrupted()) return
      resolve({
        ...kept.texts(),
        // One that tidies up may end with 0, and has not done what it was asked for.
        code: timedOut ? null : code,
        ...{ notStarted, timedOut, seconds: (performance.now() - started) / 1000 },
      })
    }
    child.on('error', (error) => {
      notStarted = messageOf(error)
      finish(null)
    })
    child.on('exit', () => {
      lingering = setTimeout(() => {
        killGroup(pid)
        child.stdout.destroy()
        child.stderr.destroy()
      }, linger * 1000)
    })
    child.on('close', finish)
  })
}

/**
 * Variables that the runner gives to an action and that no tool needs. Some tools run code of the pull request (builds, tests,
 * make): with the runtime's token it could fill the caches of other jobs, which the runner keeps from the steps of a
 * workflow too; with the files of commands it could set outputs, variables, PATH, and the state by which the post step
 * cleans up (actions/runner, Runner.Worker/Handlers/NodeScriptActionHandler.cs and FileCommandManager.cs).
 */
const withheld: ReadonlySet<string> = new Set([
  ...['INPUT_GITHUB-TOKEN', 'SETUP_KRO_GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
  ...['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE'],
])

function environment(command: Command): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...process.env, ...command.env }))
    if (typeof value === 'string' && !withheld.has(name)) merged[name] = value
  return merged
}

/** Keeps the last bytes of two streams, in the order in which they came. */
class Output {
  private chunks: { stream: OutputStream; data: Buffer }[] = []
  private bytes = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  add(stream: OutputStream, data: Buffer): void {
    this.chunks.push({ stream, data })
    this.bytes += data.length
    for (let first = this.chunks[0]; first !== undefined && this.bytes > this.limit; first = this.chunks[0]) {
      const excess = this.bytes - this.limit
      this.bytes -= Math.min(excess, first.data.length)
      if (excess < first.data.length) first.data = first.data.subarray(excess)
      else this.chunks.shift()
    }
  }

  texts(): { stdout: string; stderr: string; output: string } {
    const join = (chunks: typeof this.chunks): string =>
      Buffer.concat(chunks.map((c) => c.data)).toString('utf8')
    return {
      stdout: join(this.chunks.filter((c) => c.stream === 'stdout')),
      stderr: join(this.chunks.filter((c) => c.stream === 'stderr')),
      output: join(this.chunks),
    }
  }
}

/** The command as a person would type it, for messages and records. */
export function commandLine(command: Pick<Command, 'tool' | 'args'>): string {
  const quoted = (word: string): string =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
  return [command.tool, ...command.args].map(quoted).join(' ')
}
