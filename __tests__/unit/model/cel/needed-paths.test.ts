import { expect, test } from '@jest/globals'
import { neededPaths } from '../../../../src/model/cel/needed-paths.ts'
import { parseCel } from '../../../../src/model/cel/parse.ts'

test.each([
  ['a.spec.x', ['a.spec.x']],
  ['a.spec["x"][0].y', ['a.spec.x.0.y']],
  ['a.spec.x + b.spec.y', ['a.spec.x', 'b.spec.y']],
  ['a.spec.list[b.spec.at]', ['a.spec.list', 'b.spec.at']],
  ['[a.spec.x, {"k": b.spec.y}]', ['a.spec.x', 'b.spec.y']],
  ['!a.spec.x ? string(b.spec.y) : "z"', ['a.spec.x', 'b.spec.y']],
  ['a.spec.list.exists(one, one.ok)', ['a.spec.list', 'one.ok']],
  ['a.spec.?x.orValue("y")', ['a.spec']],
  ['a.?spec.x.orValue("y")', []],
  ['a.spec[?"x"].orValue("y")', ['a.spec']],
  ['has(a.spec.x) ? a.spec.x.y : b.spec.z', ['b.spec.z']],
  ['has(a.spec.x) ? a.spec.xs : "y"', ['a.spec.xs']],
])('what %s cannot do without', (source, paths) => {
  const cel = parseCel(source)
  expect(cel === null ? null : neededPaths(cel).map((path) => path.join('.'))).toEqual(paths)
})
