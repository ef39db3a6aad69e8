import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

/** Of GitHub's syntax for issue forms, what is checked here. */
interface Form {
  body: { type: string; id?: string; attributes: object }[]
}

const root = new URL('../../', import.meta.url).pathname
const folders = [
  'src',
  'scripts',
  'lab',
  '__tests__/e2e',
  '__tests__/faults',
  '__tests__/resilience',
  'bench',
  '__tests__/browser',
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

test('every decision is in the index, by its title, with a date, context, decision and consequences', () => {
  const records = filesThat(/^docs\/adr\/\d{4}-/)
  expect(records.length).toBeGreaterThan(9)
  const rows = records.toSorted().map((file) => {
    const [heading = '', , date] = text(file).split('\n')
    const [, number = '', title = ''] = /^# (\d{4})\. (.+)$/.exec(heading) ?? []
    expect([file, date]).toEqual([file, expect.stringMatching(/^Date: \d{4}-\d\d-\d\d\. Status: \w+/)])
    expect(text(file).match(/^## .+$/gm)).toEqual(['## Context', '## Decision', '## Consequences'])
    return `| [${number}](${basename(file)}) | ${title} |`
  })
  expect(text('docs/adr/README.md').match(/^\| \[\d.*$/gm)).toEqual(rows)
})

test('issue forms have what GitHub needs to show them', () => {
  const forms = filesThat(/^\.github\/ISSUE_TEMPLATE\/(?!config)/)
  expect(forms.length).toBeGreaterThan(2)
  for (const file of forms) {
    const form = parse(text(file)) as Form
    expect([file, form]).toEqual([
      file,
      expect.objectContaining({ name: expect.any(String), description: expect.any(String) }),
    ])
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    for (const { id, attributes } of fields)
      expect([file, id, attributes]).toEqual([
        file,
        expect.stringMatching(/^[a-z-]+$/),
        expect.objectContaining({ label: expect.any(String) }),
      ])
  }
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
