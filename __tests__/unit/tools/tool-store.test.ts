import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { folderToolStore, toolStoreRoot } from '../../../src/tools/tool-store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-kro-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function newTool(content: string): string {
  const source = mkdtempSync(join(folder, 'new-'))
  writeFileSync(join(source, 'kind'), content)
  return source
}

test('keeps a folder in the layout of the tool-cache, and replaces it as a whole', async () => {
  const root = join(folder, 'root')
  const store = folderToolStore(root)
  expect(await store.find('kind', '0.33.0', 'linux-amd64-abc')).toBeNull()
  const kept = await store.keep(newTool('one'), 'kind', '0.33.0', 'linux-amd64-abc')
  expect(kept).toBe(join(root, 'kind', '0.33.0', 'linux-amd64-abc'))
  expect(await store.find('kind', '0.33.0', 'linux-amd64-abc')).toBe(kept)
  expect(await store.find('kind', '0.33.0', 'linux-amd64-abd')).toBeNull()
  writeFileSync(join(kept, 'left over'), '')
  await store.keep(newTool('two'), 'kind', '0.33.0', 'linux-amd64-abc')
  expect(readFileSync(join(kept, 'kind'), 'utf8')).toBe('two')
  expect(readdirSync(join(root, 'kind', '0.33.0')).sort()).toEqual([
    'linux-amd64-abc',
    'linux-amd64-abc.complete',
  ])
  expect(readdirSync(kept)).toEqual(['kind'])
})

test('several runs that keep the same tool at once end with a whole one', async () => {
  const root = join(folder, 'root')
  const kept = await Promise.all(
    ['one', 'two', 'three'].map((content) =>
      folderToolStore(root).keep(newTool(content), 'kind', '0.33.0', 'linux-amd64-abc'),
    ),
  )
  expect(new Set(kept).size).toBe(1)
  expect(['one', 'two', 'three']).toContain(readFileSync(join(kept[0] ?? '', 'kind'), 'utf8'))
  expect(readdirSync(join(root, 'kind', '0.33.0')).sort()).toEqual([
    'linux-amd64-abc',
    'linux-amd64-abc.complete',
  ])
})

test('what another run has kept already stays where it is, since it may be in use', async () => {
  const store = folderToolStore(join(folder, 'root'))
  const kept = await store.keep(newTool('one'), 'kind', '0.33.0', 'linux-amd64-abc')
  const { ino } = statSync(kept)
  const moments = Array.from({ length: 5 }, () =>
    store.keep(newTool('one'), 'kind', '0.33.0', 'linux-amd64-abc'),
  )
  expect(await Promise.all(moments)).toEqual(Array.from({ length: 5 }, () => kept))
  expect(statSync(kept).ino).toBe(ino)
  await store.keep(newTool('two'), 'kind', '0.33.0', 'linux-amd64-abc')
  expect(readFileSync(join(kept, 'kind'), 'utf8')).toBe('two')
})

test('a folder that was not finished is not found', async () => {
  mkdirSync(join(folder, 'kind', '0.33.0', 'linux-amd64-abc'), { recursive: true })
  expect(await folderToolStore(folder).find('kind', '0.33.0', 'linux-amd64-abc')).toBeNull()
})

test.each([
  [
    { RUNNER_TOOL_CACHE: '/opt/hostedtoolcache', XDG_CACHE_HOME: '/x', HOME: '/home/me' },
    '/opt/hostedtoolcache',
  ],
  [{ XDG_CACHE_HOME: '/x', HOME: '/home/me' }, '/x/setup-kro'],
  [{ HOME: '/home/me' }, '/home/me/.cache/setup-kro'],
])('the root with %j', (env, root) => {
  expect(toolStoreRoot(env)).toBe(root)
})
