import { causeOf, type Diagnosis } from '../diagnosis/diagnosis.ts'
import { controllerPods } from '../diagnosis/reading/controller.ts'
import { failedSteps, jobFailed } from '../diagnosis/reading/steps.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { unhealthyObjects } from './unhealthy.ts'

/** The answer in two sentences, the same in every report. */
export interface Verdict {
  mark: '✅' | '❌' | '❔'
  headline: string
  explanation: string
}

/** What to tell first. */
export function verdictOf(diagnosis: Diagnosis, evidence: Evidence): Verdict {
  const cause = causeOf(diagnosis)
  if (cause !== null) return { mark: '❌', headline: cause.title, explanation: cause.detail }
  // Failed without a failure: a part of the cluster was not there to be looked at.
  if (diagnosis.outcome === 'healthy' || !jobFailed(evidence)) return withoutFailure(diagnosis, evidence)
  const step = failedSteps(evidence)[0]
  const unhealthy = unhealthyObjects(evidence).length
  if (step !== undefined)
    return {
      mark: '❔',
      headline: `${step.title} failed (${step.step}); no known cause fits`,
      explanation: step.message ?? '',
    }
  if (unhealthy > 0)
    return {
      mark: '❔',
      headline: `The job failed; no known cause fits, and ${unhealthy === 1 ? 'one object is' : `${unhealthy} objects are`} not healthy`,
      explanation: 'They are listed below; whether one of them is the reason is not known.',
    }
  const seen = evidence.listed('pods')
  return seen
    ? {
        mark: '✅',
        headline: "kro and the cluster look healthy; the failing step is the job's own",
        explanation:
          'Nothing in the cluster, on its nodes or on this machine explains the failure: look at the log of the step that failed.',
      }
    : {
        mark: '❔',
        headline: 'The job failed, and the cluster could not be looked at',
        explanation: diagnosis.collected.failed[0] ?? 'No evidence of the cluster was taken.',
      }
}

/** What went away while it was looked at; a log or a file that is missing is no reason to doubt. */
const goneAway =
  /there is no kubeconfig|gave no answer|no answer any more|No such container|does not answer|did not end within/

/** Nothing wrong was seen; that is only good news where there was somebody to see. */
function withoutFailure({ collected }: Diagnosis, evidence: Evidence): Verdict {
  const { lost, failed } = evidence.unread()
  const gone = collected.failed.find((sentence) => goneAway.test(sentence)) ?? (lost ? failed[0] : undefined)
  return gone === undefined
    ? { mark: '✅', headline: goodNews(evidence), explanation: '' }
    : {
        mark: '❔',
        headline: 'Nothing wrong was found, but not everything could be looked at',
        explanation: gone,
      }
}

/** Of kro nothing is said where there is none. */
function goodNews(evidence: Evidence): string {
  if (evidence.run?.cluster === 'none') return 'Nothing failed; no cluster was asked for'
  return evidence.run?.install === 'none' && controllerPods(evidence).length === 0
    ? 'The cluster is healthy; no kro was installed'
    : 'kro runs and the cluster is healthy'
}
