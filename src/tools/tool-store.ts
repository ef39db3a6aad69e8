import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cacheDir, find } from '@actions/tool-cache'

/** Where installed tools stay from job to job: `<root>/<tool>/<version>/<key>`, the runner's tool-cache. */
export interface ToolStore {
  /** @returns the tool's folder, or null */
  find(tool: string, version: string, key: string): string | null
  /** Copies a folder into the store. @returns where it is now */
  keep(folder: string, tool: string, version: string, key: string): Promise<string>
}

/** The runner's own (RUNNER_TOOL_CACHE), for jobs. Its library logs `::debug::` lines to standard output. */
export const runnerToolStore: ToolStore = {
  find: (tool, version, key) => find(tool, version, key) || null,
  keep: (folder, tool, version, key) => cacheDir(folder, tool, version, key),
}

/**
 * The same layout in a folder, for the command line, whose standard output belongs to programs (`--json`). A folder
 * appears complete or not at all, since several runs on a laptop share it.
 *
 * @param root absolute path; created when needed
 */
export function folderToolStore(root: string): ToolStore {
  const folderOf = (tool: string, version: string, key: string): string => join(root, tool, version, key)
  return {
    find: (tool, version, key) => {
      const folder = folderOf(tool, version, key)
      return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : null
    },
    keep: async (folder, tool, version, key) => {
      const target = folderOf(tool, version, key)
      const incoming = `${target}.${process.pid}.new`
      await mkdir(join(root, tool, version), { recursive: true })
      await rm(incoming, { recursive: true, force: true })
      await cp(folder, incoming, { recursive: true })
      await rm(`${target}.complete`, { force: true })
      await rm(target, { recursive: true, force: true })
      await rename(incoming, target)
      await writeFile(`${target}.complete`, '')
      return target
    },
  }
}

/** Root of the store outside a runner: the runner's where its variable is set, else the user's cache folder. */
export function toolStoreRoot(env: Readonly<Record<string, string | undefined>>): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'setup-kro')
}
