import { valueAfterColon } from './colon.ts'
import { valueAfterEquals } from './equals.ts'
import { valueAfterFlag } from './flags.ts'
import { isHarmlessValue, isPasswordName, isPlural, isSecretName } from './names.ts'
import type { Range } from './ranges.ts'
import type { Reader, Span } from './reader.ts'
import type { Named } from './values.ts'

const nameLimit = 160

/**
 * Finds what stands after a name that holds a secret: `DB_PASSWORD=x`, `--token x`, `"clientSecret": "x"`, a YAML line
 * `password: x`.
 *
 * Found by the words and not by the names: a name is read to the left and right of such a word, so that a text
 * without them is passed over once. Prose stays: `failed to fetch anonymous token: unexpected status` is not
 * an assignment, `key="default/foo"` is a controller's log.
 */
export function findAssignments(reader: Reader): Range[] {
  const { text } = reader
  const words = /passw|pass|pwd|pw|token|secret|cred|key|pat|auth|psk/gi
  const ranges: Range[] = []
  const verdicts = new Map<string, boolean>()
  const isSecret = (name: string): boolean => {
    const known = verdicts.get(name)
    if (known !== undefined) return known
    const verdict = isSecretName(name)
    verdicts.set(name, verdict)
    return verdict
  }
  let done = 0
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const named = nameAround(text, Math.max(done, found.index), words.lastIndex, done)
    words.lastIndex = named.end
    if (named.end - named.start > nameLimit || !(isSecret(named.name) || isSecretHere(text, named))) continue
    const values = valuesAfter(reader, named)
    for (const { start, end } of values) {
      const value = text.slice(start, end)
      if (!isHarmless(named.name, value)) ranges.push({ start, end, kind: 'named' })
      done = Math.max(done, end)
    }
    words.lastIndex = Math.max(done, named.end)
  }
  return ranges
}

function valuesAfter(reader: Reader, named: Named): Span[] {
  const { text } = reader
  const separator = /(["'`])?(\])?([ \t]{0,8})(:=|=>|\?=|->|%3[dD]|:(?![/:=])|=(?![=~])|)/y
  separator.lastIndex = named.end
  const found = separator.exec(text)
  if (found === null) return []
  const [, quote, bracket, blanks = '', sign = ''] = found
  const after = separator.lastIndex
  if (sign === '') return bracket === undefined ? valueAfterFlag(reader, named, quote) : []
  if (sign === ':' || sign === '->') return valueAfterColon(reader, named, quote, after)
  return valueAfterEquals(reader, named, after, blanks !== '' || sign !== '=')
}

function nameAround(text: string, start: number, end: number, least: number): Named {
  let from = start
  while (from > least && start - from < nameLimit && isNameCharacter(text.charCodeAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && to - end < nameLimit && isNameCharacter(text.charCodeAt(to))) to += 1
  // The letter of an escape that ends the line before: `\nPASSWORD=x` in a string.
  if (from > 0 && from < start && text[from - 1] === '\\' && /[nrt]/.test(text[from] ?? '')) from += 1
  return { start: from, end: to, name: text.slice(from, to).replace(/^-+/, '') }
}

/** A secret by what stands around its name: the word before it (`API key: x`), or the sign after it. */
function isSecretHere(text: string, { start, name }: Named): boolean {
  if (/^pass$/i.test(name)) return name !== 'PASS' || text[start + 4] === '='
  if (!/^keys?$/i.test(name)) return false
  return /\b(?:api|access|secret|private|signing|encryption|license|account)[ \t]$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

function isHarmless(name: string, value: string): boolean {
  if (isHarmlessValue(value)) return true
  // `secret="default/foo"` is how Kubernetes logs which Secret it means.
  if (/^secrets?$/i.test(name) && /^[a-z0-9.-]+\/[a-z0-9.-]+$/.test(value)) return true
  if (/^pass$/i.test(name)) return /^(?:\d{1,6}|ok|fail|failed|passed|skip|skipped)$/i.test(value)
  return (
    /^-?\d+$/.test(value) &&
    (isPlural(name) ? !/passw/i.test(name) || value.length < 4 : isCount(name, value))
  )
}

/** `"token": 7`. */
const isCount = (name: string, value: string): boolean =>
  isPasswordName(name) ? value.length < 3 : value.length < 6

/** `-`, `.`, `_`, digits and letters. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  )
}
