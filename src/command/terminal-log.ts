import { styleText } from 'node:util'
import type { Log } from '../adapters/log.ts'
import { escapeForLog, escapeLine } from '../model/escape.ts'

type Style = 'green' | 'red' | 'yellow' | 'gray'

/**
 * Progress for a person: plain lines, coloured marks where there is a terminal. Goes to standard error where standard
 * output belongs to a program. Texts are escaped, and our colours are put around them afterwards; commands for a runner
 * are escaped too, since the command line may run in a step of a workflow.
 */
export function terminalLog(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Log {
  const colour = stream.isTTY === true && !env.NO_COLOR
  // Node would look at standard output, and at more variables.
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const write = (text: string): void => {
    stream.write(`${text}\n`)
  }
  const marks: Readonly<Record<string, Style>> = { '✓': 'green', '✗': 'red', '…': 'gray', '-': 'gray' }
  return {
    info(text) {
      const shown = escapeForLog(text)
      const [mark = ''] = shown
      const style = marks[mark]
      write(style === undefined ? shown : paint(style, mark) + shown.slice(1))
    },
    warning: (text) => write(`${paint('yellow', 'warning:')} ${escapeForLog(text)}`),
    error: (text) => write(`${paint('red', 'error:')} ${escapeForLog(text)}`),
    debug: (text) => (env.SETUP_KRO_DEBUG ? write(paint('gray', escapeForLog(text))) : undefined),
    block: (title, text) =>
      write(`${paint('gray', `── ${escapeLine(title)}`)}\n${escapeForLog(text).replace(/^/gm, '  ')}`),
  }
}
