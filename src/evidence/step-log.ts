import { join } from 'node:path'
import { appendToFile, makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'

/** Characters of one command's output in a step's log, the last ones: a tool that prints without end must not fill the artifact. */
const loggedOutputLimit = 1024 * 1024

/** The log of one step, on disk and in memory, redacted. */
export class StepLog {
  /** `evidence/steps/<step>.log` once there is something in it. */
  file: string | null = null
  text = ''
  private readonly folder: string
  private readonly name: string
  private readonly redact: (text: string) => string
  private readonly begun: Set<string>

  /** @param begun logs that this run has written already: a step that is tried again continues its log */
  constructor(
    { folder, redact }: { folder: string; redact: (text: string) => string },
    step: string,
    begun: Set<string>,
  ) {
    this.folder = folder
    this.redact = redact
    this.begun = begun
    this.name = `evidence/steps/${step.replaceAll(/[^\w.-]/g, '-')}.log`
  }

  add(text: string): void {
    if (text.trim() === '') return
    const written = `${this.redact(text.replace(/(?<!\n)\n+$/, ''))}\n`
    makeFolderBelow(this.folder, 'evidence', 'steps')
    const path = join(this.folder, this.name)
    if (this.begun.has(this.name)) appendToFile(path, written)
    else writeFileAtomically(path, written)
    this.begun.add(this.name)
    this.file = this.name
    this.text += written
  }
}

export function loggedEnd(output: string): string {
  if (output.length <= loggedOutputLimit) return output
  return `[${output.length - loggedOutputLimit} characters before this were left out]\n${output.slice(-loggedOutputLimit)}`
}

export function shownEnd(text: string, limit: number): string {
  return text.length <= limit ? text : `[the whole log is in the report]\n${text.slice(-limit)}`
}
