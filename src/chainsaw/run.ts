import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandResult } from '../adapters/process.ts'
import { readWholeFile } from '../adapters/read-file.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { SetupError } from '../errors.ts'
import { howItEnded } from '../evidence/command-error.ts'
import type { TestCase, TestsRecord } from '../evidence/records.ts'
import type { Step } from '../evidence/steps.ts'
import { failuresUntilNow, withConsole } from './console.ts'
import { casesOf, inShort } from './results.ts'

/** Cases at the same time. */
const parallel = 4
/** Cases that are run again for the evidence: whatever is wrong with more of them is mostly the same. */
const mostAgain = 3
/** Of chainsaw's report, which has the messages of all failures. */
const mostReportBytes = 64e6

export interface TestRun {
  /** The binary. */
  chainsaw: string
  /** Absolute. */
  folders: readonly string[]
  /** chainsaw's own configuration (`.chainsaw.yaml`) is read from there. */
  workspace: string
  kubeconfig: string
  context: string | null
  /** Folder for what chainsaw writes. */
  work: string
  /** Seconds: the input `wait`. */
  waitSeconds: number
  /**
   * Whether cases that fail are run a second time, alone, without being cleaned up: chainsaw deletes what a case made, and with it
   * what would say why it failed. For clusters that we made.
   */
  again: boolean
  /** Takes the results as soon as they are known. */
  record(record: TestsRecord): void
}

/**
 * Runs chainsaw's tests.
 *
 * @throws SetupError where a case failed, or where chainsaw could not run them
 */
export async function runTests(run: TestRun, step: Step): Promise<TestCase[]> {
  const cases = await runFolders(run, run.folders, step, [])
  run.record({ schemaVersion: 1, cases })
  const failed = cases.filter(({ outcome }) => outcome === 'failed')
  if (failed.length === 0) {
    const skipped = cases.filter(({ outcome }) => outcome === 'skipped').length
    step.note(`${cases.length - skipped} of ${cases.length} cases passed, ${skipped} were skipped`)
    return cases
  }
  if (run.again) {
    await runAgain(run, failed, step)
    run.record({ schemaVersion: 1, cases })
  }
  throw new SetupError(
    `${failed.length} of ${cases.length} chainsaw cases failed:\n${failed.slice(0, 20).map(told).join('\n')}`,
    { hint: `run one alone: chainsaw test --test-dir ${failed[0]?.folder ?? '.'}` },
  )
}

function told({ name, failures, again }: TestCase): string {
  const [first] = failures
  const where = first === undefined ? '' : ` (${[first.step, first.operation].filter(Boolean).join(', ')})`
  const second = again === 'passed' ? '; run again alone, it passed' : ''
  return `- ${name}${where}: ${first === undefined ? 'it failed' : inShort(first)}${second}`
}

async function runAgain(run: TestRun, failed: readonly TestCase[], step: Step): Promise<void> {
  const chosen = failed.slice(0, mostAgain).filter(({ folder }) => folder !== '')
  // Several cases may lie in one file, and chainsaw runs a folder as often as it is named.
  const folders = [...new Set(chosen.map(({ folder }) => join(run.workspace, folder)))]
  step.note(
    `run again, so that what they make can be looked at: ${chosen.map(({ name }) => name).join(', ')}`,
  )
  const second = await runFolders(run, folders, step, ['--skip-delete']).catch(() => [])
  for (const one of chosen) {
    const found = second.filter(({ folder, name }) => folder === one.folder && name === one.name)
    if (found.some(({ outcome }) => outcome === 'failed')) one.again = 'failed'
    else if (found.some(({ outcome }) => outcome === 'passed')) one.again = 'passed'
  }
}

async function runFolders(
  { chainsaw, workspace, kubeconfig, context, work, waitSeconds }: TestRun,
  folders: readonly string[],
  step: Step,
  options: readonly string[],
): Promise<TestCase[]> {
  const report = join(work, 'chainsaw-report.json')
  rmSync(report, { force: true })
  const limit = timeLimit('chainsaw', waitSeconds)
  const result = await step.exec({
    tool: chainsaw,
    args: [
      ...['test', '--no-color', '--parallel', String(parallel)],
      ...['--report-format', 'JSON', '--report-path', work, '--report-name', 'chainsaw-report.json'],
      ...(context === null ? [] : ['--kube-context', context]),
      ...options,
      ...folders.flatMap((folder) => ['--test-dir', folder]),
    ],
    cwd: workspace,
    env: { KUBECONFIG: kubeconfig },
    ...limit,
  })
  const reported = casesOf(readOrEmpty(report), workspace)
  const cases = reported === null ? null : withConsole(reported, result.output)
  if (cases === null || (result.code !== 0 && !cases.some(({ outcome }) => outcome === 'failed'))) {
    const problem = whyNot(result)
    throw new SetupError(`chainsaw could not run the tests: ${problem}`, {
      hint: result.timedOut ? limit.timeoutAdvice : 'its whole output is in the log of the step tests.run',
      failure: { code: 'tests-not-run', problem: problem.split('\n').at(-1) ?? '' },
    })
  }
  // It ends with 0 where its configuration leaves every case out.
  if (cases.length === 0)
    throw new SetupError('chainsaw ran no case', {
      failure: { code: 'tests-not-run', problem: 'its configuration leaves every case out' },
      hint: 'look at spec.discovery of .chainsaw.yaml in the workspace: its regular expressions and testFile decide which cases run',
    })
  return cases
}

const whyNot = (result: CommandResult): string =>
  result.notStarted ??
  (result.timedOut ? `${howItEnded(result)}${toldUntilNow(result.output)}` : lastLines(result.output))

const toldUntilNow = (output: string): string =>
  failuresUntilNow(output)
    .slice(0, 5)
    .map(({ test, failure }) => `; until then ${test} had failed in ${failure.step}: ${inShort(failure)}`)
    .join('')

/** Scripts of the tests may have put something else there: a link is not followed. */
function readOrEmpty(file: string): string {
  try {
    return readWholeFile(file, mostReportBytes)
  } catch {
    return ''
  }
}

const lastLines = (output: string): string => output.trim().split('\n').slice(-5).join('\n')
