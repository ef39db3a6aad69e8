import { dirname, join } from 'node:path'
import { makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'
import type { Redaction } from '../evidence/redaction.ts'

/** Writes records below the report folder, masked as all evidence is. */
export const recordIn =
  (report: string, redaction: Pick<Redaction, 'object'>) =>
  <T>(file: string, value: T): T => {
    const masked = redaction.object(value)
    const folders = dirname(file).split('/')
    makeFolderBelow(report, ...folders)
    writeFileAtomically(join(report, file), `${JSON.stringify(masked, null, 2)}\n`)
    return masked
  }
