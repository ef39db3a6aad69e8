import { expect, test } from '@jest/globals'
import { meantInstead, named, nearly } from '../../../../../src/diagnosis/rules/resource/hint.ts'

test('what was meant instead', () => {
  expect(meantInstead('name', 'nmae')).toEqual({
    why: 'nmae is probably name.',
    fix: { advice: 'Did you mean name instead of nmae?' },
    meant: 'name',
  })
  expect(meantInstead('the type integer', 'int', ' at spec.size', 'kro has no int.')).toEqual({
    why: 'kro has no int.',
    fix: { advice: 'Did you mean the type integer instead of int at spec.size?' },
    meant: 'integer',
  })
})

test('what is nearly one of some words', () => {
  expect(nearly('nmae', ['name', 'size'])).toEqual([meantInstead('name', 'nmae')])
  expect(nearly('nmae', ['name'], ' here', 'the field ')).toEqual([
    meantInstead('the field name', 'nmae', ' here'),
  ])
  expect(nearly('elephant', ['name', 'size'])).toEqual([])
})

test('what a pattern names, in the first text that has it', () => {
  const pattern = /field (?<name>\w+)/
  expect(named(pattern, null, 'nothing', 'field a', 'field b')).toBe('a')
  expect(named(pattern, null, 'nothing')).toBeNull()
})
