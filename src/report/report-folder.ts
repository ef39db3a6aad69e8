import { lstatSync, readdirSync, readFileSync, rmSync, type Stats } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { isLock, type LockHolder, lockHolder, takeLock } from '../adapters/file-lock.ts'
import { kindOf, makeFolderBelow, unfinishedSuffix } from '../adapters/write-file.ts'
import { InputError } from '../errors.ts'
import { isMapping } from '../model/json.ts'

/** What a run writes, and so what the next one removes. */
const ours = [
  'evidence',
  'rendered',
  'changes.json',
  'junit.xml',
  'diagnosis.json',
  'summary.md',
  'index.html',
  'versions.yaml',
] as const

/** In the report folder while a run writes to it. */
const lockName = '.setup-kro.lock'

/** Whether a file of a report folder is of use to the run alone: its lock, and what it has not finished. */
export const isRunsOwn = (name: string): boolean => name === lockName || name.endsWith(unfinishedSuffix)

/** Every run writes it first; it marks a folder as a report of setup-kro. */
const marker = ['evidence', 'run.json'] as const

/** The folders of a job, or of a person, that others can write to: by a commit, or in an earlier job. */
export const linkFreeFolders = (env: NodeJS.ProcessEnv): string[] =>
  [process.cwd(), env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined)

/**
 * Whether a run may use a folder for its report: one that does not exist, is empty, or is a report that setup-kro has
 * made. Changes nothing.
 *
 * @param folder absolute path
 * @param linkFree folders (absolute paths) below which no part of the path may be a symbolic link: others may have put it
 * there, by a commit for example
 * @returns why not and what to do, in one sentence; null where it may
 */
export function reportFolderFault(folder: string, linkFree: readonly string[]): string | null {
  const linked = [dirname(folder), ...linkFree].flatMap((root) => linkBetween(root, folder) ?? [])[0] ?? null
  if (linked !== null)
    return `the report cannot be written to ${folder}: ${linked} is a symbolic link, which is not followed; remove it, or choose another folder (--out DIR)`
  const there = lstatOrNull(folder)
  if (there === null) return null
  if (!there.isDirectory())
    return `the report cannot be written to ${folder}: it is ${kindOf(there)}, not a folder; remove it, or choose another folder (--out DIR)`
  const holder = lockHolder(join(folder, lockName))
  if (holder !== null) return takenBy(folder, holder)
  const names = readdirSync(folder).filter((name) => !isRunsOwn(name))
  if (names.length === 0 || isReport(folder)) return null
  const shown = names.sort().slice(0, 5).join(', ')
  return `the report cannot be written to ${folder}: it holds files, and no report of setup-kro (${shown}${names.length > 5 ? `, and ${names.length - 5} more` : ''}); nothing was changed there; choose a folder that does not exist yet, or an empty one (--out DIR)`
}

/**
 * Takes a folder for the report of one run: what an earlier run left is removed, and whatever else is in it stays. Until
 * this process ends, no other run can take it.
 *
 * @throws InputError where it may not be used, or another run uses it; then nothing was changed
 */
export function claimReportFolder(folder: string, linkFree: readonly string[]): void {
  const fault = reportFolderFault(folder, linkFree)
  if (fault !== null) throw new InputError([fault])
  makeFolderBelow(folder)
  const holder = takeLock(join(folder, lockName))
  if (holder !== null) throw new InputError([takenBy(folder, holder)])
  for (const name of ours) rmSync(join(folder, name), { recursive: true, force: true })
  for (const name of readdirSync(folder).filter((one) => one.endsWith(unfinishedSuffix)))
    rmSync(join(folder, name), { force: true })
}

const takenBy = (folder: string, { pid, host, since }: LockHolder): string =>
  `another run of setup-kro is writing its report to ${folder} (process ${pid} on ${host.split(' ')[0]}, since ${since}); wait until it has ended, or choose another folder (--out DIR)`

function isReport(folder: string): boolean {
  // A run that was killed before it had written the marker.
  if (isLock(join(folder, lockName))) return true
  if (typeof recordIn(folder, ...marker)?.clusterName === 'string') return true
  // What `analyze --out` writes: reports without the evidence.
  return typeof recordIn(folder, 'diagnosis.json')?.outcome === 'string'
}

/** A JSON record of an earlier report; null where there is none, or where a link leads to it. */
function recordIn(folder: string, ...names: string[]): Record<string, unknown> | null {
  const parents = names.slice(0, -1).map((_, at) => join(folder, ...names.slice(0, at + 1)))
  const path = join(folder, ...names)
  if (!parents.every((parent) => lstatOrNull(parent)?.isDirectory()) || !lstatOrNull(path)?.isFile())
    return null
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isMapping(record) && typeof record.schemaVersion === 'number' ? record : null
  } catch {
    return null
  }
}

/** The first symbolic link on the way from a folder to one below it, which is the last one looked at. */
function linkBetween(root: string, folder: string): string | null {
  const way = relative(root, folder)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return null
  let path = root
  for (const name of way.split(sep)) {
    path = join(path, name)
    if (lstatOrNull(path)?.isSymbolicLink()) return path
  }
  return null
}

const lstatOrNull = (path: string): Stats | null => lstatSync(path, { throwIfNoEntry: false }) ?? null
