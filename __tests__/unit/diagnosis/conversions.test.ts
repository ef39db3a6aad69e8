import { expect, test } from '@jest/globals'
import { conversion } from '../../../src/diagnosis/rules/resource/conversions.ts'

test.each([
  ['int', 'string', '${string(a.b)}'],
  ['string', 'int', '${int(a.b)}'],
  ['string', 'bool', '${a.b == "true"}'],
  ['optional_type(string)', 'string', '${a.b.orValue(…)}   # a value for where it is missing'],
  ['string', 'list(string)', '${[a.b]}'],
  ['list(string)', 'string', '${a.b[0]}   # one of its entries'],
])('%s where %s is expected', (from, to, expected) => {
  expect(conversion('a.b', `returns type "${from}" but expected "${to}"`)).toBe(expected)
})

test.each(['map(string, string)', 'list(int)', '__type_deployment.status'])(
  'CEL has no string() of %s',
  (from) => {
    expect(conversion('a.b', `returns type "${from}" but expected "string"`)).toMatch(
      /^\$\{json\.marshal\(a\.b\)\}/,
    )
  },
)

test('nothing is offered that CEL cannot convert', () => {
  for (const [from, to] of [
    ['bool', 'int'],
    ['map(string, string)', 'int'],
    ['int', 'bool'],
    ['string', 'map(string, string)'],
  ])
    expect(conversion('a.b', `returns type "${from}" but expected "${to}"`)).toBeNull()
})
