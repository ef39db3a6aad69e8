import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportedDiagnosis } from '../../src/report/diagnosis-json.ts'
import type { Harness } from './harness.ts'
import { type Measured, measure } from './measured.ts'

/** Seconds that a diagnosis is given here, and by how many it may be late. */
export const budgetSeconds = 20
export const graceSeconds = 10

/** A report as it was left, and how long it took. */
export interface Looked extends Measured {
  folder: string
  diagnosis: ReportedDiagnosis
  /** Files below `evidence/`. */
  files: string[]
  /** `collected.failed`, one a line. */
  failed: string
}

/**
 * Runs `diagnose` and does something to the cluster once a file of the evidence is there: in the middle of it.
 *
 * @param when a file below `evidence/`, or a part of its name
 */
export async function look(
  harness: Harness,
  cluster: string,
  folder: string,
  {
    env = {},
    when,
    strike,
  }: { env?: NodeJS.ProcessEnv; when?: RegExp; strike?: () => Promise<void> | void } = {},
): Promise<Looked> {
  const args = ['diagnose', '--cluster-name', cluster, '--out', folder]
  const running = measure(process.execPath, [harness.cli, ...args, `--diagnose-timeout=${budgetSeconds}s`], {
    env: { ...harness.env, ...env },
    cwd: harness.scratch,
    timeoutSeconds: budgetSeconds + 60,
  })
  if (when !== undefined && strike !== undefined) {
    let ended = false
    void running.finally(() => {
      ended = true
    })
    while (!ended && !filesOf(folder).some((file) => when.test(file))) await pause(20)
    if (ended) throw new Error(`it ended before ${when} was there, so nothing was done in the middle of it`)
    await strike()
  }
  return reportOf(folder, await running)
}

/** What a command left behind. */
export function reportOf(folder: string, measured: Measured): Looked {
  const diagnosis = JSON.parse(readFileSync(join(folder, 'diagnosis.json'), 'utf8')) as ReportedDiagnosis
  return {
    ...measured,
    folder,
    diagnosis,
    files: filesOf(folder),
    failed: diagnosis.collected.failed.join('\n'),
  }
}

function filesOf(folder: string): string[] {
  const evidence = join(folder, 'evidence')
  if (!existsSync(evidence)) return []
  return readdirSync(evidence, { recursive: true, encoding: 'utf8' }).sort()
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, milliseconds))
