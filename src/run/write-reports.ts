import { join } from 'node:path'
import { makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'
import { junitXml } from '../chainsaw/junit.ts'
import { readTestCases } from '../chainsaw/read.ts'
import { readChanges } from '../changes/read.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { changesText } from '../report/changes-json.ts'
import { diagnosisJson } from '../report/diagnosis-json.ts'
import { reportHtml } from '../report/page/html.ts'
import { summaryMarkdown } from '../report/summary.ts'

/** Writes diagnosis.json, summary.md and index.html into the report folder; where a change was proven, changes.json; where tests ran, junit.xml. */
export async function writeReports(report: {
  reportFolder: string
  diagnosis: Diagnosis
  evidence: Evidence
}): Promise<void> {
  const { reportFolder, diagnosis, evidence } = report
  makeFolderBelow(reportFolder)
  const write = (name: string, text: string): void => writeFileAtomically(join(reportFolder, name), text)
  write('diagnosis.json', diagnosisJson(diagnosis))
  write('summary.md', summaryMarkdown(diagnosis, evidence))
  const changes = readChanges(evidence)
  if (changes !== null) write('changes.json', changesText(changes))
  const cases = readTestCases(evidence)
  if (cases.length > 0) write('junit.xml', junitXml(cases))
  write('index.html', reportHtml(diagnosis, evidence))
}
