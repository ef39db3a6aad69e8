import { statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { inputPath } from '../adapters/input-file.ts'
import { whyUnreadable } from '../adapters/read-file.ts'
import { isCommitId } from '../model/commit-id.ts'
import { text } from '../model/kubernetes/fields.ts'
import { eventOf } from './event.ts'
import { quoteValue } from './values.ts'

/** Which changes fail the job, besides what is broken. */
export const failOnValues = ['broken', 'breaking', 'recreated', 'deleted', 'changed'] as const
export type FailOn = (typeof failOnValues)[number]

/** What the input `baseline` names. */
export type BaselineInput =
  /** The commit that the event of the workflow compares with. */
  | { kind: 'auto' }
  | { kind: 'ref'; ref: string }
  /** `shown` is the folder as it was given. */
  | { kind: 'folder'; folder: string; shown: string }

/**
 * Decides what `baseline` names, without asking git: a folder is one that is there, or is written as a path.
 *
 * @param fault takes what is wrong, in one sentence without the name of the input
 */
export function readBaselineInput(
  value: string,
  workspace: string,
  fault: (problem: string) => null,
): BaselineInput | null {
  if (value === 'auto') return { kind: 'auto' }
  const folder = isAbsolute(value) ? value : resolve(workspace, value)
  const there = statSync(folder, { throwIfNoEntry: false })
  const isPath = /^(?:\.{0,2}\/|\.{1,2}$)/.test(value)
  // A commit can put a link in the place of the folder.
  const problem = there === undefined ? null : whyUnreadable(() => inputPath(folder, workspace))
  if (problem !== null) return fault(`${quoteValue(value)} ${problem}`)
  if (there?.isDirectory() && (isPath || !looksLikeRef(value) || !value.includes('~')))
    return folder === workspace
      ? fault(
          `${quoteValue(value)} is the workspace itself, which would be compared with itself; name a ref or another folder`,
        )
      : { kind: 'folder', folder, shown: value }
  if (isPath)
    return fault(
      there === undefined
        ? `there is no folder ${quoteValue(value)} (relative to ${workspace})`
        : `${quoteValue(value)} is not a folder`,
    )
  if (value.startsWith('-')) return fault(`${quoteValue(value)} begins with a dash, which no git ref does`)
  return looksLikeRef(value)
    ? { kind: 'ref', ref: value }
    : fault(`${quoteValue(value)} is not auto, a git ref such as origin/main, or a folder`)
}

/** What does not go together with a baseline, in one sentence each. */
export function problemsOfBaseline(cluster: string, install: string, manifests: readonly string[]): string[] {
  const problems: string[] = []
  if (manifests.length === 0)
    problems.push('it needs manifests: the files that are compared with those of the baseline')
  if (cluster !== 'kind')
    problems.push('it works only with cluster kind: objects are changed and deleted, and kro is restarted')
  else if (install === 'none') problems.push('it needs kro in the cluster, and install is none')
  return problems
}

/** git-check-ref-format(1), with the suffixes `~2` and `^` of revisions. */
const looksLikeRef = (value: string): boolean =>
  /^[\w][\w./+@-]{0,249}(?:[~^]\d{0,6}){0,5}$/.test(value) && !/\.\.|@\{|\/\/|\.lock$|\/$/.test(value)

/** A commit that an event names. */
export interface EventCommit {
  commit: string
  /** `base of the pull request` */
  role: string
}

const noCommit = /^0+$/

/**
 * The commit that the event of a workflow is compared with.
 *
 * @returns a sentence where the event has none: then there is nothing to compare with
 */
export function commitOfEvent(env: NodeJS.ProcessEnv): EventCommit | string {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const event = eventOf(env)
  if (event === null) return `the event ${name || '(none)'} of this job could not be read (GITHUB_EVENT_PATH)`
  const [commit, role] = commitIn(event)
  if (commit === null) return `the event ${name} has no commit to compare with`
  if (noCommit.test(commit)) return 'this push made the branch, so that there is no commit before it'
  return isCommitId(commit)
    ? { commit, role }
    : `the event ${name} names ${quoteValue(commit)}, which is not a commit`
}

function commitIn(event: Record<string, unknown>): [string | null, string] {
  const base = text(event, 'pull_request', 'base', 'sha')
  if (base !== null) return [base, 'base of the pull request']
  const queued = text(event, 'merge_group', 'base_sha')
  if (queued !== null) return [queued, 'base of the merge group']
  return [text(event, 'before'), 'before the push']
}
