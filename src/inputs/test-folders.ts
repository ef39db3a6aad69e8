import { type Dirent, readdirSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { inputPath } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'
import { messageOf } from '../errors.ts'
import { quoteValue } from './values.ts'

/**
 * What chainsaw looks for in a folder: its test file with the endings that it tries, or the files of steps (`00-apply.yaml`;
 * chainsaw v0.2.15, pkg/discovery).
 */
const testFile = /^(?:chainsaw-test|\d{1,9}-.{0,200})\.ya?ml$/
/** Folders that are looked through; a repository of tests has a few hundred. */
const mostFolders = 5000

/**
 * Folders of chainsaw tests, absolute.
 *
 * @param fault takes what is wrong with each of the others
 */
export function testFolders(
  given: readonly string[],
  workspace: string,
  cluster: 'kind' | 'existing' | 'none',
  fault: (problem: string) => null,
): string[] {
  if (given.length > 0 && cluster === 'none') fault('they need a cluster, and cluster is none')
  return given.flatMap((name) => {
    const folder = resolve(workspace, name)
    const problem = problemOf(folder, workspace)
    return problem === null ? [folder] : (fault(`${quoteValue(name)} ${problem}`) ?? [])
  })
}

function problemOf(folder: string, workspace: string): string | null {
  if (!isWithin(folder, workspace)) return `is outside ${workspace}; name a folder below it`
  try {
    // Links below it are not followed; the folder itself may be one.
    inputPath(folder, workspace)
    return hasTest(folder)
      ? null
      : 'has no chainsaw-test.yaml and no file of a step (00-apply.yaml), nor has a folder below it; name the folder of the tests'
  } catch (error) {
    if (error instanceof UnreadableFile && !error.missing) return error.message
    const { code } = (error instanceof UnreadableFile ? error.cause : error) as { code?: string }
    if (code === 'ENOENT') return `does not exist (relative to ${workspace})`
    if (code === 'ENOTDIR') return 'is not a folder; name the folder that has chainsaw-test.yaml'
    return `cannot be read: ${messageOf(error)}`
  }
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split('/')[0] !== '..'
}

/** Links are not followed. */
function hasTest(folder: string): boolean {
  const left = [folder]
  for (let seen = 0; seen < mostFolders; seen += 1) {
    const next = left.shift()
    if (next === undefined) return false
    const entries: Dirent[] = readdirSync(next, { withFileTypes: true })
    if (entries.some((entry) => entry.isFile() && testFile.test(entry.name))) return true
    left.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(next, name)))
  }
  return false
}
