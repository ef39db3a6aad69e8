import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolName } from '../versions/assets.ts'
import { sha256OfFile } from './download.ts'
import type { ToolStore } from './tool-store.ts'

/** File beside an installed binary with its SHA-256, since that of an archive says nothing about what was in it. */
export const noteBinary = '.sha256'

/**
 * A tool installed earlier, if it is whole: a cache on disk can be cut short or overwritten.
 *
 * @param version without v
 * @param sha256 of the binary where the asset is the binary itself, else null: then the note beside it counts
 * @returns its folder, or null
 */
export async function findInstalled(
  store: ToolStore,
  tool: ToolName,
  version: string,
  key: string,
  sha256: string | null,
): Promise<string | null> {
  const folder = store.find(tool, version, key)
  if (folder === null) return null
  const expected = sha256 ?? (await notedIn(folder))
  return expected !== null && (await sha256OfFile(join(folder, tool))) === expected ? folder : null
}

async function notedIn(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, noteBinary), 'utf8')).slice(0, 64)
  } catch {
    return null
  }
}
