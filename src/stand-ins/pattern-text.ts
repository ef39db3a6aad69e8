/** Characters of a text that is made for a pattern. */
const longest = 256
/** Groups within groups. */
const deepest = 20

/**
 * A text that a regular expression of Go (RE2, as in a CRD's schema) allows: of each choice the first; what may
 * be left out is left out, and what may be repeated stands once. Patterns are never run: only read.
 *
 * @returns null where the pattern has parts that are not read here
 */
export function textForPattern(pattern: string): string | null {
  const reader = new PatternReader(pattern)
  const made = reader.choices(0)
  return made === null || !reader.isAtEnd || made.length > longest ? null : made
}

class PatternReader {
  private readonly pattern: string
  private at = 0

  constructor(pattern: string) {
    this.pattern = pattern
  }

  get isAtEnd(): boolean {
    return this.at >= this.pattern.length
  }

  /** Branches with `|` between them: the text of the first that has one. */
  choices(depth: number): string | null {
    if (depth > deepest) return null
    let made = this.sequence(depth)
    while (this.pattern.charAt(this.at) === '|') {
      this.at += 1
      const other = this.sequence(depth)
      if (made === null || other === null) return null
      if (made === '') made = other
    }
    return made
  }

  private sequence(depth: number): string | null {
    let made = ''
    while (!this.isAtEnd && !'|)'.includes(this.pattern.charAt(this.at))) {
      const atom = this.atom(depth)
      const times = this.times()
      if (atom === null || times === null || made.length + atom.length * times > longest) return null
      made += atom.repeat(times)
    }
    return made
  }

  private atom(depth: number): string | null {
    const one = this.pattern.charAt(this.at)
    this.at += 1
    if (one === '^' || one === '$') return ''
    if (one === '.') return 'a'
    if (one === '\\') return this.escape()
    if (one === '[') return this.set()
    if (one !== '(') return '*+?{'.includes(one) ? null : one
    const [opening = ''] = /^\?(?::|P?<\w{1,50}>)/.exec(this.pattern.slice(this.at, this.at + 60)) ?? []
    if (opening === '' && this.pattern.charAt(this.at) === '?') return null
    this.at += opening.length
    const made = this.choices(depth + 1)
    if (this.pattern.charAt(this.at) !== ')') return null
    this.at += 1
    return made
  }

  private escape(): string | null {
    const one = this.pattern.charAt(this.at)
    this.at += 1
    const classes: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', S: 'a', W: '-' }
    if (Object.hasOwn(classes, one)) return classes[one] ?? null
    if (one === 'b' || one === 'A' || one === 'z') return ''
    return /[A-Za-z0-9]/.test(one) ? null : one
  }

  private set(): string | null {
    const end = this.endOfSet()
    if (end === -1) return null
    const inside = this.pattern.slice(this.at, end)
    this.at = end + 1
    if (inside.startsWith('^')) return ['a', '1', '-', 'Z'].find((one) => !inside.includes(one)) ?? null
    if (/a-z|\\w|\[:alpha:\]|\[:alnum:\]|\[:lower:\]/.test(inside)) return 'a'
    if (/a-f/.test(inside)) return 'a'
    if (/0-9|\\d|\[:digit:\]/.test(inside)) return '1'
    if (/\[:upper:\]|A-Z/.test(inside)) return 'A'
    const first = inside.charAt(0) === '\\' ? inside.charAt(1) : inside.charAt(0)
    return first === '' ? null : first
  }

  private endOfSet(): number {
    for (let at = this.at; at < this.pattern.length; at += 1) {
      if (this.pattern.charAt(at) === '\\') at += 1
      else if (this.pattern.startsWith('[:', at)) at = Math.max(at, this.pattern.indexOf(':]', at) + 1)
      // A bracket that comes first stands for itself.
      else if (this.pattern.charAt(at) === ']' && at > this.at) return at
    }
    return -1
  }

  private times(): number | null {
    const [quantifier = '', least] =
      /^(?:[*+?]|\{(\d{1,4})(?:,\d{0,4})?\})\??/.exec(this.pattern.slice(this.at, this.at + 16)) ?? []
    this.at += quantifier.length
    if (least !== undefined) return Number(least)
    return quantifier.startsWith('?') ? 0 : 1
  }
}
