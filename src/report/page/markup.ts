import { escapeHtml } from '../../model/escape.ts'

/** Markup that was made by `html`, and only there. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | null | false | readonly Part[]

/**
 * Markup from a template: whatever is put into it becomes text, unless it is markup itself. So no text from a cluster
 * can become an element, an attribute or a script, and no caller has to escape it.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.map((string, place) => string + (place < parts.length ? inner(parts[place]) : '')).join(''),
  )
}

function inner(part: Part | undefined): string {
  if (part === undefined || part === null || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(inner).join('')
  return escapeHtml(String(part))
}

export const nothing = html``

/** Text in the page that is not markup: our own style and script, and JSON. */
export const raw = (text: string): Markup => new Markup(text)
