import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  codeBlock,
  codeSpan,
  escapeForLog,
  escapeHtml,
  escapeJson,
  escapeLine,
  escapeMarkdown,
  escapeMermaid,
  withoutControls,
} from '../../../src/model/escape.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { hostileFragments } from '../../support/runner-commands.ts'

const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostileFragments) }, fc.string({ unit: 'binary' })),
  )
  .map((parts) => parts.join(''))

describe('for a workflow log', () => {
  test.each([
    '::error::x',
    '  ::set-env name=A::b',
    'a\n::stop-commands::t',
    'a\r::warning::b',
    '##[error]x',
    'before ##[group]x',
    '\u001b[2K::error::x',
  ])('no line of %j is a command', (text) => {
    for (const line of escapeForLog(text).split(/\r?\n/)) {
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
    }
  })

  test('other text stays as it is', () => {
    expect(escapeForLog('pod a::b\n\tindented')).toBe('pod a::b\n\tindented')
  })

  test('what is escaped is not escaped again', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(escapeForLog(escapeForLog(text))).toBe(escapeForLog(text))),
    )
  })
})

describe('control and invisible characters', () => {
  test.each([
    ['colours and cursor', 'a\u001b[31mb\u001b[2J\u001b[1;1Hc', 'abc'],
    ['colours, with the 8-bit introducer', 'a\u009b31mb', 'ab'],
    ['the clipboard (OSC 52)', 'a\u001b]52;c;ZXZpbA==\u0007b', 'ab'],
    ['the clipboard, with 8-bit characters', 'a\u009d52;c;ZXZpbA==\u009cb', 'ab'],
    ['the title of the window (OSC 0)', 'a\u001b]0;all good\u001b\\b', 'ab'],
    ['a device control string', 'a\u001bP1$r0m\u001b\\b', 'ab'],
    ['a reset', 'a\u001bcb', 'ab'],
    ['a string without an end', 'a\u001b]0;b\nc', 'a0;b\nc'],
    ['bells, backspaces, deletes', 'a\u0007\b\u007f\0b', 'ab'],
    ['a carriage return is a line end', 'a\rb\r\nc', 'a\nb\nc'],
    ['a bidi override', 'a\u202eb', 'a‹U+202E›b'],
    ['bidi isolates', '\u2066a\u2069', '‹U+2066›a‹U+2069›'],
    ['zero width', 'pass\u200bword\ufeff', 'pass‹U+200B›word‹U+FEFF›'],
    ['line separators', 'a\u2028b', 'a‹U+2028›b'],
    ['tags', 'a\u{e0041}', 'a‹U+E0041›'],
    ['tabs and line feeds stay', 'a\tb\nc', 'a\tb\nc'],
    ['emoji stay', '✔️ ⚠️ ❌', '✔️ ⚠️ ❌'],
  ])('%s', (_, text, shown) => {
    expect(withoutControls(text)).toBe(shown)
  })

  test('of any text, nothing is left that hides or moves', () => {
    fc.assert(
      fc.property(hostile, (text) =>
        expect(withoutControls(text)).not.toMatch(/[^\P{C}\n\t\p{Cn}\p{Co}\p{Cs}]|[\u2028\u2029]/u),
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    '\u001b',
    '\u001b]',
    '\u009d',
    '\u001b[0',
    '\u001b[ ',
    '\n',
    '\r',
    ' ',
    '::',
    '##',
    '`',
    ':a',
    '\u202e',
  ])('a quarter of a megabyte of %j takes no time', (part) => {
    const text = part.repeat(250_000 / part.length)
    const took = cpuMilliseconds(() => {
      for (const escapeText of [escapeForLog, escapeLine, escapeMarkdown, codeBlock, escapeHtml, escapeJson])
        escapeText(text)
    })
    expect(took).toBeLessThan(15_000)
  })
})

test('HTML', () => {
  expect(escapeHtml(`<a href="x" b='y'>&</a>\u202e`)).toBe(
    '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;‹U+202E›',
  )
})

test('JSON: the same data, and nothing for a terminal or a runner', () => {
  const value = { text: 'a\u009b31m\u202e\u2028 ##[add-mask]x \u{e0041} ::error::' }
  const json = escapeJson(JSON.stringify(value, null, 2))
  expect(JSON.parse(json)).toEqual(value)
  expect(escapeForLog(json)).toBe(json)
})

describe('Markdown', () => {
  test('one line, nothing that means something', () => {
    expect(escapeMarkdown('a | b\n# c <i> @me $x$')).toBe(
      'a &#124; b &#35; c &#60;i&#62; &#64;&#8203;me &#36;x&#36;',
    )
  })

  test.each([
    ['a mention', 'for @octocat'],
    ['an issue', 'me/it#12'],
    ['an issue, the old way', 'GH-12'],
    ['a picture', 'done :white_check_mark:'],
    ['a link', 'https://evil.example'],
    ['a link without a scheme', 'www.evil.example'],
    ['an address', 'me@evil.example'],
    ['a list', '- one'],
    ['a numbered list', '12. one'],
    ['an underline', '==='],
    ['a rule', '---'],
    ['a footnote', '[^1]: x'],
    ['a fence', '~~~'],
    ['a comment', '<!-- x'],
  ])('%s is text', (_, text) => {
    const shown = escapeMarkdown(text)
    expect(shown).not.toMatch(/@\w|(?<!&)#\d|GH-\d|:white|:\/\/|www\.|^[-+=~]|^\d+[.)]|[[<]/)
    // As the page shows it: what GitHub looks for in the page is not there either.
    const page = shown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    expect(page).not.toMatch(/@\w|#\d|GH-\d|:white_check_mark:/)
    expect(page.replaceAll('\u200b', '')).toBe(text)
  })

  test('times and images stay readable', () => {
    expect(escapeMarkdown('09:01:30 kindest/node:v1.34')).toBe('09:01:30 kindest/node:v1.34')
  })
})

describe('a code block', () => {
  test('cannot be ended by its text', () => {
    expect(codeBlock('a\n```\nb')).toBe('````text\na\n```\nb\n````')
  })

  test.each(['before\n``\u0001`\n# INJECTED', 'a\r```\r# INJECTED', 'a\n`\u001b[31m``\n# INJECTED'])(
    'nor by %j, once what is not shown is gone',
    (text) => {
      const [fence = '', ...rest] = codeBlock(text).split('\n')
      expect(rest.findIndex((line) => line.trim() === fence.replace('text', ''))).toBe(rest.length - 1)
    },
  )

  test('whatever the text: the first line that could close it is the last', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [open = '', ...rest] = codeBlock(text).split(/\r\n|\r|\n/)
        const length = /^`+/.exec(open)?.[0].length ?? 0
        const closing = (line: string): boolean => {
          const [, row = ''] = /^ {0,3}(`+)[ \t]*$/.exec(line) ?? []
          return row.length >= length
        }
        expect(rest.findIndex(closing)).toBe(rest.length - 1)
        expect(codeBlock(text)).toBe(escapeForLog(codeBlock(text)))
      }),
      { numRuns: 500 },
    )
  })

  test('a span neither', () => {
    expect(codeSpan('gate.controller')).toBe('`gate.controller`')
    expect(codeSpan('a`b\n``')).toBe('``` a`b `` ```')
    expect(codeSpan('\u0001')).toBe('')
  })
})

test('Mermaid', () => {
  expect(escapeMermaid('a:b;c#d\n"e"')).toBe('a b c d e')
  expect(escapeMermaid(':::')).toBe('step')
  expect(escapeMermaid('click href javascript')).toBe('step click href javascript')
})
