import { describe, expect, test } from '@jest/globals'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { schemaOf, statusOf, widget } from './stand-in-objects.ts'

describe('what others write does not take long', () => {
  const made = (expression: string, schema: Record<string, unknown>): number =>
    cpuMilliseconds(() => void statusOf(widget, schemaOf(schema), { readyWhen: [`\${${expression}}`] }))

  test('macros within macros', () => {
    let expression = 'x.a == 1'
    for (let depth = 0; depth < 60; depth += 1) expression = `x.l.filter(x, ${expression}).unknown().a == 1`
    expect(made(`it.status.l.filter(x, ${expression}).unknown().a == 1`, {})).toBeLessThan(1000)
  })

  test('lists of lists, each of which has to be long', () => {
    let schema: unknown = { type: 'integer' }
    for (let depth = 0; depth < 12; depth += 1) schema = { type: 'array', minItems: 50, items: schema }
    expect(made('has(it.status.lists)', { lists: schema })).toBeLessThan(1000)
  })

  test('a number that has no next one', () => {
    const count = { type: 'number', minimum: 2 ** 53 }
    expect(made(`it.status.count != ${2 ** 53}`, { count })).toBeLessThan(1000)
  })
})
