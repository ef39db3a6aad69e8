import type { TestCase, TestFailure } from '../evidence/records.ts'

/**
 * What chainsaw v0.2.15 prints and its JSON report does not have: the namespace that it made for a case, and failures outside
 * of a step's operations (a namespace that cannot be made, a binding, `catch`, `finally`, `cleanup`), with which the report
 * calls the case passed (pkg/runner/runner.go: TestReport.Failed looks at operations alone).
 *
 * @param output of `chainsaw test --no-color`
 */
export function withConsole(cases: readonly TestCase[], output: string): TestCase[] {
  const rows = rowsOf(output)
  const failed = failedNames(output)
  const left = new Map(failed)
  for (const { name, outcome } of cases)
    if (outcome === 'failed') left.set(goName(name), (left.get(goName(name)) ?? 0) - 1)
  return cases.map((one) => {
    const own = rows.filter(({ test }) => test === one.name)
    const isOnly = cases.filter(({ name }) => name === one.name).length === 1
    const namespace = one.namespace || (isOnly ? namespaceIn(own) : '')
    const missed = left.get(goName(one.name)) ?? 0
    if (one.outcome !== 'passed' || missed <= 0) return { ...one, namespace }
    left.set(goName(one.name), missed - 1)
    return { ...one, namespace, outcome: 'failed', failures: failuresIn(own) }
  })
}

/** Failures that chainsaw printed until it was stopped, before it wrote a report. One a case and step. */
export const failuresUntilNow = (output: string): { test: string; failure: TestFailure }[] =>
  rowsOf(output)
    .filter(({ status }) => status === 'ERROR')
    .map((row) => ({ test: row.test, failure: failureOf(row) }))

/** `| 15:04:05 | test | step | APPLY | ERROR | v1/ConfigMap @ namespace/name`, and the lines below (pkg/runner/sink.go). */
interface Row {
  test: string
  step: string
  operation: string
  status: string
  object: string
  /** What stands below, without the headline of the section. */
  text: string
}

const rowPattern =
  /\| \d{2}:\d{2}:\d{2} \| ([^|]{1,300}) \|(?: [^|]{1,300} \|){0,1} ([^|]{1,300}) \| ([A-Z]{1,10}) {0,40}\| ([A-Z]{1,10}) {0,40}\|(.{0,500})/

function rowsOf(output: string): Row[] {
  const rows: Row[] = []
  for (const line of output.split('\n')) {
    const [, test = '', step = '', operation = '', status = '', object = ''] = rowPattern.exec(line) ?? []
    if (test !== '')
      rows.push({ test: test.trim(), step: step.trim(), operation, status, object: object.trim(), text: '' })
    else if (/^ {8}/.test(line) && !/^ {8}=== [A-Z]{1,20}$/.test(line)) {
      const last = rows.at(-1)
      if (last !== undefined) last.text += `${last.text === '' ? '' : '\n'}${line.slice(8)}`
    }
  }
  return rows
}

/** How many cases of a name Go's testing package says failed; a name that comes again gets `#01`, and is counted with the first. */
function failedNames(output: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [, name = ''] of output.matchAll(/^ {0,8}--- FAIL: chainsaw\/(.{1,300}?)(?:#\d{2,4})? \(\d/gm))
    found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

/** testing, match.go: white space in the name of a test becomes `_`. */
const goName = (name: string): string => name.replace(/\s/g, '_')

function failuresIn(rows: readonly Row[]): TestFailure[] {
  const told = rows.filter(({ status }) => status === 'ERROR').map(failureOf)
  return told.length > 0
    ? told
    : [
        {
          step: '@chainsaw',
          operation: '',
          message: 'chainsaw counts it as failed, and its report has no operation that failed',
        },
      ]
}

const failureOf = ({ step, operation, object, text }: Row): TestFailure => ({
  step,
  operation: operation.toLowerCase(),
  message: text || object || 'it failed',
})

/** The namespace that chainsaw made for the case. */
function namespaceIn(rows: readonly Row[]): string {
  const made = rows.find(
    ({ operation, object }) => operation === 'CREATE' && /^v1\/Namespace @ /.test(object),
  )
  return made?.object.slice('v1/Namespace @ '.length) ?? ''
}
