import { describe, expect, test } from '@jest/globals'
import { proseFaults, proseFiles } from '../../scripts/prose.ts'
import { proseHits, proseRules } from '../../scripts/prose-rules.ts'
import { textsOfMarkdown, textsOfSource, textsOfYaml, titlesOfTests } from '../../scripts/prose-texts.ts'

test('documents, messages, comments and titles of tests are in plain technical English', () => {
  const files = proseFiles()
  expect(files.length).toBeGreaterThan(250)
  expect(
    files
      .flatMap(proseFaults)
      .map(({ file, line, rule, words, use }) => `${file}:${line}: ${rule}: “${words}”; write ${use}`),
  ).toEqual([])
})

describe('a rule', () => {
  const ids = (text: string): string[] => proseHits(text).map(({ rule }) => rule)

  test.each([
    ['"soon" is no duration', 'is-no'],
    ['that is no such thing', 'no-such-thing'],
    ['"x" is none of ${}', 'none-of'],
    ['a binding that nobody uses', 'nobody'],
    ['3 files could not be had', 'be-had'],
    ['the cluster is ready: not within 180 s', 'not-within'],
    ['a gate: not within ${} s', 'not-within'],
    ['it is being deleted and does not get away', 'no-end'],
    ['the pod does not run any more', 'any-more'],
    ['it is fetched anew', 'anew'],
    ['nobody-else: who vouches for it', 'vouch'],
    ['all faults are told at once', 'told'],
    ['an RGD of ours', 'of-ours'],
    ['the cluster is deleted all the same', 'all-the-same'],
    ['for who looks at pods first', 'for-who'],
    ['kro is to be built from source', 'is-to-be'],
    ['the node image did not come', 'come'],
    ['Of kro nothing is known where there is none.', 'inverted'],
    ['kro tries it in vain', 'by-lot'],
    ['cleanup whatever becomes of the rest', 'ask-of'],
  ])('finds: %s', (text, rule) => {
    expect(ids(text)).toContain(rule)
  })

  test.each([
    'there is no cluster of that name',
    'the pod is no longer Ready',
    'it is not a valid duration (for example 90s, 3m, 1h)',
    'three more are in the report',
    'a cluster that is to be able to pull',
    'the node did not come up',
    'timed out after 180 s; last observed: 1 of 2 nodes',
  ])('passes: %s', (text) => {
    expect(ids(text)).toEqual([])
  })

  test('says what to write', () => {
    expect(new Set(proseRules.map(({ id }) => id)).size).toBe(proseRules.length)
    for (const { use } of proseRules) expect(use.length).toBeGreaterThan(3)
  })

  test('sees a sentence that goes over several lines of a comment', () => {
    expect(ids('/**\n * It is\n * no duration.\n */')).toEqual(['is-no'])
  })
})

describe('what a person reads', () => {
  const source = [
    "import { a } from 'a b'",
    '/** A comment',
    ' * of two lines. */',
    "const key = 'one'",
    'const pattern = /not a message/',
    "const message = 'two words' // and why",
    'const template = `${key} is no ${message} here`',
    '// the end',
  ].join('\n')

  test('in source: comments and literals of two words; not imports, keys and patterns', () => {
    expect(textsOfSource(source)).toEqual([
      { line: 2, kind: 'comment', text: '/** A comment\n * of two lines. */' },
      { line: 6, kind: 'message', text: 'two words' },
      { line: 6, kind: 'comment', text: '// and why' },
      { line: 7, kind: 'message', text: '${} is no ${} here' },
      { line: 8, kind: 'comment', text: '// the end' },
    ])
  })

  test('in Markdown: paragraphs, items and rows; not code', () => {
    const document = [
      '# Title',
      '',
      'One `is no code`',
      'two [text](is-no).',
      '',
      '```',
      'is no',
      '```',
      '- item',
      '    code here',
      '| a | b |',
    ]
    expect(textsOfMarkdown(document.join('\n'))).toEqual([
      { line: 1, kind: 'document', text: '# Title' },
      { line: 3, kind: 'document', text: 'One `x`\ntwo [text].' },
      { line: 9, kind: 'document', text: '- item' },
      { line: 11, kind: 'document', text: '| a | b |' },
    ])
  })

  test('in tests: titles, whichever form they have; not the examples beside them', () => {
    const tests = [
      "describe('a part', () => {",
      "  test('one', () => { expect('it is no title').toBe('x') })",
      "  test.each([['is no title']])('two %s', () => undefined)",
      '  describe.each<string>(names)(`three ${name} more`, () => undefined)',
      '})',
    ]
    expect(titlesOfTests(tests.join('\n')).map(({ line, text }) => [line, text])).toEqual([
      [1, 'a part'],
      [2, 'one'],
      [3, 'two %s'],
      [4, 'three ${} more'],
    ])
  })

  test('in YAML: lines of two words', () => {
    expect(textsOfYaml('name: x\ndescription: Two words')).toEqual([
      { line: 2, kind: 'document', text: 'description: Two words' },
    ])
  })
})
