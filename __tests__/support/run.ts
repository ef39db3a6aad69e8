import { type Command, type CommandResult, commandLine, type RunCommand } from '../../src/adapters/process.ts'

/** A process that printed something and ended. */
export function result(
  stdout = '',
  code: number | null = 0,
  more: Partial<CommandResult> = {},
): CommandResult {
  const stderr = more.stderr ?? ''
  return {
    code,
    stdout,
    stderr,
    output: stdout + stderr,
    seconds: 0.5,
    timedOut: false,
    notStarted: null,
    ...more,
  }
}

/**
 * Answers commands by the beginning of their command line, the longest that fits; what is not listed cannot be
 * started. `commands` are those that were run.
 */
export function fakeRun(
  answers: Record<
    string,
    CommandResult | string | ((command: Command) => CommandResult | Promise<CommandResult>)
  >,
): { run: RunCommand; commands: Command[] } {
  const commands: Command[] = []
  const beginnings = Object.keys(answers).sort((a, b) => b.length - a.length)
  return {
    commands,
    run: async (command) => {
      commands.push(command)
      const line = commandLine(command)
      const answer = answers[beginnings.find((beginning) => line.startsWith(beginning)) ?? '']
      if (answer === undefined) return result('', null, { notStarted: `spawn ${command.tool} ENOENT` })
      if (typeof answer === 'string') return result(answer)
      return typeof answer === 'function' ? answer(command) : answer
    },
  }
}
