import { expect, test } from '@jest/globals'
import { absent, authored } from '../../../src/diagnosis/rules/resource/instance-details.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'

const instance = {
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'Shop' },
  metadata: { name: 'demo', namespace: 'default', uid: 'u1' },
}
const of = (id: string, apiVersion: string, kind: string, more: object = {}) => ({
  ...{ id, template: { apiVersion, kind, metadata: { name: id } } },
  ...more,
})
const made = (apiVersion: string, kind: string, node: string) => ({
  ...{ apiVersion, kind },
  metadata: {
    name: node,
    labels: { 'kro.run/instance-id': 'u1', 'kro.run/instance-name': 'demo', 'kro.run/node-id': node },
  },
})

/** What is said to be missing of resources, where these kinds were listed. */
function absentOf(resources: object[], lists: Record<string, object[]>): string {
  const files = Object.entries(lists).map(([name, objects]) => [
    `evidence/api/${name}.json`,
    listOf(...objects),
  ])
  const rgd = {
    ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'shop' } },
    spec: { schema: { kind: 'Shop', apiVersion: 'v1alpha1' }, resources },
  }
  const evidence = evidenceOf({
    'evidence/run.json': runJson({}),
    'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd),
    ...Object.fromEntries(files),
  })
  return absent(evidence, { resource: 'shops.kro.run', object: instance, state: 'ERROR' })
}

const widgets = {
  ...{
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'gadgetry.example.com' },
  },
  spec: { group: 'example.com', names: { kind: 'Config', plural: 'gadgetry' } },
}

test.each<[string, object[], Record<string, object[]>, string]>([
  [
    'the one that is not there',
    [of('one', 'v1', 'ConfigMap'), of('two', 'v1', 'ConfigMap')],
    { configmaps: [made('v1', 'ConfigMap', 'one')] },
    ' Not there: two (ConfigMap).',
  ],
  [
    'a kind whose plural ends in -ies',
    [of('net', 'networking.k8s.io/v1', 'NetworkPolicy')],
    { 'networkpolicies.networking.k8s.io': [] },
    ' Not there: net (NetworkPolicy).',
  ],
  [
    'a kind whose plural ends in -es',
    [of('web', 'networking.k8s.io/v1', 'Ingress')],
    { 'ingresses.networking.k8s.io': [] },
    ' Not there: web (Ingress).',
  ],
  [
    'a kind of a CRD with a plural of its own',
    [of('own', 'example.com/v1', 'Config')],
    { 'customresourcedefinitions.apiextensions.k8s.io': [widgets], 'gadgetry.example.com': [] },
    ' Not there: own (Config).',
  ],
  [
    'not a kind that was not listed, though the name of another begins like it',
    [of('own', 'example.com/v1', 'Config')],
    { configmaps: [] },
    '',
  ],
  [
    'not a kind of another group',
    [of('own', 'example.com/v1', 'Ingress')],
    { 'ingresses.networking.k8s.io': [] },
    '',
  ],
  [
    'not what a condition or an empty list leaves out',
    [
      of('one', 'v1', 'ConfigMap', { includeWhen: ['${false}'] }),
      of('all', 'v1', 'ConfigMap', { forEach: [{ x: '${[]}' }] }),
    ],
    { configmaps: [] },
    '',
  ],
])('names %s', (_, resources, lists, words) => {
  expect(absentOf(resources, lists)).toBe(words)
})

const rgdWith = (status: object) => ({
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'shop' } },
  spec: { schema: { kind: 'Shop', apiVersion: 'v1alpha1', status }, resources: [] },
})
const plain = rgdWith({ url: '${one.data.url}' })
const withConditions = rgdWith({ conditions: ["${runtime.newCondition({type: 'Ready', status: 'False'})}"] })

test.each<[string, object | null, string[], string]>([
  ['kro’s own conditions', plain, ['Ready', 'ResourcesReady'], ''],
  ['an instance without conditions', plain, [], ''],
  [
    'the author’s under a name of kro’s',
    withConditions,
    ['ResourcesReady', 'Ready'],
    '(ResourcesReady, Ready)',
  ],
  ['the author’s, of which none was written', withConditions, [], 'conditions of its own, which'],
  ['the author’s where the RGD is gone', null, ['DatabaseUp', 'Ready'], '(DatabaseUp, Ready)'],
  ['kro’s own where the RGD is gone', null, ['Ready', 'InstanceSynced'], ''],
])('says of %s where kro’s reason is', (_, rgd, types, words) => {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({}),
    'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(...(rgd === null ? [] : [rgd])),
  })
  const conditions = types.map((type) => ({ type, status: 'False', reason: 'r', message: 'm' }))
  const said = authored(evidence, {
    resource: 'shops.kro.run',
    object: { ...instance, status: { conditions } },
    state: 'ERROR',
  })
  expect(said).toContain(words)
  expect(said === '').toBe(words === '')
})
