import { expect, test } from '@jest/globals'
import { diffLines } from '../../../src/report/object-diff.ts'

test('fields of one parent stand together, and values are YAML', () => {
  const fields = [
    { pointer: '/metadata/labels/a.b~1c', before: 'x', after: 'y' },
    { pointer: '/spec/ports', after: [{ port: 80 }] },
    { pointer: '/spec/replicas', before: 1, after: 2 },
    { pointer: '/data', before: '‹not read›' },
  ]
  expect(diffLines({ fields }, 10)).toEqual([
    ...['@@ /metadata/labels @@', '-a.b/c: x', '+a.b/c: y'],
    ...['@@ /spec @@', '+ports:', '+  - port: 80', '-replicas: 1', '+replicas: 2'],
    ...['@@ / @@', '-data: ‹not read›'],
  ])
  expect(diffLines({ fields }, 1)).toHaveLength(3)
})

test('a value is no longer than what is worth reading', () => {
  const after = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${at}`, 'x'.repeat(1000)]))
  const lines = diffLines({ fields: [{ pointer: '/data', after }] }, 10)
  expect(lines).toHaveLength(42)
  expect(lines.at(-1)).toBe('+# 61 more lines')
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(310)
})
