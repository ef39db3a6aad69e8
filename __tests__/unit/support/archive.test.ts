import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Entry, formatArchive, parseArchive } from '../../support/archive.ts'

const archive = `-- expected.json --
{ "cause": null }
-- evidence/run.json = healthy/plain --
-- evidence/logs/empty.log --
`

test('an archive is files under headings, and references to the same file of another fixture', () => {
  expect(parseArchive(archive)).toEqual([
    { file: 'expected.json', text: '{ "cause": null }\n' },
    { file: 'evidence/run.json', sameAs: 'healthy/plain' },
    { file: 'evidence/logs/empty.log', text: '' },
  ])
  expect(formatArchive(parseArchive(archive))).toBe(archive)
})

test('whatever was written is read again', () => {
  const name = fc.stringMatching(/^[a-z.~/-]+$/)
  const text = fc
    .array(fc.string())
    .map((lines) => lines.map((line) => `${line.replaceAll('\n', '')}\n`).join(''))
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.record({ file: name, text }),
    fc.record({ file: name, sameAs: name }),
  )
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(parseArchive(formatArchive(entries))).toEqual(entries)
    }),
  )
})

describe('what is not an archive is refused', () => {
  test.each([
    ['a line before the first heading', 'text\n', /^line 1 belongs to no file: text$/],
    ['a text behind a reference', '-- a = b --\ntext\n', /^line 2 belongs to no file: text$/],
    ['no line break at the end', '-- a --\ntext', /does not end with a line break$/],
  ])('%s', (_, text, message) => {
    expect(() => parseArchive(text)).toThrow(message)
  })

  test.each([
    ['a text without a line break at its end', 'text', /^a\.log does not end with a line break$/],
    [
      'a line that looks like a heading',
      '-- b --\n',
      /^a\.log has a line that looks like a heading: -- b --$/,
    ],
  ])('%s', (_, text, message) => {
    expect(() => formatArchive([{ file: 'a.log', text }])).toThrow(message)
  })
})
