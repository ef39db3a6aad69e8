import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { textsOfSource } from '../../scripts/prose-texts.ts'
import { inputTable } from '../../src/inputs/table.ts'

const root = new URL('../../', import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const pages = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(new URL('docs', root)).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .filter((name) => readdirSync(root).includes(name) || name.startsWith('docs/'))

/** Every `uses:` step of a parsed workflow, or of a part of one. */
function* stepsIn(value: unknown): Generator<{ uses: string; with?: Record<string, unknown> }> {
  if (typeof value !== 'object' || value === null) return
  if ('uses' in value && typeof value.uses === 'string') yield value as { uses: string }
  for (const inner of Object.values(value)) yield* stepsIn(inner)
}

const blocks = pages.flatMap((page) =>
  [...text(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml = '']) => ({ page, yaml })),
)

describe('workflows in documents', () => {
  test('are YAML, and give setup-kro only inputs that it has', () => {
    const steps = blocks.flatMap(({ page, yaml }) =>
      [...stepsIn(parse(yaml))].map((step) => ({ page, ...step })),
    )
    const ours = steps.filter(({ uses }) => uses.startsWith('setup-kro/'))
    expect(ours.length).toBeGreaterThan(10)
    const unknown = ours.flatMap(({ page, with: given = {} }) =>
      Object.keys(given)
        .filter((name) => !(name in inputTable))
        .map((name) => `${page}: ${name}`),
    )
    expect(unknown).toEqual([])
    expect(new Set(ours.map(({ uses }) => uses))).toEqual(new Set(['setup-kro/setup-kro@v1']))
  })
})

describe('docs/troubleshooting.md', () => {
  /** Words of others, and where they were read. */
  const foreign: Record<string, string> = {
    "'using: node24' is not supported": 'actions/runner, ActionManifestManager.ConvertRuns',
    toomanyrequests: 'Docker Hub',
    'proxyconnect tcp: …': 'Go, net/http',
    '… gave no answer: connect ECONNREFUSED 127.0.0.1:…': 'src/adapters/kube-client.ts, and Node',
  }

  const messages = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => textsOfSource(text(`src/${name}`)))
    .map(({ text: message }) => message)

  test('names errors by the words that are printed', () => {
    const headings = [...text('docs/troubleshooting.md').matchAll(/^### .*$/gm)].flatMap(([heading]) =>
      [...heading.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words),
    )
    expect(headings.length).toBeGreaterThan(15)
    const unknown = headings.filter((words) => {
      if (words in foreign) return false
      const parts = words
        .split('…')
        .map((part) => part.trim())
        .filter((part) => part !== '')
      return !messages.some((message) =>
        parts.every((part) => message.replaceAll(/\s+/g, ' ').includes(part)),
      )
    })
    expect(unknown).toEqual([])
    expect(Object.keys(foreign).filter((words) => !headings.includes(words))).toEqual([])
  })
})
