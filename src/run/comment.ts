import type { GitHubAnswer, GitHubApi } from '../adapters/github.ts'
import type { Log } from '../adapters/log.ts'
import { messageOf } from '../errors.ts'
import { eventCommitOf, pullRequestOf } from '../inputs/event.ts'
import { shortened } from '../model/escape.ts'
import { isMapping } from '../model/json.ts'
import { withoutTrailingSlashes } from '../model/url.ts'
import { type CommentOrigin, commentMarker, commentText } from '../report/comment.ts'

/** What a comment needs of its run and of what is outside. */
export interface CommentEnvironment {
  env: NodeJS.ProcessEnv
  log: Log
  /** JSON of the job's matrix; null where it has none. */
  matrix: string | null
  artifact: { name: string; url: string } | null
  /** Tells a person why there is no comment. */
  notice(text: string): void
  /** @param url base URL of the API */
  api(url: string): GitHubApi
}

const commentsOnPage = 100
/** 3,000 comments; a pull request with more gets a new one. */
const mostPages = 30

/**
 * Puts a report on the pull request of the workflow's event: into the comment that this job has made before, or into a
 * new one. Where that cannot be done, a notice in the log says why; a job is never red for it.
 *
 * @param report Markdown of at most `commentLimit` bytes
 */
export async function commentOnPullRequest(report: string, environment: CommentEnvironment): Promise<void> {
  const { env, log, notice } = environment
  const number = pullRequestOf(env)
  const repository = /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? '')?.[0]
  if (number === null || repository === undefined)
    return log.info(
      `no comment was made: the event ${env.GITHUB_EVENT_NAME || '(none)'} of this job is not of a pull request`,
    )
  const origin = originOf(repository, environment)
  const api = environment.api(withoutTrailingSlashes(env.GITHUB_API_URL || 'https://api.github.com'))
  try {
    const issue = `/repos/${repository}/issues`
    const own = await ownComment(api, `${issue}/${number}/comments`, commentMarker(origin))
    const body = { body: commentText(report, origin) }
    let answer = own === null ? null : await api('PATCH', `${issue}/comments/${own}`, body)
    // It was deleted in between.
    if (answer === null || answer.status === 404)
      answer = await api('POST', `${issue}/${number}/comments`, body)
    checkAnswer(answer, 'the comment could not be written')
    log.info(
      `the comment on pull request #${number} was ${answer.status === 201 ? 'made' : 'edited'}${urlOf(answer)}`,
    )
  } catch (error) {
    notice(`no comment was made on pull request #${number}: ${messageOf(error)}`)
  }
}

/** Why GitHub does not do what is asked, and what a person can do about it. */
function checkAnswer({ status, body }: GitHubAnswer, what: string): void {
  if (status >= 200 && status < 300) return
  const said = isMapping(body) && typeof body.message === 'string' ? `: ${shortened(body.message, 300)}` : ''
  const advice =
    status === 401 || status === 403 || status === 404
      ? '; give the job "permissions: pull-requests: write" (the token of a pull request from a fork may only read; the job summary has the same report)'
      : ''
  throw new Error(`${what}, GitHub answers ${status}${said}${advice}`)
}

interface Comment {
  id: number
  login: unknown
  isBot: boolean
}

/** The id of the comment that this job made: others may have copied its first line. */
async function ownComment(api: GitHubApi, path: string, marker: string): Promise<number | null> {
  const marked = await commentsWith(api, path, marker)
  const bot = marked.find(({ isBot }) => isBot)
  if (bot !== undefined || marked.length === 0) return bot?.id ?? null
  // Only the token of a person may ask whose it is.
  const login = await loginOf(api)
  return marked.find((comment) => login !== null && comment.login === login)?.id ?? null
}

async function commentsWith(api: GitHubApi, path: string, marker: string): Promise<Comment[]> {
  const found: Comment[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await api('GET', `${path}?per_page=${commentsOnPage}&page=${page}`)
    checkAnswer(answer, 'the comments could not be read')
    const comments = Array.isArray(answer.body) ? answer.body : []
    found.push(...comments.flatMap((comment) => markedComment(comment, marker)))
    if (comments.length < commentsOnPage || found.some(({ isBot }) => isBot)) break
  }
  return found
}

function markedComment(comment: unknown, marker: string): Comment[] {
  const { id, body, user } = isMapping(comment) ? comment : {}
  return typeof id === 'number' && typeof body === 'string' && body.startsWith(marker) && isMapping(user)
    ? [{ id, login: user.login, isBot: user.type === 'Bot' }]
    : []
}

async function loginOf(api: GitHubApi): Promise<string | null> {
  const { status, body } = await api('GET', '/user')
  return status === 200 && isMapping(body) && typeof body.login === 'string' ? body.login : null
}

function originOf(repository: string, { env, matrix, artifact }: CommentEnvironment): CommentOrigin {
  const server = env.GITHUB_SERVER_URL
  const run = /^\d+$/.exec(env.GITHUB_RUN_ID ?? '')?.[0]
  return {
    // `owner/name/.github/workflows/x.yml@refs/…`: the branch is another with each pull request.
    workflow: (env.GITHUB_WORKFLOW_REF ?? '').split('@', 1)[0] || (env.GITHUB_WORKFLOW ?? ''),
    job: env.GITHUB_JOB ?? '',
    step: env.GITHUB_ACTION ?? '',
    matrix,
    commit: eventCommitOf(env),
    runUrl:
      server !== undefined && /^https?:\/\/[\w.:/-]+$/.test(server) && run !== undefined
        ? `${server}/${repository}/actions/runs/${run}`
        : null,
    artifact,
  }
}

function urlOf({ body }: GitHubAnswer): string {
  const url = isMapping(body) ? body.html_url : null
  return typeof url === 'string' ? `: ${shortened(url, 300)}` : ''
}
