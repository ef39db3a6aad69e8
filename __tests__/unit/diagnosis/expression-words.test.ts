import { expect, test } from '@jest/globals'
import { expressionRules } from '../../../src/diagnosis/rules/resource/expressions.ts'
import { evidenceOf, listOf } from '../../support/evidence.ts'
import { object } from '../../support/kro-objects.ts'

// What make, shells, Flux and templates leave of ${schema.spec.name}.
test.each([
  ['', true],
  ['-config', true],
  ['app-', true],
  ['.config', true],
  ['$${schema.spec.name}', true],
  ['app-$${schema.spec.name}', true],
  ['\\${schema.spec.name}', true],
  ['{schema.spec.name}', true],
  ['$(schema.spec.name)', true],
  ['${schema.spec.name}', false],
  ['${schema.spec.name}-config', false],
  ['${"a-" + schema.spec.name}', false],
  ['${schema.spec.names.map(n, n.replace("{", ""))[0]}', false],
  ['app-config', false],
])('metadata.name %j was an expression: %s', (name, wasEaten) => {
  const rgd = object(
    'ResourceGraphDefinition',
    { name: 'web' },
    {
      apiVersion: 'kro.run/v1alpha1',
      spec: {
        resources: [{ id: 'a', template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } } }],
      },
    },
  )
  const evidence = evidenceOf({ 'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd) })
  expect(expressionRules.flatMap((rule) => rule.find(evidence)).length > 0).toBe(wasEaten)
})
