import { maskStart } from './masks.ts'
import { isHarmlessValue, isSecretName } from './names.ts'
import { looksRandom, type Mask } from './shapes.ts'

/** A value in a text, without its quotes. */
interface Value {
  start: number
  end: number
}

/**
 * Masks what stands after a name that holds a secret: `DB_PASSWORD=x`, `--token x`, `"clientSecret": "x"`,
 * a YAML line `password: x`, and the pair `name: DB_PASSWORD, value: x` of a container's environment.
 *
 * Found by the words and not by the names: a name is read to the left and right of such a word, so that a text
 * without them is passed over once. Prose stays: `failed to fetch anonymous token: unexpected status` is no
 * assignment, `key="default/foo"` is a controller's log.
 */
export function maskAssignments(text: string, mask: Mask): string {
  return maskNamed(maskPairs(text, mask), mask)
}

function maskNamed(text: string, mask: Mask): string {
  const words = /passw(?:or)?d|passphrase|pwd|token|secret|credential|creds|key/gi
  let masked = ''
  let done = 0
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const [start, end] = nameAround(text, Math.max(done, found.index), words.lastIndex)
    words.lastIndex = end
    const name = text.slice(start, end)
    if (name.length > 160 || !isSecretName(name.replace(/^-+/, ''))) continue
    const value = valueAfter(text, start, end, name)
    if (value === null) continue
    const secret = text.slice(value.start, value.end)
    if (secret.startsWith(maskStart) || isHarmlessValue(secret) || isReference(name, secret)) continue
    masked += text.slice(done, value.start) + mask('named', secret)
    done = value.end
    words.lastIndex = done
  }
  return masked + text.slice(done)
}

/** `{"name":"DB_PASSWORD","value":"x"}` in any notation, also escaped inside a string, and as two lines of YAML. */
function maskPairs(text: string, mask: Mask): string {
  const pair =
    /(\bname\\?["']?\s{0,3}:\s{0,3}\\?["']?)([\w.-]{1,128})(\\?["']?,?\s{0,200}\\?["']?value\\?["']?\s{0,3}:\s{0,3})/g
  let masked = ''
  let done = 0
  for (let found = pair.exec(text); found !== null; found = pair.exec(text)) {
    if (!isSecretName(found[2] ?? '', true)) continue
    const value = quotedOrWord(text, pair.lastIndex)
    const secret = value === null ? '' : text.slice(value.start, value.end)
    if (value === null || secret.startsWith(maskStart) || isHarmlessValue(secret)) continue
    masked += text.slice(done, value.start) + mask('named', secret)
    done = value.end
    pair.lastIndex = done
  }
  return masked + text.slice(done)
}

const nameLimit = 160

function nameAround(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from > 0 && start - from < nameLimit && isNameCharacter(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < nameLimit && isNameCharacter(text.charCodeAt(to))) to++
  return [from, to]
}

function isNameCharacter(code: number): boolean {
  // - . 0-9 A-Z _ a-z
  return (
    code === 45 ||
    code === 46 ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code >= 97 && code <= 122)
  )
}

/** Words that follow a flag in a sentence about it. */
const aboutFlags =
  /^(?:flags?|options?|arguments?|is|are|was|and|or|must|to|for|should|can|cannot|as|with|if|when|value)\b/

function valueAfter(text: string, start: number, end: number, name: string): Value | null {
  const separator = /(\\?["'])?(\s{0,8})(:(?![/:=])|=(?!=)|)/y
  separator.lastIndex = end
  const found = separator.exec(text)
  if (found === null) return null
  const [, quote, , sign] = found
  const at = separator.lastIndex
  if (sign === '=') return quotedOrWord(text, skipBlanks(text, at))
  if (sign === '') {
    if (!name.startsWith('--') || quote !== undefined || text[end] !== ' ') return null
    const value = quotedOrWord(text, end + 1)
    return value === null || text[value.start] === '-' || aboutFlags.test(text.slice(value.start, value.end))
      ? null
      : value
  }
  const valueStart = skipBlanks(text, at)
  if (quote !== undefined)
    return /["'\\]/.test(text[valueStart] ?? '') ? quotedOrWord(text, valueStart) : null
  if (valueStart === at) return startsStructField(text, start) ? quotedOrWord(text, at) : null
  return afterColon(text, start, valueStart, name)
}

/** `{Token:x Password:y}`, how Go prints a struct; and not `repository/some-token:latest`. */
function startsStructField(text: string, start: number): boolean {
  return /[A-Z]/.test(text[start] ?? '') && !/[/\w]/.test(text[start - 1] ?? ' ')
}

/** `password: x`: as a line of YAML the rest of the line, in a sentence only what cannot be a word of it. */
function afterColon(text: string, start: number, valueStart: number, name: string): Value | null {
  const line = text.slice(Math.max(0, start - 200), start)
  const before = line.slice(line.lastIndexOf('\n') + 1)
  const lineEnd = endOfLine(text, valueStart)
  const rest = text.slice(valueStart, lineEnd).trimEnd()
  const quoted = /["'\\]/.test(text[valueStart] ?? '')
  if (/^[\s<>]*(?:- )?$/.test(before)) {
    if (/^[|>][+-]?$/.test(rest)) return indentedBlock(text, before.length, lineEnd)
    if (quoted || !/\s/.test(rest)) return quotedOrWord(text, valueStart)
  }
  if (/secret$/i.test(name)) return null
  const value = quotedOrWord(text, valueStart)
  const word = value === null ? '' : text.slice(value.start, value.end)
  return word.length >= 8 && looksRandom(word) && !word.includes('/') ? value : null
}

/** The lines of a YAML block that are indented deeper than their name. */
function indentedBlock(text: string, indent: number, lineEnd: number): Value | null {
  const start = lineEnd + 1
  let end = lineEnd
  while (end + 1 < text.length) {
    const next = text.indexOf('\n', end + 1)
    const line = text.slice(end + 1, next < 0 ? text.length : next)
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break
    end = next < 0 ? text.length : next
  }
  return end > start ? { start, end } : null
}

function quotedOrWord(text: string, at: number): Value | null {
  const quote = text.startsWith('\\"', at) ? '\\"' : /["'`]/.test(text[at] ?? '') ? (text[at] ?? '') : null
  if (quote === null) {
    const word = /[^\s"'`&<>]{1,65536}/y
    word.lastIndex = at
    const found = word.exec(text)
    const trimmed = (found?.[0] ?? '').replace(/[,;:)}\]\\.]{1,20}$/, '')
    return trimmed === '' ? null : { start: at, end: at + trimmed.length }
  }
  const start = at + quote.length
  // A quote that the line does not close was cut off: then all of the line.
  const line = text.slice(start, endOfLine(text, start))
  let length = line.indexOf(quote)
  // A quote inside the value is escaped once more than the one around it.
  while (length > 0 && quote === '"' && line[length - 1] === '\\') length = line.indexOf(quote, length + 1)
  if (length < 0) length = line.length
  return length === 0 ? null : { start, end: start + length }
}

/** Lines are looked at for so many characters, so that one endless line costs no more than many. */
const lineLimit = 65_536

function endOfLine(text: string, from: number): number {
  const window = text.slice(from, from + lineLimit)
  const newline = window.indexOf('\n')
  return from + (newline < 0 ? window.length : newline)
}

function skipBlanks(text: string, at: number): number {
  let to = at
  while (to - at < 40 && (text[to] === ' ' || text[to] === '\t')) to++
  return to
}

/** `secret="default/foo"` is how Kubernetes logs which Secret it means. */
function isReference(name: string, value: string): boolean {
  return /^secret$/.test(name) && /^[a-z0-9.-]+\/[a-z0-9.-]+$/.test(value)
}
