import { expect, test } from '@jest/globals'
import { PartialRgd } from '../../../../src/kro/rgd-errors/set-aside.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'

const rgd = (): KubeObject => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'app' },
  spec: {
    schema: { kind: 'App', spec: { name: 'string' }, status: { ready: '${a.status.x}', inner: { more: '${a.status.y}' } } },
    resources: [
      { id: 'a', includeWhen: ['${one}', '${two}'], template: { data: { key: '${three}' } } },
      { id: 'b', template: {} },
    ],
  },
}) // biome-ignore format: one line for the schema

const schema = ['spec', 'schema'] as const
const resources = ['spec', 'resources'] as const

test('other entries of a list keep their index, and the rendered list has no gap', () => {
  const partial = new PartialRgd(rgd())
  partial.remove([...resources, 0])
  expect(partial.originalIndex(resources, 0)).toBe(1)
  expect(partial.at([...resources, 0])).toBeUndefined()
  expect(partial.rendered().spec?.resources).toEqual([{ id: 'b', template: {} }])
})

test('a status without an expression is taken out as a whole: the API server refuses an empty one', () => {
  const partial = new PartialRgd(rgd())
  partial.remove([...schema, 'status', 'inner', 'more'])
  expect(partial.at([...schema, 'status'])).toEqual({ ready: '${a.status.x}' })
  partial.remove([...schema, 'status', 'ready'])
  expect(partial.at([...schema])).toEqual({ kind: 'App', spec: { name: 'string' } })
})

test('a list of conditions without one is taken out, data of a template stays', () => {
  const partial = new PartialRgd(rgd())
  partial.remove([...resources, 0, 'includeWhen', 0])
  expect(partial.entries([...resources, 0, 'includeWhen'])).toEqual([[1, '${two}']])
  partial.remove([...resources, 0, 'includeWhen', 1])
  expect(partial.at([...resources, 0])).not.toHaveProperty('includeWhen')
})

test('what is not there can neither be removed nor replaced, and the RGD given stays as it was', () => {
  const given = rgd()
  const partial = new PartialRgd(given)
  partial.remove(['spec', 'nothing', 'here'])
  partial.replace(['spec', 'schema', 'kind', 'deeper'], 'x')
  expect(partial.rendered()).toEqual(rgd())
  partial.replace([...schema, 'kind'], 'Other')
  expect(partial.at([...schema, 'kind'])).toBe('Other')
  expect(given).toEqual(rgd())
})
