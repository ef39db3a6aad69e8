import { describe, expect, test } from '@jest/globals'
import { Redaction } from '../../../src/evidence/redaction.ts'
import { hiding } from './masking-rows/hidden.ts'
import { keys } from './masking-rows/keys.ts'
import { lists, names, pairs, values, yaml } from './masking-rows/names.ts'
import { commands, headers, urls } from './masking-rows/requests.ts'
import { secretObjects } from './masking-rows/secret-objects.ts'
import { tokens } from './masking-rows/tokens.ts'

/*
 * The masking table: what is masked in texts that are written as evidence. To add a form, add a row to masking-rows/: its
 * name, a text that has it, and the characters that must be gone. Tokens are put together there, so that no scanner takes
 * them for real ones.
 * What must stay is in masking-harmless.test.ts, objects are in redaction.test.ts.
 */

describe.each([
  ['secrets by their names', names],
  ['secrets with unusual characters', values],
  ['secrets in YAML', yaml],
  ['pairs of a name and a value', pairs],
  ['secrets in lists of arguments', lists],
  ['data of a Secret in a text', secretObjects],
  ['secrets of command lines', commands],
  ['secrets in headers', headers],
  ['secrets in URLs', urls],
  ['tokens by their shape', tokens],
  ['private keys', keys],
  ['secrets that hide', hiding],
])('%s are masked', (_, rows) => {
  test.each(rows)('%s', (_name, text, secret) => {
    const redaction = new Redaction()
    const masked = redaction.text(text)
    expect(masked).toContain('‹redacted:')
    const shown = masked.replaceAll(/‹redacted:[a-z-]+:\d+›/g, '')
    for (const piece of piecesOf(secret)) expect(shown).not.toContain(piece)
    expect(redaction.text(masked)).toBe(masked)
  })
}) // biome-ignore format: a table, one form a line

/** Any six characters in a row. */
function piecesOf(secret: string): string[] {
  return Array.from({ length: Math.max(1, secret.length - 5) }, (_, at) => secret.slice(at, at + 6))
}
