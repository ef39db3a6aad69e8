import { expect, test } from '@jest/globals'
import {
  celErrorsIn,
  expressionOf,
  expressionsIn,
  isNested,
  isSaidOf,
  isStandalone,
} from '../../../../src/kro/rgd-errors/expressions.ts'
import { namesIn, nthReading, readsName, renamed } from '../../../../src/kro/rgd-errors/names.ts'

test.each([
  ['${config.data.x}', 'config', true],
  ['a ${x} b ${config}', 'config', true],
  ['${configs.data}', 'config', false],
  ['${other.config}', 'config', false],
  ['${other.?config}', 'config', false],
  ['${"config"}', 'config', false],
  ["${'it\\'s config'}", 'config', false],
  ['config', 'config', false],
  ['${schema.spec.size + 1}', 'schema.spec.size', true],
  ['${schema.spec.?size.orValue(1)}', 'schema.spec.size', true],
  ['${schema.spec.sizes}', 'schema.spec.size', false],
  // A macro declares its own names.
  ['${pods.map(config, config.name)}', 'config', false],
  ['${pods.all(i, config, config > i)}', 'config', false],
  ['${pods.filter(p, p.a == config.b)}', 'config', true],
  ['${pods.exists(config, true) && config.b}', 'config', true],
  ['${cel.bind(config, 1, config + 1)}', 'config', false],
  // A function is no resource.
  ['${config(1)}', 'config', false],
  ['${{"a": config}.a}', 'config', true],
])('%s reads %s: %s', (text, name, expected) => {
  expect(readsName(text, name)).toBe(expected)
})

test('which expression of a text reads a name, or calls a function', () => {
  expect(nthReading('${a}-${b.c}-${d}', 'b')).toBe(1)
  expect(nthReading('${size(a)}-${lenght(b)}', 'lenght', true)).toBe(1)
  expect(nthReading('${a.lenght(b)}', 'b.lenght', true)).toBeNull()
  expect(nthReading('${"${x}"}-${b}', 'b')).toBe(2)
})

test.each([
  ['${config.data.x}-${config.y}', 'config', 'other', '${other.data.x}-${other.y}'],
  ['config ${a.config} ${"config"}', 'config', 'other', 'config ${a.config} ${"config"}'],
  ['${my-config.data.x - my}', 'my-config', 'other', '${other.data.x - my}'],
  ['${my-configs.data.x}', 'my-config', 'other', '${my-configs.data.x}'],
  ['${l.map(item, item.x + item)}', 'item', 'other', '${l.map(item, item.x + item)}'],
])('%s with %s as %s: %s', (text, from, to, expected) => {
  expect(renamed(text, from, to)).toBe(expected)
})

test('a name with the fields behind it', () => {
  expect(namesIn('a.b.c(d.e)[f].g + has(h.?i.j)').map(({ path }) => path)).toEqual([
    ...['a.b', 'd.e', 'f', 'has', 'h.i.j'],
  ])
})

test.each([
  ['${a}', 1, true, false],
  ['x${a}', 1, false, false],
  ['${a}${b}', 2, false, false],
  ['${a + "}"}', 1, true, false],
  ['${{"a": 1}.a}', 1, true, false],
  ['${a', 0, false, false],
  ['${a + ${b}}', 1, true, true],
  ['${a + "${b}"}', 1, true, false],
  ['', 0, false, false],
])('%s has %i expressions, stands alone: %s, nested: %s', (text, count, alone, nested) => {
  expect([expressionsIn(text).length, isStandalone(text), isNested(text)]).toEqual([count, alone, nested])
})

test('what CEL says of a text that kro adds up', () => {
  const text = 'app-${schema.spec.name}-${schema.spec.}'
  const message =
    'parse error: ERROR: <input>:1:46: Syntax error: no viable alternative\n | "app-" + (schema.spec.name) + "-" + (schema.spec.)\n | .....^\nERROR: <input>:1:49: Syntax error: mismatched input\n | "app-"'
  const [first, second] = celErrorsIn(message)
  if (first === undefined || second === undefined) throw new Error('no errors')
  expect(first).toMatchObject({
    line: 1,
    column: 46,
    words: 'ERROR: <input>:1:46: Syntax error: no viable alternative',
  })
  expect(isSaidOf(first, text)).toBe(true)
  expect(isSaidOf(second, text)).toBe(false)
  expect(isSaidOf(first, 'app-${schema.spec.name}')).toBe(false)
  expect(expressionOf(first, text)?.nth).toBe(1)
  expect(expressionOf({ ...first, column: 12 }, text)?.source).toBe('schema.spec.name')
})

test('a line of an expression of several', () => {
  const text = '${a +\n  b.}'
  const [error] = celErrorsIn('ERROR: <input>:2:5: Syntax error: x\n |   b.\n | ....^')
  if (error === undefined) throw new Error('no error')
  expect([isSaidOf(error, text), expressionOf(error, text)?.nth]).toEqual([true, 0])
})
