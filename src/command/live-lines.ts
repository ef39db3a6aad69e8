import { cutToWidth, displayWidth } from '../model/display-width.ts'
import { escapeLine } from '../model/escape.ts'

/** Work that goes on, at one moment. */
export interface Running {
  title: string
  /** Since it began. */
  seconds: number
  /** What its tool printed last; may be anything. */
  detail: string
}

/** Of a terminal, in characters. */
export interface TerminalSize {
  columns: number
  rows: number
}

/** A line of the terminal: what goes on, then what it does at the moment. Both have no control sequences. */
export interface LiveLine {
  head: string
  detail: string
}

/** What Go's log package puts before each line (ko does): the live line has a time of its own. */
const logTime = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /

/** Columns of a line at most: longer ones are hard to read, and they wrap when the window is made smaller. */
const mostColumns = 120
/** Fewer than these are left of a detail that says something. */
const leastDetail = 12

/**
 * One line for each running step, in the order in which they began, none of them wider than the terminal: a line that
 * wraps cannot be erased by counting lines.
 */
export function liveLines(running: readonly Running[], { columns, rows }: TerminalSize): LiveLine[] {
  // Terminals wrap at the last column, each in its own way.
  const width = Math.min(Math.max(columns - 1, 1), mostColumns)
  const room = Math.max(1, rows - 1)
  if (running.length <= room) return running.map((one) => liveLine(one, width))
  const shown = running.slice(0, room - 1).map((one) => liveLine(one, width))
  const rest = running.length - shown.length
  return [...shown, { head: cutToWidth(`… and ${rest} more`, width), detail: '' }]
}

function liveLine({ title, seconds, detail }: Running, width: number): LiveLine {
  const time = ` ${minutes(seconds)}`
  const head = cutToWidth(`… ${oneLine(title)}`, Math.max(0, width - time.length)) + time
  const room = width - displayWidth(head) - 1
  const shown = oneLine(detail.replace(logTime, ''))
  return {
    head: displayWidth(head) <= width ? head : cutToWidth(head, width),
    detail: shown === '' || room < leastDetail ? '' : cutToWidth(shown, room),
  }
}

/** A tab would take as many columns as the terminal likes. */
const oneLine = (text: string): string => escapeLine(text).replace(/\s/g, ' ')

/** `0:07`, `12:30`. */
function minutes(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
