import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { listOf } from '../../support/evidence.ts'
import { hostileFragments, runnerCommands } from '../../support/runner-commands.ts'
import { diagnosis, evidence, finding, pod, warning } from './sample.ts'

/** Never empty, since an empty text leaves its part of the summary out. */
const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostileFragments) }, fc.string({ unit: 'binary' })),
    { maxLength: 30 },
  )
  .map((parts) => `x${parts.join('')}x`)

/** A summary in which every text of the cluster, of tools and of logs is this one. */
function summaryOf(text: string): string {
  return summaryMarkdown(
    diagnosis({
      findings: [
        finding({
          title: text,
          // More than one line is shown as a block.
          detail: `${text}\n${text}`,
          evidence: [{ file: `evidence/${text}`, line: 2, text }],
          fix: ['Look at it.', `kubectl get pods\n${text}`, `Say ${text.replaceAll('\n', ' ')}`],
        }),
        finding({ rule: 'crd/a', title: text }),
      ],
      failedStep: text,
      versions: { [text]: text },
      timeline: [{ step: text, start: 0, seconds: 1, outcome: 'failed' }],
      collected: { files: 0, bytes: 0, seconds: 0, truncated: [text], failed: [text] },
    }),
    evidence(text, {
      'evidence/api/pods.json': listOf(pod(text, text)),
      'evidence/api/events.json': listOf(warning('a', text)),
      'evidence/logs/kro-system/kro-1/kro.log': `${text}\n${text}\n`,
    }),
  )
}

/**
 * The blocks of the document as CommonMark has them: a fence ends with a line of as many backticks or tildes, or more.
 * What stands in fences is left out, and rows of tables are told by their number of cells.
 */
function blocksOf(markdown: string): { blocks: string[]; outside: string[] } {
  const blocks: string[] = []
  const outside: string[] = []
  let fence = ''
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const [, row = '', info = ''] = /^ {0,3}(`{3,}|~{3,})\s*([^`]*)$/.exec(line) ?? []
    if (fence !== '') {
      if (row.startsWith(fence) && info === '') fence = ''
      continue
    }
    if (row !== '') {
      fence = row
      blocks.push(`fence ${info}`)
      continue
    }
    outside.push(line)
    blocks.push(kindOf(line))
  }
  return { blocks: fence === '' ? blocks : [...blocks, 'a fence that does not end'], outside }
}

function kindOf(line: string): string {
  if (line === '') return ''
  const [kind = ''] = /^(?:#+ |> |[-+*] |\d+[.)] |\||<\/?[a-z]+>|\s+| {4}|[-=*_]{3,}$|)/.exec(line) ?? []
  return kind === '|' ? `row of ${line.split('|').length}` : kind || 'text'
}

test('the scanner sees what a hostile text could do', () => {
  expect(blocksOf('```text\na\n```\n# injected\n').blocks).toEqual(['fence text', '# ', ''])
  expect(blocksOf('```text\na\n').blocks).toContain('a fence that does not end')
})

test('whatever the texts are, the document has the blocks of a harmless one, and nothing in it is active', () => {
  const harmless = blocksOf(summaryOf('harmless')).blocks
  expect(harmless).toContain('fence text')
  expect(harmless).toContain('fence mermaid')
  fc.assert(
    fc.property(hostile, (text) => {
      const { blocks, outside } = blocksOf(summaryOf(text))
      expect(blocks).toEqual(harmless)
      const markup = outside
        .join('\n')
        .replace(/^<details><summary>|<\/summary>$|^<\/details>$/gm, '')
        .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
      expect(markup).not.toMatch(/[<[]|!\[|@\w|(?<!&)#\d|GH-\d|:\/\/|www\.|~~|\$/i)
    }),
    { numRuns: 200 },
  )
})

test('nothing in it is a command when a workflow prints it', () => {
  fc.assert(
    fc.property(hostile, (text) => expect(runnerCommands(summaryOf(text))).toEqual([])),
    { numRuns: 100 },
  )
})
