import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gitEnvironment } from '../adapters/git-environment.ts'
import { type CommandResult, commandLine, type RunCommand } from '../adapters/process.ts'
import { SetupError } from '../errors.ts'
import { isCommitId } from '../model/commit-id.ts'

/** A commit of the repository that a folder is in. */
export interface Commit {
  /** 40 hex digits (64 in a repository with SHA-256). */
  id: string
  /** Folder of the workspace within the repository: empty, or `deploy/`. */
  prefix: string
}

/** Seconds for what git reads from the disk, and for what it fetches. */
const localSeconds = 60
const fetchSeconds = 120

/** Bytes of git's output; a path in a list has about 100, and a list without its beginning is refused. */
const outputLimit = 128 * 1024 * 1024

/** Arguments of one call have at most 128 KiB each and 2 MiB in all on Linux. */
const pathsOfOneCall = 500

/**
 * The commit that a ref names. One that a shallow checkout lacks is fetched, once and alone.
 *
 * @param workspace folder in the repository
 * @throws SetupError that names the ref, what git said, and what to do
 */
export async function findCommit(run: RunCommand, workspace: string, ref: string): Promise<Commit> {
  const git = gitIn(run, workspace)
  const inside = await git(['rev-parse', '--show-prefix'], localSeconds)
  if (inside.notStarted !== null)
    throw new SetupError(`git could not be started to read ${ref}: ${inside.notStarted}`, {
      hint: 'install git, or name a folder instead of a ref',
    })
  if (inside.code !== 0)
    throw new SetupError(`${workspace} is not in a git repository that can be read: ${failureOf(inside)}`, {
      hint: 'use actions/checkout before this step, or name a folder instead of a ref',
    })
  const prefix = inside.stdout.trimEnd()
  for (const name of isCommitId(ref) ? [ref] : [ref, `origin/${ref}`]) {
    const id = await commitOf(git, name)
    if (id !== null) return { id, prefix }
  }
  const id = await fetched(git, ref)
  return { id, prefix }
}

type Git = (args: readonly string[], seconds: number) => Promise<CommandResult>

const gitIn =
  (run: RunCommand, cwd: string, env: Record<string, string> = {}): Git =>
  (args, timeoutSeconds) =>
    run({
      tool: 'git',
      args,
      cwd,
      env: { ...gitEnvironment(), ...env },
      timeoutSeconds,
      keepBytes: outputLimit,
    })

async function commitOf(git: Git, ref: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const { code, stdout } = await git(args, localSeconds)
  const id = stdout.trim()
  return code === 0 && isCommitId(id) ? id : null
}

async function fetched(git: Git, ref: string): Promise<string> {
  const isShallow =
    (await git(['rev-parse', '--is-shallow-repository'], localSeconds)).stdout.trim() === 'true'
  // A server knows its refs, and cannot count back from them.
  if (/[~^]/.test(ref))
    throw new SetupError(
      `the commit ${ref} is not in this checkout${isShallow ? ', which is shallow' : ''}: its history begins later`,
      {
        hint: isShallow
          ? 'give actions/checkout the input fetch-depth: 0, or name a branch or a commit'
          : 'name a commit that git log shows',
      },
    )
  // In a whole clone a depth would cut its history off.
  const depth = isShallow ? ['--depth=1'] : []
  const args = ['fetch', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', '--', ref]
  const result = await git(args, fetchSeconds)
  const id = result.code === 0 ? await commitOf(git, 'FETCH_HEAD') : null
  if (id !== null) return id
  throw new SetupError(
    `the commit ${ref} is not in this checkout${isShallow ? ', which is shallow' : ''}, and could not be fetched (${commandLine({ tool: 'git', args })}): ${failureOf(result)}`,
    {
      hint: isShallow
        ? 'give actions/checkout the input fetch-depth: 0, or name a ref that it has'
        : 'look for the ref with git branch --all, or fetch it before this step',
    },
  )
}

/**
 * Writes the manifests of a commit below a folder, in their places: files that end in .yaml, .yml or .json, and symbolic
 * links. Neither the user's working tree nor their index is touched.
 *
 * @param folder is made; for this alone
 * @param index path of a file that git may write to
 * @throws SetupError
 */
export async function writeManifestsOf(
  run: RunCommand,
  workspace: string,
  commit: string,
  folder: string,
  index: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const git = gitIn(run, workspace, { GIT_INDEX_FILE: index })
  const tree = await ok(git, ['ls-tree', '-r', '-z', '--full-tree', commit], localSeconds)
  if (Buffer.byteLength(tree.stdout) >= outputLimit)
    throw new SetupError(
      `the commit ${commit} has too many files: their list is longer than ${outputLimit} bytes`,
    )
  const paths = tree.stdout.split('\0').flatMap(manifestPath)
  if (paths.length === 0) return
  await ok(git, ['read-tree', commit], localSeconds)
  const top = (await ok(git, ['rev-parse', '--show-toplevel'], localSeconds)).stdout.trimEnd()
  const gitAtTop = gitIn(run, top, { GIT_INDEX_FILE: index })
  for (let at = 0; at < paths.length; at += pathsOfOneCall)
    await ok(
      gitAtTop,
      [
        'checkout-index',
        '--quiet',
        '--force',
        `--prefix=${join(folder, '/')}`,
        '--',
        ...paths.slice(at, at + pathsOfOneCall),
      ],
      localSeconds,
    )
}

/** `100644 blob 1f2e…<tab>path`: files and links (120000); submodules are not in the repository. */
function manifestPath(entry: string): string[] {
  const [, mode, path] = /^(\d{6}) \w+ [0-9a-f]+\t(.+)$/s.exec(entry) ?? []
  if (mode === undefined || path === undefined || mode === '160000') return []
  return mode === '120000' || /\.(?:ya?ml|json)$/.test(path) ? [path] : []
}

async function ok(git: Git, args: readonly string[], seconds: number): Promise<CommandResult> {
  const result = await git(args, seconds)
  if (result.code === 0) return result
  const shown = commandLine({ tool: 'git', args: args.slice(0, 8) })
  throw new SetupError(`${shown} failed: ${failureOf(result)}`)
}

const failureOf = ({ stderr, code, timedOut }: CommandResult): string => {
  const line = stderr.trim().split('\n').slice(0, 3).join(' ')
  if (line !== '') return line
  return timedOut ? 'it did not end in time' : `it ended with code ${code}`
}
