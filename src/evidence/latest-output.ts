import { StringDecoder } from 'node:string_decoder'
import type { OutputStream } from '../adapters/process.ts'

/**
 * Characters kept of each stream: what is masked may begin in an earlier line (a PEM block has 3,200 characters for a key
 * of 4096 bits).
 */
const keptLength = 8000

/** What a step printed or saw last, in one line, while it runs. */
export class LatestOutput {
  private readonly streams = { stdout: new Tail(), stderr: new Tail() }
  private latest: OutputStream | 'note' = 'note'
  private noted = ''

  /** Bound, to be handed on as a callback. */
  readonly add = (stream: OutputStream, data: Buffer): void => {
    if (this.streams[stream].add(data)) this.latest = stream
  }

  note(text: string): void {
    this.noted = text
    this.latest = 'note'
  }

  /**
   * The last line that is complete and not blank, masked: half of a secret has nothing by which to know it.
   *
   * @param redact of several lines
   */
  line(redact: (text: string) => string): string {
    const text = this.latest === 'note' ? this.noted : this.streams[this.latest].complete
    return (
      redact(text)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .at(-1) ?? ''
    )
  }
}

/** The end of a stream, in whole lines. A carriage return ends a line: tools draw their progress with it. */
class Tail {
  complete = ''
  private readonly decoder = new StringDecoder('utf8')
  private begun = ''
  private skips = false

  /** @returns whether a line with text was completed */
  add(data: Buffer): boolean {
    const text = this.begun + this.decoder.write(data)
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
    const lines = text.slice(0, end).replace(/\r\n?/g, '\n')
    this.begun = text.slice(end)
    const isTooLong = this.begun.length > keptLength
    if (lines !== '') this.keep(lines)
    if (isTooLong) this.begun = ''
    this.skips = isTooLong || (this.skips && lines === '')
    return lines.trim() !== ''
  }

  /** The rest of a line whose beginning was dropped is not kept: its beginning may be what is masked. */
  private keep(lines: string): void {
    const whole = this.skips ? lines.slice(lines.indexOf('\n') + 1) : lines
    const all = this.complete + whole
    const cut = all.length <= keptLength ? 0 : all.indexOf('\n', all.length - keptLength) + 1
    this.complete = all.slice(cut)
  }
}
