import { join } from 'node:path'
import type { Clock } from '../adapters/clock.ts'
import type { Log } from '../adapters/log.ts'
import { type Command, type CommandResult, commandLine, type RunCommand } from '../adapters/process.ts'
import { makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'
import { type Failure, failuresOf, formatError } from '../errors.ts'
import { CommandError, howItEnded } from './command-error.ts'
import { LatestOutput } from './latest-output.ts'
import type { FailureRecord, StepRecord } from './records.ts'
import { loggedEnd, StepLog, shownEnd } from './step-log.ts'
import { firstToFail, stillRunning } from './step-records.ts'

export { CommandError } from './command-error.ts'

/** A command that a step runs. */
export interface StepCommand extends Command {
  /** Which part of the output goes to the step's log; without it, all. For output that holds the user's values. */
  logged?: (result: CommandResult) => string
  /** What of the standard error of a failure says why, for its message; without it, all. */
  reason?: (stderr: string) => string
}

/** What the body of a step works with. */
export interface Step {
  /** Runs a command; its line, output, exit code and seconds go to the step's log. Returns whatever happened. */
  exec(command: StepCommand): Promise<CommandResult>
  /**
   * Like `try`, but insists on exit code 0.
   *
   * @throws CommandError that names the command, how it ended and the telling lines of its output
   */
  execOrThrow(command: StepCommand, hint?: string): Promise<CommandResult>
  /** A line in the step's log (and in the debug log) that says what was seen or decided. */
  note(text: string): void
}

/** Characters of a step's log shown in the job's log when the step fails; the whole is in the report. */
const shownLogLimit = 100_000
/** The same of a step that passed, which few readers open. */
const foldedLogLimit = 20_000

export interface StepsOptions {
  /** The report folder; logs go to `evidence/steps/`, records to `evidence/steps.json`. */
  folder: string
  log: Log
  clock: Clock
  run: RunCommand
  redact: (text: string) => string
  /** Records of the same run from an earlier process: post goes on where main stopped. */
  previous?: readonly StepRecord[]
  /** ISO time at which the run began (RunRecord.began); without it, now. */
  began?: string
}

/**
 * Records what the job does, step by step. Files are written at once (a line when a command starts, its output when
 * it ends), so that a job which is killed leaves behind how far it came.
 */
export class Steps {
  /** ISO time at which the run began. */
  readonly began: string
  private readonly options: StepsOptions
  /** What `clock.seconds()` was when the run began; before this process's start where post continues. */
  private readonly zero: number
  private readonly entries: StepRecord[]
  private readonly begunLogs: Set<string>
  private firstFailed: string | null
  private readonly recordedErrors = new WeakSet<object>()

  constructor(options: StepsOptions) {
    this.options = options
    const now = options.clock.date()
    this.began = options.began ?? now.toISOString()
    const before = (now.getTime() - new Date(this.began).getTime()) / 1000
    // A clock set back between main and post must not give steps a time before the run.
    this.zero = options.clock.seconds() - Math.max(0, Number.isFinite(before) ? before : 0)
    this.entries = [...(options.previous ?? [])]
    this.begunLogs = new Set(this.entries.flatMap(({ log }) => log ?? []))
    this.firstFailed = firstToFail(this.entries)
    makeFolderBelow(options.folder, 'evidence', 'steps')
    this.save()
  }

  /** In the order in which they began; one that is still running is `failed` with the message `stillRunning`. */
  get records(): readonly StepRecord[] {
    return this.entries
  }

  /** Name of the step that failed first, or null. */
  get failed(): string | null {
    return this.firstFailed
  }

  /** Whether an error has ended a step: then the records have it. */
  hasRecorded(error: unknown): boolean {
    return error instanceof Error && this.recordedErrors.has(error)
  }

  /** Goes on from the records of another process of the same run; none of this one's steps may be running. */
  takeOver(records: readonly StepRecord[]): void {
    this.entries.splice(0, Infinity, ...records)
    for (const { log } of records) if (log !== null) this.begunLogs.add(log)
    this.firstFailed = firstToFail(this.entries)
  }

  /**
   * Runs `body` as a named, timed step. Steps may run at the same time, each has its own log.
   *
   * @param name dotted and stable, `cluster.create`; also the name of the log
   * @param title what it does, for people: `create the cluster kro`
   * @throws what `body` throws, after it was recorded and shown
   */
  async step<T>(name: string, title: string, body: (step: Step) => Promise<T>): Promise<T> {
    const { log, clock } = this.options
    const started = clock.seconds()
    const journal = new StepLog(this.options, name, this.begunLogs)
    const record = this.add(name, title, 'failed', stillRunning, [{ code: 'unfinished' }])
    const latest = new LatestOutput()
    const noLongerRuns = log.begins?.({ title, detail: () => latest.line(this.options.redact) })
    if (noLongerRuns === undefined) log.info(`… ${title}`)
    const end = (
      outcome: StepRecord['outcome'],
      message: string | null,
      failures: readonly Failure[] = [],
    ): string => {
      // Empty where nothing is known as data: who reads it then does not look for words of an earlier version.
      if (outcome !== 'failed') delete record.failures
      else record.failures = failures.map((failure) => redacted(failure, this.options.redact))
      Object.assign(record, {
        seconds: round(clock.seconds() - started),
        outcome,
        message,
        log: journal.file,
      })
      this.save()
      noLongerRuns?.()
      return `${title} (${record.seconds.toFixed(1)} s)`
    }
    try {
      const result = await body(this.handle(journal, record, latest))
      const done = `✓ ${end('ok', null)}`
      if (log.folds && journal.text !== '') log.block(done, shownEnd(journal.text, foldedLogLimit))
      else log.info(done)
      if (!log.folds && journal.text !== '') log.debug(journal.text)
      return result
    } catch (error) {
      if (error instanceof Error) this.recordedErrors.add(error)
      const message = this.options.redact(formatError(error))
      this.firstFailed ??= name
      journal.add(`✗ ${message}`)
      log.info(`✗ ${end('failed', message, failuresOf(error))}: ${message.split('\n', 1)[0]}`)
      log.block(`${name}: what it ran and saw`, shownEnd(journal.text, shownLogLimit))
      throw error
    }
  }

  /** Records that a step was not needed, and why. */
  skip(name: string, title: string, why: string): void {
    this.add(name, title, 'skipped', this.options.redact(why))
    this.options.log.info(`- ${title}: skipped, ${this.options.redact(why)}`)
  }

  private handle(journal: StepLog, record: StepRecord, latest: LatestOutput): Step {
    const { run, redact, log } = this.options
    const attempt = async (command: StepCommand): Promise<CommandResult> => {
      journal.add(`$ ${commandLine(command)}${command.cwd === undefined ? '' : `   (in ${command.cwd})`}`)
      record.log = journal.file
      // What only a part of is logged holds the user's values.
      const isShown = log.begins !== undefined && command.logged === undefined
      const result = await run(isShown ? { ...command, onOutput: latest.add } : command)
      // Masked before it is cut: half a key has no beginning by which to know it.
      journal.add(loggedEnd(redact(command.logged?.(result) ?? result.output)))
      journal.add(`→ ${howItEnded(result)}`)
      return result
    }
    return {
      exec: attempt,
      execOrThrow: async (command, hint) => {
        const result = await attempt(command)
        if (result.code === 0) return result
        const stderr = command.reason?.(result.stderr) ?? result.stderr
        throw new CommandError(command, { ...result, stderr }, redact, hint)
      },
      note: (text) => {
        journal.add(`# ${text}`)
        latest.note(text)
        record.log = journal.file
        log.debug(redact(text))
      },
    }
  }

  private add(
    step: string,
    title: string,
    outcome: StepRecord['outcome'],
    message: string | null,
    failures?: readonly Failure[],
  ): StepRecord {
    const start = round(this.options.clock.seconds() - this.zero)
    const record: StepRecord = {
      step,
      title,
      start,
      seconds: 0,
      outcome,
      message,
      log: null,
      ...(failures === undefined ? {} : { failures: failures.map((failure) => ({ ...failure })) }),
    }
    this.entries.push(record)
    this.save()
    return record
  }

  private save(): void {
    const folder = makeFolderBelow(this.options.folder, 'evidence')
    writeFileAtomically(join(folder, 'steps.json'), `${JSON.stringify(this.entries, null, 2)}\n`)
  }
}

/** What records steps: a run, or a part of it whose steps have names of their own. */
export type StepRecorder = Pick<Steps, 'began' | 'step' | 'skip'>

const redacted = (failure: Failure, redact: (text: string) => string): FailureRecord =>
  Object.fromEntries(
    Object.entries(failure).map(([name, value]) => [name, name === 'code' ? value : redact(value)]),
  )

const round = (seconds: number): number => Math.max(0, Math.round(seconds * 1000) / 1000)
