import { expect, test } from '@jest/globals'
import { type Schema, schemaChanges, schemaDifferences } from '../../../src/changes/schema.ts'

const spec = (properties: Record<string, unknown>, required: string[] = []): Schema => ({
  type: 'object',
  properties: { spec: { type: 'object', properties, ...(required.length > 0 ? { required } : {}) } },
})

const string = { type: 'string' }
const integer = { type: 'integer' }

test.each<[string, Record<string, unknown>, Record<string, unknown>, string, boolean, boolean]>([
  ['a field that is gone', { note: string }, {}, 'spec.note field', true, true],
  ['an optional field', {}, { note: string }, 'spec.note field', false, true],
  ['another type', { size: integer }, { size: string }, 'spec.size type', true, true],
  [
    'another default',
    { n: { ...string, default: 'a' } },
    { n: { ...string, default: 'b' } },
    'spec.n default',
    false,
    true,
  ],
  [
    'a first maximum',
    { size: integer },
    { size: { ...integer, maximum: 3 } },
    'spec.size maximum',
    true,
    true,
  ],
  [
    'a larger maximum',
    { s: { ...integer, maximum: 3 } },
    { s: { ...integer, maximum: 9 } },
    'spec.s maximum',
    false,
    true,
  ],
  [
    'a larger minimum',
    { s: { ...integer, minimum: 1 } },
    { s: { ...integer, minimum: 2 } },
    'spec.s minimum',
    true,
    true,
  ],
  ['a first pattern', { n: string }, { n: { ...string, pattern: '^a' } }, 'spec.n pattern', true, true],
  ['a pattern that goes', { n: { ...string, pattern: '^a' } }, { n: string }, 'spec.n pattern', false, true],
  [
    'an enum that shrinks',
    { n: { ...string, enum: ['a', 'b'] } },
    { n: { ...string, enum: ['a'] } },
    'spec.n enum',
    true,
    true,
  ],
  [
    'an enum that grows',
    { n: { ...string, enum: ['a'] } },
    { n: { ...string, enum: ['a', 'b'] } },
    'spec.n enum',
    false,
    true,
  ],
  [
    'a first enum, which kro does not see',
    { n: string },
    { n: { ...string, enum: ['a'] } },
    'spec.n enum',
    true,
    false,
  ],
  [
    'a CEL rule, which kro does not see',
    { n: string },
    { n: { ...string, 'x-kubernetes-validations': [{ rule: 'size(self) > 2' }] } },
    'spec.n x-kubernetes-validations',
    true,
    false,
  ],
  [
    'a format, which kro does not see',
    { n: string },
    { n: { ...string, format: 'date' } },
    'spec.n format',
    true,
    false,
  ],
  [
    'values of a map, which kro does not see',
    { m: { type: 'object', additionalProperties: string } },
    { m: { type: 'object', additionalProperties: integer } },
    'spec.m{} type',
    true,
    false,
  ],
  [
    'items of a list',
    { l: { type: 'array', items: string } },
    { l: { type: 'array', items: integer } },
    'spec.l[] type',
    true,
    true,
  ],
])('%s', (_, before, wanted, place, breaking, seenByKro) => {
  const found = schemaDifferences(spec(before), spec(wanted))
  expect(found.map(({ path, facet }) => `${path} ${facet}`)).toEqual([place])
  expect(found[0]).toMatchObject({ breaking, seenByKro })
})

test('required: new with a default is compatible; without, or of a field that was optional, it breaks', () => {
  const withDefault = { ...string, default: 'a' }
  const breakingOf = (before: Schema, wanted: Schema): string[] =>
    schemaDifferences(before, wanted)
      .filter(({ breaking }) => breaking)
      .map(({ path, facet }) => `${path} ${facet}`)
  expect(breakingOf(spec({}), spec({ n: withDefault }, ['n']))).toEqual([])
  expect(breakingOf(spec({}), spec({ n: string }, ['n']))).toEqual(['spec.n field'])
  expect(breakingOf(spec({ n: string }), spec({ n: string }, ['n']))).toEqual(['spec.n required'])
  expect(breakingOf(spec({ n: string }, ['n']), spec({ n: string }))).toEqual([])
  expect(breakingOf(spec({ n: withDefault }, ['n']), spec({ n: string }, ['n']))).toEqual(['spec.n default'])
})

test('the same schema with its fields in another order differs in nothing', () => {
  expect(schemaDifferences(spec({ a: string, b: integer }), spec({ b: integer, a: string }))).toEqual([])
})

test('what became of a difference decides its class', () => {
  const before = spec({ n: string })
  const wanted = spec({ n: { ...string, enum: ['a'] }, o: string })
  const classes = (after: Schema, accepted: boolean): unknown =>
    schemaChanges(before, wanted, after, accepted).map((one) => [one.path, one.class, one.applied])
  expect(classes(wanted, true)).toEqual([
    ['spec.n', 'breaking', true],
    ['spec.o', 'compatible', true],
  ])
  expect(classes(before, true)).toEqual([
    ['spec.n', 'silent', false],
    ['spec.o', 'silent', false],
  ])
  expect(classes(before, false)).toEqual([
    ['spec.n', 'breaking', false],
    ['spec.o', 'compatible', false],
  ])
})
