import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportedDiagnosis } from '../../src/report/diagnosis-json.ts'
import { runProcess } from '../support/process.ts'
import type { FaultEnvironment } from './environment.ts'
import type { Question } from './fault.ts'

/** What the product said, as a program sees it. */
export interface Answer {
  code: number | null
  diagnosis: ReportedDiagnosis
  report: string
  seconds: number
}

const longestSeconds = 300

/**
 * Runs the command line as a user would.
 *
 * @param name of the report folder within the fault's
 * @throws Error with its words where it wrote no diagnosis
 */
export async function ask(
  program: string,
  environment: FaultEnvironment,
  { args, env = {}, through = [] }: Question,
  name = 'report',
): Promise<Answer> {
  const report = join(environment.folder, name)
  const merged: NodeJS.ProcessEnv = { ...environment.env }
  for (const [name, value] of Object.entries(env))
    if (value === null) delete merged[name]
    else merged[name] = value
  const [first = process.execPath, ...rest] = [
    ...[...through, process.execPath, '--no-warnings', program],
    ...[...args, '--out', report, '--json'],
  ]
  const ended = await runProcess(first, rest, {
    env: merged,
    cwd: environment.folder,
    timeoutSeconds: longestSeconds,
  })
  try {
    const diagnosis = JSON.parse(readFileSync(join(report, 'diagnosis.json'), 'utf8')) as ReportedDiagnosis
    return { code: ended.code, diagnosis, report, seconds: ended.seconds }
  } catch {
    throw new Error(
      `${args.join(' ')} wrote no diagnosis (exit code ${ended.code}): ${ended.stderr.trim().split('\n').slice(-3).join(' | ')}`,
    )
  }
}
