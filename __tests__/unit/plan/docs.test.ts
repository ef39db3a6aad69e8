import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { newestFirst } from '../../../src/model/version.ts'
import { platformKey, platforms, toolNames } from '../../../src/plan/assets.ts'
import { defaults } from '../../../src/plan/defaults.ts'
import { nodeImagesOf } from '../../../src/plan/node-image.ts'
import { kroPins } from '../../../src/plan/pins/kro.ts'
import { nodeImagePins } from '../../../src/plan/pins/node-images.ts'
import { toolPins } from '../../../src/plan/pins/tools.ts'

const page = readFileSync(new URL('../../../docs/versions.md', import.meta.url), 'utf8')

test('docs/versions.md shows the defaults', () => {
  for (const name of ['kro', 'kind', 'kubectl', 'ko', 'helm', 'chainsaw'] as const) {
    const row = page.split('\n').find((line) => new RegExp(`^\\| ${name}[^|]*\\| v`).test(line))
    expect(row).toContain(`| ${defaults[name]}`)
  }
  const image = nodeImagesOf(defaults.kind).find((version) => version.startsWith(`v${defaults.kubernetes}.`))
  expect(page).toContain(
    `| ${defaults.kubernetes}: node image ${image} of kind ${defaults.kind}, by digest |`,
  )
})

test('its tables are the pins', () => {
  for (const tool of toolNames) {
    const rows = new Map<string, string[]>()
    for (const [version, pins] of Object.entries(toolPins[tool])) {
      const pinned = platforms.map(platformKey).filter((key) => pins[key] !== undefined)
      const where = pinned.length === platforms.length ? 'all' : pinned.join(', ')
      rows.set(where, [...(rows.get(where) ?? []), version])
    }
    for (const [where, versions] of rows)
      expect(page).toContain(`| ${tool} | ${versions.join(', ')} | ${where} |`)
  }
  for (const kind of Object.keys(nodeImagePins))
    expect(page).toContain(`| ${kind} | ${nodeImagesOf(kind).join(', ')} |`)
  const releases = newestFirst(Object.keys(kroPins))
  expect(page).toContain(`Every release from ${releases.at(-1)} to ${releases[0]} is known`)
})

test('every rule id in the code has its row', () => {
  const code = ['check.ts', 'kubernetes.ts', 'node-image.ts', 'build.ts']
    .map((file) => readFileSync(new URL(`../../../src/plan/compatibility/${file}`, import.meta.url), 'utf8'))
    .join('\n')
  const inCode = new Set(code.match(/(?<=rule: ')version\/[a-z0-9-]+/g))
  const inPage = new Set(page.match(/(?<=^\| `)version\/[a-z0-9-]+/gm))
  expect([...inPage].sort()).toEqual([...inCode].sort())
})
