import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isIn,
  Lines,
  longestMatch,
  matchIn,
  matchingLines,
  windowLength,
} from '../../../src/evidence/lines.ts'

const needle = /failed to load "(?<image>[^"]{1,100})": (?<why>.+)/

describe('matchIn', () => {
  test('finds a needle wherever it stands in a line of 1 MB, with its groups and its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (before) => {
        const line = `${'x'.repeat(before)}failed to load "kro": gone${'y'.repeat(1_000_000 - before)}`
        const found = matchIn(needle, line)
        expect([found?.index, found?.groups.image, found?.groups.why?.slice(0, 4)]).toEqual([
          before,
          'kro',
          'gone',
        ])
      }),
      {
        numRuns: 90,
        examples: [
          ...Array.from({ length: 40 }, (_, at): [number] => [windowLength - at]),
          [windowLength - longestMatch],
          [1_000_000],
        ],
      },
    )
  })

  test('finds each match of at most that length, wherever a window ends', () => {
    const long = /<x{4094}>/
    for (let before = 0; before < 3 * windowLength; before += 511) {
      const line = `${'-'.repeat(before)}<${'x'.repeat(longestMatch - 2)}>${'-'.repeat(3 * windowLength)}`
      expect(matchIn(long, line)?.index).toBe(before)
    }
  })

  test('gives what exec gives, for each text that is no longer than a window', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab "]{0,60}$/), (text) => {
        const found = /b(?<a>a+)|(?<none>"")/g.exec(text)
        expect(matchIn(/b(?<a>a+)|(?<none>"")/g, text)).toEqual(
          found === null
            ? null
            : {
                index: found.index,
                text: found[0],
                groups: JSON.parse(JSON.stringify(found.groups)) as unknown,
              },
        )
      }),
    )
  })

  test('a beginning is the beginning of the line, and what stands before a match is seen', () => {
    const line = `${'x'.repeat(100_000)}panic: a${'x'.repeat(100_000)}`
    expect(isIn(/^panic/, line)).toBe(false)
    expect(isIn(/^x+panic/, line)).toBe(false)
    expect(isIn(/\bpanic/, line)).toBe(false)
    expect(isIn(/(?<!x)panic/, line)).toBe(false)
    expect(isIn(/^x/, line)).toBe(true)
  })

  test('says the same each time, also of a pattern that goes on where it stopped', () => {
    for (const line of ['a needle', `${'x'.repeat(100_000)} needle`])
      expect([1, 2, 3].map(() => isIn(/needle/g, line))).toEqual([true, true, true])
  })
})

describe('matchingLines', () => {
  const patterns = [
    /a/,
    /^$/,
    /^a/,
    /b$/,
    /a[^"]*b/,
    /(?<!\w)b/,
    /^(?!.*a).*b/,
    /a(?!.*b)/,
    /^/,
    /A/i,
    /^b.*$/m,
    /a/g,
  ]

  const byLine = (pattern: RegExp, text: string) =>
    text.split(/\r?\n/).flatMap((line, at) => {
      const index = line.search(pattern)
      return index === -1 ? [] : [{ number: at + 1, text: line, index }]
    })

  test('are those that match one by one, for each text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[ab "]{0,3}\r?\n){0,20}[ab "]{0,5}$/), (text) => {
        for (const pattern of patterns)
          expect([pattern, [...matchingLines(pattern, text)]]).toEqual([pattern, byLine(pattern, text)])
      }),
    )
  })

  test('are counted right over many windows and over lines that are longer than one', () => {
    const length = fc.integer({ min: windowLength - 3, max: windowLength + 3 })
    const line = fc.oneof(
      fc.stringMatching(/^[ab]{0,9}$/),
      length.map((count) => `${'b'.repeat(count)}a`),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 0, max: 9000 }), (lines, more) => {
        const text = [...lines, ...Array.from({ length: more }, () => 'bb'), ...lines].join('\n')
        expect([...matchingLines(/a/, text)]).toEqual(byLine(/a/, text))
      }),
      { numRuns: 30 },
    )
  })
})

describe('Lines', () => {
  test('are those of split, for each text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\r\n]{0,40}$/), (text) => {
        const lines = new Lines(text)
        const split = text.split(/\r?\n/)
        // A lone carriage return at the very end ends no line for split.
        fc.pre(!text.endsWith('\r'))
        expect(Array.from({ length: lines.count }, (_, index) => lines.at(index))).toEqual(split)
        expect(lines.at(lines.count)).toBe('')
        for (let first = 0; first < split.length; first += 1)
          for (let last = first; last < split.length; last += 1) {
            const at = split.findIndex(
              (line, index) => index >= first && index <= last && line.includes('ab'),
            )
            expect(lines.indexOf('ab', first, last)).toBe(at)
          }
      }),
    )
  })
})
