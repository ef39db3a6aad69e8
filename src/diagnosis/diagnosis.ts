import type { Outcome } from '../evidence/records.ts'
import type { Finding } from './finding.ts'

/** What was found, and of what; diagnosis.json holds it (report/diagnosis-json.ts, docs/diagnosis.schema.json). */
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
export function causeOf<F extends Judged>(diagnosis: { findings: readonly F[] }): F | null {
  return diagnosis.findings.find(isCause) ?? null
}

/** A finding, here or as diagnosis.json has it. */
type Judged = Pick<Finding, 'severity' | 'causedBy'>

/** An error that nothing else explains. */
export const isCause = (finding: Judged): boolean => finding.severity === 'error' && finding.causedBy === null
