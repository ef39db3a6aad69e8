import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gitEnvironment } from '../adapters/git-environment.ts'
import type { CommandResult } from '../adapters/process.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { type Failure, SetupError } from '../errors.ts'
import { howItEnded } from '../evidence/command-error.ts'
import type { Step } from '../evidence/steps.ts'
import type { GitSource } from '../inputs/git-source.ts'
import { isKroCheckout } from '../inputs/values.ts'
import { percentDecoded } from '../model/url.ts'

/**
 * Fetches one commit of a repository, without its history, into our own folder.
 *
 * @param work our own folder
 * @param waitSeconds the input `wait`: a longer one gives git more time
 * @returns path of the checkout
 * @throws SetupError that names what git said; CommandError
 */
export async function fetchGitSource(
  { url, ref }: GitSource,
  work: string,
  waitSeconds: number,
  step: Step,
): Promise<string> {
  const { address, header } = withHeader(url)
  const folder = join(work, 'kro-git')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const git = (args: readonly string[], limit = { timeoutSeconds: 60, timeoutAdvice: '' }) =>
    step.exec({
      tool: 'git',
      args,
      cwd: folder,
      env: { ...gitEnvironment(process.env, header), GIT_ASKPASS: 'true' },
      ...limit,
    })
  const limit = timeLimit('git-fetch', waitSeconds)
  const begun = await git(['init', '--quiet'])
  if (begun.code !== 0)
    throw new SetupError(
      `git could not be used to fetch the source of kro: ${begun.notStarted ?? begun.output.trim()}`,
      {
        hint: 'install git, or name a checkout or a version in the input source',
        failure: failureOf(begun, 'git init'),
      },
    )
  const fetched = await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--', address, ref], limit)
  if (fetched.code !== 0)
    throw new SetupError(
      `${ref} of the git repository in the input source could not be fetched: ${fetched.notStarted ?? (fetched.timedOut ? howItEnded(fetched) : lastLine(fetched.output))}`,
      {
        hint: fetched.timedOut
          ? limit.timeoutAdvice
          : 'see whether the repository and the ref are there (git ls-remote URL); a commit needs all its 40 digits; for a private repository use actions/checkout and give its folder',
        failure: failureOf(fetched, 'git fetch'),
      },
    )
  const placed = await git(['checkout', '--quiet', '--detach', 'FETCH_HEAD'])
  if (placed.code !== 0)
    throw new SetupError(`git could not check out ${ref}: ${lastLine(placed.output)}`, {
      failure: failureOf(placed, 'git checkout'),
    })
  if (!isKroCheckout(folder))
    throw new SetupError(
      `${ref} of the git repository in the input source is not kro: it has no go.mod of a kro module`,
      {
        hint: 'name a repository of kro, such as https://github.com/kubernetes-sigs/kro.git#main',
      },
    )
  return folder
}

/**
 * Credentials of a URL as a header: arguments of a process can be read by every user of the machine, and messages of git
 * repeat the URL.
 */
function withHeader(url: string): { address: string; header: [string, string][] } {
  if (!/^https:/i.test(url) || !URL.canParse(url)) return { address: url, header: [] }
  const parsed = new URL(url)
  const { username, password, origin } = parsed
  if (username === '' && password === '') return { address: url, header: [] }
  parsed.username = ''
  parsed.password = ''
  const login = [username, password].map(percentDecoded).join(':')
  const header = `Authorization: Basic ${Buffer.from(login).toString('base64')}`
  return { address: parsed.href, header: [[`http.${origin}/.extraHeader`, header]] }
}

const lastLine = (output: string): string => output.trim().split('\n').slice(-3).join(' ')

const failureOf = ({ notStarted, output }: CommandResult, command: string): Failure =>
  notStarted === null
    ? { code: 'command-failed', command, said: output.trim() }
    : { code: 'tool-not-started', tool: 'git', said: notStarted }
