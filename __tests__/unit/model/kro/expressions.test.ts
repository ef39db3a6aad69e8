import { expect, test } from '@jest/globals'
import { expressionsIn, expressionsOf } from '../../../../src/model/kro/expressions.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'

test('expressions are found in strings of every depth, with braces and quotes in them', () => {
  const value = {
    a: '${x.a}-${x.b}',
    list: [{ b: '${ {"k": "}"}.k }' }, 1, null],
    plain: 'no expression, $x and {y}',
    open: '${never ends',
  }
  expect(expressionsIn(value)).toEqual(['x.a', 'x.b', ' {"k": "}"}.k '])
})

test('an expression has the place that it stands at', () => {
  const rgd = {
    ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'x' } },
    spec: {
      schema: { status: { id: '${vpc.status.id}' } },
      resources: [
        {
          id: 'vpc',
          readyWhen: ['${vpc.status.ready}'],
          includeWhen: ['${schema.spec.on}', '${not CEL}'],
          template: { metadata: { name: '${schema.spec.name}' } },
        },
        { id: 'subnets', forEach: [{ zone: '${schema.spec.zones}' }] },
      ],
    },
  } satisfies KubeObject
  expect(expressionsOf(rgd).map(({ use, resource }) => `${resource} ${use}`)).toEqual([
    'null value',
    'vpc readyWhen',
    'vpc includeWhen',
    'vpc value',
    'subnets value',
  ])
})
