import { ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checks } from '../../support/checks.ts'
import type { Harness } from '../harness.ts'
import { budgetSeconds, graceSeconds, type Looked } from '../look.ts'

/** What a case has to play with. */
export interface Case {
  harness: Harness
  /** Of one node, with kro on it, healthy; to be left so. */
  cluster: string
  kubeconfig: string
  checks: Checks
}

/** What a case has that makes jobs of its own. */
export interface JobCase {
  harness: Harness
  checks: Checks
  /** What was given on the command line: `--install none` as `option('install')`. */
  option(name: string): string | undefined
}

/** What holds of every report, whatever happened: there, in time, partial, and it says so where people look first. */
export async function checkPartial(checks: Checks, name: string, looked: Looked): Promise<void> {
  const { diagnosis, folder, seconds, code, failed } = looked
  await checks.that(`${name}: in ${seconds.toFixed(1)} s, within the budget and ${graceSeconds} s`, () => {
    ok(code !== null && seconds <= budgetSeconds + graceSeconds, `exit code ${code} after ${seconds} s`)
    ok(diagnosis.collected.seconds <= budgetSeconds, `collected for ${diagnosis.collected.seconds} s`)
  })
  await checks.that(`${name}: every form of the report is there and says that evidence is missing`, () => {
    ok(failed !== '', 'nothing is said to be missing')
    ok(
      readFileSync(join(folder, 'index.html'), 'utf8').includes('Not all of the evidence could be collected'),
    )
    ok(readFileSync(join(folder, 'summary.md'), 'utf8').includes('What could not be collected'))
  })
}

/** The files of evidence that match, at least one. */
export function has({ files }: Looked, pattern: RegExp): void {
  ok(
    files.some((file) => pattern.test(file)),
    `no file of evidence matches ${pattern}:\n${files.join('\n')}`,
  )
}

/** Nothing was collected that could not be known. */
export function hasNot({ files }: Looked, pattern: RegExp): void {
  const found = files.filter((file) => pattern.test(file))
  ok(found.length === 0, `there is ${found.join(', ')}`)
}
