import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { diagnosisJson } from './diagnosis-json.ts'
import { reportHtml } from './html.ts'
import { summaryMarkdown } from './summary.ts'

/** Writes diagnosis.json, summary.md and index.html into the report folder. */
export async function writeReports(report: {
  reportFolder: string
  diagnosis: Diagnosis
  evidence: Evidence
}): Promise<void> {
  const { reportFolder, diagnosis, evidence } = report
  mkdirSync(reportFolder, { recursive: true })
  write(reportFolder, 'diagnosis.json', diagnosisJson(diagnosis))
  write(reportFolder, 'summary.md', summaryMarkdown(diagnosis, evidence))
  write(reportFolder, 'index.html', reportHtml(diagnosis, evidence))
}

/** Beside and renamed: a job that is killed leaves whole files. */
function write(folder: string, name: string, text: string): void {
  const path = join(folder, name)
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}
