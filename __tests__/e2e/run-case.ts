import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../../src/errors.ts'
import { Checks } from '../support/checks.ts'
import { containersOf, removeClusters } from '../support/containers.ts'
import type { Lab } from '../support/lab.ts'
import type { Case } from './case.ts'
import { Sandbox } from './sandbox.ts'

/** What all cases of a run share. */
export interface Suite {
  /** Of this checkout. */
  root: string
  /** A folder for all that is written. */
  scratch: string
  lab: Lab
  /** action.yml and dist. */
  action: string
  say(line: string): void
}

/** Plays one case and cleans up after it. @returns what did not hold, one sentence each */
export async function runCase(one: Case, theatre: Suite): Promise<readonly string[]> {
  const { root, scratch, lab, action, say } = theatre
  const checks = new Checks(say)
  const folder = join(scratch, one.name)
  mkdirSync(folder)
  try {
    // What a killed run left would be a name that is taken.
    await removeClusters(one.clusters, process.env)
    await one.run(await Sandbox.set(root, folder, lab, action), checks)
    if (checks.passed + checks.failed.length === 0) checks.failed.push('it checked nothing')
    const left = one.leavesCluster ? [] : await containersOf(one.clusters, process.env)
    if (left.length > 0) checks.failed.push(`it left containers behind: ${left.join(', ')}`)
  } catch (error) {
    checks.failed.push(messageOf(error))
    say(`  ✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  } finally {
    await removeClusters(one.clusters, process.env)
  }
  return checks.failed
}
