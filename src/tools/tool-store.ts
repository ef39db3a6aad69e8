import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { sha256OfFile } from './sha256.ts'

/** Where installed tools stay from job to job: `<root>/<tool>/<version>/<key>`, the runner's tool-cache. */
export interface ToolStore {
  /** @returns the tool's folder, or null */
  find(tool: string, version: string, key: string): Promise<string | null>
  /** Copies a folder into the store. @returns where it is now */
  keep(folder: string, tool: string, version: string, key: string): Promise<string>
}

/**
 * The runner's tool-cache, for jobs: tools that this action or an image of the runner put there are found by the runner's
 * own library. It copies into the final place, so that keeping is ours (see `folderToolStore`).
 *
 * @param root the runner's RUNNER_TOOL_CACHE
 */
export const runnerToolStore = (root: string): ToolStore => ({
  ...folderToolStore(root),
  find: async (tool, version, key) => {
    // With its client for downloads, which the start of a job does not need.
    const { find } = await import('@actions/tool-cache')
    return find(tool, version, key) || null
  },
})

/**
 * The layout of the runner's tool-cache (@actions/tool-cache: `<root>/<tool>/<version>/<key>` and a file `.complete`
 * beside it). A folder appears complete or not at all, since several runs on one machine share it. Nor are there the
 * `::debug::` lines of the library on a standard output that belongs to programs (`--json`).
 *
 * @param root absolute path; created when needed
 */
export function folderToolStore(root: string): ToolStore {
  const folderOf = (tool: string, version: string, key: string): string => join(root, tool, version, key)
  return {
    find: async (tool, version, key) => {
      const folder = folderOf(tool, version, key)
      return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : null
    },
    keep: async (folder, tool, version, key) => {
      const target = folderOf(tool, version, key)
      await mkdir(join(root, tool, version), { recursive: true })
      const incoming = await mkdtemp(`${target}.new-`)
      try {
        await cp(folder, incoming, { recursive: true })
        await chmod(incoming, 0o755)
        await replace(target, incoming)
        await writeFile(`${target}.complete`, '')
      } finally {
        await rm(incoming, { recursive: true, force: true })
      }
      return target
    },
  }
}

/**
 * Moves a folder to where another one may be. A folder that has the same files stays: another run has just kept it, and
 * may be running the tool that is in it.
 */
async function replace(target: string, incoming: string): Promise<void> {
  const old = `${incoming}.old`
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(incoming, target)
    } catch (error) {
      // Something is there: of an earlier run, or of one that was faster.
      if (attempt === 10) throw error
      unless('ENOTEMPTY', 'EEXIST', 'ENOTDIR')(error)
    }
    if (await isSameFolder(target, incoming)) return
    await rm(`${target}.complete`, { force: true })
    await rename(target, old).catch(unless('ENOENT'))
    await rm(old, { recursive: true, force: true })
  }
}

/** Whether two folders have the same files: their names, digests and permissions. Tools have no folders within. */
async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [found, expected] = await Promise.all([contentOf(one), contentOf(other)])
  return found !== null && found === expected
}

async function contentOf(folder: string): Promise<string | null> {
  try {
    const names = (await readdir(folder)).sort()
    const files = names.map(async (name) => {
      const path = join(folder, name)
      const { mode } = await lstat(path)
      return { name, mode, sha256: await sha256OfFile(path) }
    })
    return JSON.stringify(await Promise.all(files))
  } catch {
    // It is being moved, or is not a folder: then it is replaced.
    return null
  }
}

const unless =
  (...codes: string[]) =>
  (error: unknown): void => {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }

/** Root of the store: the runner's tool-cache where its variable is set, else the user's cache folder. */
export function toolStoreRoot(env: Readonly<Record<string, string | undefined>>): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'setup-kro')
}
