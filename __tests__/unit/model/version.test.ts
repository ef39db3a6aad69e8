import { describe, expect, test } from '@jest/globals'
import {
  atLeast,
  compareVersions,
  formatVersion,
  minorOf,
  minorsAhead,
  nearestVersion,
  newestFirst,
  parseVersion,
} from '../../../src/model/version.ts'

describe('parseVersion', () => {
  test.each([
    ['1.34.3', 'v1.34.3'],
    ['v1.34.3', 'v1.34.3'],
    ['1.34', 'v1.34'],
    [' v0.5.0-rc.1 ', 'v0.5.0-rc.1'],
  ])('%j is %s', (text, formatted) => {
    const parts = parseVersion(text)
    expect(parts && formatVersion(parts)).toBe(formatted)
  })

  test.each([
    '',
    'latest',
    'v1',
    '1.2.3.4',
    '01.2.3',
    'v1.34.3;id',
    'v1.34.3 x',
    'vv1.2.3',
    '1.34.x',
    'v1.2.3-',
    '1.2.3\n4',
  ])('%j is none', (text) => {
    expect(parseVersion(text)).toBeNull()
  })
})

test('order is by number, a release after its candidates', () => {
  expect(newestFirst(['v0.9.4', 'v0.10.0', 'v0.9.10', 'v0.5.0-rc.1', 'v0.5.0', '1.34'])).toEqual([
    '1.34',
    'v0.10.0',
    'v0.9.10',
    'v0.9.4',
    'v0.5.0',
    'v0.5.0-rc.1',
  ])
  expect(compareVersions('v1.2.0', '1.2')).toBe(0)
  expect(atLeast('v0.9.0', 'v0.9.0')).toBe(true)
  expect(() => compareVersions('latest', 'v1.0.0')).toThrow("not a version: 'latest'")
})

test('minors', () => {
  expect(minorOf('v1.34.11')).toBe('1.34')
  expect(minorsAhead('v1.36.0', '1.34')).toBe(2)
  expect(minorsAhead('v1.33.0', 'v1.34.9')).toBe(-1)
  expect(minorsAhead('v2.0.0', 'v1.34.9')).toBe(Number.POSITIVE_INFINITY)
})

describe('nearestVersion', () => {
  test.each([
    ['v1.34.7', ['v1.36.0', 'v1.34.3', 'v1.34.11', 'v1.33.9'], 'v1.34.11'],
    ['1.31', ['v1.36.0', 'v1.34.3'], 'v1.34.3'],
    ['v9.9.9', ['v0.9.4', 'v0.9.3'], 'v0.9.4'],
    ['1.31', [], null],
  ])('of %s among %j', (wanted, among, nearest) => {
    expect(nearestVersion(wanted, among)).toBe(nearest)
  })
})
