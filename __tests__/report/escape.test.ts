import { describe, expect, test } from '@jest/globals'
import {
  codeBlock,
  escapeForLog,
  escapeHtml,
  escapeMarkdown,
  escapeMermaid,
} from '../../src/report/escape.ts'

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
})

test('HTML', () => {
  expect(escapeHtml(`<a href="x" b='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  )
})

test('Markdown: one line, nothing that means something', () => {
  expect(escapeMarkdown('a | b\n# c <i> @me $x$')).toBe('a &#124; b &#35; c &#60;i&#62; &#64;me &#36;x&#36;')
})

test('a code block cannot be ended by its text', () => {
  expect(codeBlock('a\n```\nb')).toBe('````text\na\n```\nb\n````')
})

test('Mermaid', () => {
  expect(escapeMermaid('a:b;c#d\n"e"')).toBe('a b c d e')
  expect(escapeMermaid(':::')).toBe('step')
})
