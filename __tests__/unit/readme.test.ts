import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { outputTable } from '../../src/adapters/outputs.ts'
import { diagnose } from '../../src/diagnosis/engine/engine.ts'
import { inputTable } from '../../src/inputs/table.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { evidenceOfFixture } from '../support/rule-fixtures.ts'

const root = new URL('../../', import.meta.url)
const pages = ['README.md', 'README.zh-CN.md'] as const
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8')

const example = /(?<=<!-- [^>]*rbac\/binding-missing[^>]* -->\n)[\s\S]*?(?=<!-- end -->)/

/** What a summary shows first, as a quote. Quotes of evidence are cut to what fits beside each other. */
function exampleOfSummary(): string {
  const evidence = evidenceOfFixture('rbac/binding-missing')
  const [first = ''] = summaryMarkdown(diagnose(evidence), evidence).split('\nFailed step:')
  return first
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('    ') && line.length > 150 ? `${line.slice(0, 149)}…` : line))
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
    .concat('\n')
}

/** Rows of tables whose first cell is code: names, and the other cells. */
const codeRows = (file: string): string[][] =>
  text(file)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const codeSpans = (cell: string): string[] => [...cell.matchAll(/`[^`]+`/g)].map(([span]) => span).sort()

describe.each(pages)('%s', (file) => {
  test('its example is what the product prints (UPDATE_DOCS=1 writes it)', () => {
    const wanted = exampleOfSummary()
    if (process.env.UPDATE_DOCS)
      writeFileSync(
        new URL(file, root),
        text(file).replace(example, () => wanted),
      )
    expect(example.exec(text(file))?.[0]).toBe(wanted)
  })

  test('has at most 250 lines (more goes to docs/), and links only to files that exist', () => {
    expect(text(file).split('\n').length).toBeLessThanOrEqual(251)
    const targets = /(?:\]\(|src(?:set)?=")(?!https?:|#)([^)#"]+)/g
    expect(text(file)).toContain('src="docs/')
    for (const [, target = ''] of text(file).matchAll(targets))
      expect([target, existsSync(new URL(target, root))]).toEqual([target, true])
  })
})

describe('README.zh-CN.md has what README.md has', () => {
  test('inputs with their defaults, outputs and files, in the same order', () => {
    const [english, chinese] = pages.map(codeRows)
    expect(chinese?.map(([name]) => name)).toEqual(english?.map(([name]) => name))
    expect(english?.length).toBeGreaterThan(
      Object.keys(inputTable).length + Object.keys(outputTable).length - 5,
    )
    const defaults = (rows: string[][] | undefined) =>
      rows?.filter((cells) => cells.length === 3).map(([name, preset]) => [name, preset])
    expect(defaults(chinese)).toEqual(defaults(english))
  })

  test('every code span of a row', () => {
    const [english, chinese] = pages.map((file) =>
      codeRows(file).map((cells) => [cells[0], codeSpans(cells.slice(1).join(' '))]),
    )
    expect(chinese).toEqual(english)
  })

  test('versions', () => {
    const versions = (file: string) => [...new Set(text(file).match(/\bv?\d+\.\d+(?:\.\d+)?\b/g))].toSorted()
    expect(versions('README.zh-CN.md')).toEqual(versions('README.md'))
  })

  test('workflows and commands, but for their comments', () => {
    const code = (file: string) =>
      [
        ...text(file)
          .replace(example, '')
          .matchAll(/^```yaml\n[\s\S]*?^```|^ {4}npm start.*$/gm),
      ].map(([block]) => block.replaceAll(/ +#.*$/gm, ''))
    expect(code('README.zh-CN.md')).toEqual(code('README.md'))
  })

  test('sections and links', () => {
    const links = (file: string) =>
      [
        ...text(file)
          .replace(example, '')
          .matchAll(/\]\(([^)]+)\)/g),
      ]
        .map(([, target = '']) => target)
        .filter((target) => !target.startsWith('README'))
        .sort()
    expect(links('README.zh-CN.md')).toEqual(links('README.md'))
    const sections = (file: string) => text(file).match(/^## /gm)?.length
    expect(sections('README.zh-CN.md')).toBe(sections('README.md'))
  })
})
