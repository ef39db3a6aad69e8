import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitEnvironment, remoteGitOnly } from '../../../src/adapters/git-environment.ts'
import { temporaryFolder } from '../../support/folder.ts'

test('settings of the job stay, and ours come after them', () => {
  const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'of the job' }
  const git = (name: string): string =>
    execFileSync('git', ['config', '--get', name], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env, ...withoutNull(gitEnvironment(env)) },
    }).trim()
  expect([git('user.name'), git('core.hooksPath'), git('safe.bareRepository')]).toEqual([
    'of the job',
    '/dev/null',
    'explicit',
  ])
})

test('a ref that is an option runs no command: nothing of this machine is cloned', () => {
  const folder = temporaryFolder()
  const ran = join(folder, 'ran')
  execFileSync('git', ['init', '--quiet', folder])
  const fetch = (env: Record<string, string>): void => {
    try {
      execFileSync('git', ['fetch', '--depth=1', `file://${folder}`, `--upload-pack=touch ${ran};`], {
        cwd: folder,
        stdio: 'pipe',
        env: { PATH: process.env.PATH, ...env },
      })
    } catch {
      // It fails in any case.
    }
  }
  fetch(remoteGitOnly({}))
  expect(existsSync(ran)).toBe(false)
  fetch({})
  expect(existsSync(ran)).toBe(true)
})

test('what the job forbids stays forbidden', () => {
  expect(remoteGitOnly({ GIT_ALLOW_PROTOCOL: 'file:https' })).toMatchObject({ GIT_ALLOW_PROTOCOL: 'https' })
})

const withoutNull = (env: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
