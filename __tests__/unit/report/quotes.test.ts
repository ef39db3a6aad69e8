import { describe, expect, test } from '@jest/globals'
import { isCommand } from '../../../src/report/fixes.ts'
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

test('what is typed is a command, what is read is not', () => {
  const commands = ['kubectl get pods', 'KO_DOCKER_REPO=kind.local make', 'apiVersion: v1\nkind: X']
  expect(commands.map(isCommand)).toEqual([true, true, true])
  const prose = ['Or install the chart again: helm upgrade', 'Docker has no room', 'going on is no use']
  expect(prose.map(isCommand)).toEqual([false, false, false])
})
