import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { judge, type Verdict } from '../diagnosis/verdict.ts'
import type { Evidence } from '../evidence/evidence.ts'

/** The answer in two sentences, the same in every report. */
export interface Answer {
  mark: '✅' | '❌' | '❔'
  headline: string
  explanation: string
}

/** What to tell first, in words. */
export const verdictOf = (diagnosis: Diagnosis, evidence: Evidence): Answer =>
  wordsFor(judge(diagnosis, evidence))

const works: Readonly<Record<Extract<Verdict, { kind: 'healthy' }>['what'], string>> = {
  kro: 'kro runs and the cluster is healthy',
  cluster: 'The cluster is healthy; no kro was installed',
  nothing: 'Nothing failed; no cluster was asked for',
}

/** The words for a verdict. */
function wordsFor(verdict: Verdict): Answer {
  switch (verdict.kind) {
    case 'cause':
      return { mark: '❌', headline: verdict.cause.title, explanation: verdict.cause.detail }
    case 'unknown-failure':
      return {
        mark: '❔',
        headline: `${verdict.step.title} failed (${verdict.step.step}); no known cause fits`,
        explanation: verdict.step.message ?? '',
      }
    case 'unhealthy':
      return {
        mark: '❔',
        headline: `The job failed; no known cause fits, and ${verdict.count === 1 ? 'one object is' : `${verdict.count} objects are`} not healthy`,
        explanation: 'They are listed below; whether one of them is the reason is not known.',
      }
    case 'not-here':
      return {
        mark: '✅',
        headline: "kro and the cluster look healthy; the failing step is the job's own",
        explanation:
          'Nothing in the cluster, on its nodes or on this machine explains the failure: look at the log of the step that failed.',
      }
    case 'not-seen':
      return {
        mark: '❔',
        headline: 'The job failed, and the cluster could not be looked at',
        explanation: verdict.why ?? 'No evidence of the cluster was taken.',
      }
    case 'partly-seen':
      return {
        mark: '❔',
        headline: 'Nothing wrong was found, but not everything could be looked at',
        explanation: verdict.why,
      }
    case 'healthy':
      return verdict.nothingApplied
        ? {
            mark: '✅',
            headline: `${works[verdict.what]}; none of your manifests was applied`,
            explanation: 'The input manifests names files that have no object in them.',
          }
        : { mark: '✅', headline: works[verdict.what], explanation: '' }
  }
}
