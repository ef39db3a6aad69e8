import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../adapters/log.ts'
import { writeFileAtomically } from '../adapters/write-file.ts'
import { formatError } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { givenUpMarkdown } from '../report/given-up.ts'
import { type ActiveRun, takeOverSteps } from './active-run.ts'
import { byHand, limitOf } from './explain-apart.ts'
import type { Budgets, Explain, Explained } from './explain-request.ts'

type DiagnoseInputs = Pick<Inputs, 'diagnoseTimeoutSeconds' | 'diagnoseMaxBytes' | 'namespaces'>

const budgetsOf = (inputs: Omit<DiagnoseInputs, 'namespaces'>): Budgets => ({
  seconds: inputs.diagnoseTimeoutSeconds,
  bytes: inputs.diagnoseMaxBytes,
})

/**
 * Has a run explained: evidence is taken from whatever is left of cluster, nodes and host, and the reports are written.
 * Ends within `limitOf` of the input `diagnose-timeout`.
 *
 * @param inputs budgets of time and size, and further namespaces to look at
 * @param colour of the text for a terminal
 * @throws DiagnosisGivenUp, SetupError: the diagnosis failed; then the report has a summary of what is known without
 */
export async function explainRun(
  active: ActiveRun,
  { explain: diagnose, log }: { explain: Explain; log: Log },
  inputs: DiagnoseInputs,
  colour = false,
): Promise<Explained> {
  const { state: known } = active.recorder
  const budgets = budgetsOf(inputs)
  const folder = known.places.report
  const state = { ...known, masks: active.redaction.state() }
  try {
    return await diagnose(
      { folder, collect: { state, budgets, namespaces: inputs.namespaces }, colour },
      limitOf(budgets.seconds),
    )
  } catch (error) {
    takeOverSteps(active)
    reportWithout(active, error, log)
    throw error
  } finally {
    takeOverSteps(active)
  }
}

/** What was half written says less than nothing: a diagnosis that was not finished is none. */
function reportWithout({ recorder, steps, redaction }: ActiveRun, reason: unknown, log: Log): void {
  const { report } = recorder.state.places
  try {
    for (const name of ['diagnosis.json', 'index.html']) rmSync(join(report, name), { force: true })
    const text = givenUpMarkdown(steps.records, redaction.text(formatError(reason)), byHand(report))
    writeFileAtomically(join(report, 'summary.md'), text)
  } catch (error) {
    log.warning(formatError(error))
  }
}
