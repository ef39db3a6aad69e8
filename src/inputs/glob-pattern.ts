import { isAbsolute, join } from 'node:path'

/**
 * A pattern of files as GitHub's own actions read it: `*`, `?`, `[…]`, `**`, and a backslash before a character that means
 * itself. Braces, `!`, `~` and parentheses mean themselves, too.
 */
export interface GlobPattern {
  /** The folder or file that the pattern names by its words, absolute: what comes before the first wildcard. */
  root: string
  /** Segments that follow, in the words of picomatch; none where the pattern has no wildcard. */
  rest: readonly string[]
  /** A slash at its end: it matches folders, and what is below them. */
  onlyFolders: boolean
}

/**
 * @param folder that relative patterns are below; absolute
 * @returns null where a segment is `..`: whatever it means after a wildcard or a link, a plain path says it as well
 */
export function parseGlob(pattern: string, folder: string): GlobPattern | null {
  const segments = pattern
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map(parseSegment)
  if (segments.some(({ literal }) => literal === '..')) return null
  const first = segments.findIndex(({ literal }) => literal === null)
  const named = first < 0 ? segments : segments.slice(0, first)
  return {
    root: join(isAbsolute(pattern) ? '/' : folder, ...named.map(({ literal }) => literal ?? '')),
    rest: segments.slice(named.length).map(({ wildcard }) => wildcard),
    onlyFolders: pattern.endsWith('/'),
  }
}

interface Segment {
  /** Null where it has a wildcard. */
  literal: string | null
  /** The same for picomatch. */
  wildcard: string
}

/** An escaped character, wildcards, a set of characters (one that ends), or a character. */
const token =
  /\\(?<escaped>.)|(?<star>\*+)|(?<any>\?)|(?<set>\[[!^]?\]?(?:\[:[a-z]{1,10}:\]|\\.|[^\]\\]){0,64}\])|(?<plain>.)/gsu

function parseSegment(text: string): Segment {
  if (text === '**') return { literal: null, wildcard: text }
  let literal: string | null = ''
  let wildcard = ''
  for (const { 0: written, groups = {} } of text.matchAll(token)) {
    const { escaped, plain, star, set = '' } = groups
    // A set of one character is that character.
    const character = escaped ?? plain ?? /^\[\\?([^!^\\])\]$/u.exec(set)?.[1]
    if (character === undefined) literal = null
    else if (literal !== null) literal += character
    wildcard += character === undefined ? (star === undefined ? written : '*') : quoted(character)
  }
  return { literal, wildcard }
}

const quoted = (character: string): string => character.replace(/[^\w./\u0080-\u{10ffff}-]/u, '\\$&')
