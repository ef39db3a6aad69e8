import type { Evidence } from '../../src/evidence/evidence.ts'
import type { EvidenceFiles } from '../../src/evidence/files.ts'
import { evidenceFrom } from '../../src/evidence/reader.ts'
import type { RunRecord } from '../../src/evidence/records.ts'
import { emptyRun } from '../../src/run/active-run.ts'

/** Texts by file name, relative to the report folder. */
export type Files = Readonly<Record<string, string>>

/** An evidence folder in memory, read as the one on disk is, from texts that a test makes up. */
export const evidenceOf = (files: Files): Evidence => evidenceFrom(memoryFiles(files))

const memoryFiles = (files: Files): EvidenceFiles => ({
  tree: () => ({
    sizes: new Map(
      Object.keys(files)
        .filter((file) => file.startsWith('evidence/'))
        .sort()
        .map((file) => [file, Buffer.byteLength(textOf(files, file))]),
    ),
    leftOut: [],
    isCut: false,
  }),
  whole: (file) => textOf(files, file),
  // The texts of tests are shorter than the limits of the reader.
  end: (file) => ({ text: textOf(files, file), skippedLines: 0 }),
})

const textOf = (files: Files, file: string): string => files[file] ?? ''

/** A List as the collectors write it. */
export const listOf = (...items: unknown[]): string =>
  `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2)}\n`

/** `evidence/run.json` of a run in a kind cluster, with the fields that a test is about. */
export const runJson = (change: Partial<RunRecord> = {}): string =>
  `${JSON.stringify({ ...emptyRun('kro', '2026-11-23T09:00:00.000Z'), install: 'release', ...change }, null, 2)}\n`

/** The same evidence, where some questions have another answer. */
export const evidenceWith = (evidence: Evidence, answers: Partial<Evidence>): Evidence =>
  Object.assign(Object.create(evidence) as Evidence, answers)
