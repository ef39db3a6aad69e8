import { describe, expect, test } from '@jest/globals'
import {
  accessShape,
  collectionShape,
  networkShape,
  runShape,
  stepsShape,
} from '../../../src/evidence/record-shapes.ts'
import { invalid, type Shape } from '../../../src/evidence/shape.ts'
import { filesOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'

const shapes: Readonly<Record<string, Shape<unknown>>> = {
  'evidence/run.json': runShape,
  'evidence/steps.json': stepsShape,
  'evidence/rbac/access.json': accessShape,
  'evidence/network/controller.json': networkShape,
  'evidence/collection.json': collectionShape,
}

function read(shape: Shape<unknown>, value: unknown): { value: unknown; noted: string[] } {
  const noted: string[] = []
  const found = shape(value, { path: '', note: (path) => noted.push(path) })
  return { value: found, noted }
}

/** Another type than what stands there. */
function wrong(value: unknown): unknown {
  if (typeof value === 'number' || value === null) return { a: 1 }
  if (Array.isArray(value)) return { length: 1 }
  return typeof value === 'object' ? ['a'] : 7
}

/** Every place of a document, with the document in which something of another type stands there. */
function* mistyped(value: unknown, path = ''): Generator<{ path: string; document: unknown }> {
  yield { path, document: wrong(value) }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value ?? {})
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of entries) {
    const at = typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    for (const one of mistyped(inner, at)) {
      const document = Array.isArray(value)
        ? value.with(Number(key), one.document)
        : { ...value, [key]: one.document }
      yield { path: one.path, document }
    }
  }
}

describe.each(Object.entries(shapes))('%s', (file, shape) => {
  const records = fixtureNames.flatMap((name) => filesOfFixture(name)[file] ?? [])

  test('of every fixture fits, and nothing of it is lost', () => {
    expect(records.length).toBeGreaterThan(1)
    for (const text of new Set(records)) {
      const { value, noted } = read(shape, JSON.parse(text))
      expect(noted).toEqual([])
      expect(value).toMatchObject(JSON.parse(text))
    }
  })

  test('every field of the wrong type is named, and comes through nowhere', () => {
    const longest = [...records].sort((a, b) => b.length - a.length)[0] ?? ''
    const places = [...mistyped(JSON.parse(longest))].filter(({ path }) => !path.startsWith('versions.'))
    expect(places.length).toBeGreaterThan(10)
    for (const { path, document } of places) {
      const { value, noted } = read(shape, document)
      expect([path, noted]).toEqual([path, [path]])
      if (path === '') expect(value).toBe(invalid)
      else expect(JSON.stringify(value)).not.toBe(JSON.stringify(document))
    }
  })
})
