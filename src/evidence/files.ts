import { join } from 'node:path'
import { readFileEnd, readWholeFile } from '../adapters/read-file.ts'
import { type FileTree, filesOfEvidence } from './tree.ts'

/** Where the files of an evidence folder are read from: a disk, or in tests a memory. */
export interface EvidenceFiles {
  /** The regular files, and what else is there. */
  tree(): FileTree
  /**
   * The whole text of a file.
   *
   * @param file `evidence/…`
   * @param limit bytes that are read at most
   * @throws UnreadableFile
   */
  whole(file: string, limit: number): string
  /**
   * The last bytes of a file, from the beginning of a line on.
   *
   * @param file `evidence/…`
   * @param bytes that are read at most
   * @param countLines whether the lines before them are counted; otherwise `skippedLines` is 0
   * @throws UnreadableFile
   */
  end(file: string, bytes: number, countLines: boolean): { text: string; skippedLines: number }
}

/**
 * The files of a report folder on disk. No link is followed.
 *
 * @param reportFolder the folder that has `evidence/`
 */
export const evidenceFilesOf = (reportFolder: string): EvidenceFiles => ({
  tree: () => filesOfEvidence(reportFolder),
  whole: (file, limit) => readWholeFile(join(reportFolder, file), limit),
  end: (file, bytes, countLines) => readFileEnd(join(reportFolder, file), bytes, countLines),
})
