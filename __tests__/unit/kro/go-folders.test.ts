import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { withoutNewToolchains } from '../../../src/kro/go-folders.ts'
import { temporaryFolder } from '../../support/folder.ts'

const own = 'golang.org/toolchain@v0.0.1-go1.26.3.linux-amd64/bin/go'
const other = 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go'
const download = 'cache/download/golang.org/toolchain/@v/v0.0.1-go1.99.0.linux-amd64.zip'
const module = 'golang.org/x/mod@v0.1.0/go.mod'

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

test('a toolchain that a cache brings is removed, one that was there stays as it was', async () => {
  const root = temporaryFolder({ [`mod/${own}`]: 'ours' })
  const modules = join(root, 'mod')
  // As Go leaves it.
  chmodSync(join(modules, 'golang.org/toolchain@v0.0.1-go1.26.3.linux-amd64'), 0o555)
  const found = await withoutNewToolchains(modules, async () => {
    for (const name of [own, other, download, module]) write(modules, name, 'theirs')
    chmodSync(join(modules, dirname(other)), 0o555)
    return 'key'
  })
  expect(found).toBe('key')
  expect(readFileSync(join(modules, own), 'utf8')).toBe('ours')
  expect(existsSync(join(modules, other))).toBe(false)
  expect(existsSync(join(modules, download))).toBe(false)
  expect(readFileSync(join(modules, module), 'utf8')).toBe('theirs')
  expect(readdirSync(root)).toEqual(['mod'])
})

test('also where restoring failed', async () => {
  const modules = join(temporaryFolder({ [`mod/${own}`]: 'ours' }), 'mod')
  await expect(
    withoutNewToolchains(modules, async () => {
      write(modules, other, 'theirs')
      throw new Error('HTTP 503')
    }),
  ).rejects.toThrow('HTTP 503')
  expect(existsSync(join(modules, other))).toBe(false)
  expect(statSync(join(modules, own)).isFile()).toBe(true)
})

test('a machine without a module cache has none afterwards', async () => {
  const root = temporaryFolder()
  expect(await withoutNewToolchains(join(root, 'go/pkg/mod'), async () => null)).toBeNull()
  expect(readdirSync(join(root, 'go/pkg'))).toEqual([])
})
