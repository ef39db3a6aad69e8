import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  type FolderCache,
  maySaveBuild,
  noFolderCache,
  restoreBuildCache,
} from '../../../src/kro/build-cache.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep } from '../../support/steps.ts'

const platform = { os: 'linux', arch: 'amd64' } as const
const machine = temporaryFolder()
const go = `go1.26.3\n${machine}/build\n${machine}/mod\n`

function restore(
  folder: string,
  found: string | null,
  answers: Parameters<typeof fakeStep>[0] = { 'go env': go },
) {
  const asked: unknown[][] = []
  const cache: FolderCache = {
    ...noFolderCache,
    restore: async (...args) => {
      asked.push(args)
      return found
    },
  }
  const { within, notes } = fakeStep(answers)
  return {
    asked,
    notes,
    restored: within((step) => restoreBuildCache(folder, { ko: 'v0.19.1' }, platform, cache, step)),
  }
}

describe("Go's build cache", () => {
  const kro = temporaryFolder({ 'go.sum': 'example.com/a v1.0.0 h1:x=\n' })
  const prefix = 'setup-kro-go-linux-amd64-go1.26.3-ko-v0.19.1-'

  test('is kept under what it depends on, and an older one will do', async () => {
    const { restored, asked } = restore(kro, null)
    const cache = await restored
    expect(cache?.key).toMatch(new RegExp(`^${prefix.replaceAll('.', '\\.')}[0-9a-f]{16}$`))
    expect(cache).toMatchObject({
      folders: [`${machine}/build`, `${machine}/mod`],
      hit: false,
      restored: null,
    })
    expect(asked).toEqual([[[`${machine}/build`, `${machine}/mod`], cache?.key, [prefix]]])
  })

  test('other modules, another key', async () => {
    const one = await restore(kro, null).restored
    const other = await restore(temporaryFolder({ 'go.sum': 'another' }), null).restored
    expect(one?.key).not.toBe(other?.key)
  })

  test('only an exact match of the key is a hit, after which nothing has to be saved', async () => {
    const key = (await restore(kro, null).restored)?.key ?? ''
    expect((await restore(kro, key).restored)?.hit).toBe(true)
    expect(await restore(kro, `${prefix}older`).restored).toMatchObject({
      hit: false,
      restored: `${prefix}older`,
    })
  })

  test.each([
    ['no Go', {}],
    ['a Go that refuses', { 'go env': result('', 1) }],
    ['an answer of another form', { 'go env': 'go1.26.3\n' }],
  ])('%s: none, and no failure', async (_, answers) => {
    const { restored, asked } = restore(kro, null, answers)
    expect(await restored).toBeNull()
    expect(asked).toEqual([])
  })
})

test('a Go toolchain that comes with the modules is not left where go would run it', async () => {
  const toolchain = join(machine, 'mod/golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64')
  const cache: FolderCache = {
    ...noFolderCache,
    restore: async () => {
      mkdirSync(toolchain, { recursive: true })
      return 'key'
    },
  }
  const { within } = fakeStep({ 'go env': go })
  await within((step) => restoreBuildCache(temporaryFolder(), { ko: 'v0.19.1' }, platform, cache, step))
  expect(existsSync(toolchain)).toBe(false)
})

describe('a build may be saved for later jobs', () => {
  const module = { moduleSum: 'h1:x=' }
  const commit = 'a'.repeat(40)
  test.each<[string, Parameters<typeof maySaveBuild>[1], boolean]>([
    ['push', { commit }, true],
    ['push', module, true],
    ['schedule', { commit }, true],
    ['workflow_dispatch', module, true],
    // Its cache is its own.
    ['pull_request', { commit: 'b'.repeat(40) }, true],
    ['schedule', { commit: 'b'.repeat(40) }, false],
    ['push', { commit: 'b'.repeat(40) }, false],
    ['push', null, false],
    ['pull_request_target', { commit }, false],
    ['pull_request_target', module, false],
    ['workflow_run', { commit }, false],
    ['issue_comment', { commit }, false],
    ['an event that is not known yet', { commit }, false],
  ])('after %s of %j: %s', (event, built, may) => {
    expect(maySaveBuild({ GITHUB_EVENT_NAME: event, GITHUB_SHA: commit }, built)).toBe(may)
  })

  test('nowhere else than in a workflow', () => {
    expect(maySaveBuild({}, module)).toBe(false)
  })
})
