import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from '../support/process.ts'

/** Entries in the folder of act's cache server: an archive each, CACHE/XX/ID. */
export function entriesOf(folder: string): string[] {
  return readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * What someone could do who may write to the repository's cache: the archive stays one that is unpacked without a word,
 * and each file in it has its name and another content.
 */
export async function poison(archive: string, content: string, scratch: string): Promise<void> {
  const folder = mkdtempSync(join(scratch, 'poison-'))
  const options = { env: process.env, cwd: folder, timeoutSeconds: 60 }
  const [first, second] = readFileSync(archive)
  const packer = first === 0x1f && second === 0x8b ? 'gzip' : 'zstd'
  mkdirSync(join(folder, 'unpacked'))
  await mustRun(
    'tar',
    ['--use-compress-program', packer, '-xf', archive, '-C', join(folder, 'unpacked')],
    options,
  )
  const names = readdirSync(join(folder, 'unpacked'))
  for (const name of names) writeFileSync(join(folder, 'unpacked', name), content)
  await mustRun(
    'tar',
    ['--use-compress-program', packer, '-cf', archive, '-C', join(folder, 'unpacked'), ...names],
    options,
  )
  rmSync(folder, { recursive: true, force: true })
}
