import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { unzipSync } from 'fflate'
import type { ReportedDiagnosis, ReportedFinding } from '../../src/report/diagnosis-json.ts'
import { isQuoteOf } from '../support/quotes.ts'

/** A report as it came out of an artifact, or lies in a folder. */
export class Report {
  readonly files: ReadonlyMap<string, Buffer>

  constructor(files: ReadonlyMap<string, Buffer>) {
    this.files = files
  }

  static ofZip(path: string): Report {
    const files = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.endsWith('/'))
    return new Report(new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes)])))
  }

  static ofFolder(folder: string): Report {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const paths = entries.map((entry) => join(entry.parentPath, entry.name))
    return new Report(new Map(paths.map((path) => [relative(folder, path), readFileSync(path)])))
  }

  text(file: string): string {
    const bytes = this.files.get(file)
    if (!bytes)
      throw new Error(`the report has no ${file}; it has ${[...this.files.keys()].sort().join(' ')}`)
    return bytes.toString('utf8')
  }

  json<T>(file: string): T {
    return JSON.parse(this.text(file)) as T
  }

  get diagnosis(): ReportedDiagnosis {
    return this.json<ReportedDiagnosis>('diagnosis.json')
  }

  /** The only file that matches. */
  find(pattern: RegExp): string {
    const found = [...this.files.keys()].filter((file) => pattern.test(file))
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`${found.length} files of the report match ${pattern}: ${found.join(' ')}`)
    return found[0]
  }
}

/** The finding that the diagnosis names as the cause, which has to be of this rule. */
export function causeIs(report: Report, rule: string): ReportedFinding {
  const { cause, findings } = report.diagnosis
  assert.equal(cause, rule)
  const finding = findings.find((one) => one.rule === rule)
  assert.ok(finding, `no finding of rule ${rule}`)
  assert.equal(finding.causedBy, null)
  assert.equal(finding.severity, 'error')
  return finding
}

/** Every quote of the finding stands in the file and the line that it names. */
export function quotesAreReal(report: Report, finding: ReportedFinding): void {
  assert.ok(finding.evidence.length > 0, `${finding.rule} proves nothing: it has no evidence`)
  for (const quote of finding.evidence) {
    const { file, line, text } = quote
    assert.notEqual(text, '', `${finding.rule} quotes an empty line of ${file}`)
    const real = report.text(file).split(/\r?\n/)[line - 1]
    assert.ok(isQuoteOf(quote, real ?? ''), `${file}:${line} is not what ${finding.rule} quotes: ${real}`)
  }
}
