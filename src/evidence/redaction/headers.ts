import { isHarmlessValue, looksRandom } from './names.ts'
import type { Range } from './ranges.ts'
import { NextPlace, type Reader } from './reader.ts'
import { isQuote } from './values.ts'

/** Schemes whose credentials are one word. */
const oneWord = /^(?:bearer|basic|token|negotiate|ntlm|apikey|api-key|key|splunk|geniekey|sso-key|dpop)$/i
/** Schemes whose credentials are a list. */
const list =
  /^(?:digest|oauth|hawk|hmac|signature|aws4-hmac-sha256|aws4-ecdsa-p256-sha256|sharedkey|sharedkeylite)$/i

/** Credentials of HTTP: the headers Authorization, Cookie and Set-Cookie, and `Bearer x` without a header. */
export function findHeaderSecrets(reader: Reader): Range[] {
  const { text } = reader
  return [...authorizations(reader), ...cookies(reader), ...loneSchemes(text)]
}

function authorizations(reader: Reader): Range[] {
  const { text } = reader
  const ranges: Range[] = []
  const ends = new NextPlace(text, /[\s"',\]\\]/g)
  let done = 0
  for (const found of text.matchAll(/\bauthorization["']?\s{0,3}[:=]\s{0,3}["'[]{0,3}/gi)) {
    if (found.index < done) continue
    const start = found.index + found[0].length
    const line = reader.lineAt(Math.min(start, text.length - 1))
    const [, scheme = '', blanks = ''] =
      /^([\w-]{1,40})([ \t]{1,8})/.exec(text.slice(start, start + 50)) ?? []
    const value = start + scheme.length + blanks.length
    const isList = list.test(scheme)
    const hasScheme = isList || oneWord.test(scheme)
    const from = hasScheme ? value : start
    const end = isList ? listEnd(reader, found.index, start, line.end) : Math.min(ends.after(from), line.end)
    const isSecret = hasScheme || looksRandom(text.slice(start, Math.min(end, start + 512)))
    if (!isSecret || end - from < 4 || isHarmlessValue(text.slice(from, end))) continue
    ranges.push({ start: from, end, kind: 'authorization' })
    done = end
  }
  return ranges
}

/** The end of the quotes around a header or its value; without them, of the line. */
function listEnd(reader: Reader, header: number, start: number, lineEnd: number): number {
  const quote = [reader.text[header - 1], reader.text[start - 1]].find(isQuote)
  const close = quote === undefined ? -1 : reader.closing(quote, start, lineEnd)
  return close < 0 ? lineEnd : close
}

function cookies(reader: Reader): Range[] {
  const { text } = reader
  const ranges: Range[] = []
  let done = 0
  // A value of a cookie has `=`; the word alone is one of prose.
  for (const found of text.matchAll(
    /\b(?:set-)?cookie["']?\s{0,3}[:=]\s{0,3}["'[]{0,3}(?=[\w.~!#$%&*+-]{1,256}=)/gi,
  )) {
    if (found.index < done) continue
    const start = found.index + found[0].length
    const line = reader.lineAt(start)
    const bracket = text[start - 1] === '[' ? text.slice(start, line.end).indexOf(']') : -1
    done = bracket > 0 ? start + bracket : listEnd(reader, found.index, start, line.end)
    ranges.push({ start, end: done, kind: 'cookie' })
  }
  return ranges
}

function loneSchemes(text: string): Range[] {
  return [...text.matchAll(/\b(?:bearer|basic)\s{1,3}(?<value>[A-Za-z0-9._~+/-]{12,}={0,2})/gi)].flatMap(
    (found) => {
      const value = found.groups?.value ?? ''
      const start = found.index + found[0].length - value.length
      return looksRandom(value) ? [{ start, end: start + value.length, kind: 'authorization' as const }] : []
    },
  )
}
