import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { decide } from '../diagnosis/engine/decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { readEvidence } from '../evidence/reader.ts'
import { commentLimit } from '../report/comment.ts'
import { commentMarkdown } from '../report/summary.ts'
import { writeReports } from './write-reports.ts'

/**
 * Writes the reports of a run from its records alone: no rule is asked, so that no text of the evidence can make it
 * slow. For jobs that went well, whose post step loads no rule either.
 *
 * @returns Markdown for a comment on a pull request
 */
export async function reportRecords(folder: string): Promise<string> {
  const { diagnosis, evidence } = await reportOn(folder, folder, (evidence) => decide(evidence, []))
  return commentMarkdown(diagnosis, evidence, commentLimit)
}

/** Writes the reports of a report folder. The same evidence gives the same findings. @param out where they go */
export async function reportOn(
  folder: string,
  out: string,
  judge: (evidence: Evidence) => Diagnosis,
): Promise<{ diagnosis: Diagnosis; evidence: Evidence }> {
  const evidence = readEvidence(folder)
  const diagnosis = judge(evidence)
  await writeReports({ reportFolder: out, diagnosis, evidence })
  return { diagnosis, evidence }
}
