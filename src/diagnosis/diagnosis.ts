import type { Outcome } from '../evidence/records.ts'
import type { Finding } from './finding.ts'

/** What diagnosis.json holds, in the order of its fields (docs/diagnosis.schema.json). */
export interface Diagnosis {
  schemaVersion: 1
  outcome: 'healthy' | 'failed'
  /** Step that failed first, or null. */
  failedStep: string | null
  /** Rule id of the finding to look at first, or null where nothing known fits. */
  cause: string | null
  /** By cause: what explains the others comes first. */
  findings: Finding[]
  versions: Record<string, unknown>
  timeline: { step: string; start: number; seconds: number; outcome: Outcome }[]
  collected: {
    files: number
    bytes: number
    seconds: number
    truncated: string[]
    /** What could not be collected, and rules that could not be evaluated. */
    failed: string[]
  }
}

/** The finding that `diagnosis.cause` names. */
export function causeOf(diagnosis: Diagnosis): Finding | null {
  return diagnosis.findings.find(isCause) ?? null
}

/** An error that nothing else explains. */
export const isCause = (finding: Finding): boolean =>
  finding.severity === 'error' && finding.causedBy === null
