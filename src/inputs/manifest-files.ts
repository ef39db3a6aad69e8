import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { inputPath } from '../adapters/input-file.ts'
import { whyUnreadable } from '../adapters/read-file.ts'
import { globFiles, isFolder, isLink } from './glob-files.ts'
import { parseGlob } from './glob-pattern.ts'

/** Files that a path or glob of the input `manifests` names, and what is wrong with it. */
export interface MatchedFiles {
  /** Absolute paths, sorted: YAML and JSON files. */
  files: readonly string[]
  /** The pattern is the path of a folder: what else is in it was not chosen. */
  isFolder: boolean
  /** One sentence each, without the name of the input. */
  faults: readonly string[]
}

/** Files that kustomize looks for (kubernetes-sigs/kustomize, konfig.RecognizedKustomizationFileNames). */
export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

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
  const glob = parseGlob(pattern, workspace)
  if (glob === null)
    return {
      files: [],
      isFolder: false,
      faults: [
        `${shown} has a segment "..", which a pattern cannot have: name the folder from the workspace on, or by its absolute path`,
      ],
    }
  const problem = problemOf(glob.root, workspace)
  // A folder that the pattern names by its words, and not by a wildcard.
  if (problem !== null)
    return {
      files: [],
      isFolder: false,
      faults: [`${shown} names ${relative(workspace, glob.root)}, which ${problem}`],
    }
  const { inside, leaving } = linkedFolders(glob.root, workspace)
  // What is not followed has links that lead nowhere, too.
  const matched = [
    ...(await globFiles(glob, { followLinks: false })),
    ...(inside && leaving.length === 0 ? await globFiles(glob, { followLinks: true }) : []),
  ]
  const faults: string[] = []
  const files: string[] = []
  for (const file of [...new Set(matched)].sort()) {
    if (leaving.includes(file))
      faults.push(`${shown} names ${relative(workspace, file)}, which ${problemOf(file, workspace)}`)
    else if ((/\.(ya?ml|json)$/.test(file) || basename(file) === 'Kustomization') && !isFolder(file))
      files.push(file)
  }
  if (files.length === 0 && faults.length === 0) faults.push(nothingMatched(shown, workspace, leaving))
  return { files, isFolder: glob.rest.length === 0 && isFolder(glob.root), faults }
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
  return whyUnreadable(() => inputPath(path, workspace))
}

/** Links to folders, below the root and below the folders that they lead to. */
function linkedFolders(root: string, workspace: string): { inside: boolean; leaving: readonly string[] } {
  const leaving: string[] = []
  const waiting = [root]
  const seen = new Set<string>()
  let inside = isLink(root) && isFolder(root)
  let entries = 0
  const take = (path: string, entry: Dirent): void => {
    if (entry.isDirectory()) waiting.push(path)
    if (!entry.isSymbolicLink() || !isFolder(path)) return
    if (problemOf(path, workspace) === null) {
      inside = true
      const real = inputPath(path, workspace)
      if (!seen.has(real)) waiting.push(real)
      seen.add(real)
    } else leaving.push(path)
  }
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
    for (const entry of entriesOf(folder)) {
      entries += 1
      if (entries > mostEntries) return { inside: false, leaving }
      take(join(folder, entry.name), entry)
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
