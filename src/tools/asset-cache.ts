import { constants } from 'node:fs'
import { copyFile, lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../adapters/log.ts'
import { messageOf } from '../errors.ts'

/** A cache of downloaded assets between machines. It is a help, never a need: it does not throw. */
export interface AssetCache {
  /** @returns whether the file is there now; what it holds has still to be verified */
  restore(key: string, file: string): Promise<boolean>
  save(key: string, file: string): Promise<void>
}

export const noAssetCache: AssetCache = { restore: async () => false, save: async () => undefined }

/** What is used of @actions/cache. */
export type CacheLibrary = Pick<
  typeof import('@actions/cache'),
  'isFeatureAvailable' | 'restoreCache' | 'saveCache'
>

/**
 * The Actions cache, where the runner has one (GHES and act may not).
 *
 * The library hashes the path, as it was given, into what an entry is found by, and its tar holds names relative to the
 * workspace, into which it unpacks (@actions/cache 6.3, cacheUtils.getCacheVersion and resolvePaths, tar.js). An
 * absolute path thus is a key of one machine, `..` it refuses, and `~` lands elsewhere where the workspace lies deeper:
 * only a bare name in the workspace is the same everywhere. So a file passes through there, under a name that no other
 * file has, and stays for no longer than the call.
 *
 * @param load the library is large, and most jobs find their tools without it
 * @param workspace where the runner starts an action, so that the library takes a bare name from there
 */
export function actionsAssetCache(
  log: Log,
  load: () => Promise<CacheLibrary> = () => import('@actions/cache'),
  workspace: string = process.cwd(),
): AssetCache {
  const orWarn = async <T>(what: string, action: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      log.warning(`the Actions cache could not ${what}, which costs a download: ${messageOf(error)}`)
      return otherwise
    }
  }
  const passing = async <T>(key: string, action: (name: string, path: string) => Promise<T>): Promise<T> => {
    const name = `.${key}`
    const path = join(workspace, name)
    const clear = (): Promise<void> => rm(path, { recursive: true, force: true })
    // What a checkout brought under this name is neither read nor, were it a link, written through.
    await clear()
    try {
      return await action(name, path)
    } finally {
      await clear()
    }
  }
  return {
    restore: (key, file) =>
      orWarn(
        `restore ${key}`,
        async () => {
          const cache = await load()
          if (!cache.isFeatureAvailable()) return false
          return passing(key, async (name, path) => {
            if ((await cache.restoreCache([name], key)) === undefined) return false
            // A link would be verified now and could be turned later; to read a pipe never ends.
            if (!(await lstat(path)).isFile()) throw new Error('the entry holds something that is not a file')
            await copyFile(path, file)
            return true
          })
        },
        false,
      ),
    save: (key, file) =>
      orWarn(
        `save ${key}`,
        async () => {
          const cache = await load()
          if (!cache.isFeatureAvailable()) return
          await passing(key, async (name, path) => {
            await copyFile(file, path, constants.COPYFILE_EXCL)
            await cache.saveCache([name], key)
          })
        },
        undefined,
      ),
  }
}
