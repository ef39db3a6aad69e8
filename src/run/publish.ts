import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../adapters/log.ts'
import type { WorkflowHost } from '../adapters/workflow-host.ts'
import { causeOf } from '../diagnosis/diagnosis.ts'
import { messageOf } from '../errors.ts'
import { withTimeout } from '../evidence/collectors/time-limit.ts'
import type { Steps } from '../evidence/steps.ts'
import { escapeMarkdown } from '../model/escape.ts'
import { type UploadedReport, uploadReport } from '../report/artifact.ts'
import type { Explained } from './explain-request.ts'
import type { Runtime } from './runtime.ts'

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
): Promise<void> {
  for (const annotation of explained?.annotations ?? []) runner.annotate(annotation)
  const cause = explained === null ? null : causeOf(explained.diagnosis)
  if (cause) runtime.output('cause', cause.rule)
  await writeSummary(report, runtime.log, runner, await upload(report, runtime, wish))
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

/** Seconds by step, for the output `timings`. */
export function timingsOf(steps: Steps): string {
  return JSON.stringify(Object.fromEntries(steps.records.map(({ step, seconds }) => [step, seconds])))
}
