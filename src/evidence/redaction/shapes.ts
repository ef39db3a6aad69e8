/** Puts a mask in the place of a secret. */
export type Mask = (kind: string, secret: string) => string

/**
 * A secret that is known by its looks. Every pattern is linear: what repeats is bounded, or begins where a run of
 * its characters begins, so that no text makes it look at the same place again and again.
 */
interface Shape {
  kind: string
  pattern: RegExp
  /** Which group is the secret; the groups before and after it stay. Default: the whole match. */
  group?: 2
  /** Looks closer at what the pattern found. */
  accept?: (secret: string) => boolean
}

const shapes: readonly Shape[] = [
  { kind: 'pem', pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{8,}={0,2}/g },
  { kind: 'docker-auth', pattern: /(?:eyJhdXRocyI6|ewogICJhdXRocy|ewoJImF1dGhzI|eyAiYXV0aHMi)[A-Za-z0-9+/_-]{8,}={0,2}/g },
  { kind: 'jwt', pattern: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g },
  { kind: 'github-token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}(?:\.[\w-]+){0,2}/g },
  {
    kind: 'provider-token',
    pattern:
      /(?<![A-Za-z0-9])(?:glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[\w-]{35}|npm_[A-Za-z0-9]{30,}|dckr_pat_[\w-]{16,}|ya29\.[\w-]{16,})(?![A-Za-z0-9])/g,
  },
  { kind: 'authorization', pattern: /(\bauthorization\\?["']?\s{0,3}[:=][ \t"'[\\]{0,5}(?:bearer|basic|token|negotiate)\s+)([^\s"',\]\\‹]{4,})()/gi, group: 2 },
  { kind: 'authorization', pattern: /(\bauthorization\\?["']?\s{0,3}[:=][ \t"'[\\]{0,5})([^\s"',\]\\‹]{8,})()/gi, group: 2, accept: looksRandom },
  { kind: 'authorization', pattern: /(\b(?:bearer|basic)\s{1,3})([A-Za-z0-9._~+/-]{12,}={0,2})()/gi, group: 2, accept: looksRandom },
  // In a URL the password only; the user where there is no password and it is too long for a name.
  { kind: 'url-credentials', pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>‹]{0,256}:)([^\s/@'"<>‹]{1,1024})(@)/gi, group: 2 },
  { kind: 'url-credentials', pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/:@'"<>‹]{16,256})(@)/gi, group: 2 },
  { kind: 'url-credentials', pattern: /((?<![\w.-])[\w.-]{1,64}:)([^\s:@/‹›]{1,128})(@(?:tcp|unix)\()/g, group: 2 },
  { kind: 'docker-auth', pattern: /(\bauth\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?)([A-Za-z0-9+/]{8,}={0,2})()/g, group: 2, accept: isUserAndPassword },
] // biome-ignore format: a table, one shape a line

/** Masks everything that is known by its looks. */
export function maskShapes(text: string, mask: Mask): string {
  let masked = maskPem(text, mask)
  for (const { kind, pattern, group, accept } of shapes)
    masked = masked.replace(pattern, (whole: string, before: string, secret: string, after: string) => {
      if (group === undefined) return mask(kind, whole)
      return accept === undefined || accept(secret) ? `${before}${mask(kind, secret)}${after}` : whole
    })
  return masked
}

/** Letters and digits mixed, as no word of a sentence is. */
export function looksRandom(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text)
}

function isUserAndPassword(base64: string): boolean {
  return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(base64, 'base64').toString('latin1'))
}

/** Characters that a PEM block may have; the largest in use (a chain of certificates) are far below. */
const pemLimit = 64 * 1024

/**
 * Whole blocks, on lines of their own or with `\n` inside a JSON string. Where a log was cut, also the half with
 * only a beginning (then the base64 after it) or only an end (then the base64 lines before it).
 */
function maskPem(text: string, mask: Mask): string {
  if (!text.includes('-----')) return text
  const boundary = /-----(BEGIN|END) [A-Z0-9 ]{1,40}-----/g
  let masked = ''
  let done = 0
  for (let found = boundary.exec(text); found !== null; found = boundary.exec(text)) {
    if (found[1] === 'END') {
      const start = startOfBase64Lines(text, done, found.index)
      if (start === found.index) continue
      masked += text.slice(done, start) + mask('pem', text.slice(start, found.index))
      done = found.index
      continue
    }
    const begin = found.index
    const next = boundary.exec(text)
    const closed = next !== null && next[1] === 'END' && next.index - begin < pemLimit
    const end = closed ? boundary.lastIndex : endOfBase64(text, begin + found[0].length)
    masked += text.slice(done, begin) + mask('pem', text.slice(begin, end))
    done = end
    boundary.lastIndex = end
  }
  return masked + text.slice(done)
}

function endOfBase64(text: string, from: number): number {
  const run = /(?:(?:\\[nr]|\s){0,8}[A-Za-z0-9+/=]{32,})*/y
  run.lastIndex = from
  run.exec(text)
  return Math.max(run.lastIndex, from)
}

function startOfBase64Lines(text: string, from: number, end: number): number {
  let start = end
  while (start > from && end - start < pemLimit) {
    const before = text.slice(Math.max(from, start - 200), start)
    // A line of a container's log may have a timestamp before its text.
    const line = /(?:^|\n)[^\n]*?[A-Za-z0-9+/=]{16,}\s*$/.exec(before)
    if (line === null) break
    start -= before.length - line.index - (line[0].startsWith('\n') ? 1 : 0)
  }
  return start
}
