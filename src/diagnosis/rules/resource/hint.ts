import { closest } from '../../../model/closest.ts'
import { advice, type Fix } from '../../fix.ts'

/** What is probably wrong in an RGD. */
export interface Hint {
  /** A sentence for the story; may be empty. */
  why: string
  /** What to write instead. */
  fix: Fix
  /** The name that was probably meant; null where it is not a matter of names. */
  meant: string | null
}

/**
 * @param meant with a word for what it is, where that is not clear: `the type integer`
 * @param where in words, with a space before: ` in ${schema.spec.nmae}`; may be empty
 */
export const meantInstead = (meant: string, wrong: string, where = '', why?: string): Hint => ({
  why: why ?? `${wrong} is probably ${meant}.`,
  fix: advice(`Did you mean ${meant} instead of ${wrong}${where}?`),
  meant: meant.split(' ').at(-1) ?? meant,
})

/** The same of a name that is nearly one of these words. @param what `the type `, before the name that was meant */
export function nearly(wrong: string, words: readonly string[], where = '', what = ''): Hint[] {
  const meant = closest(wrong, words)
  return meant === null ? [] : [meantInstead(`${what}${meant}`, wrong, where)]
}

/** What the group `name` of a pattern catches in the first of these texts that matches. */
export const named = (pattern: RegExp, ...texts: readonly (string | null)[]): string | null =>
  texts.flatMap((one) => pattern.exec(one ?? '')?.groups?.name ?? [])[0] ?? null
