import { type Dirent, lstatSync, readdir, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileSystemAdapter } from 'tinyglobby'
import type { GlobPattern } from './glob-pattern.ts'

/**
 * Everything that a pattern matches and that is not a folder: also pipes, and links that lead nowhere, so that the caller
 * can say what is wrong with them. A pattern matches what is below a folder that it matches.
 *
 * @param followLinks whether links to folders are gone through; without it, they are taken for files
 * @returns absolute paths, in no particular order
 * @throws Error where a folder cannot be read
 */
export async function globFiles(
  { root, rest, onlyFolders }: GlobPattern,
  { followLinks }: { followLinks: boolean },
): Promise<string[]> {
  if (!isFolder(root) || (isLink(root) && !followLinks))
    return rest.length === 0 && !onlyFolders && exists(root) ? [root] : []
  const { glob } = await import('tinyglobby')
  const failed: Error[] = []
  const files = await glob(patternsOf(rest, onlyFolders), {
    cwd: root,
    dot: true,
    braceExpansion: false,
    extglob: false,
    expandDirectories: false,
    // Links that are followed look like folders to it.
    followSymbolicLinks: false,
    fs: { readdir: readdirOf(root, followLinks, failed) },
  })
  const [error] = failed
  if (error !== undefined) throw error
  return files.map((file) => join(root, file))
}

/** What matches, and what is below it. */
function patternsOf(rest: readonly string[], onlyFolders: boolean): string[] {
  if (rest.length === 0) return ['**']
  // `a/**` matches a file `a`, as `a` does; picomatch says so only of some.
  const last = rest.findLastIndex((segment) => segment !== '**')
  const matched = rest.slice(0, Math.max(last, 0) + 1).join('/')
  return [...(onlyFolders ? [] : [matched]), [...rest, '**', '*'].join('/')]
}

/** Where a folder really is, and the folders that were gone through before it. */
interface Visited {
  real: string
  before: Visited | null
}

/** Lists folders with two kinds of entries: folders to go through, and everything else. */
function readdirOf(
  root: string,
  followLinks: boolean,
  failed: Error[],
): NonNullable<FileSystemAdapter['readdir']> {
  const visited = new Map<string, Visited>([[root, { real: realpathSync(root), before: null }]])
  /** A link to one of the folders that led to it has no end. */
  const isEntered = (folder: string, entry: Dirent): boolean => {
    const before = visited.get(folder) ?? null
    const path = join(folder, entry.name)
    if (!entry.isDirectory() && !(followLinks && entry.isSymbolicLink() && isFolder(path))) return false
    const real = entry.isDirectory() && before !== null ? join(before.real, entry.name) : realpathSync(path)
    for (let one = before; one !== null; one = one.before) if (one.real === real) return false
    visited.set(path, { real, before })
    return true
  }
  const list = (path: string, options: { withFileTypes: true }, done: ReaddirDone): void =>
    readdir(path, options, (error, entries) => {
      if (error !== null) failed.push(error)
      const folder = join(path, '.')
      done(
        error,
        error === null ? entries.map((entry) => new Entry(entry.name, isEntered(folder, entry))) : [],
      )
    })
  return list as unknown as NonNullable<FileSystemAdapter['readdir']>
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: Entry[]) => void

/** What fdir asks of an entry. */
class Entry {
  readonly name: string
  private readonly isEntered: boolean

  constructor(name: string, isEntered: boolean) {
    this.name = name
    this.isEntered = isEntered
  }

  isDirectory(): boolean {
    return this.isEntered
  }

  isFile(): boolean {
    return !this.isEntered
  }

  isSymbolicLink(): boolean {
    return false
  }
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

export const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/** Whether a path leads to a folder, also through links. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
