import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const page = readFileSync('SECURITY.md', 'utf8')
const rows = [...page.matchAll(/^\| [^|]* \| [^|]+ \| `(?<file>[\w/-]+)`: (?<name>[^|]+) \|$/gm)].flatMap(
  ({ groups: { file, name } = {} }) => (file && name ? [{ file, name }] : []),
)

test('SECURITY.md names a test for each thing that holds', () => {
  expect(rows.length).toBeGreaterThan(25)
  const missing = rows.filter(
    ({ file, name }) => !readFileSync(`__tests__/unit/${file}.test.ts`, 'utf8').includes(name),
  )
  expect(missing).toEqual([])
})
