import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { create as createGlob } from '@actions/glob'
import { inputPath } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'

/** Files that a path or glob of the input `manifests` names, and what is wrong with it. */
export interface MatchedFiles {
  /** Absolute paths, sorted: YAML and JSON files. */
  files: readonly string[]
  /** One sentence each, without the name of the input. */
  faults: readonly string[]
}

/** Files and folders that are looked at to find links between folders; below more of them no link is followed. */
const mostEntries = 100_000

/**
 * Finds the manifests of a pattern. Links between folders are followed only where all of them stay in the workspace: a
 * commit can hold a link to the root of the file system, and a pattern with `**` would go through all of it.
 *
 * @param pattern path or glob; relative to the workspace, or absolute
 */
export async function manifestFiles(pattern: string, workspace: string): Promise<MatchedFiles> {
  const shown = JSON.stringify(pattern)
  const glob = pattern.startsWith('/') ? pattern : `${workspace}/${pattern}`
  const faults: string[] = []
  const direct = await matching(glob, false)
  for (const root of direct.roots) {
    const problem = problemOf(root, workspace)
    // A folder that the pattern names by its words, and not by a wildcard.
    if (problem !== null) faults.push(`${shown} names ${relative(workspace, root)}, which ${problem}`)
  }
  if (faults.length > 0) return { files: [], faults }
  const { inside, leaving } = linkedFolders(direct.roots, workspace)
  // What is not followed has links that lead nowhere, too.
  const followed = inside && leaving.length === 0 ? (await matching(glob, true)).files : []
  const files: string[] = []
  for (const file of [...new Set([...direct.files, ...followed])].sort()) {
    if (leaving.includes(file))
      faults.push(`${shown} names ${relative(workspace, file)}, which ${problemOf(file, workspace)}`)
    else if (/\.(ya?ml|json)$/.test(file) && !isFolder(file)) files.push(file)
  }
  if (files.length === 0 && faults.length === 0) faults.push(nothingMatched(shown, workspace, leaving))
  return { files, faults }
}

function nothingMatched(shown: string, workspace: string, leaving: readonly string[]): string {
  const links =
    leaving.length === 0
      ? ''
      : `; symbolic links that lead out of it are not followed: ${leaving
          .slice(0, 5)
          .map((path) => relative(workspace, path))
          .join(', ')}`
  return `${shown} matches no YAML or JSON file in ${workspace}${links}`
}

/** What is wrong with the way to a file or folder; null where it may be read. */
function problemOf(path: string, workspace: string): string | null {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null
  try {
    inputPath(path, workspace)
    return null
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    throw error
  }
}

/** Links to folders, below the roots and below the folders that they lead to. */
function linkedFolders(
  roots: readonly string[],
  workspace: string,
): { inside: boolean; leaving: readonly string[] } {
  const leaving: string[] = []
  const waiting = [...roots]
  const seen = new Set<string>()
  let inside = roots.some((root) => isLink(root) && isFolder(root))
  let entries = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(folder)) {
      entries += 1
      if (entries > mostEntries) return { inside: false, leaving }
      const path = join(folder, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      if (!entry.isSymbolicLink() || !isFolder(path)) continue
      if (problemOf(path, workspace) !== null) {
        leaving.push(path)
        continue
      }
      inside = true
      const real = inputPath(path, workspace)
      if (!seen.has(real)) waiting.push(real)
      seen.add(real)
    }
  }
  return { inside, leaving: leaving.sort() }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // A file, or nothing: the pattern was a path.
    return []
  }
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** @actions/glob tells the runner each of its thoughts on standard output, where `--json` has its place. */
async function matching(
  pattern: string,
  followLinks: boolean,
): Promise<{ roots: string[]; files: string[] }> {
  const { stdout } = process
  const write = stdout.write
  stdout.write = ((chunk: string | Uint8Array, ...rest: []) =>
    String(chunk).startsWith('::debug::') || write.call(stdout, chunk, ...rest)) as typeof write
  try {
    const glob = await createGlob(pattern, { matchDirectories: false, followSymbolicLinks: followLinks })
    return { roots: glob.getSearchPaths(), files: await glob.glob() }
  } finally {
    stdout.write = write
  }
}
