import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { atEnd } from './interrupt.ts'

/** A folder of this process: mode 0700, its name cannot be guessed. */
export interface PrivateFolder {
  path: string
  remove(): Promise<void>
}

/**
 * Makes one below a folder that others may write to, such as /tmp. It is removed at the latest when the process ends, by a
 * signal too.
 *
 * @param prefix of its name: `setup-kro-tools-`
 */
export async function privateFolder(parent: string, prefix: string): Promise<PrivateFolder> {
  await mkdir(parent, { recursive: true })
  // mkdtemp makes it with mode 0700 (mkdtemp(3)).
  const path = await mkdtemp(join(parent, prefix))
  const kept = removedAtEnd(path)
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true })
      kept()
    },
  }
}

/** Has a folder removed when this process ends. @returns to be called where it is removed before */
export const removedAtEnd = (path: string): (() => void) =>
  atEnd(() => rmSync(path, { recursive: true, force: true }))
