import { expect, test } from '@jest/globals'
import { measure } from '../../../bench/measure.ts'
import type { Row, Side } from '../../../bench/row.ts'

/** Sides that are slow the first time. */
function rowOf(more: Partial<Row> = {}) {
  const ran: string[] = []
  const side = (name: string, ...seconds: number[]): Side => ({
    name,
    once: async () => {
      ran.push(name)
      return seconds.shift() ?? 1
    },
  })
  const row: Row = {
    name: 'row',
    what: 'a row',
    unit: 's',
    ours: side('ours', 90, 10, 12, 11),
    against: [{ side: side('theirs', 431, 20, 20, 20), goal: 0.6 }],
    ...more,
  }
  return { row, ran }
}

test('each side runs once before it counts; who goes first turns round by round', async () => {
  const { row, ran } = rowOf()
  const [measured] = await measure(row, 2, () => {})
  expect(ran).toEqual(['ours', 'theirs', 'ours', 'theirs', 'theirs', 'ours'])
  expect(measured).toMatchObject({ ours: [10, 12], theirs: [20, 20], compared: [0.5, 0.6], met: true })
})

test('a cold row counts the first run', async () => {
  const { row, ran } = rowOf({ cold: true })
  const [measured] = await measure(row, 1, () => {})
  expect(ran).toEqual(['ours', 'theirs'])
  expect(measured).toMatchObject({ ours: [90], theirs: [431] })
})

test('a side may warm in a way of its own', async () => {
  const { row, ran } = rowOf()
  row.ours.warm = async () => ran.push('warm')
  const [measured] = await measure(row, 1, () => {})
  expect(ran).toEqual(['warm', 'theirs', 'ours', 'theirs'])
  expect(measured?.ours).toEqual([90])
})
