import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { annotationsOf } from '../../../src/report/annotations.ts'
import { diagnosisJson } from '../../../src/report/diagnosis-json.ts'
import { reportHtml } from '../../../src/report/page/html.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import type { Files } from '../../support/evidence.ts'
import { filesOfFixture } from '../../support/rule-fixtures.ts'
import { mutated } from './mutate.ts'
import type { Mutation } from './mutation.ts'

/** Seconds of the processor for one report, whatever it is made of; an ordinary one takes 0.02. */
const slowest = 5

/** Report folders on disk, one for each fixture: only the files that a mutation changes are written for it. */
export class Trials {
  private readonly folder: string
  private readonly written = new Map<string, Files>()

  /** @param folder for the report folders; who made it removes it */
  constructor(folder: string) {
    this.folder = folder
  }

  /** Reads, diagnoses and reports a mutated folder. @returns what is wrong with that; null where nothing is */
  async fault(mutation: Mutation): Promise<string | null> {
    const { path, files } = this.folderOf(mutation.fixture)
    const changed = Object.entries(mutated(files, mutation)).filter(([name, text]) => files[name] !== text)
    for (const [name, text] of changed) writeFileSync(join(path, name), text)
    const began = process.cpuUsage()
    try {
      const fault = await faultOf(path)
      const { user, system } = process.cpuUsage(began)
      const seconds = (user + system) / 1e6
      return fault ?? (seconds > slowest ? `took ${seconds.toFixed(1)} s of the processor` : null)
    } catch (error) {
      return stackOf(error)
    } finally {
      for (const [name] of changed) writeFileSync(join(path, name), files[name] ?? '')
    }
  }

  private folderOf(fixture: string): { path: string; files: Files } {
    const path = join(this.folder, fixture.replaceAll('/', '+'))
    const known = this.written.get(fixture)
    if (known !== undefined) return { path, files: known }
    const files = filesOfFixture(fixture)
    rmSync(path, { recursive: true, force: true })
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), text)
    }
    this.written.set(fixture, files)
    return { path, files }
  }
}

async function faultOf(folder: string): Promise<string | null> {
  const evidence = readEvidence(folder)
  const diagnosis = diagnose(evidence)
  const { findings, collected } = diagnosis
  diagnosisJson(diagnosis)
  summaryMarkdown(diagnosis, evidence)
  reportHtml(diagnosis, evidence)
  annotationsOf(diagnosis, evidence)
  terminalText(diagnosis, evidence, { colour: false, folder })
  // The engine notes a rule that throws; but a rule that throws is blind to what it looks for.
  const threw = collected.failed.find((sentence) => sentence.startsWith('rule '))
  if (threw !== undefined) return threw
  const wrong = findings.find(({ evidence: quotes }) => quotes.some(({ line }) => !(line > 0)))
  return wrong === undefined ? null : `${wrong.rule} quotes a line that is not there`
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined
  return (stack ?? String(error)).split('\n').slice(0, 6).join('\n')
}
