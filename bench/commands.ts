import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The lab's environment: its tools first on PATH, mirrors, images. */
export const lab: Record<string, string> = (() => {
  const said = run('npm', ['run', '--silent', 'lab:env'], process.env)
  return Object.fromEntries(
    said
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
})()

/** Environment of everything that is measured. */
export const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...lab,
  ...more,
})

/**
 * Runs a command to its end and returns what it printed.
 *
 * @throws Error with the end of its output, unless the exit code is one of `codes`
 */
export function run(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = environment(),
  cwd?: string,
  codes = [0],
): string {
  const result = spawnSync(tool, [...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 512 * 2 ** 20,
    ...(cwd === undefined ? {} : { cwd }),
  })
  if (result.error) throw result.error
  if (!codes.includes(result.status ?? -1))
    throw new Error(
      `${tool} ${args.join(' ')} ended with ${result.status}:\n${`${result.stdout}${result.stderr}`.slice(-3000)}`,
    )
  return result.stdout
}

/** Seconds that something took, by the wall. */
export function seconds(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

const cliFile = resolve('dist/cli/index.js')

/** setup-kro as it is shipped. */
export const setupKro = (
  args: readonly string[],
  env: NodeJS.ProcessEnv = environment(),
  codes = [0],
): string => run('node', [cliFile, ...args], env, undefined, codes)
