import { createHash } from 'node:crypto'
import { readCheckoutFile } from '../adapters/input-file.ts'
import type { Log } from '../adapters/log.ts'
import type { Platform } from '../adapters/platform.ts'
import { messageOf } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { withoutNewToolchains } from './go-folders.ts'

/** Folders of Go that make the next build short, and the key they are kept under. */
export interface BuildCache {
  key: string
  folders: string[]
  /** The key that was found and restored, this one or that of an older cache; null: none. */
  restored: string | null
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
 * Go, ko, the platform; the nearest older one is better than none. What was restored is not verified yet.
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
  const asked = await step.exec({
    tool: 'go',
    args: ['env', 'GOVERSION', 'GOCACHE', 'GOMODCACHE'],
    cwd: folder,
    timeoutSeconds: 120,
  })
  const [go, ...folders] = asked.stdout.trim().split('\n')
  const [, modules] = folders
  if (asked.code !== 0 || !go || !modules || folders.length !== 2) return null
  const sums = sumsOf(folder)
  const prefix = `setup-kro-go-${platform.os}-${platform.arch}-${go}-ko-${versions.ko}-`
  const key = `${prefix}${createHash('sha256').update(sums).digest('hex').slice(0, 16)}`
  const restore = (): Promise<string | null> => cache.restore(folders, key, [prefix])
  const found = cache === noFolderCache ? null : await withoutNewToolchains(modules, restore)
  step.note(found === null ? `no build cache ${key}` : `build cache ${found} restored`)
  return { key, folders, restored: found, hit: found === key }
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

/** Events of the repository itself, of which a workflow runs on a ref that only those with write access can set. */
const ownEvents = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']

/**
 * Whether Go's caches may be saved after this job: no `go.sum` verifies what the compiler kept, so that everyone who
 * can change it decides on later builds. A pull request's cache is seen by that pull request alone (GitHub, "Restrictions
 * for accessing a cache"); every other event saves into what the default branch, and so every job, restores from.
 * There it is saved only after an event of the repository itself, and where what was built is its own commit or a
 * verified module; not after `pull_request_target`, `workflow_run` or `issue_comment`, which others cause.
 *
 * @param env of a step of a workflow
 */
export function maySaveBuild(
  env: Readonly<Record<string, string | undefined>>,
  built: { commit: string } | { moduleSum: string } | null,
): boolean {
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (event === 'pull_request') return true
  if (!ownEvents.includes(event) || built === null) return false
  return 'moduleSum' in built || built.commit === env.GITHUB_SHA
}

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
