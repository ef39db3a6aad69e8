import { expect, test } from '@jest/globals'
import {
  definedKind,
  isCrd,
  schemaOf,
  storedVersion,
  versionOf,
} from '../../../../src/model/kubernetes/crd.ts'

const crd = (...versions: object[]) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  spec: { group: 'example.com', names: { kind: 'Widget' }, versions },
})

test('what a CRD defines', () => {
  expect(definedKind(crd())).toEqual({ group: 'example.com', kind: 'Widget' })
  expect(definedKind(null)).toEqual({ group: '', kind: '' })
})

test('a CRD is known by its kind', () => {
  expect(isCrd(crd())).toBe(true)
  expect(isCrd({ kind: 'ConfigMap' })).toBe(false)
})

test('a version by its name, with its schema', () => {
  const wanted = { name: 'v2', schema: { openAPIV3Schema: { type: 'object' } } }
  const both = crd({ name: 'v1' }, wanted)
  expect(versionOf(both, 'v2')).toBe(wanted)
  expect(schemaOf(versionOf(both, 'v2'))).toEqual({ type: 'object' })
  expect(versionOf(both, 'v3')).toBeUndefined()
  expect(schemaOf(versionOf(null, 'v2'))).toBeUndefined()
})

test.each([
  [
    'the stored one',
    [
      { name: 'a', served: true },
      { name: 'b', storage: true },
    ],
    'b',
  ],
  [
    'else the served one',
    [
      { name: 'a', served: false },
      { name: 'b', served: true },
    ],
    'b',
  ],
  ['else the first', [{ name: 'a' }, { name: 'b' }], 'a'],
])('of several versions %s', (_, versions, name) => {
  expect(storedVersion(crd(...versions))).toMatchObject({ name })
})

test('a CRD without versions stores none', () => {
  expect(storedVersion(crd())).toBeUndefined()
})
