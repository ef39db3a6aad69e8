import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import { escapeJson } from '../model/escape.ts'
import { fixText } from './fixes.ts'

/** A finding as diagnosis.json has it: commands and sentences of its fix are lines of text. */
export type ReportedFinding = Omit<Finding, 'fix'> & { fix: string[] }

/** What diagnosis.json holds, in the order of its fields (docs/diagnosis.schema.json). */
export type ReportedDiagnosis = Omit<Diagnosis, 'findings'> & { findings: ReportedFinding[] }

/** diagnosis.json: fields in the order of the contract, whatever order they were made in. */
export function diagnosisJson(diagnosis: Diagnosis): string {
  const { schemaVersion, outcome, failedStep, cause, findings, versions, timeline, collected } = diagnosis
  const { files, bytes, seconds, truncated, failed } = collected
  const ordered: ReportedDiagnosis = {
    schemaVersion,
    outcome,
    failedStep,
    cause,
    findings: findings.map(orderedFinding),
    versions,
    timeline: timeline.map(({ step, start, seconds: lasted, outcome: ended }) => ({
      step,
      start,
      seconds: lasted,
      outcome: ended,
    })),
    collected: { files, bytes, seconds, truncated, failed },
  }
  return `${escapeJson(JSON.stringify(ordered, null, 2))}\n`
}

function orderedFinding(finding: Finding): ReportedFinding {
  const { id, rule, dimension, severity, title, detail, object, evidence, fix, causedBy, causedById } =
    finding
  return {
    id,
    rule,
    dimension,
    severity,
    title,
    detail,
    object,
    evidence: evidence.map(({ file, line, text }) => ({ file, line, text })),
    fix: fix.map(fixText),
    causedBy,
    causedById,
  }
}
