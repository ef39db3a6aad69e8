import { expect, test } from '@jest/globals'
import { type JsonPath, placeIn } from '../../../src/evidence/json-place.ts'

const value = {
  a: { text: 'a "quoted" } ] , word \\', b: [1, { c: 'x' }, [], {}, 'last'] },
  'with "quotes"': true,
  '': null,
  b: -1.5e3,
}

/** What stands at the place of a path, up to the end of its line or list entry. */
const at = (text: string, ...path: JsonPath): string =>
  text.slice(placeIn(text, path)).split('\n', 1)[0] ?? ''

test.each([
  [JSON.stringify(value, null, 2)],
  [JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n').replaceAll('\r\n', '\n')],
])('the name of a field, the entry of a list, however deep', (text) => {
  expect(at(text, 'b')).toBe('"b": -1500')
  expect(at(text, 'a', 'b')).toBe('"b": [')
  expect(at(text, 'a', 'b', 0)).toBe('1,')
  expect(at(text, 'a', 'b', 1, 'c')).toBe('"c": "x"')
  expect(at(text, 'a', 'b', 4)).toBe('"last"')
  expect(at(text, 'with "quotes"')).toBe('"with \\"quotes\\"": true,')
  expect(at(text, '')).toBe('"": null,')
})

test('as far as the path leads; the whole where it leads nowhere', () => {
  const text = JSON.stringify(value)
  expect(at(text, 'a', 'b', 9)).toBe(at(text, 'a', 'b'))
  expect(at(text, 'a', 'text', 'x')).toBe(at(text, 'a', 'text'))
  expect(at(text, 'nowhere', 'b')).toBe(text)
  expect(at(text, 0)).toBe(text)
  expect(at(text)).toBe(text)
})

test('broken and deep texts have an end', () => {
  for (const text of ['', '{', '{"a"', '{"a":', '{"a":[1,', '[[[', '{"a":"\\', ']}', '{"a" 1}'])
    expect(placeIn(text, ['a', 'b', 0])).toBeLessThanOrEqual(text.length)
  const deep = `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},"y":1}`
  expect(deep.slice(placeIn(deep, ['y']))).toBe('"y":1}')
})
