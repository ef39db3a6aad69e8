import { describe, expect, test } from '@jest/globals'
import { quotedFiles, quotedLines } from '../../../src/report/quotes.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { diagnosis, evidence, finding } from './sample.ts'

const quote = (file: string, line: number) => ({ file, line, text: `text ${line}` })

describe('a proof', () => {
  test('names each file once, in the order in which they come first', () => {
    const files = quotedFiles([quote('b', 1), quote('a', 7), quote('b', 9)])
    expect(files.map(({ file, quotes }) => [file, quotes.map(({ line }) => line)])).toEqual([
      ['b', [1, 9]],
      ['a', [7]],
    ])
    expect(files.map((one) => quotedLines(one, ({ text }) => text))).toEqual([
      { head: 'b', lines: ['1: text 1', '9: text 9'] },
      { head: 'a:7', lines: ['text 7'] },
    ])
  })

  test('is the same in the summary and at the terminal', () => {
    const found = diagnosis({ findings: [finding({ evidence: [quote('f.json', 1), quote('f.json', 4)] })] })
    const wanted = /f\.json\n\s+1: text 1\n\s+4: text 4\n/
    expect(summaryMarkdown(found, evidence())).toMatch(wanted)
    expect(terminalText(found, evidence(), { colour: false, folder: 'x' })).toMatch(wanted)
  })
})

test('a command stays on its line, a sentence that begins like one is wrapped as prose', () => {
  const words =
    'docker/login-action before setup-kro, or a mirror in the configuration of the Docker daemon there.'
  const fix = [{ run: `NO_PROXY=x ${'long '.repeat(20)}make` }, { advice: words }]
  const text = terminalText(diagnosis({ findings: [finding({ fix })] }), evidence(), {
    colour: false,
    folder: 'x',
  })
  expect(text).toContain(`    ${fix[0]?.run}\n`)
  expect(text).not.toContain(words)
  expect(text.replaceAll(/\n\s+/g, ' ')).toContain(words)
  const summary = summaryMarkdown(diagnosis({ findings: [finding({ fix })] }), evidence())
  expect(summary).toContain(`\`\`\`sh\n${fix[0]?.run}\n\`\`\``)
  expect(summary).not.toContain('```sh\ndocker/login')
})
