import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type GitHubApi, gitHubApi } from '../adapters/github.ts'
import type { Log } from '../adapters/log.ts'
import type { WorkflowHost } from '../adapters/workflow-host.ts'
import { causeOf } from '../diagnosis/diagnosis.ts'
import { messageOf } from '../errors.ts'
import { withTimeout } from '../evidence/collectors/time-limit.ts'
import type { Steps } from '../evidence/steps.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { escapeMarkdown } from '../model/escape.ts'
import { type UploadedReport, uploadReport } from '../report/artifact.ts'
import { commentLimit } from '../report/comment.ts'
import { commentOnPullRequest } from './comment.ts'
import type { Explained } from './explain-request.ts'
import type { Runtime } from './runtime.ts'

/** What a report on a pull request depends on. */
export interface CommentWish {
  /** null: there is no comment. */
  token: string | null
  matrix: string | null
}

/** The wish of the inputs; a token alone asks for nothing. */
export const commentWish = ({
  comment,
  githubToken,
  jobMatrix,
}: Pick<Inputs, 'comment' | 'githubToken' | 'jobMatrix'>): CommentWish | null =>
  comment ? { token: githubToken, matrix: jobMatrix } : null

/** The artifact's name and retention; null: by default. */
export interface ArtifactWish {
  name: string | null
  retentionDays: number | null
}

/** Seconds for the artifact service; cleanup waits for it, so a network that hangs must not hold it up for long. */
const uploadSeconds = 180

/**
 * Puts a report where people look: job summary, annotations, outputs, artifact.
 *
 * @param explained null: the diagnosis failed, and the report says why
 * @param report the report folder
 */
export async function publish(
  explained: Explained | null,
  report: string,
  runtime: Pick<Runtime, 'env' | 'log' | 'output'>,
  runner: WorkflowHost,
  wish: ArtifactWish,
  comment: CommentWish | null = null,
): Promise<void> {
  for (const annotation of explained?.annotations ?? []) runner.annotate(annotation)
  const cause = explained === null ? null : causeOf(explained.diagnosis)
  if (cause) runtime.output('cause', cause.rule)
  const artifact = await upload(report, runtime, wish)
  await writeSummary(report, runtime.log, runner, artifact)
  await writeComment(
    explained?.comment ?? (await givenUpText(report)),
    comment,
    runtime,
    noticeOf(runner),
    artifact,
  )
  if (cause) runtime.log.info(`cause: ${cause.rule}: ${cause.title}`)
}

async function upload(
  report: string,
  { env, log }: Pick<Runtime, 'env' | 'log'>,
  wish: ArtifactWish,
): Promise<UploadedReport | null> {
  const uploading = uploadReport({ folder: report, ...wish, env, log })
  const uploaded = await withTimeout(uploadSeconds, uploading, 'late' as const)
  if (uploaded !== 'late') return uploaded
  log.warning(
    `the report was not uploaded within ${uploadSeconds} s, and is not waited for; it is in ${report}`,
  )
  return null
}

/** Seconds for GitHub's API, with all its pages; cleanup waits for it. */
const commentSeconds = 60

/** Puts a report on the pull request, where that is wished. Never throws. @param text at most `commentLimit` bytes */
export async function writeComment(
  text: string,
  wish: CommentWish | null,
  { env, log }: Pick<Runtime, 'env' | 'log'>,
  notice: (text: string) => void = log.info,
  artifact: UploadedReport | null = null,
  connect: (url: string, token: string) => GitHubApi = gitHubApi,
): Promise<void> {
  if (wish === null) return
  const { token, matrix } = wish
  if (token === null) return notice('no comment was made: the input github-token is empty')
  const link = artifact?.url ? { name: artifact.name, url: artifact.url } : null
  const commenting = commentOnPullRequest(text, {
    ...{ env, log, notice, matrix, artifact: link },
    api: (url) => connect(url, token),
  })
  if ((await withTimeout(commentSeconds, commenting, 'late' as const)) === 'late')
    notice(`GitHub's API did not answer within ${commentSeconds} s: the comment is not waited for`)
}

/** A notice is on the page of the run too, and fails nothing. */
export const noticeOf =
  (runner: Pick<WorkflowHost, 'annotate'>) =>
  (message: string): void =>
    runner.annotate({ level: 'notice', title: 'setup-kro: comment on the pull request', message })

/** Of a diagnosis that failed the report has a summary only, which is short. */
async function givenUpText(report: string): Promise<string> {
  const text = await readFile(join(report, 'summary.md'), 'utf8').catch(() => '## There is no report')
  return Buffer.byteLength(text) <= commentLimit
    ? text
    : '## There is no diagnosis\n\nThe job summary says why.'
}

/** Adds the report's summary to the job's. A summary that cannot be written is a warning. */
export async function writeSummary(
  report: string,
  log: Log,
  runner: WorkflowHost,
  artifact: UploadedReport | null = null,
): Promise<void> {
  try {
    const text = await readFile(join(report, 'summary.md'), 'utf8')
    // Uploaded before this is written, so that the link is known; the artifact's own copy can do without it.
    const link = artifact?.url ? `\n[Artifact ${escapeMarkdown(artifact.name)}](${artifact.url})\n` : ''
    await runner.addSummary(`${text}${link}`)
  } catch (error) {
    log.warning(`the job summary could not be written (the report is in ${report}): ${messageOf(error)}`)
  }
}

/** Seconds by step, for the output `timings`; of a step that was done twice those of both. */
export function timingsOf({ records }: Pick<Steps, 'records'>): string {
  const seconds = new Map<string, number>()
  for (const record of records) seconds.set(record.step, (seconds.get(record.step) ?? 0) + record.seconds)
  const rounded = [...seconds].map(([step, sum]) => [step, Math.round(sum * 1000) / 1000] as const)
  return JSON.stringify(Object.fromEntries(rounded))
}
