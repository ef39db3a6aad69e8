import { expect, test } from '@jest/globals'
import { jsonSchemas } from '../../support/json-schemas.ts'

const named = (group: string, version: string, kind: string) => ({
  'x-kubernetes-group-version-kind': [{ group, version, kind }],
})

test('a schema for each wanted kind, with all that it refers to and nothing else', () => {
  const schemas = jsonSchemas(
    {
      definitions: {
        'v1.Service': {
          type: 'object',
          properties: { spec: { $ref: '#/definitions/v1.Spec' } },
          ...named('', 'v1', 'Service'),
        },
        'v1.Spec': { type: 'object', properties: { port: { type: 'string', format: 'int-or-string' } } },
        'v1.Other': { type: 'object', ...named('apps', 'v1', 'Other') },
      },
    },
    new Set(['v1 Service']),
  )
  expect([...schemas.keys()]).toEqual(['service_v1_v1.json'])
  expect(schemas.get('service_v1_v1.json')).toMatchObject({
    $ref: '#/definitions/v1.Service',
    definitions: {
      'v1.Service': { additionalProperties: false },
      'v1.Spec': { properties: { port: { oneOf: [{ type: 'string' }, { type: 'integer' }] } } },
    },
  })
  expect(schemas.get('service_v1_v1.json')).not.toHaveProperty(['definitions', 'v1.Other'])
})
