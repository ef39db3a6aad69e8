import { describe, expect, test } from '@jest/globals'
import { slownessOf } from './growth.ts'
import { hostileLines } from './hostile-lines.ts'
import { patternsIn, patternsOf } from './source-patterns.ts'

/**
 * Patterns that are put together at run time, and why that is harmless.
 *
 * What a pattern matches against is no reason: what is short today is long tomorrow.
 */
const unknown: Readonly<Record<string, string>> = {
  "new RegExp(source, [...new Set(flags.replaceAll(/[gy]/g, '') + flag)].join(''))":
    'a copy of a pattern that stands elsewhere in src',
  "new RegExp(maskSource, 'g')": 'a mask as masking writes it; its source is measured where it stands',
  "new RegExp(partsSource, 'g')": 'words of a command line; the masking tests hold its time',
  "new RegExp(source, 'y')":
    'a format of kro with bounded verbs, tried at one place; the message tests hold its time',
  'new RegExp(pattern)': 'the prefix of a line of a log, digits generalized; the masking tests hold its time',
  "new RegExp(shapes.map(({ pattern }) => pattern.source.replace('?<secret>', '')).join('|'))":
    'alternatives that are measured where they stand',
}

const patterns = patternsIn('src')

test('each regular expression of src takes linear time on its worst line', () => {
  expect(patterns.length).toBeGreaterThan(400)
  const slow = patterns.flatMap(({ where, written, pattern }) => {
    if (pattern === null) return []
    const how = formsOf(where, pattern)
      .map(slownessOf)
      .find((form) => form !== null)
    return how === undefined ? [] : [`${where} ${written}: ${how}`]
  })
  expect(slow).toEqual([])
}, 120_000)

/** Rules look at many lines at once (`matchingLines`), where `^` and `$` are those of each line. */
const formsOf = (where: string, pattern: RegExp): RegExp[] =>
  where.startsWith('src/diagnosis/') && /[$^]/.test(pattern.source) && !pattern.multiline
    ? [pattern, new RegExp(pattern.source, `${pattern.flags}m`)]
    : [pattern]

test('every exception is needed', () => {
  const unread = patterns.filter(({ pattern }) => pattern === null).map(({ written }) => written)
  expect(unread.sort()).toEqual(Object.keys(unknown).sort())
})

describe('a pattern that takes longer is found', () => {
  const slow: readonly RegExp[] = [
    // What this project had: one line of 12,000 characters took more than a minute.
    /(?<crd>[\w.-]+)?"?.*status\.storedVersions\[\d+\]: Invalid value: "(?<version>[^"]+)": missing from spec\.versions/,
    /(?<chart>oci:\/\/\S+|\S+\/charts\/kro\S*?):? (?:not found|.*manifest unknown)/,
    /(?<file>(?:\.{0,2}\/?[\w.-]+\/)*[\w.-]+\.go):(?<line>\d+):\d+: (?<error>.+)/,
    /(?<why>.*resource belongs to a different ApplySet.*)/,
    /service account .* not found/,
    /SchemaError\([^)]*\): invalid object doesn't have additional properties/,
    /\d+ times so far/,
    // Runs at the end of a text.
    /\/+$/,
    /\s*\n\s*/g,
    /^(\s*)(?=::)/gm,
    // Without an end at all.
    /^(?:a+)+$/,
    /^(?:\w+\s?)*!/,
  ]
  test.each(slow)('%s', (pattern) => {
    expect(slownessOf(pattern)).toMatch(/^\d+\.\d ms for \d+ characters like /)
  })
})

test('a pattern that is quick for each line is not found', () => {
  for (const pattern of [
    /(?<!\/)\/+$/,
    /failed .{0,500}: timeout/,
    /[a-z]{1,20}x/y,
    /(?<!\w)(?<kind>\w+) "x/,
  ])
    expect([pattern, slownessOf(pattern)]).toEqual([pattern, null])
})

test('patterns are found in all their forms, and names in them are plain text', () => {
  const source = [
    "const part = 'a|b'",
    'const one = /x\\/[/]y/giu',
    "const two = new RegExp(`^(?:${part}) ${name}$`, 'i')",
    "const three = RegExp('z')",
    'const four = new RegExp(pattern)',
    "// /no/ and '/no/'",
  ].join('\n')
  expect(patternsOf('src/a.ts', source).map(({ where, pattern }) => [where, pattern])).toEqual([
    ['src/a.ts:2', /x\/[/]y/giu],
    ['src/a.ts:3', /^(?:a|b) xs\.kro\.run$/i],
    ['src/a.ts:4', /z/],
    ['src/a.ts:5', null],
  ])
})

test('lines are made of what the pattern looks for', () => {
  const lines = hostileLines(/user "(?<name>[^"]+)" cannot (?:get|list) \w{1,3}$/).map((line) => line(60))
  expect(lines).toContain('user "'.repeat(10))
  expect(lines).toContain('user "x" cannot get '.repeat(3))
  expect(lines).toContain(`user "${'x'.repeat(60)}`)
  expect(lines).toContain(`user "x" cannot list ${'x'.repeat(60)}\u0001`)
})
