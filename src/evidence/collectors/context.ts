import type { Log } from '../../adapters/log.ts'
import type { Command, CommandResult, RunCommand } from '../../adapters/process.ts'
import { messageOf } from '../../errors.ts'
import { howItEnded, tellingLines } from '../command-error.ts'
import type { EvidenceFolder } from '../folder.ts'
import type { RunRecord } from '../records.ts'
import { type Deadline, limitConcurrency } from './time-limit.ts'

/** Seconds for a command on the host or in a node; the longest (a journal) takes two on a slow machine. */
const commandSeconds = 15
/** Commands at a time: each is a process here and, through docker exec, one more in a node. */
const commandLanes = 4

/** What went missing: many things for one reason make one sentence. */
export class MissingEvidence {
  private readonly byReason = new Map<string, string[]>()

  add(what: string, why: string): void {
    // The API server's paths differ for each thing that was asked, the reason does not.
    const reason = (why.startsWith(`${what}: `) ? why.slice(what.length + 2) : why).replace(
      /^\/apis?\/\S+: /,
      '',
    )
    this.byReason.set(reason, [...(this.byReason.get(reason) ?? []), what])
  }

  /** `pods, leases and 12 more: no answer within 5 s`, sorted. */
  sentences(): string[] {
    return [...this.byReason]
      .map(([why, whats]) => {
        const more = whats.length > 6 ? ` and ${whats.length - 6} more` : ''
        return `${whats.slice(0, 6).join(', ')}${more}: ${why}`
      })
      .sort()
  }
}

/** What all collectors work with. */
export class CollectorContext {
  readonly folder: EvidenceFolder
  readonly run: RunRecord
  readonly nodes: readonly string[]
  readonly namespaces: readonly string[]
  readonly deadline: Deadline
  readonly shortfalls = new MissingEvidence()
  private readonly processes: RunCommand
  private readonly log: Log
  private readonly inLane = limitConcurrency(commandLanes)
  private readonly unfinished = new Map<symbol, string>()
  private docker: Promise<string | null> | null = null

  constructor(parts: {
    folder: EvidenceFolder
    run: RunRecord
    nodes: readonly string[]
    namespaces: readonly string[]
    deadline: Deadline
    processes: RunCommand
    log: Log
  }) {
    this.folder = parts.folder
    this.run = parts.run
    this.nodes = parts.nodes
    this.namespaces = parts.namespaces
    this.deadline = parts.deadline
    this.processes = parts.processes
    this.log = parts.log
  }

  /** A part of the collection that fails alone: its sentence goes to `failed`, the others go on. */
  async attempt(what: string, body: () => Promise<void>): Promise<void> {
    if (this.deadline.passed) return this.shortfalls.add(what, 'no time was left')
    const mark = Symbol(what)
    this.unfinished.set(mark, what)
    try {
      await body()
    } catch (error) {
      this.log.debug(`${what}: ${messageOf(error)}`)
      this.shortfalls.add(what, messageOf(error))
    } finally {
      this.unfinished.delete(mark)
    }
  }

  /** Notes what had begun and did not end; to be called when time is up. */
  giveUp(): void {
    for (const what of this.unfinished.values())
      this.shortfalls.add(what, 'did not end within the time for the collection')
    this.unfinished.clear()
  }

  /**
   * Runs a command with a time limit, never longer than what is left.
   *
   * @throws Error with one sentence where it could not be started, was killed, or ended with another code than 0
   */
  async command(command: Omit<Command, 'timeoutSeconds'>, seconds = commandSeconds): Promise<CommandResult> {
    const result = await this.inLane(() => this.process(command, seconds))
    if (result.code === 0) return result
    const [line = ''] = tellingLines(result.stderr || result.output, 1)
    // The tool's own words, where it had any; they need no seconds, so that many failures of one kind are one sentence.
    throw new Error(
      result.code === null || line === '' ? `${command.tool} ${howItEnded(result)}` : line.trim(),
    )
  }

  /** `docker …`, once it is known that the daemon answers: a hung one would cost a time limit for each command. */
  async dockerCommand(args: readonly string[], seconds = commandSeconds): Promise<CommandResult> {
    this.docker ??= this.askDocker()
    const trouble = await this.docker
    if (trouble !== null) throw new Error(trouble)
    return this.command({ tool: 'docker', args }, seconds)
  }

  private async askDocker(): Promise<string | null> {
    const args = ['version', '--format', '{{.Server.Version}}']
    const result = await this.process({ tool: 'docker', args }, 8)
    if (result.code === 0) return null
    if (result.timedOut) return `the Docker daemon does not answer (${howItEnded(result)})`
    return `Docker cannot be used: ${result.notStarted ?? tellingLines(result.output, 1)[0]?.trim() ?? howItEnded(result)}`
  }

  /** What is left is asked for when the process starts: it may have waited for its lane. */
  private async process(command: Omit<Command, 'timeoutSeconds'>, seconds: number): Promise<CommandResult> {
    if (this.deadline.passed) throw new Error('no time was left')
    return this.processes({ ...command, timeoutSeconds: this.deadline.limit(seconds) })
  }
}
