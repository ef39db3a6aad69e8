import { isAbsolute, relative } from 'node:path'
import type { TestCase, TestFailure } from '../evidence/records.ts'
import { parseJson } from '../model/json.ts'
import { list, text } from '../model/kubernetes/fields.ts'

/**
 * The cases of a report that chainsaw wrote as JSON (v0.2.15, pkg/report/json.go).
 *
 * @param workspace folder that paths are given relative to
 * @returns null where it is not such a report
 */
export function casesOf(report: string, workspace: string): TestCase[] | null {
  const parsed = parseJson(report)
  if (parsed === null || typeof parsed !== 'object') return null
  return list(parsed, 'tests').map((test) => {
    const status = text(test, 'status')
    const folder = text(test, 'basePath') ?? ''
    return {
      name: text(test, 'name') || folder || '(no name)',
      folder: isAbsolute(folder) ? relative(workspace, folder) || '.' : folder,
      outcome: status === 'failed' || status === 'skipped' ? status : 'passed',
      seconds: secondsBetween(text(test, 'startTime'), text(test, 'endTime')),
      namespace: text(test, 'namespace') ?? '',
      failures: list(test, 'steps').flatMap(failuresOf),
      again: null,
    }
  })
}

function failuresOf(step: unknown, position: number): TestFailure[] {
  const name = text(step, 'name') || `step ${position + 1}`
  return list(step, 'operations').flatMap((operation) => {
    const message = text(operation, 'failure', 'error')
    if (message === null && text(operation, 'status') !== 'failed') return []
    return [{ step: name, operation: text(operation, 'type') ?? '', message: message ?? 'it failed' }]
  })
}

function secondsBetween(start: string | null, end: string | null): number {
  const seconds = (Date.parse(end ?? '') - Date.parse(start ?? '')) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1000) / 1000 : 0
}

/** Lines of a message in which chainsaw names what differs: `* data.owner: Invalid value: …: Expected value: …`. */
export function differingFields(message: string): string[] {
  return message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('* '))
    .map((line) => line.slice(2))
}

/** What a failure says in one line: the field that differs, else its first line that says something. */
export function inShort({ message }: TestFailure): string {
  const [field] = differingFields(message)
  const lines = message.split('\n').map((line) => line.trim())
  return field ?? lines.find((line) => line !== '' && !/^-{1,200}$/.test(line)) ?? 'it failed'
}
