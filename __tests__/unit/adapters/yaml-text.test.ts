import { describe, expect, test } from '@jest/globals'
import { parseYamlText } from '../../../src/adapters/yaml-text.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'

const values = (text: string): unknown[] => parseYamlText(text).documents.map(({ value }) => value)
const fault = (text: string): string => {
  try {
    parseYamlText(text)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

test.each<[string, unknown[]]>([
  ['', []],
  ['# nothing\n', []],
  ['a: 1\nb: [x, {c: true}]\n', [{ a: 1, b: ['x', { c: true }] }]],
  ['{"a": {"b": null}}', [{ a: { b: null } }]],
  ['a: &x {b: 1}\nc: *x\n', [{ a: { b: 1 }, c: { b: 1 } }]],
  ['--- a\n---\n--- b\n...\n', ['a', null, 'b']],
  ['1: a\ntrue: b\n~: c\n', [{ 1: 'a', true: 'b', '': 'c' }]],
  ['a: !Ref x\n', [{ a: 'x' }]],
])('%j', (text, expected) => expect(values(text)).toEqual(expected))

test('a key can change no prototype', () => {
  const [value] = values('__proto__: {polluted: true}\n')
  expect(Object.keys(value as object)).toEqual(['__proto__'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('documents know their lines', () => {
  const { documents, lineOf } = parseYamlText('# x\na: 1\n---\n\nb: 2\n')
  expect(documents.map(({ line }) => line)).toEqual([2, 5])
  expect(lineOf(documents[1]?.contents?.range?.[0])).toBe(5)
})

describe('what is not YAML: where, and why, in words that quote nothing but keys', () => {
  test.each([
    ['a: [1\nb: 2\n', /^is not YAML: .+ at line 2, column 1$/],
    ['a:\n\t- b\n', /^is not YAML: a tab cannot be used for indentation at line 2, column 1$/],
    ['a: "b\n', /^is not YAML: a character is missing: a closing quote .+ at line \d, column \d+$/],
    ['a: 1\nb: 2\n"a": 3\n', /^is not YAML: the key "a" is not unique at line 3, column 1$/],
    ['x:\n  a: 1\n  a: 2\n', /^is not YAML: the key "a" is not unique at line 3, column 3$/],
    ['a: *x\n', /^is not YAML: an alias \(\*\) has no anchor \(&\) before it at line 1, column 4$/],
    ['a: &x [*x]\n', /^is not YAML: an alias \(\*\) stands within what it names at line 1, column 8$/],
    ['? {a: b}\n: c\n', /^is not YAML: a key is not a text at line 1, column 3$/],
    ['password: S3cr3tPass99\n  x: @S3cr3tPass99\n', /^is not YAML: /],
    [
      'a: `S3cr3tPass99`\n',
      /^is not YAML: a value cannot start with this character; .+ at line 1, column 4$/,
    ],
    ['%S3cr3tPass99\n---\na: "\\S3cr3tPass99"\n', /^is not YAML: an escape sequence .+ at line 3/],
    ['a: !!S3cr3tPass99 {}\nb: ]S3cr3tPass99', /^is not YAML: /],
    ['a: |S3cr3tPass99\n x\n', /^is not YAML: /],
  ])('%j', (text, message) => {
    expect(fault(text)).toMatch(message)
    expect(fault(text)).not.toContain('S3cr3t')
  })
})

describe('what would cost too much is refused within seconds', () => {
  const bomb = `a: &a [${Array(10).fill('x').join(', ')}]\n${[...'bcdefgh']
    .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[at]}`).join(', ')}]`)
    .join('\n')}\n`
  /** Milliseconds of CPU; what is not linear takes a minute. */
  const limit = 15_000
  test.each([
    [
      'an alias bomb',
      bomb,
      /^cannot be used: its aliases \(\*\) expand to more than 1000000 values at line 6/,
    ],
    ['aliases of a long text', `a: &a ${'x'.repeat(100_000)}\nb: [${'*a,'.repeat(1000)}]\n`, /aliases/],
    [
      'lists in lists',
      '['.repeat(200_000),
      /^cannot be used: it is nested too deeply at line 1, column 401$/,
    ],
    ['mappings in mappings', '{a: '.repeat(100_000), /nested too deeply/],
    ['blocks in blocks', '- '.repeat(100_000), /nested too deeply/],
    [
      'keys in keys',
      Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      /nested too deeply/,
    ],
    ['directives', '%a b\n'.repeat(100_000), /^cannot be used: it has more than 100 directives/],
  ])('%s', (_, text, message) => {
    expect(cpuMilliseconds(() => expect(fault(text)).toMatch(message))).toBeLessThan(limit)
  })

  test('more tokens than the limit', () => {
    expect(fault('a,'.repeat(3).concat('\n').repeat(1))).toBe('')
    expect(fault(`[${'a,'.repeat(400_000)}]`)).toMatch(/^cannot be used: it has more than 1000000 tokens/)
  })

  test('many keys take time in proportion (20,000 took 10 s, and twice as many four times that)', () => {
    const text = Array.from({ length: 40_000 }, (_, n) => `key${n}: v\n`).join('')
    const took = cpuMilliseconds(() => expect(Object.keys(values(text)[0] as object)).toHaveLength(40_000))
    expect(took).toBeLessThan(limit)
  })

  test('many anchors and aliases too', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `- &a${n} x\n- *a${n}\n`).join('')
    expect(cpuMilliseconds(() => expect(values(text)[0]).toHaveLength(20_000))).toBeLessThan(limit)
  })

  test('levels as deep as schemas of CRDs have them are fine', () => {
    expect(fault(Array.from({ length: 100 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'))).toBe('')
  })
})
