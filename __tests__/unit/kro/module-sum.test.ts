import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { moduleSum } from '../../../src/kro/module-sum.ts'
import { temporaryFolder } from '../../support/folder.ts'

const files = { 'go.mod': 'module example.com/m\n', 'sub/a.go': 'package m\n', B: 'b' }
const module = 'example.com/m@v1.2.3'
/** Of these files, by golang.org/x/mod's dirhash.HashDir. */
const sum = 'h1:z5LZRVc6TBEs8y1lk4WZ8fDtnxCRZiL5FKFTHl5eaxs='

test('the sum is that of Go', async () => {
  expect(await moduleSum(temporaryFolder(files), module)).toBe(sum)
})

test.each<[string, (folder: string) => void]>([
  ['one more file', (folder) => writeFileSync(join(folder, 'evil.go'), '')],
  ['one byte', (folder) => writeFileSync(join(folder, 'sub/a.go'), 'package n\n')],
  ['a link', (folder) => symlinkSync('go.mod', join(folder, 'link'))],
])('%s is seen', async (_, change) => {
  const folder = temporaryFolder(files)
  change(folder)
  expect(await moduleSum(folder, module)).not.toBe(sum)
})

test('another version is another sum', async () => {
  expect(await moduleSum(temporaryFolder(files), 'example.com/m@v1.2.4')).not.toBe(sum)
})
