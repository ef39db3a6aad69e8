import { type Ended, runProcess } from '../support/process.ts'

/** How a call of the command line ended. */
export interface CommandRun extends Ended {
  /** Both streams, for messages. */
  said: string
}

/** Longer than any case needs: a cluster, a build, every gate. */
const longestSeconds = 600

export async function runCommand(
  program: string,
  args: readonly string[],
  { env, cwd, node = process.execPath }: { env: NodeJS.ProcessEnv; cwd: string; node?: string },
): Promise<CommandRun> {
  const ended = await runProcess(node, [program, ...args], { env, cwd, timeoutSeconds: longestSeconds })
  return { ...ended, said: ended.stdout + ended.stderr }
}
