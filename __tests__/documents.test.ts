import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = new URL('../', import.meta.url).pathname
const folders = [
  'src',
  'scripts',
  'lab',
  'e2e',
  'faults',
  'resilience',
  'bench',
  'browser',
  'docs',
  'examples',
]
const files = [
  ...readdirSync(root),
  ...[...folders, '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
]
const filesThat = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file))
const text = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Files that the product or a suite writes; they are no documents of this repository. */
const written = new Set(['summary.md', 'table.md', 'notes.md'])

describe('comments and messages', () => {
  const sources = filesThat(/\.(ts|sh|go|ya?ml)$/)

  test('name only documents of this repository', () => {
    expect(sources.length).toBeGreaterThan(250)
    const dangling = sources.flatMap((file) => {
      // What is behind a URL is not ours to have.
      const named =
        text(file)
          .replaceAll(/https?:\/\/\S+/g, '')
          .match(/[\w./-]+\.md\b/g) ?? []
      return named
        .filter(
          (name) =>
            !written.has(basename(name)) &&
            ![root, join(root, dirname(file))].some((at) => existsSync(join(at, name))),
        )
        .map((name) => `${file}: ${name}`)
    })
    expect(dangling).toEqual([])
  })

  test('cite no notes that readers do not have', () => {
    const cited = sources.filter((file) => /\bresearch\b[:/]/i.test(text(file)))
    expect(cited).toEqual([])
  })
})

/** As GitHub makes it of a heading: lower case, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')

const anchorsOf = (file: string): Set<string> =>
  new Set(
    text(file)
      .split('\n')
      .flatMap((line) => /^#{1,6} (.+)$/.exec(line)?.slice(1) ?? [])
      .map(anchorOf),
  )

test('every link of a document leads to a file, and to a heading in it', () => {
  const documents = filesThat(/\.md$/)
  expect(documents.length).toBeGreaterThan(10)
  const broken = documents.flatMap((file) =>
    [...text(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#')
        const linked = path === '' ? file : join(dirname(file), path)
        if (!existsSync(join(root, linked))) return true
        return anchor !== undefined && !anchorsOf(linked).has(anchor)
      })
      .map((target) => `${file}: ${target}`),
  )
  expect(broken).toEqual([])
})
