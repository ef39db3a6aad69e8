import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { exec } from '@actions/exec'
import { messageOf } from '../errors.ts'
import { yieldProcessor } from './priority.ts'

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
  /** Seconds until the process and its children are killed. docs/time-limits.md has those of long commands. */
  timeoutSeconds: number
  /** What a person can do when that time is over, for messages; without it a general sentence is shown. */
  timeoutAdvice?: string
  /** Long and heavy, and something else is more urgent: it gets the processor that the others leave. */
  yields?: boolean
  /** Bytes of output kept, counted over both streams; the start is dropped. Default 16 MiB. */
  keepBytes?: number
}

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
export type Run = (command: Command) => Promise<CommandResult>

const defaultKeepBytes = 16 * 1024 * 1024

export const runProcess: Run = (command) =>
  command.timeoutSeconds === undefined && command.inputFile === undefined && !command.yields
    ? runToTheEnd(command)
    : runInGroup(command)

async function runToTheEnd(command: Command): Promise<CommandResult> {
  const kept = new Output(command.keepBytes ?? defaultKeepBytes)
  const started = performance.now()
  let code: number | null = null
  let notStarted: string | null = null
  try {
    code = await exec(command.tool, [...command.args], {
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
      ...(command.input === undefined ? {} : { input: Buffer.from(command.input) }),
      env: environment(command),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => kept.add('stdout', data), stderr: (data) => kept.add('stderr', data) },
    })
  } catch (error) {
    notStarted = messageOf(error)
  }
  return { ...kept.texts(), code, notStarted, timedOut: false, seconds: (performance.now() - started) / 1000 }
}

/** `@actions/exec` can neither end a process nor feed it a file; a hung `docker exec` must be ended. */
function runInGroup(command: Command): Promise<CommandResult> {
  return new Promise((resolve) => {
    const kept = new Output(command.keepBytes ?? defaultKeepBytes)
    const started = performance.now()
    let timedOut = false
    let notStarted: string | null = null
    // Before there is anything to end: a signal does not wait.
    let pid: number | undefined
    const noLongerOurs = endsWithUs(() => killGroup(pid))
    const child = spawn(command.tool, [...command.args], {
      cwd: command.cwd,
      env: environment(command),
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group and session of its own, so that the deadline, or the priority, reaches the children of the tool too.
      detached: true,
    })
    pid = child.pid
    if (command.yields && pid !== undefined) yieldProcessor(pid)
    const deadline =
      command.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            killGroup(pid)
          }, command.timeoutSeconds * 1000)
    child.stdout.on('data', (data: Buffer) => kept.add('stdout', data))
    child.stderr.on('data', (data: Buffer) => kept.add('stderr', data))
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
      noLongerOurs()
      resolve({ ...kept.texts(), code, notStarted, timedOut, seconds: (performance.now() - started) / 1000 })
    }
    child.on('error', (error) => {
      notStarted = messageOf(error)
      finish(null)
    })
    child.on('close', finish)
  })
}

const running = new Set<() => void>()

/** A group of its own does not hear Ctrl-C: who ends this process ends it too. @returns to be called when it has ended */
function endsWithUs(end: () => void): () => void {
  if (running.size === 0) for (const signal of endings) process.on(signal, endAll)
  running.add(end)
  return () => {
    running.delete(end)
    if (running.size === 0) for (const signal of endings) process.off(signal, endAll)
  }
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function endAll(signal: NodeJS.Signals): void {
  for (const end of running) end()
  for (const ending of endings) process.off(ending, endAll)
  // Without a handler it ends us as it would have done.
  process.kill(process.pid, signal)
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended in the meantime.
  }
}

function environment(command: Command): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...process.env, ...command.env }))
    if (typeof value === 'string') merged[name] = value
  return merged
}

/** Keeps the last bytes of two streams, in the order in which they came. */
class Output {
  private chunks: { stream: 'stdout' | 'stderr'; data: Buffer }[] = []
  private bytes = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  add(stream: 'stdout' | 'stderr', data: Buffer): void {
    this.chunks.push({ stream, data })
    this.bytes += data.length
    while (this.bytes > this.limit && this.chunks.length > 1)
      this.bytes -= this.chunks.shift()?.data.length ?? 0
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
