import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { RunCommand } from '../adapters/process.ts'
import { formatError, InputError, SetupError } from '../errors.ts'
import { type BaselineInput, commitOfEvent } from '../inputs/baseline.ts'
import { findCommit, writeManifestsOf } from '../inputs/git.ts'
import { manifestFiles } from '../inputs/manifest-files.ts'
import { readUserManifests, type UserObject } from '../inputs/manifests.ts'

/** The manifests that the workspace's are compared with. */
export interface Baseline {
  /** `commit 1f2e3d4 (base of the pull request)`, `folder before` */
  what: string
  /** 40 hex digits; null for a folder. */
  commit: string | null
  manifests: readonly UserObject[]
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
    if (manifests.length === 0)
      throw new InputError([`baseline: ${what} has no file for manifests (${patterns.join(', ')})`])
    return { what, commit: null, manifests }
  }
  const wanted = input.kind === 'ref' ? { commit: input.ref, role: input.ref } : commitOfEvent(env)
  if (typeof wanted === 'string') {
    if (env.GITHUB_ACTIONS === 'true') return wanted
    throw new InputError([
      `baseline: auto knows the commit only in a workflow (${wanted}); name a ref, such as origin/main`,
    ])
  }
  return ofCommit(wanted, patterns, workspace, run)
}

async function ofCommit(
  { commit: ref, role }: { commit: string; role: string },
  patterns: readonly string[],
  workspace: string,
  run: RunCommand,
): Promise<Baseline> {
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-baseline-'))
  try {
    const { id, prefix } = await findCommit(run, workspace, ref)
    const what = role === id ? `commit ${id.slice(0, 12)}` : `commit ${id.slice(0, 12)} (${role})`
    const files = join(scratch, 'files')
    await writeManifestsOf(run, workspace, id, files, join(scratch, 'index'))
    return { what, commit: id, manifests: await manifestsIn(join(files, prefix), patterns, what) }
  } catch (error) {
    if (error instanceof SetupError)
      throw new InputError([`baseline: ${formatError(error)}`], { cause: error })
    throw error
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** A pattern that matches nothing is one of what is new. */
async function manifestsIn(folder: string, patterns: readonly string[], what: string): Promise<UserObject[]> {
  const matching: string[] = []
  for (const pattern of patterns) {
    const { files, faults } = await manifestFiles(pattern, folder)
    if (files.length > 0 || faults.some((fault) => !fault.includes('matches no YAML or JSON file')))
      matching.push(pattern)
  }
  try {
    return await readUserManifests(matching, folder)
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
