import { describe, expect, test } from '@jest/globals'
import { rgdGraphs } from '../../../src/report/graph-mermaid.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { evidenceOf } from '../../support/evidence.ts'
import { graphFiles } from '../../support/graph-evidence.ts'
import { diagnosis, evidence, hostile } from './sample.ts'

test('an RGD in a summary: nodes, edges and states', () => {
  expect(rgdGraphs(evidenceOf(graphFiles()), 5)).toBe(
    [
      '<details><summary>RGD web is Active; Web/demo/shop is ACTIVE</summary>',
      '',
      '```mermaid',
      'flowchart LR',
      '  n0[["login<br>Secret<br>external"]]',
      '  n1["config<br>ConfigMap<br>ready"]',
      '  n2["app<br>Deployment<br>ready, has readyWhen"]',
      '  n3["service<br>Service<br>ready"]',
      '  n1 --> n2',
      '  n0 --> n2',
      '  n2 --> n3',
      '  classDef read stroke:#0969da,stroke-dasharray:2 4',
      '  class n0 read',
      '  classDef ready stroke:#2da44e,stroke-width:2px',
      '  class n1,n2,n3 ready',
      '```',
      '',
      '</details>',
    ].join('\n'),
  )
})

test('one in trouble is open, and says what its nodes wait for', () => {
  const text = rgdGraphs(evidenceOf(graphFiles({ state: 'IN_PROGRESS', made: ['config', 'app'] })), 5)
  expect(text).toContain(
    '<details open><summary>RGD web is Active; Web/demo/shop is IN&#95;PROGRESS</summary>',
  )
  expect(text).toMatch(
    /^- `app` is waiting: `.*0\/1 ready.*`, `readyWhen: \$\{app\.status\.readyReplicas == 1\}`$/m,
  )
  expect(text).toContain('- `service` is not created')
})

describe('limits', () => {
  test('RGDs that are not shown are counted', () => {
    expect(rgdGraphs(evidenceOf(graphFiles()), 0)).toBe('')
  })

  test('the summary of a failed job has it', () => {
    expect(summaryMarkdown(diagnosis(), evidence('x', graphFiles()))).toContain('flowchart LR')
  })
})

test('hostile names stay in their labels', () => {
  const text = rgdGraphs(
    evidenceOf(
      graphFiles({ hostile: `"]\nclick n0 href "https://x.test"\n${hostile}`, state: 'ERROR', made: [] }),
    ),
    5,
  )
  const [, picture = ''] = /```mermaid\n([\s\S]*?)\n```/.exec(text) ?? []
  expect(picture.split('\n')).toHaveLength(1 + 4 + 4)
  for (const line of picture.split('\n'))
    expect(line).toMatch(
      /^(?:flowchart LR| {2}n\d\[?\["[\w .(),<>-]+"\]\]?| {2}n\d --> n\d| {2}class(?:Def)? [\w,:# -]+)$/,
    )
  // What stands in a code span is text.
  const outside = text.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
  expect(outside).toContain('is not created')
  expect(outside).not.toMatch(/<(?:script|img)/)
})
