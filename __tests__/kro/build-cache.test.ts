import { describe, expect, test } from '@jest/globals'
import { type FolderCache, noFolderCache, restoreBuildCache } from '../../src/kro/build-cache.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { result } from '../fakes/run.ts'
import { fakeStep } from '../fakes/steps.ts'

const platform = { os: 'linux', arch: 'amd64' } as const
const go = 'go1.26.3\n/cache/build\n/cache/mod\n'

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
    expect(cache).toMatchObject({ folders: ['/cache/build', '/cache/mod'], hit: false })
    expect(asked).toEqual([[['/cache/build', '/cache/mod'], cache?.key, [prefix]]])
  })

  test('other modules, another key', async () => {
    const one = await restore(kro, null).restored
    const other = await restore(temporaryFolder({ 'go.sum': 'another' }), null).restored
    expect(one?.key).not.toBe(other?.key)
  })

  test('only the very key is a hit: nothing is to be saved then', async () => {
    const key = (await restore(kro, null).restored)?.key ?? ''
    expect((await restore(kro, key).restored)?.hit).toBe(true)
    expect((await restore(kro, `${prefix}older`).restored)?.hit).toBe(false)
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
