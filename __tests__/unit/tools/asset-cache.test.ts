import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionsAssetCache, type CacheLibrary } from '../../../src/tools/asset-cache.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { recordingLog } from '../../support/log.ts'

const key = 'setup-kro-kind-0.33.0-linux-amd64-0123456789abcdef'

/** What a server keeps: by key and version, names as in the tar. */
type Kept = Map<string, { name: string; data: Buffer }[]>

/**
 * What @actions/cache makes of paths: the version is a hash of them as they were given; the tar has them relative to
 * the workspace of the machine that saves, and is unpacked into that of the machine that restores.
 */
function libraryOn(workspace: string, kept: Kept): CacheLibrary {
  const entry = (paths: string[], key: string): string =>
    `${key} ${createHash('sha256').update(paths.join('|')).digest('hex')}`
  const placeOf = (path: string): string => (isAbsolute(path) ? path : join(workspace, path))
  return {
    isFeatureAvailable: () => true,
    restoreCache: async (paths, key) => {
      const found = kept.get(entry(paths, key))
      for (const { name, data } of found ?? []) {
        mkdirSync(dirname(join(workspace, name)), { recursive: true })
        writeFileSync(join(workspace, name), data)
      }
      return found ? key : undefined
    },
    saveCache: async (paths, key) => {
      if (paths.some((path) => path.split('/').includes('..'))) throw new Error('.. is not allowed')
      kept.set(
        entry(paths, key),
        paths.map((path) => ({
          name: relative(workspace, placeOf(path)),
          data: readFileSync(placeOf(path)),
        })),
      )
      return 1
    },
  }
}

/** A machine with folders of its own; `depth` says how deep its workspace lies. */
function machine(kept: Kept, depth = 'w', change: (workspace: string) => Partial<CacheLibrary> = () => ({})) {
  const root = temporaryFolder()
  const workspace = join(root, depth)
  mkdirSync(workspace, { recursive: true })
  const log = recordingLog()
  const library = { ...libraryOn(workspace, kept), ...change(workspace) }
  const cache = actionsAssetCache(log, async () => library, workspace)
  return { cache, log, workspace, file: join(root, 'asset') }
}

test('what one machine saved is found by another, wherever both have their folders', async () => {
  const kept: Kept = new Map()
  const one = machine(kept, 'work/kro/kro')
  writeFileSync(one.file, 'kind')
  await one.cache.save(key, one.file)
  expect(readdirSync(one.workspace)).toEqual([])
  const other = machine(kept, 'a/much/deeper/workspace')
  expect(await other.cache.restore(key, other.file)).toBe(true)
  expect(readFileSync(other.file, 'utf8')).toBe('kind')
  expect(readdirSync(other.workspace)).toEqual([])
  expect([...one.log.lines, ...other.log.lines]).toEqual([])
})

test('another key is another entry', async () => {
  const kept: Kept = new Map()
  const { cache, file } = machine(kept)
  writeFileSync(file, 'kind')
  await cache.save(key, file)
  expect(await cache.restore(`${key}0`, `${file}.restored`)).toBe(false)
  expect(existsSync(`${file}.restored`)).toBe(false)
})

test('a job without a cache: nothing is asked, nothing is written', async () => {
  const { cache, file, log, workspace } = machine(new Map(), 'w', () => ({
    isFeatureAvailable: () => false,
    restoreCache: async () => {
      throw new Error('asked')
    },
    saveCache: async () => {
      throw new Error('asked')
    },
  }))
  writeFileSync(file, 'kind')
  expect(await cache.restore(key, `${file}.restored`)).toBe(false)
  await cache.save(key, file)
  expect(log.lines).toEqual([])
  expect(readdirSync(workspace)).toEqual([])
})

describe('it does not throw, and leaves nothing in the workspace', () => {
  const broken = async (): Promise<never> => {
    throw new Error('HTTP 503')
  }

  test('when the service fails', async () => {
    const { cache, file, log, workspace } = machine(new Map(), 'w', () => ({
      restoreCache: broken,
      saveCache: broken,
    }))
    writeFileSync(file, 'kind')
    expect(await cache.restore(key, `${file}.restored`)).toBe(false)
    await cache.save(key, file)
    expect(log.lines).toEqual([
      `warning: the Actions cache could not restore ${key}, which costs a download: HTTP 503`,
      `warning: the Actions cache could not save ${key}, which costs a download: HTTP 503`,
    ])
    expect(readdirSync(workspace)).toEqual([])
  })

  test('when an entry holds another file than it should', async () => {
    const { cache, file, log, workspace } = machine(new Map(), 'w', () => ({
      restoreCache: async () => key,
    }))
    expect(await cache.restore(key, file)).toBe(false)
    expect(log.lines).toEqual([expect.stringMatching(/could not restore .*ENOENT/)])
    expect(readdirSync(workspace)).toEqual([])
  })

  test('when it holds a link, which could be turned after it was verified', async () => {
    const { cache, file, log, workspace } = machine(new Map(), 'w', (where) => ({
      restoreCache: async () => {
        symlinkSync('/bin/sh', join(where, `.${key}`))
        return key
      },
    }))
    expect(await cache.restore(key, file)).toBe(false)
    expect(existsSync(file)).toBe(false)
    expect(log.lines).toEqual([expect.stringMatching(/something that is not a file/)])
    expect(readdirSync(workspace)).toEqual([])
  })
})

test('a link that the checkout brought is not written through, and what it points to stays', async () => {
  const { cache, file, workspace } = machine(new Map())
  const victim = `${file}.victim`
  writeFileSync(victim, 'mine')
  writeFileSync(file, 'kind')
  symlinkSync(victim, join(workspace, `.${key}`))
  expect(lstatSync(join(workspace, `.${key}`)).isSymbolicLink()).toBe(true)
  await cache.save(key, file)
  expect(readFileSync(victim, 'utf8')).toBe('mine')
  expect(readdirSync(workspace)).toEqual([])
})
