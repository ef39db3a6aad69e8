import { createHash } from 'node:crypto'
import { messageOf } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { readCheckoutFile } from '../outside/input-file.ts'
import type { Log } from '../outside/log.ts'
import type { Platform } from '../outside/platform.ts'

/** Folders of Go that make the next build short, and the key they are kept under. */
export interface BuildCache {
  key: string
  folders: string[]
  /** The key was found as it is: there is nothing to save. */
  hit: boolean
}

/** Where folders are kept between jobs. A help, never a need: neither call throws. */
export interface FolderCache {
  /** @returns the key that was found, or null */
  restore(folders: readonly string[], key: string, prefixes: readonly string[]): Promise<string | null>
  save(folders: readonly string[], key: string): Promise<void>
}

/**
 * Brings Go's build and module caches back before kro is compiled. The key says what they depend on: kro's modules,
 * Go, ko, the platform; the nearest older one is better than none.
 *
 * @param folder checkout of kro
 */
export async function restoreBuildCache(
  folder: string,
  versions: { ko: string },
  platform: Platform,
  cache: FolderCache,
  step: Step,
): Promise<BuildCache | null> {
  const asked = await step.try({
    tool: 'go',
    args: ['env', 'GOVERSION', 'GOCACHE', 'GOMODCACHE'],
    cwd: folder,
    timeoutSeconds: 120,
  })
  const [go, ...folders] = asked.stdout.trim().split('\n')
  if (asked.code !== 0 || !go || folders.length !== 2) return null
  const sums = sumsOf(folder)
  const prefix = `setup-kro-go-${platform.os}-${platform.arch}-${go}-ko-${versions.ko}-`
  const key = `${prefix}${createHash('sha256').update(sums).digest('hex').slice(0, 16)}`
  const found = await cache.restore(folders, key, [prefix])
  step.note(found === null ? `no build cache ${key}` : `build cache ${found} restored`)
  return { key, folders, hit: found === key }
}

/** go.sum of the checkout; empty where it cannot be read: then only the cache is not found. */
function sumsOf(folder: string): string {
  try {
    return readCheckoutFile(folder, 'go.sum') ?? ''
  } catch {
    return ''
  }
}

/** No cache at all: the command line has Go's own folders, which stay. */
export const noFolderCache: FolderCache = { restore: async () => null, save: async () => undefined }

/** The Actions cache, where the runner has one. Its library is large and loaded only here. */
export function actionsFolderCache(log: Log): FolderCache {
  const available = async () => {
    const cache = await import('@actions/cache')
    return cache.isFeatureAvailable() ? cache : null
  }
  return {
    async restore(folders, key, prefixes) {
      try {
        return (await (await available())?.restoreCache([...folders], key, [...prefixes])) ?? null
      } catch (error) {
        log.warning(`Go's build cache could not be restored, so everything is compiled: ${messageOf(error)}`)
        return null
      }
    },
    async save(folders, key) {
      try {
        await (await available())?.saveCache([...folders], key)
      } catch (error) {
        log.warning(`Go's build cache could not be saved for the next job: ${messageOf(error)}`)
      }
    },
  }
}
