import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const npm = JSON.parse(text('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'overrides' | 'allowScripts',
  Record<string, string | boolean>
>
const page = text('docs/dependencies.md')

/** Package and version of each row under a heading; a row may be about several packages, with one version or as many. */
function documented(heading: string): Record<string, string> {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| package |'))
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [, names = '', versions = '', why = ''] = row.split('|').map((cell) => cell.trim())
      expect([names, why]).toEqual([names, expect.stringMatching(/\w+ \w+/)])
      const each = versions.split(', ')
      return names
        .split(', ')
        .map((name, index) => [name, each.length === 1 ? versions : (each[index] ?? '')])
    }),
  )
}

test.each([
  ['In the bundle', 'dependencies'],
  ['For development', 'devDependencies'],
  ['Overrides', 'overrides'],
] as const)(
  'docs/dependencies.md, %s: exactly the %s of package.json, each with a reason',
  (heading, field) => {
    expect(documented(heading)).toEqual(npm[field])
  },
)

test('every version is exact', () => {
  for (const field of ['dependencies', 'devDependencies', 'overrides'] as const)
    for (const [name, version] of Object.entries(npm[field]))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
})

test('it names the packages whose install scripts may run', () => {
  const named = /^Only (.+) may run install scripts\.$/m.exec(page)?.[1]?.match(/[^`\s,]+(?=`)/g) ?? []
  expect(named.toSorted()).toEqual(Object.keys(npm.allowScripts).toSorted())
})
