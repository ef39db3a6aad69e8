import type { Log } from '../../adapters/log.ts'
import type { Command, CommandResult, RunCommand } from '../../adapters/process.ts'
import { type Failure, failuresOf, messageOf, SetupError } from '../../errors.ts'
import { howItEnded, tellingLines } from '../command-error.ts'
import type { EvidenceFolder } from '../folder.ts'
import type { FailureRecord, MissingRecord, RunRecord } from '../records.ts'
import { type Deadline, limitConcurrency } from './time-limit.ts'

/** Seconds for a command on the host or in a node; the longest (a journal) takes two on a slow machine. */
const commandSeconds = 15
/** Commands at a time: each is a process here and, through docker exec, one more in a node. */
const commandLanes = 4

/** What went missing: many things for one reason make one sentence. */
export class MissingEvidence {
  private readonly byReason = new Map<string, { whats: string[]; failure: FailureRecord }>()

  /** @param failure why, as data */
  add(what: string, why: string, failure: Failure = { code: 'other', said: why }): void {
    // The API server's paths differ for each thing that was asked, the reason does not.
    const reason = (why.startsWith(`${what}: `) ? why.slice(what.length + 2) : why).replace(
      /^\/apis?\/\S+: /,
      '',
    )
    const known = this.byReason.get(reason) ?? { whats: [], failure: { ...failure } }
    known.whats.push(what)
    this.byReason.set(reason, known)
  }

  /** `pods, leases and 12 more: no answer within 5 s`, sorted, and the same as data. */
  records(): { failed: string[]; missing: MissingRecord[] } {
    const told = [...this.byReason]
      .map(([why, { whats, failure }]) => {
        const more = whats.length > 6 ? ` and ${whats.length - 6} more` : ''
        const things = whats.slice(0, 6)
        return {
          sentence: `${things.join(', ')}${more}: ${why}`,
          missing: { things, count: whats.length, failure },
        }
      })
      .sort((a, b) => (a.sentence < b.sentence ? -1 : 1))
    return { failed: told.map(({ sentence }) => sentence), missing: told.map(({ missing }) => missing) }
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
  /** The uid of the pod that wrote each log, by its file within `evidence/`; null where it is not known. */
  readonly logOwners = new Map<string, string | null>()
  private readonly processes: RunCommand
  private readonly log: Log
  private readonly inLane = limitConcurrency(commandLanes)
  private readonly unfinished = new Map<symbol, string>()
  private docker: Promise<SetupError | null> | null = null

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
    if (this.deadline.passed) return this.shortfalls.add(what, 'no time was left', { code: 'no-time' })
    const mark = Symbol(what)
    this.unfinished.set(mark, what)
    try {
      await body()
    } catch (error) {
      this.log.debug(`${what}: ${messageOf(error)}`)
      this.shortfalls.add(what, messageOf(error), failuresOf(error)[0])
    } finally {
      this.unfinished.delete(mark)
    }
  }

  /** Notes what had begun and did not end; to be called when time is up. */
  giveUp(): void {
    for (const what of this.unfinished.values())
      this.shortfalls.add(what, 'did not end within the time for the collection', { code: 'unfinished' })
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
    const { tool } = command
    if (result.code !== null && line !== '')
      throw new SetupError(line.trim(), {
        failure: { code: 'command-failed', command: tool, said: line.trim() },
      })
    throw new SetupError(`${tool} ${howItEnded(result)}`, {
      failure: result.timedOut
        ? { code: 'tool-timeout', tool }
        : { code: 'command-failed', command: tool, said: '' },
    })
  }

  /** `docker …`, once it is known that the daemon answers: a hung one would cost a time limit for each command. */
  async dockerCommand(args: readonly string[], seconds = commandSeconds): Promise<CommandResult> {
    this.docker ??= this.askDocker()
    const trouble = await this.docker
    if (trouble !== null) throw trouble
    return this.command({ tool: 'docker', args }, seconds)
  }

  private async askDocker(): Promise<SetupError | null> {
    const args = ['version', '--format', '{{.Server.Version}}']
    const result = await this.process({ tool: 'docker', args }, 8)
    if (result.code === 0) return null
    if (result.timedOut)
      return new SetupError(`the Docker daemon does not answer (${howItEnded(result)})`, {
        failure: { code: 'docker-silent' },
      })
    const said = result.notStarted ?? tellingLines(result.output, 1)[0]?.trim() ?? howItEnded(result)
    return new SetupError(`Docker cannot be used: ${said}`, { failure: { code: 'docker-unusable', said } })
  }

  /** What is left is asked for when the process starts: it may have waited for its lane. */
  private async process(command: Omit<Command, 'timeoutSeconds'>, seconds: number): Promise<CommandResult> {
    if (this.deadline.passed) throw new SetupError('no time was left', { failure: { code: 'no-time' } })
    return this.processes({ ...command, timeoutSeconds: this.deadline.limit(seconds) })
  }
}
