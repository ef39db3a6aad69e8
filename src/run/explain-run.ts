import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomically } from '../adapters/write-file.ts'
import { explain } from '../errors.ts'
import { givenUpMarkdown } from '../report/given-up.ts'
import type { Budgets, Explained } from './explain.ts'
import { byHand, limitOf } from './explain-apart.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/**
 * Has a run explained: evidence is taken from whatever is left of cluster, nodes and host, and the reports are written.
 * Ends within `limitOf(budgets.seconds)`.
 *
 * @param namespaces further ones to look at
 * @param colour of the text for a terminal
 * @throws DiagnosisGivenUp, SetupError: the diagnosis failed; then the report has a summary of what is known without
 */
export async function explainRun(
  session: Session,
  world: World,
  budgets: Budgets,
  namespaces: readonly string[],
  colour = false,
): Promise<Explained> {
  const { report: folder } = session.state.places
  const state = { ...session.state, masks: session.redaction.state() }
  try {
    return await world.explain(
      { folder, collect: { state, budgets, namespaces }, colour },
      limitOf(budgets.seconds),
    )
  } catch (error) {
    session.reload()
    reportWithout(session, error, world)
    throw error
  } finally {
    session.reload()
  }
}

/** What was half written says less than nothing: a diagnosis that was not finished is none. */
function reportWithout(session: Session, reason: unknown, world: World): void {
  const { report } = session.state.places
  try {
    for (const name of ['diagnosis.json', 'index.html']) rmSync(join(report, name), { force: true })
    const text = givenUpMarkdown(
      session.steps.records,
      session.redaction.text(explain(reason)),
      byHand(report),
    )
    writeFileAtomically(join(report, 'summary.md'), text)
  } catch (error) {
    world.log.warning(explain(error))
  }
}
