import type { Log } from '../adapters/log.ts'
import { escapeForLog, escapeLine } from '../model/escape.ts'

/**
 * Progress for a person: plain lines, coloured marks where there is a terminal. Goes to standard error where standard
 * output belongs to a program. Texts are escaped, and our colours are put around them afterwards; commands for a runner
 * are escaped too, since the command line may run in a step of a workflow.
 */
export function terminalLog(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Log {
  const colour = stream.isTTY === true && !env.NO_COLOR
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const write = (text: string): void => {
    stream.write(`${text}\n`)
  }
  const marks: Record<string, number> = { '✓': 32, '✗': 31, '…': 90, '-': 90 }
  return {
    info(text) {
      const shown = escapeForLog(text)
      const [mark = ''] = shown
      write(marks[mark] ? paint(marks[mark], mark) + shown.slice(1) : shown)
    },
    warning: (text) => write(`${paint(33, 'warning:')} ${escapeForLog(text)}`),
    error: (text) => write(`${paint(31, 'error:')} ${escapeForLog(text)}`),
    debug: (text) => (env.SETUP_KRO_DEBUG ? write(paint(90, escapeForLog(text))) : undefined),
    block: (title, text) =>
      write(`${paint(90, `── ${escapeLine(title)}`)}\n${escapeForLog(text).replace(/^/gm, '  ')}`),
  }
}
