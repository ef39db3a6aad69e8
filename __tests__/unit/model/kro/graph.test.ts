import { describe, expect, test } from '@jest/globals'
import { graphNodes } from '../../../../src/model/kro/graph.ts'
import { evidenceOf } from '../../../support/evidence.ts'
import { graphFiles } from '../../../support/graph-evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const rgdWith = (resources: unknown[], status: Record<string, unknown> = {}) =>
  object(
    'ResourceGraphDefinition',
    { name: 'x' },
    { apiVersion: 'kro.run/v1alpha1', spec: { resources }, status },
  )

const edges = (...resources: unknown[]): string[] =>
  graphNodes(rgdWith(resources)).flatMap(({ id, dependsOn }) => dependsOn.map((other) => `${other} → ${id}`))

test('the nodes of an RGD, in kro’s order', () => {
  const [rgd] = evidenceOf(graphFiles()).objects('resourcegraphdefinitions.kro.run')
  expect(rgd === undefined ? [] : graphNodes(rgd)).toEqual([
    {
      ...{ id: 'login', kind: { apiVersion: 'v1', kind: 'Secret' }, role: 'external', dependsOn: [] },
      ...{ readyWhen: [], includeWhen: [], isCollection: false },
    },
    {
      ...{ id: 'config', kind: { apiVersion: 'v1', kind: 'ConfigMap' }, role: 'template', dependsOn: [] },
      ...{ readyWhen: [], includeWhen: ['${schema.spec.logged}'], isCollection: false },
    },
    {
      ...{ id: 'app', kind: { apiVersion: 'apps/v1', kind: 'Deployment' }, role: 'template' },
      ...{ dependsOn: ['config', 'login'], readyWhen: ['${app.status.readyReplicas == 1}'] },
      ...{ includeWhen: [], isCollection: false },
    },
    {
      ...{ id: 'service', kind: { apiVersion: 'v1', kind: 'Service' }, role: 'template', dependsOn: ['app'] },
      ...{ readyWhen: [], includeWhen: [], isCollection: false },
    },
  ])
})

describe('a node depends on another one', () => {
  test.each([
    [
      'by an expression in a text',
      { id: 'b', template: { data: { x: 'at ${a.metadata.name}:80' } } },
      ['a → b'],
    ],
    [
      'by one in a list, in a key’s value, twice',
      { id: 'b', template: { x: ['${a.x}', { y: '${a.y}' }] } },
      ['a → b'],
    ],
    ['by includeWhen and forEach', { id: 'b', includeWhen: ['${a.spec.on}'], template: {} }, ['a → b']],
    ['within a map of CEL', { id: 'b', template: { x: '${ {"k": a.x} }' } }, ['a → b']],
    ['not by readyWhen', { id: 'b', readyWhen: ['${a.x}'], template: {} }, []],
    ['not by a field of the same name', { id: 'b', template: { x: '${schema.spec.a}' } }, []],
    ['not by a part of a name', { id: 'b', template: { x: '${ab.x + a1}' } }, []],
    ['not by a string literal', { id: 'b', template: { x: `\${"a.x" + 'a' + "\\"a"}` } }, []],
    ['not by text outside of an expression', { id: 'b', template: { x: 'a.x $a {a}' } }, []],
    ['not on itself', { id: 'b', template: { x: '${b.x}' } }, []],
  ])('%s', (_, resource, expected) => {
    expect(edges({ id: 'a', template: {} }, resource)).toEqual(expected)
  })
})

test.each([
  ['no resources', undefined],
  ['resources that are no list', 'x'],
  ['entries of any shape', [null, 1, {}, { id: 7 }]],
])('an RGD with %s has no nodes', (_, resources) => {
  expect(graphNodes(rgdWith(resources as unknown[]))).toEqual([])
})

test('an expression that does not end is read to its end', () => {
  expect(edges({ id: 'a', template: {} }, { id: 'b', template: { x: '${a.x + "', y: '${' } })).toEqual([
    'a → b',
  ])
})
