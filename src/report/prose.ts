import { codeSpan, escapeMarkdown } from '../model/escape.ts'

/** A part of a rule's sentence: text, or code, which stands between backticks in it. */
export interface ProsePart {
  text: string
  isCode: boolean
}

/** Code has at most so many characters; a longer run between two backticks is text. */
const code = /(`[^`\n]{1,300}`)/

/** The parts of a sentence of a rule, in order: `leave out`, `node-image`, `and set`, … None is empty. */
export const proseParts = (sentence: string): ProsePart[] =>
  sentence
    .split(code)
    .map((part) =>
      code.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false },
    )
    .filter(({ text }) => text !== '')

/** The same as Markdown on one line, where code is a code span and nothing else means anything. */
export const markdownOf = (sentence: string): string =>
  proseParts(sentence)
    .map(({ text, isCode }) => (isCode ? codeSpan(text) : spaced(text, escapeMarkdown(text))))
    .join('')

/** An escaped text has no space around it; the words beside it stay apart. */
const spaced = (text: string, escaped: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`
