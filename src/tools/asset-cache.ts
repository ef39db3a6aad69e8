import { messageOf } from '../errors.ts'
import type { Log } from '../outside/log.ts'

/** A cache of downloaded assets between machines. It is a help, never a need: it does not throw. */
export interface AssetCache {
  /** @returns whether the file is there now; what it holds has still to be verified */
  restore(key: string, file: string): Promise<boolean>
  save(key: string, file: string): Promise<void>
}

export const noAssetCache: AssetCache = { restore: async () => false, save: async () => undefined }

/**
 * The Actions cache, where the runner has one (GHES and act may not). The library is large and loaded only here. An
 * entry is found again only under the same absolute path of the file, which is part of its key.
 */
export function actionsAssetCache(log: Log): AssetCache {
  const orWarn = async <T>(what: string, action: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      log.warning(`the Actions cache could not ${what}, which costs a download: ${messageOf(error)}`)
      return otherwise
    }
  }
  return {
    restore: (key, file) =>
      orWarn(
        `restore ${key}`,
        async () => {
          const cache = await import('@actions/cache')
          return cache.isFeatureAvailable() && (await cache.restoreCache([file], key)) !== undefined
        },
        false,
      ),
    save: (key, file) =>
      orWarn(
        `save ${key}`,
        async () => {
          const cache = await import('@actions/cache')
          if (cache.isFeatureAvailable()) await cache.saveCache([file], key)
        },
        undefined,
      ),
  }
}
