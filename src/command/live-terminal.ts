import type { Clock, Timers } from '../adapters/clock.ts'
import type { Activity } from '../adapters/log.ts'
import { type LiveLine, liveLines } from './live-lines.ts'

/** A terminal, as far as it is written to. */
export interface Terminal {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
  rows?: number
}

/** Seconds between two looks at what goes on. */
const lookSeconds = 0.25

const up = (lines: number): string => (lines === 0 ? '' : `\u001b[${lines}A`)
const eraseBelow = '\u001b[J'

/** Whether lines may be taken back: a person looks at a terminal that can, and no program reads what is printed. */
export function canShowLive({ isTTY }: Terminal, env: NodeJS.ProcessEnv): boolean {
  const isSet = (value: string | undefined): boolean => !['', '0', 'false'].includes(value ?? '')
  return isTTY === true && env.TERM !== 'dumb' && !isSet(env.CI) && !isSet(env.GITHUB_ACTIONS)
}

/**
 * Keeps a line for each activity at the end of a terminal, below everything that is printed. The lines are erased
 * before anything else is written, and drawn again after it. A window that was made smaller may keep parts of old lines:
 * to erase more than was drawn would take lines of the log away on terminals that do not wrap them again.
 */
export class LiveTerminal {
  private readonly terminal: Terminal
  private readonly clock: Pick<Clock, 'seconds'>
  private readonly timers: Timers
  private readonly paint: (detail: string) => string
  private readonly running: { activity: Activity; since: number }[] = []
  private drawn: readonly string[] = []
  private cancelLook: () => void = () => undefined

  /** @param paint colours a detail, which has no control sequences of its own */
  constructor(
    terminal: Terminal,
    clock: Pick<Clock, 'seconds'>,
    timers: Timers,
    paint: (detail: string) => string,
  ) {
    this.terminal = terminal
    this.clock = clock
    this.timers = timers
    this.paint = paint
  }

  /** Prints a text that stays. @param text escaped, without the last line end */
  print(text: string): void {
    const lines = this.lines()
    this.terminal.write(`${this.eraser()}${text}\n${drawing(lines)}`)
    this.drawn = lines
  }

  /** Shows an activity until the returned function is called. */
  begin(activity: Activity): () => void {
    const entry = { activity, since: this.clock.seconds() }
    this.running.push(entry)
    this.draw()
    if (this.running.length === 1) this.lookAgain()
    return () => {
      const at = this.running.indexOf(entry)
      if (at === -1) return
      this.running.splice(at, 1)
      if (this.running.length === 0) this.cancelLook()
      this.draw()
    }
  }

  /** Takes the lines away, for good: the process ends. */
  clear(): void {
    this.running.length = 0
    this.cancelLook()
    this.draw()
  }

  private draw(): void {
    const lines = this.lines()
    if (lines.join('\n') === this.drawn.join('\n')) return
    this.terminal.write(this.eraser() + drawing(lines))
    this.drawn = lines
  }

  private lookAgain(): void {
    this.cancelLook = this.timers.after(lookSeconds, () => {
      this.draw()
      this.lookAgain()
    })
  }

  private lines(): string[] {
    const now = this.clock.seconds()
    const running = this.running.map(({ activity, since }) => ({
      title: activity.title,
      seconds: now - since,
      detail: activity.detail(),
    }))
    const { columns = 80, rows = 24 } = this.terminal
    return liveLines(running, { columns, rows }).map((line) => this.painted(line))
  }

  private painted({ head, detail }: LiveLine): string {
    return detail === '' ? head : `${head} ${this.paint(detail)}`
  }

  private eraser(): string {
    return this.drawn.length === 0 ? '' : `\r${up(this.drawn.length)}${eraseBelow}`
  }
}

const drawing = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
