import { expect, test } from '@jest/globals'
import { closest } from '../../../src/model/closest.ts'

test.each([
  ['deploymnt', 'deployment'],
  ['nmae', 'name'],
  ['Name', 'name'],
  ['tolera', 'tolerations'],
  ['zzz', null],
  ['name', null],
  ['x', null],
])('the word next to %s is %s', (wanted, found) => {
  expect(closest(wanted, ['deployment', 'name', 'image', 'tolerations'])).toBe(found)
})
