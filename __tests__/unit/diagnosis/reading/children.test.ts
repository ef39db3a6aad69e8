import { expect, test } from '@jest/globals'
import { childrenOf } from '../../../../src/diagnosis/reading/children.ts'
import { evidenceOf, listOf } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const labels = {
  'kro.run/instance-id': 'uid-one',
  'kro.run/instance-name': 'one',
  'kro.run/node-id': 'service',
}
const instance = object('App', { name: 'one', namespace: 'default', uid: 'uid-one' })
const service = object('Service', { name: 'web', namespace: 'default', labels })

test('what a controller creates for a child, with the labels of the child, is not a child', () => {
  const slice = object('EndpointSlice', {
    name: 'web-mqrvx',
    namespace: 'default',
    labels,
    ownerReferences: [{ kind: 'Service', name: 'web', uid: 'uid-web', controller: true }],
  })
  const endpoints = object('Endpoints', { name: 'web', namespace: 'default', labels })
  const evidence = evidenceOf({
    'evidence/api/endpoints.json': listOf(endpoints),
    'evidence/api/endpointslices.discovery.k8s.io.json': listOf(slice),
    'evidence/api/services.json': listOf(service),
  })
  expect(childrenOf(evidence, instance).map(({ object: { kind } }) => kind)).toEqual(['Service'])
})

test('a child that names an owner of its own is still a child', () => {
  const owned = object('ConfigMap', {
    name: 'settings',
    namespace: 'default',
    labels,
    ownerReferences: [{ kind: 'Service', name: 'web', uid: 'uid-web' }],
  })
  const evidence = evidenceOf({ 'evidence/api/configmaps.json': listOf(owned) })
  expect(childrenOf(evidence, instance)).toHaveLength(1)
})
