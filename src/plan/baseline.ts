import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import { removedAtEnd } from '../adapters/private-folder.ts'
import type { RunCommand } from '../adapters/process.ts'
import { privateFolder } from '../adapters/write-file.ts'
import { formatError, InputError, SetupError } from '../errors.ts'
import { type BaselineInput, commitOfEvent } from '../inputs/baseline.ts'
import { type Commit, findCommit, writeManifestsOf } from '../inputs/git.ts'
import { manifestFiles } from '../inputs/manifest-files.ts'
import { partsOf, readUserManifests, type UserManifests, type UserObject } from '../inputs/manifests.ts'
import type { RenderedFolder } from '../inputs/rendered-folders.ts'

/** The manifests that the workspace's are compared with, all of them. */
export type ProvenBaseline = Pick<Baseline, 'what' | 'commit' | 'manifests'>

/** What the workspace's manifests are compared with. */
export interface Baseline {
  /** `commit 1f2e3d4 (base of the pull request)`, `folder before` */
  what: string
  /** 40 hex digits; null for a folder. */
  commit: string | null
  manifests: readonly UserObject[]
  /** To be rendered, relative to `workspace`. */
  folders: readonly RenderedFolder[]
  /** Folder that stands for the workspace. That of a commit is removed after reading; `filesOfBaseline` writes it again. */
  workspace: string
  /** Of a commit, the folder of the workspace within the repository (empty, or `deploy/`); null: it is a folder of the user's. */
  prefix: string | null
}

/** What reading a baseline needs from outside. */
export interface BaselineRuntime {
  run: RunCommand
  env: NodeJS.ProcessEnv
}

/**
 * Reads the manifests of the baseline: the same patterns, in a folder or in a commit.
 *
 * @returns a sentence where there is nothing to compare with (the event of the workflow has no commit): not a fault
 * @throws InputError with every fault
 */
export async function readBaseline(
  input: BaselineInput,
  patterns: readonly string[],
  workspace: string,
  { run, env }: BaselineRuntime,
): Promise<Baseline | string> {
  const absolute = patterns.filter((pattern) => isAbsolute(pattern))
  if (absolute.length > 0)
    throw new InputError([
      `baseline: it has the files of ${absolute.join(', ')} in another place; give manifests relative to the workspace`,
    ])
  if (input.kind === 'folder') {
    const what = `folder ${input.shown}`
    const manifests = await manifestsIn(input.folder, patterns, what)
    if (manifests.objects.length + manifests.folders.length === 0)
      throw new InputError([`baseline: ${what} has no file for manifests (${patterns.join(', ')})`])
    return { what, commit: null, ...parts(manifests), workspace: input.folder, prefix: null }
  }
  const wanted = input.kind === 'ref' ? { commit: input.ref, role: input.ref } : commitOfEvent(env)
  if (typeof wanted === 'string') {
    if (env.GITHUB_ACTIONS === 'true') return wanted
    throw new InputError([
      `baseline: auto knows the commit only in a workflow (${wanted}); name a ref, such as origin/main`,
    ])
  }
  return ofCommit(wanted, patterns, workspace, { run, env })
}

async function ofCommit(
  { commit: ref, role }: { commit: string; role: string },
  patterns: readonly string[],
  workspace: string,
  { run, env }: BaselineRuntime,
): Promise<Baseline> {
  // What comes after the plan may never happen: nothing of this stays, and nothing where a signal ends the process here.
  const scratch = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'setup-kro-baseline-'))
  const forget = removedAtEnd(scratch)
  try {
    const { id, prefix } = await findCommit(run, workspace, ref)
    const what = role === id ? `commit ${id.slice(0, 12)}` : `commit ${id.slice(0, 12)} (${role})`
    const folder = await writeCommit({ id, prefix }, workspace, scratch, run)
    const manifests = await manifestsIn(folder, patterns, what, join(scratch, 'files'))
    return { what, commit: id, ...parts(manifests), workspace: folder, prefix }
  } catch (error) {
    if (error instanceof SetupError)
      throw new InputError([`baseline: ${formatError(error)}`], { cause: error })
    throw error
  } finally {
    rmSync(scratch, { recursive: true, force: true })
    forget()
  }
}

/** @param into folder that is there @returns the folder that stands for the workspace */
async function writeCommit(
  { id, prefix }: Commit,
  workspace: string,
  into: string,
  run: RunCommand,
): Promise<string> {
  const files = join(into, 'files')
  await writeManifestsOf(run, workspace, id, files, join(into, 'index'))
  return join(files, prefix)
}

/**
 * The folders of a baseline that kustomize or helm renders, on disk. Those of a commit are written again.
 *
 * @param workspace the user's
 * @param work folder of the run, deleted with it
 * @throws SetupError
 */
export async function filesOfBaseline(
  { commit, prefix, folders, workspace: old }: Baseline,
  workspace: string,
  run: RunCommand,
  work: string,
): Promise<Pick<Baseline, 'folders' | 'workspace'>> {
  if (commit === null || prefix === null || folders.length === 0) return { folders, workspace: old }
  const into = join(work, 'baseline')
  mkdirSync(into, { recursive: true, mode: privateFolder })
  const now = await writeCommit({ id: commit, prefix }, workspace, into, run)
  const moved = (path: string): string => join(now, relative(old, path))
  return {
    workspace: now,
    folders: folders.map((one) => ({ ...one, folder: moved(one.folder), values: one.values.map(moved) })),
  }
}

const parts = ({ objects, folders }: UserManifests): Pick<Baseline, 'manifests' | 'folders'> => ({
  manifests: objects,
  folders,
})

/** A pattern that matches nothing is one of what is new. */
async function manifestsIn(
  folder: string,
  patterns: readonly string[],
  what: string,
  top?: string,
): Promise<UserManifests> {
  const matching: string[] = []
  for (const pattern of patterns) {
    const { files, faults } = await manifestFiles(partsOf(pattern, folder).pattern, folder)
    if (files.length > 0 || faults.some((fault) => !fault.includes('matches no YAML or JSON file')))
      matching.push(pattern)
  }
  try {
    return await readUserManifests(matching, folder, top)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(
      error.faults.map(
        (fault) => `baseline: ${what}: ${fault.replace(/^manifests: /, '').replaceAll(folder, 'it')}`,
      ),
      { cause: error },
    )
  }
}
