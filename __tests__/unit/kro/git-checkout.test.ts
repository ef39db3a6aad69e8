import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runProcess } from '../../../src/adapters/process.ts'
import { formatError } from '../../../src/errors.ts'
import { kroCheckout } from '../../../src/kro/source.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

/** A repository on disk with two commits, the first of which is tagged. */
function repository(goMod = 'module github.com/kubernetes-sigs/kro\n') {
  const folder = temporaryFolder({ 'go.mod': goMod, 'which.txt': 'first' })
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'first')
  git('tag', 'v0.9.9')
  git('commit', '--quiet', '--allow-empty', '--message', 'second')
  return { url: `file://${folder}`, first: git('rev-parse', 'v0.9.9'), second: git('rev-parse', 'main') }
}

const checkout = (url: string, ref: string) =>
  fakeStep({ git: (command) => runProcess(command) }).within((step) =>
    kroCheckout({ git: { url, ref } }, temporaryFolder(), 180, step, () => undefined),
  )

test('a branch, a tag, a commit, the default branch: each with the commit that it is', async () => {
  const { url, first, second } = repository()
  for (const [ref, commit, version] of [
    ['main', second, null],
    ['v0.9.9', first, 'v0.9.9'],
    [first, first, null],
    ['HEAD', second, null],
  ] as const) {
    const found = await checkout(url, ref)
    expect(found.identity).toEqual({ commit })
    expect(found.version).toBe(version)
    expect(readFileSync(join(found.folder, 'which.txt'), 'utf8')).toBe('first')
  }
})

test('a ref that is not there, and a repository that is not kro', async () => {
  expect(formatError(await rejection(checkout(repository().url, 'gone')))).toMatch(
    /gone of the git repository.*could not be fetched: .*gone/s,
  )
  expect(formatError(await rejection(checkout(repository('module x\n').url, 'main')))).toContain('is not kro')
})

test('in a hook of git, the user’s repository stays on its branch', async () => {
  const { url, first } = repository()
  const users = repository()
  process.env.GIT_DIR = join(users.url.replace('file://', ''), '.git')
  try {
    expect((await checkout(url, first)).identity).toEqual({ commit: first })
    expect(readFileSync(join(process.env.GIT_DIR, 'HEAD'), 'utf8')).toBe('ref: refs/heads/main\n')
  } finally {
    delete process.env.GIT_DIR
  }
})

test.each([
  ['S3cr%40tPass99', 'S3cr@tPass99'],
  ['S3cr%tPass99', 'S3cr%tPass99'],
])(
  'a password of the URL is in no argument, which every user of the machine can read: %s',
  async (written, password) => {
    const { within, commands } = fakeStep({
      'git init': '',
      'git fetch': result('', 128, { stderr: 'fatal: no' }),
    })
    const git = { url: `https://x-access-token:${written}@git.example/kro.git`, ref: 'main' }
    await rejection(within((step) => kroCheckout({ git }, temporaryFolder(), 180, step, () => undefined)))
    const [init, fetch] = commands
    expect([...(init?.args ?? []), ...(fetch?.args ?? [])].join(' ')).not.toContain('S3cr')
    expect(fetch?.args).toContain('https://git.example/kro.git')
    expect(Object.values(fetch?.env ?? {})).toContain(
      `Authorization: Basic ${Buffer.from(`x-access-token:${password}`).toString('base64')}`,
    )
  },
)
