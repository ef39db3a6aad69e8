import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import { escapeJson } from '../model/escape.ts'

/** diagnosis.json: fields in the order of the contract, whatever order they were made in. */
export function diagnosisJson(diagnosis: Diagnosis): string {
  const { schemaVersion, outcome, failedStep, cause, findings, versions, timeline, collected } = diagnosis
  const { files, bytes, seconds, truncated, failed } = collected
  const ordered: Diagnosis = {
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

function orderedFinding(finding: Finding): Finding {
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
    fix,
    causedBy,
    causedById,
  }
}
