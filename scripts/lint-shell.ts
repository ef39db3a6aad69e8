/**
 * shellcheck over every shell script that git tracks: `npm run lint:shell`.
 *
 * Exit code 0: no findings; 1: findings; 2: shellcheck or git could not be run.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isShellScript } from './shell-scripts.ts'

/** Recorded from real clusters, and built: neither is written here. */
const notOurs = /^(?:dist|__tests__\/support\/fixtures)\//

const listed = run('git', ['ls-files', '-z'], 'run it in a checkout of the repository')
const scripts = listed.stdout
  .split('\0')
  .filter((path) => path !== '' && !notOurs.test(path))
  .filter((path) => isShellScript(path, readFileSync(path, 'utf8').slice(0, 200)))
const checked = run(
  'shellcheck',
  ['--', ...scripts],
  'install it (apt-get install shellcheck, or brew install shellcheck)',
)
process.stdout.write(checked.stdout)
console.log(
  checked.status === 0
    ? `shellcheck: ${scripts.length} scripts, no findings`
    : 'shellcheck: see the findings above',
)
process.exitCode = checked.status === 0 ? 0 : 1

/** The exit code is left to the caller; a program that could not be run ends this one. */
function run(tool: string, args: string[], hint: string): { stdout: string; status: number | null } {
  const ended = spawnSync(tool, args, { encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024 })
  // shellcheck, Exit codes: 0 and 1 are answers, more is a fault of the call. git has no findings.
  if (ended.error === undefined && ended.status !== null && ended.status <= 1) return ended
  console.error(`lint-shell: ${tool} ${args[0]}: ${ended.error?.message ?? ended.stderr.trim()}; ${hint}`)
  process.exit(2)
}
