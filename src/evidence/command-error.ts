import { type Command, type CommandResult, commandLine } from '../adapters/process.ts'
import { inWords } from '../adapters/time-limits.ts'
import { type Failure, SetupError } from '../errors.ts'

/** A tool that did not do its work: not started, killed, out of time, or an exit code other than 0. */
export class CommandError extends SetupError {
  override name = 'CommandError'
  /** As it came back, not redacted. */
  readonly result: CommandResult
  /** The command as a person would type it, redacted. */
  readonly command: string

  /** @param redact goes over everything that reaches the message */
  constructor(command: Command, result: CommandResult, redact: (text: string) => string, hint?: string) {
    const typed = redact(commandLine(command))
    const lines = tellingLines(redact(result.stderr.trim() === '' ? result.output : result.stderr))
    const advice = [
      ...(result.timedOut ? [timeoutAdvice(command)] : []),
      ...(hint === undefined ? [] : [hint]),
    ]
    super([`${typed}: ${redact(howItEnded(result))}`, ...lines.map((line) => `  ${line}`)].join('\n'), {
      ...(advice.length === 0 ? {} : { hint: redact(advice.join('; ')) }),
      failure: failureOf(command.tool, typed, result, lines),
    })
    this.result = result
    this.command = typed
  }
}

function failureOf(tool: string, command: string, result: CommandResult, lines: readonly string[]): Failure {
  if (result.notStarted !== null) return { code: 'tool-not-started', tool, said: result.notStarted }
  const said = lines.join('\n')
  return result.timedOut && said === ''
    ? { code: 'tool-timeout', tool }
    : { code: 'command-failed', command, said }
}

const timeoutAdvice = ({ timeoutAdvice, timeoutSeconds }: Command): string =>
  timeoutAdvice ??
  `it has ${inWords(timeoutSeconds)} in all: run it by hand to see whether it hangs or the machine is only slow`

/** `exit code 1 after 2.3 s`, `killed after its time limit, 60.0 s`, `could not be started: …`. */
export function howItEnded(result: CommandResult): string {
  const seconds = `${result.seconds.toFixed(1)} s`
  if (result.notStarted !== null) return `could not be started: ${result.notStarted}`
  if (result.timedOut) return `killed after its time limit, ${seconds}`
  return result.code === null
    ? `killed by a signal after ${seconds}`
    : `exit code ${result.code} after ${seconds}`
}

const troubleWords =
  /\b(?:error|errors|fatal|fail|failed|failure|panic|denied|forbidden|refused|invalid|unable|cannot|can't|could not|not found|no such|timed out|timeout|exceeded|exhausted|unknown|missing|unauthorized)\b/i

/**
 * The lines of a tool's output that say what went wrong: the last few that speak of trouble, or simply the last few
 * where none does. In their order, cut to 400 characters.
 */
export function tellingLines(output: string, count = 6): string[] {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '')
  const trouble = lines.filter((line) => troubleWords.test(line))
  return (trouble.length > 0 ? trouble : lines)
    .slice(-count)
    .map((line) => (line.length > 400 ? `${line.slice(0, 399).trimEnd()}…` : line.trimEnd()))
}
