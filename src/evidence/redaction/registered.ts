import { looksRandom } from './names.ts'

/** Shortest text that is looked for, and shortest secret that is looked for inside base64. */
const shortest = 4
const shortestInBase64 = 6

/** A text to look for. */
export interface Form {
  text: string
  /** The middle of a run of base64. */
  base64: boolean
}

/**
 * How a secret may appear: as it is and line by line; as JSON (three strings deep), YAML, HTML and URLs write it; inside
 * base64, whatever stands before and after it there, as in the `user:secret` of basic authentication.
 */
export function formsOf(secret: string): Form[] {
  return partsOf(secret).flatMap((part) => [
    ...[...new Set(writings(part))]
      .filter((text) => text.length >= shortest)
      .map((text) => ({ text, base64: false })),
    ...(part.length < shortestInBase64 ? [] : base64Cores(part).map((text) => ({ text, base64: true }))),
  ])
}

/** Of a secret with several lines (a file of JSON or YAML) also each line, or the value on it. */
function partsOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  const inner = lines.length < 2 ? [] : lines.flatMap(valueOnLine)
  return [...new Set([secret, secret.trim(), ...inner])].filter((part) => part.length >= shortest)
}

/** `apiVersion: v1` of a kubeconfig must not be masked everywhere; its `token: …` must. */
function valueOnLine(line: string): string[] {
  const pair = /^[-\s{["']{0,20}[\w.-]{1,128}["']?\s{0,8}:(?:\s+(.*)|)$/.exec(line)
  if (pair === null) return [line]
  const value = (pair[1] ?? '').replace(/^["']/, '').replace(/["']?,?$/, '')
  return value.length >= 8 && looksRandom(value) ? [value] : []
}

function writings(part: string): string[] {
  const json = (text: string): string => JSON.stringify(text).slice(1, -1)
  const go = part.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
  return [
    part,
    json(part),
    json(json(part)),
    json(json(json(part))),
    go,
    part.replaceAll("'", "''"),
    part.replaceAll("'", "'\\''"),
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ...urlWriting(part),
  ]
}

function urlWriting(part: string): string[] {
  try {
    const encoded = encodeURIComponent(part)
    return [encoded, encoded.replaceAll('%20', '+'), encoded.toLowerCase()]
  } catch {
    // Half of a surrogate pair: no URL can have it.
    return []
  }
}

/** What is the same in base64 whatever stands around the text: for each of the three places where it may begin. */
function base64Cores(part: string): string[] {
  const bytes = Buffer.from(part)
  const cores = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
  })
  return cores.flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')])
}
