import { constants } from 'node:fs'
import { copyFile, lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunCommand } from '../adapters/process.ts'
import type { Asset, ToolName } from '../plan/assets.ts'
import { sha256OfFile } from './sha256.ts'
import type { ToolStore } from './tool-store.ts'
import { unpackBinary } from './unpack.ts'

/**
 * The archive, kept beside the binary that came out of it: the digest that is pinned is that of the archive, and a
 * note of the binary's own digest would prove nothing, because who can replace the binary can write the note.
 */
export const keptArchive = '.asset.tar.gz'

export interface ToolInStore {
  /** For messages: `kind v0.33.0`. */
  what: string
  tool: ToolName
  /** Without v. */
  version: string
  /** Of the entry in the store. */
  key: string
  asset: Asset
  /** Of the asset, 64 hex digits. */
  sha256: string
}

/**
 * A tool installed earlier, if its binary is what the asset with that digest has: a cache on disk can be cut short, or
 * be written by others.
 *
 * @param folder of this run, not made yet: an archive is copied into it before it is hashed, and unpacked there
 * @returns the tool's folder in the store, or null
 */
export async function findInstalled(
  entry: ToolInStore,
  store: ToolStore,
  folder: string,
  run: RunCommand,
): Promise<string | null> {
  const found = await store.find(entry.tool, entry.version, entry.key)
  if (found === null) return null
  const expected = entry.asset.member === null ? entry.sha256 : await binaryDigest(entry, found, folder, run)
  return expected !== null && (await sha256OfFile(join(found, entry.tool))) === expected ? found : null
}

/** SHA-256 of the binary in the archive that was kept; null where that is not the archive with the expected digest. */
async function binaryDigest(
  entry: ToolInStore,
  found: string,
  folder: string,
  run: RunCommand,
): Promise<string | null> {
  const kept = join(found, keptArchive)
  const copy = `${folder}.tar.gz`
  try {
    // A pipe would be read for ever, and what is too long is not the archive.
    const about = await lstat(kept)
    if (!about.isFile() || about.size > entry.asset.maxBytes) return null
    await copyFile(kept, copy, constants.COPYFILE_EXCL)
    // The copy is what is unpacked, and no other process can change it.
    if ((await sha256OfFile(copy)) !== entry.sha256) return null
    return await sha256OfFile(await unpackBinary(entry, copy, folder, run))
  } catch {
    // It is downloaded again, and what is wrong with the disk or with tar is an error there.
    return null
  }
}
