import type { MaskKind } from './masks.ts'
import type { Range } from './ranges.ts'
import type { Span } from './reader.ts'

/** Characters by which a value is looked up; no value is shorter. */
const keyLength = 4

/** Values that begin alike; more of them, learned from a hostile text, would make the search slow. */
const perKey = 16

/** Values learned from names that are looked for everywhere else. */
const learnedLimit = 500

interface Known {
  value: string
  kind: MaskKind
  /** Inside base64: the whole run of base64 around it is masked, since its ends hold parts of the secret. */
  base64: boolean
}

/** Texts that are secret wherever they stand. */
export class KnownValues {
  private readonly byKey = new Map<string, Known[]>()
  private readonly values = new Set<string>()
  /** Whether some value begins with these two characters (the low 8 bits of each). */
  private readonly begins = new Uint8Array(65_536)
  private learned = 0

  get size(): number {
    return this.values.size
  }

  add(value: string, kind: MaskKind, base64 = false): void {
    if (value.length < keyLength || this.values.has(value)) return
    this.values.add(value)
    const key = value.slice(0, keyLength)
    const same = this.byKey.get(key) ?? []
    this.byKey.set(key, same)
    same.push({ value, kind, base64 })
    same.sort((a, b) => b.value.length - a.value.length)
    this.begins[pairAt(value, 0)] = 1
  }

  /** Like `add`, as far as the limits allow it. */
  learn(value: string, kind: MaskKind): void {
    if (this.learned >= learnedLimit || this.values.has(value)) return
    if ((this.byKey.get(value.slice(0, keyLength))?.length ?? 0) >= perKey) return
    this.learned += 1
    this.add(value, kind)
  }

  find(text: string): Range[] {
    const ranges: Range[] = []
    if (this.values.size === 0) return ranges
    const last = text.length - keyLength
    for (let at = 0; at <= last; at += 1) {
      if (this.begins[pairAt(text, at)] === 0) continue
      const found = this.byKey.get(text.slice(at, at + keyLength))?.find((known) => isAt(text, known, at))
      if (found === undefined) continue
      const value = { start: at, end: at + found.value.length }
      const masked = found.base64 ? aroundBase64(text, value, ranges.at(-1)?.end ?? 0) : value
      ranges.push({ ...masked, kind: found.kind })
      at = masked.end - 1
    }
    return ranges
  }
}

/** The run of base64 around a value. @param from not before this */
function aroundBase64(text: string, value: Span, from: number): Span {
  let { start, end } = value
  while (start > from && isBase64(text.charCodeAt(start - 1))) start -= 1
  while (end < text.length && isBase64(text.charCodeAt(end))) end += 1
  return { start, end }
}

/** Looks at the last characters first: values that were learned from a hostile text may begin alike for long. */
const isAt = (text: string, { value }: Known, at: number): boolean =>
  text.charCodeAt(at + value.length - 1) === value.charCodeAt(value.length - 1) &&
  text.charCodeAt(at + value.length - 3) === value.charCodeAt(value.length - 3) &&
  text.startsWith(value, at)

const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff)

/** Letters, digits, `+/=` and `-_` of the URL alphabet. */
function isBase64(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 47 && code <= 57) ||
    code === 43 ||
    code === 45 ||
    code === 61 ||
    code === 95
  )
}
