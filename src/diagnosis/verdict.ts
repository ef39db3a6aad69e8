import type { Evidence } from '../evidence/evidence.ts'
import type { StepRecord } from '../evidence/records.ts'
import { causeOf, type Diagnosis } from './diagnosis.ts'
import type { Finding } from './finding.ts'
import { controllerPods } from './reading/controller.ts'
import { goneAway } from './reading/missing-evidence.ts'
import { failedSteps, jobFailed } from './reading/steps.ts'
import { unhealthyObjects } from './unhealthy.ts'

/** The answer of a report; the words for it are in report/verdict.ts. */
export type Verdict =
  /** A known cause. */
  | { kind: 'cause'; cause: Finding }
  /** A step of setup-kro failed, and nothing known explains it. */
  | { kind: 'unknown-failure'; step: StepRecord }
  /** The job failed, nothing known explains it, and so many objects are not healthy. */
  | { kind: 'unhealthy'; count: number }
  /** The job failed, and cluster and kro are as they should be. */
  | { kind: 'not-here' }
  /** The job failed, and the cluster was not seen; why, where that is known. */
  | { kind: 'not-seen'; why: string | null }
  /** Nothing failed, and nothing wrong was found where not everything was seen. */
  | { kind: 'partly-seen'; why: string }
  /** All that was asked for works: kro, a cluster without it, or nothing. */
  | { kind: 'healthy'; what: 'kro' | 'cluster' | 'nothing'; nothingApplied: boolean }

/** What to tell first. Pure. */
export function judge(diagnosis: Diagnosis, evidence: Evidence): Verdict {
  const cause = causeOf(diagnosis)
  if (cause !== null) return { kind: 'cause', cause }
  // Failed without a failure: a part of the cluster was not there to be looked at.
  if (diagnosis.outcome === 'healthy' || !jobFailed(evidence)) return withoutFailure(evidence)
  const step = failedSteps(evidence)[0]
  if (step !== undefined) return { kind: 'unknown-failure', step }
  const count = unhealthyObjects(evidence).length
  if (count > 0) return { kind: 'unhealthy', count }
  return evidence.listed('pods')
    ? { kind: 'not-here' }
    : { kind: 'not-seen', why: diagnosis.collected.failed[0] ?? null }
}

/** Nothing wrong was seen; that is only good news where the cluster was seen. */
function withoutFailure(evidence: Evidence): Verdict {
  const { lost, failed } = evidence.unread()
  const gone = goneAway(evidence)?.sentence ?? (lost ? failed[0] : undefined)
  return gone === undefined
    ? { kind: 'healthy', what: whatWorks(evidence), nothingApplied: evidence.run?.nothingApplied === true }
    : { kind: 'partly-seen', why: gone }
}

/** Nothing is reported about kro where it is not installed. */
function whatWorks(evidence: Evidence): 'kro' | 'cluster' | 'nothing' {
  if (evidence.run?.cluster === 'none') return 'nothing'
  return evidence.run?.install === 'none' && controllerPods(evidence).length === 0 ? 'cluster' : 'kro'
}
