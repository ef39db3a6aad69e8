import { createHash, randomBytes } from 'node:crypto'

/** What a mask table was, for a later process of the same run. Holds no secret: salted digests only. */
export interface MaskState {
  salt: string
  /** Salted digest of a value → its mask. */
  masks: Record<string, string>
  counted: Record<string, number>
}

/** How every mask begins; text that begins so was masked before and is left alone. */
export const maskStart = '‹redacted:'

/**
 * Gives each secret text its mask `‹redacted:kind:N›`: the same text gets the same mask, so that a reader still sees
 * that two places hold the same value. The state is not to be written into the report: a short password could be
 * found from its digest.
 */
export class Masks {
  private readonly salt: string
  private readonly known: Map<string, string>
  private readonly counted: Map<string, number>
  private readonly numbers = new Map<string, number>()

  constructor(state?: MaskState) {
    this.salt = state?.salt ?? randomBytes(16).toString('hex')
    this.known = new Map(Object.entries(state?.masks ?? {}))
    this.counted = new Map(Object.entries(state?.counted ?? {}))
    for (const mask of this.known.values()) this.next(mask.split(':')[1] ?? '')
  }

  /** @param kind what sort of secret it is: `jwt`, `password`, … The first kind that a text was seen as stays. */
  mask(kind: string, secret: string): string {
    const digest = createHash('sha256').update(this.salt).update(secret).digest('hex').slice(0, 24)
    let mask = this.known.get(digest)
    if (mask === undefined) {
      mask = `${maskStart}${kind}:${this.next(kind)}›`
      this.known.set(digest, mask)
    }
    const shownKind = mask.split(':')[1] ?? kind
    this.counted.set(shownKind, (this.counted.get(shownKind) ?? 0) + 1)
    return mask
  }

  /** How many values were masked, by kind, sorted. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.counted].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  state(): MaskState {
    return { salt: this.salt, masks: Object.fromEntries(this.known), counted: this.counts() }
  }

  private next(kind: string): number {
    const number = (this.numbers.get(kind) ?? 0) + 1
    this.numbers.set(kind, number)
    return number
  }
}
