import type { Evidence } from '../evidence/evidence.ts'
import type { Quote } from '../evidence/quote.ts'
import type { Fix } from './fix.ts'
import { memoize } from './reading/memoize.ts'
import { namesIn } from './reading/names.ts'

/**
 * What a shell takes for one word, and a command for no option: names and references of Kubernetes, images, URLs, paths.
 * Everything else in a name was put there by someone.
 */
export const isPlainWord = (text: string): boolean => /^[\w@%+=:,./~^*][\w@%+=:,./~^*-]*$/.test(text)

/** Shorter texts stand in commands by accident. */
const shortest = 3

/**
 * Fixes without commands that hold a text of others which a shell would take for more than a word: who pastes such a
 * command would run what a log line or the name of an object says (`kubectl create namespace x;curl …`).
 *
 * @param quotes of the finding: what stands in quotes in them are names that messages give
 */
export function pasteable(
  fixes: readonly Fix[],
  evidence: Evidence,
  quotes: readonly Pick<Quote, 'text'>[],
): Fix[] {
  if (!fixes.some((fix) => 'run' in fix)) return [...fixes]
  const risky = [...riskyNames(evidence), ...quotes.flatMap(({ text }) => quotedIn(text).filter(isRisky))]
  return fixes.filter((fix) => !('run' in fix) || !risky.some((text) => fix.run.includes(text)))
}

const isRisky = (text: string): boolean => text.length >= shortest && !isPlainWord(text)

const quotedIn = (line: string): string[] =>
  [...line.matchAll(/"([^"\n]{3,300})"|'([^'\n]{3,300})'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )

const riskyNames = memoize((evidence: Evidence): readonly string[] => {
  const found = new Set<string>()
  const add = (text: string | null | undefined): void => {
    if (typeof text === 'string' && isRisky(text)) found.add(text)
  }
  for (const name of Object.values(namesIn(evidence))) add(name)
  for (const { verb, group, resource, subresource, namespace } of evidence.access?.checks ?? [])
    for (const text of [verb, group, resource, subresource, namespace]) add(text)
  for (const { binding, role, namespace } of evidence.access?.rules ?? [])
    for (const text of [binding, role, namespace]) add(text)
  for (const resource of evidence.resources)
    for (const { kind, metadata } of evidence.objects(resource))
      for (const text of [kind, metadata.name, metadata.namespace]) add(text)
  return [...found]
})

/** Whether the texts that a template is filled with stay what they are meant to be: words, texts within its quotes, a comment. */
export function staysAsMeant(template: string, values: Readonly<Record<string, string>>): boolean {
  let context = ''
  for (const [part, name] of template.matchAll(/\n|\s#|['"]|\{(\w+)(?:\|[^{}]*)?\}/g)) {
    if (name !== undefined) {
      if (!fits(values[name], context)) return false
    } else context = contextAfter(context, part.trim())
  }
  return true
}

/** @param part a quote, `#`, or nothing: the end of a line */
function contextAfter(context: string, part: string): string {
  if (part === '') return context === '#' ? '' : context
  if (context === '') return part
  return context === part && part !== '#' ? '' : context
}

function fits(value: string | undefined, context: string): boolean {
  if (value === undefined || value === '') return true
  if (context === '') return isPlainWord(value)
  if (/[\n\r]/.test(value)) return false
  return context === '#' || (!value.includes(context) && (context === "'" || !/[$`\\]/.test(value)))
}
