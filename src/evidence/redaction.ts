import { findSecrets } from './redaction/find.ts'
import { KnownValues } from './redaction/known.ts'
import { type MaskKind, type MaskState, Masks } from './redaction/masks.ts'
import { isMixedCase, looksRandom } from './redaction/names.ts'
import { maskObject } from './redaction/objects.ts'
import { joinRanges, type Range } from './redaction/ranges.ts'
import { formsOf } from './redaction/registered.ts'
import { View } from './redaction/view.ts'

export type { MaskState } from './redaction/masks.ts'

/** A text is looked through until nothing new is found, at most so often. */
const mostPasses = 6

/**
 * Masks secrets before anything is written. Masks are `‹redacted:kind:N›`, the same text always gets the same one.
 * Takes time linear in the length of the text.
 */
export class Redaction {
  private readonly masks: Masks
  /** What is looked for as it is: secrets of the runner, and what was secret by its name elsewhere. */
  private readonly known = new KnownValues()

  /**
   * @param secrets values that the runner knows as secrets
   * @param state of an earlier process of the same run, so that masks go on to mean the same
   */
  constructor({ secrets = [], state }: { secrets?: readonly string[]; state?: MaskState } = {}) {
    this.masks = new Masks(state)
    for (const secret of secrets)
      for (const { text, base64 } of formsOf(View.of(secret).text)) this.known.add(text, 'registered', base64)
  }

  /** Any text: output of commands, logs, messages. */
  readonly text = (text: string): string => {
    let masked = text
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const next = this.once(masked)
      // What was learned at the end of a text is looked for at its start too; a masked text is left as it is.
      if (next === masked) break
      masked = next
    }
    return masked
  }

  /** A value as JSON has it; the copy has the same shape. */
  readonly object = <T>(value: T): T => maskObject(value, { mask: this.mask, text: this.text }) as T

  /** How many values were masked so far, by kind. */
  counts(): Record<string, number> {
    return this.masks.counts()
  }

  /** For a later process of the same run; belongs nowhere near the report. */
  state(): MaskState {
    return this.masks.state()
  }

  private once(text: string): string {
    const secrets = findSecrets(text)
    const ranges = joinRanges([...this.findKnown(text), ...secrets], text)
    let masked = ''
    let done = 0
    for (const { start, end, kind } of ranges) {
      masked += text.slice(done, start) + this.mask(kind, text.slice(start, end))
      done = end
    }
    return masked + text.slice(done)
  }

  private findKnown(text: string): Range[] {
    if (this.known.size === 0) return []
    const view = View.of(text)
    return this.known.find(view.text).map((range) => view.ofSource(range))
  }

  /** A random-looking value that was secret by its name is secret in a log too, where nothing names it. */
  private readonly mask = (kind: MaskKind, secret: string): string => {
    const isRandom =
      secret.length >= 12 &&
      secret.length <= 512 &&
      (looksRandom(secret) || isMixedCase(secret)) &&
      !/[\s/‹]/.test(secret)
    if (isRandom && kind !== 'registered') this.known.learn(secret, kind)
    return this.masks.mask(kind, secret)
  }
}
