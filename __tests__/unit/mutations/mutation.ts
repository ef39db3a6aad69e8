import fc from 'fast-check'
import { fixtureNames } from '../../support/rule-fixtures.ts'

/** One thing that is done to a file of a report folder. Numbers without a meaning choose, modulo what there is. */
export type Change =
  | { do: 'replace'; file: number; node: number; value: Weird }
  | { do: 'delete'; file: number; node: number }
  | { do: 'rename'; file: number; node: number; name: string }
  | { do: 'twice'; file: number; node: number; value: Weird }
  | { do: 'repeat'; file: number; node: number; times: number }
  | { do: 'cut'; file: number; at: number }
  | { do: 'bytes'; file: number; at: number; bytes: readonly number[] }
  | { do: 'text'; file: number; text: string }
  | { do: 'copy'; file: number; from: number }

/** A fixture's report folder, and what is done to it. */
export interface Mutation {
  fixture: string
  changes: readonly Change[]
}

/** A value as JSON text: not everything that can be written as JSON is a value of JavaScript. */
export type Weird = string

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth)

const weird: readonly Weird[] = [
  ...['null', 'true', 'false', '0', '-1', '1.5', '1e308', '-1e308', '1e999', '9007199254740993', '""', '" "'],
  ...['"text"', '[]', '{}', '[null]', '[[]]', '[{}]', '[1,"a",null]', '{"length":5}', '{"name":{}}'],
  ...['"2026-01-01T00:00:00Z"', '"+275760-09-13T00:00:00.001Z"', '"-"', '"/"', '"a: b: c"', '"\\ud800"'],
  ...['"__proto__"', '"constructor"', '{"__proto__":{"x":1}}', '{"toString":null}', '{"constructor":1}'],
  ...['"\\u0000\\u001b[31m\\r\\n::error::x\\n##[add-mask]y"', '"$&$1$`"', '"(((["', '"%s%n"'],
  JSON.stringify('x'.repeat(100_000)),
  JSON.stringify('a b '.repeat(5000)),
  JSON.stringify('\n'.repeat(5000)),
  JSON.stringify('`'.repeat(3000)),
  nested('[', ']', 50),
  nested('{"a":', '}', 1).replace('}', '1}'),
  `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`,
  nested('[', ']', 20_000),
  `[${'1,'.repeat(2000)}1]`,
]

const texts: readonly string[] = [
  '',
  ' ',
  '\n',
  '{',
  '[]',
  '{}',
  'null',
  '"text"',
  '\ufeff{}',
  '\u0000'.repeat(5000),
  '['.repeat(100_000),
  '\n'.repeat(20_000),
  'x'.repeat(200_000),
  '\r'.repeat(5000),
]

const choice = fc.nat(1_000_000)
const place = { file: choice, node: choice }
const value = fc.constantFrom(...weird)
const name = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  'items',
  'x',
)

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('replace' as const), ...place, value }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('delete' as const), ...place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), ...place, name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('twice' as const), ...place, value }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('repeat' as const),
      ...place,
      times: fc.constantFrom(2, 50, 500),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), file: choice, at: choice }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('bytes' as const),
      file: choice,
      at: choice,
      bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('text' as const), file: choice, text: fc.constantFrom(...texts) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const), file: choice, from: choice }) },
)

const mutation: fc.Arbitrary<Mutation> = fc.record({
  fixture: fc.constantFrom(...fixtureNames),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
})

/** The same seed gives the same mutations. */
export const mutations = (seed: number, count: number): Mutation[] =>
  fc.sample(mutation, { seed, numRuns: count })
