import { maskAssignments } from './redaction/assignments.ts'
import { maskManifests } from './redaction/manifests.ts'
import { type MaskState, Masks } from './redaction/masks.ts'
import { maskObject } from './redaction/objects.ts'
import { looksRandom, maskShapes } from './redaction/shapes.ts'

export type { MaskState } from './redaction/masks.ts'

/** Without one of these in it there is no secret in a text; most strings of a cluster are passed over by this. */
const anyTrace =
  /-----|LS0tLS|eyJ|ewo|authorization|bearer|basic|:\/\/|@(?:tcp|unix)\(|gh[pousr]_|github_pat_|glpat-|xox|AKIA|ASIA|AIza|npm_|dckr_pat_|ya29\.|auth|passw|passphrase|pwd|token|secret|credential|creds|key/i

/** Values learned from names that are looked for everywhere else; more would make the search slow. */
const learnedLimit = 500

/**
 * Masks secrets before anything is written. Masks are `‹redacted:kind:N›`, the same text always gets the same one.
 * Takes time linear in the length of the text.
 */
export class Redaction {
  private readonly masks: Masks
  /** Text to look for as it is → kind. */
  private readonly wanted = new Map<string, string>()
  private wantedPattern: RegExp | null = null

  /**
   * @param secrets values that the runner knows as secrets
   * @param state of an earlier process of the same run, so that masks go on to mean the same
   */
  constructor({ secrets = [], state }: { secrets?: readonly string[]; state?: MaskState } = {}) {
    this.masks = new Masks(state)
    for (const secret of secrets) for (const form of formsOf(secret)) this.wanted.set(form, 'registered')
  }

  /** Any text: output of commands, logs, messages. */
  readonly text = (text: string): string => {
    const known = this.maskWanted(text)
    if (!anyTrace.test(known)) return known
    const secrets = maskManifests(known, this.mask)
    return maskAssignments(maskShapes(secrets, this.mask), this.mask)
  }

  /** A value as JSON has it; the copy has the same shape. */
  readonly object = <T>(value: T): T => maskObject(value, { mask: this.mask, text: this.text }) as T

  /** How many values were masked so far, by kind. */
  counts(): Record<string, number> {
    return this.masks.counts()
  }

  /** For a later process of the same run; belongs nowhere near the report. */
  state(): MaskState {
    return this.masks.state()
  }

  /** A random-looking value that was secret by its name is secret in a log too, where nothing names it. */
  private readonly mask = (kind: string, secret: string): string => {
    if (
      secret.length >= 12 &&
      secret.length <= 512 &&
      looksRandom(secret) &&
      !/[\s/]/.test(secret) &&
      !this.wanted.has(secret) &&
      this.wanted.size < learnedLimit
    ) {
      this.wanted.set(secret, kind)
      this.wantedPattern = null
    }
    return this.masks.mask(kind, secret)
  }

  private maskWanted(text: string): string {
    if (this.wanted.size === 0) return text
    this.wantedPattern ??= new RegExp(
      [...this.wanted.keys()]
        .sort((a, b) => b.length - a.length)
        .map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
      'g',
    )
    return text.replace(this.wantedPattern, (found) =>
      this.masks.mask(this.wanted.get(found) ?? 'registered', found),
    )
  }
}

/** How the runner's secrets may appear: as they are, line by line, and as JSON, URLs and base64 write them. */
function formsOf(secret: string): string[] {
  const lines = [secret, ...secret.split(/\r?\n/)]
    .map((line) => line.trim())
    .filter((line) => line.length >= 4)
  return lines.flatMap((line) => [
    line,
    JSON.stringify(line).slice(1, -1),
    encodeURIComponent(line),
    ...(line.length >= 6
      ? [Buffer.from(line).toString('base64'), Buffer.from(line).toString('base64').replace(/=+$/, '')]
      : []),
  ])
}
