import { causeOf } from '../../src/diagnosis/diagnosis.ts'
import { messageOf } from '../../src/errors.ts'
import type { ReportedDiagnosis } from '../../src/report/diagnosis-json.ts'
import { edgesOf } from '../support/edges-between.ts'
import type { FaultEnvironment } from './environment.ts'
import { expected, type Fault, type Question } from './fault.ts'
import { type FixOutcome, tryFixes } from './fixes.ts'
import { type Answer, ask } from './product.ts'
import type { Result } from './table.ts'

const diagnoseOf = (environment: FaultEnvironment): Question => ({
  args: ['diagnose', '--cluster-name', environment.cluster],
})

/** Times that the product is asked again after a fix, and seconds between. */
const attempts = 4
const pauseSeconds = 3

/** Injects, waits, asks, compares, and tries the fix. What was broken may stay broken. */
export async function examine(
  fault: Fault,
  environment: FaultEnvironment,
  settings: { program: string; fixes: boolean },
): Promise<Result> {
  const began = performance.now()
  const result = (more: Partial<Result>): Result => ({
    fault,
    found: null,
    right: false,
    note: '',
    gateSeconds: null,
    edges: [],
    fix: null,
    seconds: (performance.now() - began) / 1000,
    ...more,
  })
  try {
    await fault.inject(environment)
    await environment.wait(fault.settleSeconds)
    const question = (await fault.ask?.(environment)) ?? diagnoseOf(environment)
    const answer = await ask(settings.program, environment, question)
    const { diagnosis } = answer
    const wrong = [
      ...judged(fault, answer),
      ...(fault.alsoDiagnose === undefined
        ? []
        : await disagreement(fault, environment, settings.program, answer)),
    ]
    const found = {
      found: diagnosis.cause,
      gateSeconds: gateSecondsOf(fault, diagnosis),
      edges: edgesOf(diagnosis.findings),
    }
    const fix =
      wrong.length === 0 && settings.fixes
        ? await fixed(fault, environment, settings.program, question, diagnosis)
        : null
    return result({ ...found, fix, right: wrong.length === 0, note: wrong.join('; ') })
  } catch (error) {
    return result({ note: `the suite itself: ${messageOf(error).split('\n', 4).join(' ')}` })
  }
}

/** What is wrong with an answer; nothing where it is right. */
function judged(fault: Fault, { code, diagnosis }: Answer): string[] {
  const cause = causeOf(diagnosis)
  const all = diagnosis.findings.map(({ rule, causedBy }) =>
    causedBy === null ? rule : `${rule} ← ${causedBy}`,
  )
  const note = `(${diagnosis.outcome}, exit code ${code}; ${cause?.title ?? diagnosis.findings[0]?.title ?? 'no finding'}; all: ${all.join(', ')})`
  if (fault.expect === null)
    return diagnosis.findings.length === 0 && diagnosis.outcome === 'healthy' && code === 0 ? [] : [note]
  if (code !== 1 || !expected(fault).includes(diagnosis.cause)) return [note]
  if (fault.says === undefined || fault.says.test(`${cause?.title} ${cause?.detail}`)) return []
  return [`does not say ${fault.says.source} ${note}`]
}

/** `up` and `diagnose` of the same cluster. */
async function disagreement(
  fault: Fault,
  environment: FaultEnvironment,
  program: string,
  answer: Answer,
): Promise<string[]> {
  const { diagnosis } = await ask(program, environment, diagnoseOf(environment), 'report-of-diagnose')
  const wanted = fault.alsoDiagnose === 'agrees' ? answer.diagnosis.cause : null
  return diagnosis.cause === wanted
    ? []
    : [
        `up says ${answer.diagnosis.cause}, diagnose ${diagnosis.cause} (${causeOf(diagnosis)?.title ?? diagnosis.outcome})`,
      ]
}

/** Seconds that the failed gate took: from the request that applied the fault. Only of faults that are final. */
function gateSecondsOf({ final }: Fault, { timeline }: ReportedDiagnosis): number | null {
  if (final !== true) return null
  return (
    timeline.find(({ step, outcome }) => step.startsWith('gate.') && outcome === 'failed')?.seconds ?? null
  )
}

async function fixed(
  fault: Fault,
  environment: FaultEnvironment,
  program: string,
  question: Question,
  diagnosis: ReportedDiagnosis,
): Promise<FixOutcome | null> {
  const cause = causeOf(diagnosis)
  if (cause === null) return null
  if (fault.fixNotRun !== undefined) return { kind: 'not run', why: fault.fixNotRun }
  if (fault.on === 'machine') return { kind: 'not run', why: 'the fault is of the machine, not of a cluster' }
  return await tryFixes(cause, environment, async () => {
    for (let time = 0; time < attempts; time += 1) {
      await environment.wait(pauseSeconds)
      if ((await ask(program, environment, question, 'report-after-fix')).code === 0) return true
    }
    return false
  })
}
