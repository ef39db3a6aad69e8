import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changeFiles } from '../../../src/changes/records.ts'
import { coverageFile, standInsFile, testsFile } from '../../../src/evidence/records.ts'
import { commentLimit, commentText } from '../../../src/report/comment.ts'
import { commentMarkdown, summaryMarkdown } from '../../../src/report/summary.ts'
import { type Files, listOf } from '../../support/evidence.ts'
import { graphFiles } from '../../support/graph-evidence.ts'
import { hostileFragments, runnerCommands } from '../../support/runner-commands.ts'
import { applied, graph, instanceOf, made, snapshot, transition } from '../../support/snapshots.ts'
import { diagnosis, evidence, finding, pod, warning } from './sample.ts'

/** Never empty, since an empty text leaves its part of the summary out. */
const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostileFragments) }, fc.string({ unit: 'binary' })),
    { maxLength: 30 },
  )
  .map((parts) => `x${parts.join('')}x`)

const half = { reached: 1, all: 2 }
const reached = { resources: half, includeWhen: half, readyWhen: half, fields: half }

/** What a change, tests, stand-ins and RGDs leave as evidence, with this text wherever others write one. */
function platformFiles(text: string): Files {
  const before = snapshot({
    rgds: [graph(['config'], { metadata: { name: text, uid: 'u', generation: 1 } })],
    instances: [instanceOf(text, 'ACTIVE', text)],
    objects: [made('one', { data: { [text]: text } }), made(text, { node: text })],
  })
  const after = snapshot({
    instances: [instanceOf(text, 'ERROR', text)],
    objects: [made('one', { data: { [text]: `${text}2` } }), made(`${text}2`, { node: text })],
  })
  const schema = (type: string) => ({ properties: { spec: { properties: { [text]: { type } } } } })
  const change = transition({
    baseline: { what: text, commit: null, same: false },
    upgrade: { from: text, to: text, seconds: 1, narrowed: [] },
    baselineFaults: [applied(text, { outcome: 'fails', message: text })],
    applied: [applied(`App/team/${text}`, { outcome: 'refused', message: text })],
    wanted: { 'apps.kro.run': schema('string') },
  })
  const failure = { step: text, operation: text, message: `* ${text}` }
  return {
    ...graphFiles({ hostile: text, message: text, state: 'IN_PROGRESS', made: [] }),
    [changeFiles.before]: JSON.stringify({
      ...before,
      crds: [{ name: 'apps.kro.run', kind: 'App', schema: schema('integer') }],
    }),
    [changeFiles.after]: JSON.stringify(after),
    [changeFiles.transition]: JSON.stringify(change),
    [testsFile]: JSON.stringify({
      schemaVersion: 1,
      cases: [
        {
          ...{ name: text, folder: text, outcome: 'failed', seconds: 1, namespace: text, again: null },
          failures: [failure],
        },
      ],
    }),
    [coverageFile]: JSON.stringify({
      schemaVersion: 1,
      rgds: [{ rgd: text, kind: text, instances: 1, ...reached, missed: [text, `field ${text}`] }],
    }),
    [standInsFile]: JSON.stringify({
      schemaVersion: 1,
      objects: [
        {
          object: `Bucket/${text}`,
          apiVersion: text,
          standIn: text,
          outcome: 'failing',
          fields: [text],
          message: text,
        },
      ],
      leftAlone: [{ apiVersion: text, kind: text, why: text }],
    }),
  }
}

/** A report with them as a comment on a pull request. */
function commentOf(text: string): string {
  const report = commentMarkdown(
    diagnosis({ findings: [finding({ title: text, detail: `${text}\n${text}` })], failedStep: text }),
    evidence(text, platformFiles(text)),
    commentLimit,
  )
  return commentText(report, {
    ...{ workflow: text, job: text, step: text, matrix: JSON.stringify({ [text]: text }) },
    ...{ commit: null, runUrl: null, artifact: null },
  })
}

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
          fix: [
            { advice: 'Look at it.' },
            { run: `kubectl get pods\n${text}` },
            { advice: `Say ${text.replaceAll('\n', ' ')}` },
          ],
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

test('so have changes, tests, stand-ins and graphs in a comment on a pull request', () => {
  const harmless = blocksOf(commentOf('harmless')).blocks
  for (const block of ['fence diff', 'fence mermaid', '### ', 'row of 5', 'row of 9'])
    expect(harmless).toContain(block)
  fc.assert(
    fc.property(hostile, (text) => {
      const comment = commentOf(text)
      const { blocks, outside } = blocksOf(comment)
      expect(blocks).toEqual(harmless)
      const markup = outside
        .slice(1)
        .join('\n')
        .replace(/^<details( open)?><summary>|<\/summary>$|^<\/details>$|<\/?sub>/gm, '')
        .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
      expect(markup).not.toMatch(/[<[]|!\[|@\w|(?<!&)#\d|GH-\d|:\/\/|www\.|~~|\$/i)
      expect(runnerCommands(comment)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('nothing in it is a command when a workflow prints it', () => {
  fc.assert(
    fc.property(hostile, (text) => expect(runnerCommands(summaryOf(text))).toEqual([])),
    { numRuns: 100 },
  )
})
