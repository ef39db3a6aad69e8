import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { causeOf } from './diagnosis/diagnosis.ts'
import { messageOf } from './errors.ts'
import type { Explained } from './explain.ts'
import { annotationsOf } from './report/annotations.ts'
import { type UploadedReport, uploadReport } from './report/artifact.ts'
import { escapeMarkdown } from './report/escape.ts'
import type { Runner } from './runner.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/** How the artifact is to be called and kept; null: by default. */
export interface ArtifactWish {
  name: string | null
  retentionDays: number | null
}

/** Puts a report where people look: job summary, annotations, outputs, artifact. Never throws. */
export async function publish(
  explained: Explained,
  session: Session,
  world: World,
  runner: Runner,
  wish: ArtifactWish,
): Promise<void> {
  const { report } = session.state.places
  const { diagnosis, evidence } = explained
  for (const annotation of annotationsOf(diagnosis, evidence)) runner.annotate(annotation)
  if (diagnosis.cause) world.output('cause', diagnosis.cause)
  const uploaded = await uploadReport({ folder: report, ...wish, env: world.env, log: world.log })
  await writeSummary(report, world, runner, uploaded)
  const cause = causeOf(diagnosis)
  if (cause) world.log.info(`cause: ${diagnosis.cause}: ${cause.title}`)
}

/** Adds the report's summary to the job's. A summary that cannot be written is a warning. */
export async function writeSummary(
  report: string,
  world: World,
  runner: Runner,
  artifact: UploadedReport | null = null,
): Promise<void> {
  try {
    const text = await readFile(join(report, 'summary.md'), 'utf8')
    // Uploaded before this is written, so that the link is known; the artifact's own copy can do without it.
    const link = artifact?.url ? `\n[Artifact ${escapeMarkdown(artifact.name)}](${artifact.url})\n` : ''
    await runner.addSummary(`${text}${link}`)
  } catch (error) {
    world.log.warning(
      `the job summary could not be written (the report is in ${report}): ${messageOf(error)}`,
    )
  }
}

/** Seconds by step, for the output `timings`. */
export function timingsOf(session: Session): string {
  return JSON.stringify(Object.fromEntries(session.steps.records.map(({ step, seconds }) => [step, seconds])))
}
