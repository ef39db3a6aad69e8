import { styleText } from 'node:util'
import { type Clock, idleTimers, systemClock, type Timers } from '../adapters/clock.ts'
import { onInterrupt } from '../adapters/interrupt.ts'
import type { Log } from '../adapters/log.ts'
import { escapeForLog, escapeLine } from '../model/escape.ts'
import { canShowLive, LiveTerminal, type Terminal } from './live-terminal.ts'

type Style = 'green' | 'red' | 'yellow' | 'gray'

/** What the lines of running steps need from outside. */
interface Outside {
  clock: Pick<Clock, 'seconds'>
  timers: Timers
  /** Calls the listener when this process ends, and when a signal is about to end it. */
  onEnd(listener: () => void): void
}

const thisProcess: Outside = {
  clock: systemClock,
  timers: idleTimers,
  onEnd(listener) {
    process.once('exit', listener)
    // A process that a signal ends has no exit event.
    onInterrupt(listener)
  },
}

/** Whether texts may be coloured (no-color.org). */
export const canColour = ({ isTTY }: Terminal, env: NodeJS.ProcessEnv): boolean =>
  isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'

/**
 * Progress for a person: plain lines; where there is a terminal, coloured marks and a line for each running step. Goes to standard error where standard
 * output belongs to a program. Texts are escaped, and our colours are put around them afterwards; commands for a runner
 * are escaped too, since the command line may run in a step of a workflow.
 */
export function terminalLog(stream: Terminal, env: NodeJS.ProcessEnv, outside: Outside = thisProcess): Log {
  const colour = canColour(stream, env)
  // Node would look at standard output, and at more variables.
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const live = canShowLive(stream, env)
    ? new LiveTerminal(stream, outside.clock, outside.timers, (detail) => paint('gray', detail))
    : null
  if (live !== null) outside.onEnd(() => live.clear())
  const write = (text: string): void => {
    if (live === null) stream.write(`${text}\n`)
    else live.print(text)
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
    ...(live === null ? {} : { begins: (activity) => live.begin(activity) }),
  }
}
