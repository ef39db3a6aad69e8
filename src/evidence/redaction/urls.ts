import type { Range } from './ranges.ts'
import { NextPlace } from './reader.ts'

/** What ends a URL in a text; `\` begins an escape of the string around it. */
const urlEnd = /[\s"'<>`\\]/g

/**
 * Passwords in URLs, whatever characters they have (`https://user:p@ss/word@host`); the user where no password is given and
 * it is too long for a name; the password of a DSN (`user:x@tcp(db:3306)`); signatures of signed URLs.
 */
export function findUrlSecrets(text: string): Range[] {
  const ranges: Range[] = []
  const ends = new NextPlace(text, urlEnd)
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const start = at + 3
    const next = text.indexOf('://', start)
    const secret = userInfo(text, start, Math.min(ends.after(start), next < 0 ? text.length : next))
    if (secret !== null) ranges.push({ ...secret, kind: 'url-credentials' })
  }
  return [...ranges, ...findDsn(text), ...findSignatures(text)]
}

/** Characters of what stands before the host at most. */
const longestUserInfo = 2048

function userInfo(text: string, start: number, end: number): { start: number; end: number } | null {
  const written = text.slice(start, Math.min(end, start + longestUserInfo))
  const slash = written.search(/[/?#]/)
  const authority = slash < 0 ? written : written.slice(0, slash)
  const at = authority.lastIndexOf('@')
  const colon = written.indexOf(':')
  if (at >= 0 && (colon < 0 || colon > at)) {
    const user = authority.slice(0, at)
    return user.length >= 16 && user.length <= 1024 && !/^\d+$/.test(user) ? { start, end: start + at } : null
  }
  if (colon < 0 || (slash >= 0 && colon > slash)) return null
  // `host:8080/@scope`, `[::1]:80`: a port, or an address.
  if (at < 0 && (written.startsWith('[') || /^:\d{0,5}(?:[/?#]|$)/.test(written.slice(colon, colon + 8))))
    return null
  const last = lastAt(written)
  return last > colon + 1 ? { start: start + colon + 1, end: start + last } : null
}

/** The sign before the host. What stands behind `?` is a query, and `@sha256:` the digest of an image. */
function lastAt(written: string): number {
  const digest = written.search(/@sha\d{3}:/)
  const whole = digest < 0 ? written : written.slice(0, digest)
  const query = whole.search(/[?#]/)
  const path = query < 0 ? whole : whole.slice(0, query)
  return path.includes('@') ? path.lastIndexOf('@') : whole.lastIndexOf('@')
}

/** Characters of user and password of a DSN at most. */
const longestDsn = 256

function findDsn(text: string): Range[] {
  const ranges: Range[] = []
  for (const { index } of text.matchAll(/@(?:tcp|unix)\(/g)) {
    let start = index
    while (start > 0 && index - start < longestDsn && !/[\s"'`]/.test(text[start - 1] ?? '')) start -= 1
    const colon = text.slice(start, index).indexOf(':')
    if (colon >= 0) ranges.push({ start: start + colon + 1, end: index, kind: 'url-credentials' })
  }
  return ranges
}

/** Of AWS, Google, CloudFront and Azure; `&` also as JSON and HTML write it. */
const signature =
  /(?:[?&;]|\\u0026|%3[fF]|%26)(?:(?:x-(?:amz|goog)-)?(?:signature|credential|security-token)|sig)(?:=|%3[dD])(?<value>[^&\s"'<>`\\]{8,})/gi

function findSignatures(text: string): Range[] {
  const encoded = /%3A%2F%2F[\w.~-]{0,64}%3A(?<value>[\w.~%+-]{1,512}?)%40/gi
  return [signature, encoded].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found): Range => {
      const value = found.groups?.value ?? ''
      const start = found.index + found[0].lastIndexOf(value)
      return { start, end: start + value.length, kind: 'url-credentials' }
    }),
  )
}
