import { createHash, randomBytes } from 'node:crypto'

/** What a mask table was, for a later process of the same run. Holds no secret: salted digests only. */
export interface MaskState {
  salt: string
  /** Salted digest of a value → its mask. */
  masks: Record<string, string>
  counted: Record<string, number>
}

/**
 * What sort of secret was masked. Where two finders find the same text, the sort that comes first here is shown.
 */
const maskKinds = [
  'registered',
  'pem',
  'docker-auth',
  'kubeconfig',
  'jwt',
  'github-token',
  'provider-token',
  'authorization',
  'cookie',
  'url-credentials',
  'command-line',
  'secret-data',
  'named',
] as const

export type MaskKind = (typeof maskKinds)[number]

/** Puts a mask in the place of a secret. */
export type Mask = (kind: MaskKind, secret: string) => string

/** The smaller, the more it tells. */
export const rankOf = (kind: MaskKind): number => maskKinds.indexOf(kind)

/** Exactly what `Masks` writes. Anything else that begins like a mask came from outside and is masked like all text. */
export const maskSource = `‹redacted:(?:${maskKinds.join('|')}):[1-9][0-9]{0,8}›`

const mostRecent = 1000

/**
 * Gives each secret text its mask `‹redacted:kind:N›`: the same text gets the same mask, so that a reader still sees
 * that two places hold the same value. The state must not be written into the report: a short password could be
 * found from its digest.
 */
export class Masks {
  private readonly salt: string
  private readonly known: Map<string, string>
  private readonly counted: Map<string, number>
  private readonly numbers = new Map<string, number>()
  /** Secret → mask, of those that came last: a digest takes longer than to look it up. */
  private readonly recent = new Map<string, string>()

  constructor(state?: MaskState) {
    this.salt = state?.salt ?? randomBytes(16).toString('hex')
    this.known = new Map(Object.entries(state?.masks ?? {}))
    this.counted = new Map(Object.entries(state?.counted ?? {}))
    for (const mask of this.known.values()) this.next(mask.split(':')[1] ?? '')
  }

  /** The first kind that a text was seen as stays. */
  mask(kind: MaskKind, secret: string): string {
    const mask = this.recent.get(secret) ?? this.maskByDigest(kind, secret)
    if (this.recent.size >= mostRecent) this.recent.clear()
    this.recent.set(secret, mask)
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

  private maskByDigest(kind: MaskKind, secret: string): string {
    const digest = createHash('sha256').update(this.salt).update(secret).digest('hex').slice(0, 24)
    const known = this.known.get(digest)
    if (known !== undefined) return known
    const mask = `‹redacted:${kind}:${this.next(kind)}›`
    this.known.set(digest, mask)
    return mask
  }

  private next(kind: string): number {
    const number = (this.numbers.get(kind) ?? 0) + 1
    this.numbers.set(kind, number)
    return number
  }
}
