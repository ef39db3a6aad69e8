import { describe, expect, test } from '@jest/globals'
import { collectionJson, found, titles } from '../../../../support/found.ts'
import { object } from '../../../../support/kro-objects.ts'
import { crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'

const rule = 'resource/kind-of-rgd-gone'
const widget = { id: 'widget', template: { apiVersion: 'shop.io/v1', kind: 'Widget' } }
const silent = (name = 'one', metadata = {}) => webOf(null, { name, ...metadata }, { state: null })
const widgets = (kind: string, ...versions: string[]) =>
  crdOf(
    {},
    { name: 'widgets.shop.io', labels: {} },
    { group: 'shop.io', names: { kind, plural: 'widgets' }, versions: versions.map((name) => ({ name })) },
  )
const service = (name: string, spec: object) => object('APIService', { name }, { spec: { ...spec } })

type Lists = Record<string, object[]>
const files = (
  instances = [silent()],
  rgds: object[] = [rgdOf({ resources: [widget] })],
  lists: Lists = {},
) => world(instances, { 'resourcegraphdefinitions.kro.run': rgds, ...lists })
const crds = (...list: object[]): Lists => ({
  'customresourcedefinitions.apiextensions.k8s.io': [crdOf(), ...list],
})

test('a kind of a template whose CRD was deleted: the whole finding', () => {
  expect(found(rule, files(['one', 'two', 'three'].map((name) => silent(name))))).toEqual([
    {
      title:
        'RGD web needs Widget (shop.io/v1) for its resource widget, and the cluster no longer has that kind',
      detail:
        'Its CRD was there when kro accepted the RGD, and was deleted since. The RGD stays Active, and its instances are not reconciled.',
      object: 'ResourceGraphDefinition/web',
      about: ['Web/team/one', 'Web/team/two', 'Web/team/three'],
      proof: [
        expect.stringMatching(/resourcegraphdefinitions\.kro\.run\.json:\d+: "kind": "Widget"$/),
        expect.stringMatching(/webs\.kro\.run\.json:\d+: "name": "one",?$/),
        expect.stringMatching(/webs\.kro\.run\.json:\d+: "name": "two",?$/),
      ],
      fix: [
        'kubectl api-resources --api-group=shop.io   # the kinds of that group that are left',
        'Install the CRD again; kro reconciles the instances by itself.',
      ],
    },
  ])
})

test('of a project that is known, by an external reference: what brings it', () => {
  const reference = {
    id: 'dns',
    externalRef: { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway' },
  }
  const [match, ...others] = found(rule, files([silent()], [rgdOf({ resources: [reference] })]))
  expect(others).toEqual([])
  expect(match?.title).toBe(
    'RGD web needs Gateway (gateway.networking.k8s.io/v1) for its resource dns, and the cluster no longer has that kind',
  )
  expect(match?.proof[0]).toMatch(/"kind": "Gateway"$/)
  expect(match?.fix[2]).toBe(
    'In setup-kro: input prerequisites, an entry crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/standard',
  )
})

test('each such resource has its own finding, with its own line', () => {
  const resources = [{ id: 'config', template: { apiVersion: 'v1', kind: 'ConfigMap' } }, widget]
  const gadget = { id: 'gadget', template: { apiVersion: 'shop.io/v1', kind: 'Gadget' } }
  const both = found(rule, files([silent()], [rgdOf({ resources: [...resources, gadget] })]))
  expect(both.map(({ proof }) => proof[0])).toEqual([
    expect.stringMatching(/"kind": "Widget"$/),
    expect.stringMatching(/"kind": "Gadget"$/),
  ])
})

describe('not where the kind is served', () => {
  const count = (lists: Lists, resources: object[] = [widget]) =>
    titles(rule, files([silent()], [rgdOf({ resources })], lists)).length

  test.each<[string, number, Lists]>([
    ['by its CRD', 0, crds(widgets('Widget', 'v1'))],
    ['by one of several versions', 0, crds(widgets('Widget', 'v1beta1', 'v1'))],
    ['not by a CRD of another version', 1, crds(widgets('Widget', 'v2'))],
    ['not by a CRD of another kind of that group', 1, crds(widgets('Gadget', 'v1'))],
    [
      'by an API server of its own',
      0,
      {
        'apiservices.apiregistration.k8s.io': [
          service('v1.other.io', { service: { name: 'x' } }),
          service('v1.shop.io', { service: { name: 'x' } }),
        ],
      },
    ],
    [
      'not by an API that the CRD of another kind serves',
      1,
      { 'apiservices.apiregistration.k8s.io': [service('v1.shop.io', {})] },
    ],
    [
      'not by another version of an API',
      1,
      { 'apiservices.apiregistration.k8s.io': [service('v2.shop.io', { service: { name: 'x' } })] },
    ],
  ])('%s: %i', (_, expected, lists) => {
    expect(count(lists)).toBe(expected)
  })

  test('by another RGD, or by Kubernetes itself; nor a resource that names no kind', () => {
    const other = rgdOf({ schema: { kind: 'Widget', group: 'shop.io', apiVersion: 'v1' } }, [], {
      name: 'other',
    })
    const own = rgdOf({ resources: [widget] })
    expect(titles(rule, files([silent()], [own, other]))).toEqual([])
    const resources = [
      { id: 'a', template: { apiVersion: 'apps/v1', kind: 'Deployment' } },
      { id: 'b', template: { apiVersion: 'shop.io/v1' } },
      { id: 'c', template: { kind: 'ConfigMap' } },
    ]
    expect(count({}, resources)).toBe(0)
  })
})

describe('only where an instance has no status because of it', () => {
  test.each<[string, ReturnType<typeof webOf>[]]>([
    ['none', []],
    ['one that works', [webOf(null)]],
    ['one of which kro says what is wrong', [webOf('it is broken')]],
    ['one that is being deleted', [silent('one', { deletionTimestamp: '2026-11-23T09:00:00Z' })]],
    ['one of another group', [{ ...silent(), apiVersion: 'other.io/v1alpha1' }]],
    ['one of another kind', [{ ...silent(), kind: 'Other' }]],
  ])('%s', (_, instances) => {
    expect(titles(rule, files(instances))).toEqual([])
  })

  test('of an RGD that is Active, and where the CRDs were listed', () => {
    const resources = [widget]
    expect(
      titles(rule, files([silent()], [rgdOf({ resources }, [['GraphVerified', 'False', 'x', 'y']])])),
    ).toEqual([])
    const { 'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': _, ...unlisted } = files()
    expect(
      titles(rule, {
        ...unlisted,
        'evidence/collection.json': collectionJson([
          ['customresourcedefinitions.apiextensions.k8s.io', { code: 'timed-out' }],
        ]),
      }),
    ).toEqual([])
  })

  test('of the RGD that declares its kind', () => {
    const other = rgdOf({ schema: { kind: 'Other' }, resources: [widget] }, [], { name: 'other' })
    expect(titles(rule, files([silent()], [rgdOf(), other]))).toEqual([])
    const none = { ...rgdOf({ resources: [widget] }), spec: { resources: [widget] } }
    expect(titles(rule, files([silent()], [none, rgdOf()]))).toEqual([])
  })
})
