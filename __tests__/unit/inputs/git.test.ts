import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Command, type RunCommand, runProcess } from '../../../src/adapters/process.ts'
import { InputError } from '../../../src/errors.ts'
import type { BaselineInput } from '../../../src/inputs/baseline.ts'
import { findCommit } from '../../../src/inputs/git.ts'
import { filesOfBaseline, readBaseline } from '../../../src/plan/baseline.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { rejection } from '../../support/steps.ts'

const settings = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false']
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', [...settings, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

const config = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`

/** A repository with two commits; `deploy/platform` holds `one.yaml`, then `two.yaml` too. */
function repository(): { top: string; first: string } {
  const top = temporaryFolder()
  git(top, 'init', '--quiet', '--initial-branch=main')
  mkdirSync(join(top, 'deploy', 'platform'), { recursive: true })
  writeFileSync(join(top, 'deploy/platform/one.yaml'), config('one'))
  writeFileSync(join(top, 'README.md'), 'x')
  git(top, 'add', '.')
  git(top, 'commit', '--quiet', '-m', 'first')
  const first = git(top, 'rev-parse', 'HEAD')
  writeFileSync(join(top, 'deploy/platform/two.yaml'), config('two'))
  writeFileSync(join(top, 'deploy/platform/one.yaml'), config('changed'))
  git(top, 'add', '.')
  git(top, 'commit', '--quiet', '-m', 'second')
  return { top, first }
}

const read = (
  input: BaselineInput,
  workspace: string,
  env: NodeJS.ProcessEnv = {},
  run: RunCommand = runProcess,
) => readBaseline(input, ['platform/*.yaml'], workspace, { run, env })

const ref = (name: string): BaselineInput => ({ kind: 'ref', ref: name })

test('the manifests of a commit, from a folder within the repository; index and files stay as they are', async () => {
  const { top, first } = repository()
  writeFileSync(join(top, 'deploy/platform/one.yaml'), config('not-committed'))
  const baseline = await read(ref('HEAD^'), join(top, 'deploy'))
  expect(baseline).toMatchObject({
    what: `commit ${first.slice(0, 12)} (HEAD^)`,
    commit: first,
    manifests: [{ file: 'platform/one.yaml', line: 1, object: { metadata: { name: 'one' } } }],
  })
  expect(git(top, 'status', '--porcelain')).toBe('M deploy/platform/one.yaml')
  expect(readFileSync(join(top, 'deploy/platform/one.yaml'), 'utf8')).toBe(config('not-committed'))
})

test('auto: the commit that the event names', async () => {
  const { top, first } = repository()
  const event = join(temporaryFolder(), 'event.json')
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_ACTIONS: 'true' }
  const auto = async (content: object) => {
    writeFileSync(event, JSON.stringify(content))
    return read({ kind: 'auto' }, join(top, 'deploy'), env)
  }
  expect(await auto({ pull_request: { base: { sha: first } } })).toMatchObject({
    what: `commit ${first.slice(0, 12)} (base of the pull request)`,
  })
  expect(await auto({ before: first })).toMatchObject({ what: expect.stringContaining('before the push') })
  expect(await auto({ before: '0'.repeat(40) })).toBe(
    'this push made the branch, so that there is no commit before it',
  )
  expect(await auto({})).toBe('the event pull_request has no commit to compare with')
  const onLaptop = await rejection(read({ kind: 'auto' }, join(top, 'deploy')))
  expect(onLaptop).toBeInstanceOf(InputError)
  expect(onLaptop.message).toMatch(/auto knows the commit only in a workflow .* origin\/main/)
})

test('a shallow checkout: the one commit is fetched', async () => {
  const { top, first } = repository()
  git(top, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const clone = join(temporaryFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${top}`, clone], { stdio: 'pipe' })
  const asked: string[] = []
  const run: RunCommand = (command: Command) => {
    asked.push(command.args.join(' '))
    return runProcess(command)
  }
  const baseline = await read(ref(first), join(clone, 'deploy'), {}, run)
  expect(baseline).toMatchObject({ commit: first })
  expect(asked.filter((args) => args.startsWith('fetch'))).toEqual([
    `fetch --no-tags --no-recurse-submodules --depth=1 origin -- ${first}`,
  ])
  const missing = await rejection(findCommit(runProcess, clone, 'f'.repeat(40)))
  expect(missing.message).toMatch(/is not in this checkout, which is shallow, and could not be fetched/)
  expect(missing).toMatchObject({ hint: expect.stringContaining('fetch-depth: 0') })
  const earlier = await rejection(findCommit(runProcess, clone, 'HEAD^'))
  expect(earlier.message).toBe(
    'the commit HEAD^ is not in this checkout, which is shallow: its history begins later',
  )
  expect(earlier).toMatchObject({ hint: expect.stringContaining('fetch-depth: 0') })
})

test('no repository, no such ref', async () => {
  const { top } = repository()
  const missing = await rejection(read(ref('no-such-branch'), top))
  expect(missing).toBeInstanceOf(InputError)
  expect(missing.message).toMatch(
    /^baseline: the commit no-such-branch is not in this checkout, and could not be/,
  )
  const outside = await rejection(read(ref('main'), temporaryFolder()))
  expect(outside.message).toMatch(/is not in a git repository that can be read: .*not a git repository/)
})

test('a link of a commit that leads out of it is not followed', async () => {
  const { top } = repository()
  symlinkSync('/etc/hostname', join(top, 'deploy/platform/three.yaml'))
  git(top, 'add', '.')
  git(top, 'commit', '--quiet', '-m', 'link')
  const error = await rejection(read(ref('HEAD'), join(top, 'deploy')))
  expect(error.message).toMatch(/^baseline: commit .*three\.yaml/)
  expect(error.message).not.toContain('/setup-kro-baseline-')
})

test('what is new has no files in the baseline: it is empty, and not a fault', async () => {
  const { top } = repository()
  const baseline = await readBaseline(ref('HEAD'), ['other/*.yaml'], top, { run: runProcess, env: {} })
  expect(baseline).toMatchObject({ manifests: [] })
})

test('a folder: the same patterns in it; an empty one is a fault', async () => {
  const workspace = temporaryFolder({ 'before/platform/one.yaml': config('one') })
  const folder = (name: string): BaselineInput => ({
    kind: 'folder',
    folder: join(workspace, name),
    shown: name,
  })
  expect(await read(folder('before'), workspace)).toMatchObject({
    what: 'folder before',
    commit: null,
    manifests: [{ file: 'platform/one.yaml' }],
  })
  mkdirSync(join(workspace, 'empty'))
  const empty = await rejection(read(folder('empty'), workspace))
  expect(empty.message).toBe('baseline: folder empty has no file for manifests (platform/*.yaml)')
})

test('no program that the configuration of the repository names is run, and nothing goes on behind', async () => {
  const { top, first } = repository()
  const ran = join(temporaryFolder(), 'ran')
  const hook = `#!/bin/sh\necho "$0" >> ${ran}\n`
  mkdirSync(join(top, 'hooks'))
  for (const name of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor'])
    writeFileSync(join(top, 'hooks', name), hook, { mode: 0o755 })
  git(top, 'config', 'core.hooksPath', 'hooks')
  git(top, 'config', 'core.fsmonitor', join(top, 'hooks/fsmonitor'))
  expect(await read(ref(first), join(top, 'deploy'))).toMatchObject({ commit: first })
  expect(existsSync(ran)).toBe(false)
})

test('a folder that a commit made to look like a repository is none', async () => {
  const { top } = repository()
  const bare = join(top, 'deploy')
  for (const folder of ['objects', 'refs/heads']) mkdirSync(join(bare, folder), { recursive: true })
  writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(bare, 'config'), '[core]\nrepositoryformatversion = 0\nbare = true\n')
  expect((await rejection(read(ref('main'), bare))).message).toMatch(/cannot use bare repository/)
})

test('in a hook of git, the repository is that of the folder', async () => {
  const { top, first } = repository()
  const other = repository().top
  process.env.GIT_DIR = join(other, '.git')
  process.env.GIT_INDEX_FILE = join(other, '.git/index')
  try {
    expect(await read(ref('HEAD^'), join(top, 'deploy'))).toMatchObject({ commit: first })
  } finally {
    delete process.env.GIT_DIR
    delete process.env.GIT_INDEX_FILE
  }
})

test('files for kustomize and helm are written when they are rendered, below the folder of the run; until then nothing of the commit stays', async () => {
  const { top } = repository()
  mkdirSync(join(top, 'deploy/app'))
  writeFileSync(join(top, 'deploy/app/kustomization.yaml'), 'resources: [../platform/one.yaml]\n')
  git(top, 'add', '.')
  git(top, 'commit', '--quiet', '-m', 'kustomization')
  const workspace = join(top, 'deploy')
  const baseline = await readBaseline(ref('HEAD'), ['app'], workspace, { run: runProcess, env: {} })
  if (typeof baseline === 'string') throw new Error(baseline)
  expect(baseline.folders).toMatchObject([{ by: 'kustomize', shown: 'app' }])
  expect(existsSync(baseline.workspace)).toBe(false)
  const work = temporaryFolder()
  const files = await filesOfBaseline(baseline, workspace, runProcess, work)
  expect(files.workspace).toBe(join(work, 'baseline/files/deploy/'))
  expect(files.folders).toMatchObject([{ shown: 'app', folder: join(files.workspace, 'app') }])
  expect(readFileSync(join(files.workspace, 'platform/one.yaml'), 'utf8')).toBe(config('changed'))
})
