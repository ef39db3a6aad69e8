import type { Log } from '../outside/log.ts'

/**
 * Progress for a person: plain lines, coloured marks where there is a terminal. Goes to standard error where standard
 * output belongs to a program.
 */
export function terminalLog(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Log {
  const colour = stream.isTTY === true && !env.NO_COLOR
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const write = (text: string): void => {
    stream.write(`${text}\n`)
  }
  const marks: Record<string, number> = { '✓': 32, '✗': 31, '…': 90, '-': 90 }
  return {
    info: (text) =>
      write(marks[text[0] ?? ''] ? paint(marks[text[0] ?? ''] ?? 0, text[0] ?? '') + text.slice(1) : text),
    warning: (text) => write(`${paint(33, 'warning:')} ${text}`),
    error: (text) => write(`${paint(31, 'error:')} ${text}`),
    debug: (text) => (env.SETUP_KRO_DEBUG ? write(paint(90, text)) : undefined),
    block: (title, text) => write(`${paint(90, `── ${title}`)}\n${text.replace(/^/gm, '  ')}`),
  }
}
