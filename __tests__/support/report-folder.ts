import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A report folder on disk that a test fills and reads. */
export interface ReportFolder {
  path: string
  write(file: string, content: string | object): void
  read(file: string): string
  remove(): void
}

export function reportFolder(): ReportFolder {
  const path = mkdtempSync(join(tmpdir(), 'report-'))
  return {
    path,
    write: (file, content) => {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(
        join(path, file),
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      )
    },
    read: (file) => readFileSync(join(path, file), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
