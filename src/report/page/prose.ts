import { proseParts } from '../prose.ts'
import { html, type Markup } from './markup.ts'

/** A sentence of a rule, with what stands between backticks in it as code. */
export const prose = (sentence: string): Markup =>
  html`${proseParts(sentence).map(({ text, isCode }) => (isCode ? html`<code>${text}</code>` : text))}`
