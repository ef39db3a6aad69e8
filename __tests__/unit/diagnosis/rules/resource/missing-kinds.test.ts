import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { crdOf, rgdOf, world } from '../../../../support/kro-world.ts'

/** What is found of RGD web, one of whose resources has a kind that the cluster does not have. */
const of = (message: string, resources: object[] = [], crds: object[] = []) =>
  found(
    'resource/kind-not-installed',
    world([], {
      'resourcegraphdefinitions.kro.run': [
        rgdOf({ resources }, [['GraphVerified', 'False', 'Failed', message]]),
      ],
      'customresourcedefinitions.apiextensions.k8s.io': crds,
    }),
  )[0]
const uses = 'RGD web uses a kind that the cluster does not have: '

describe('the kind that a message names', () => {
  test.each<[string, string]>([
    [
      'cannot resolve group version kind "zoo.io/v1, Kind=Elephant": schema not found',
      'Elephant (zoo.io/v1)',
    ],
    ['cannot resolve group version kind "/v1, Kind=Elephant": schema not found', 'Elephant (v1)'],
    ['cannot resolve group version kind zoo.io/v1, Kind=Elephant', 'Elephant (zoo.io/v1)'],
    ['cannot resolve group version "zoo.io/v1"', 'zoo.io/v1'],
    ['cannot resolve group version "/v1"', 'v1'],
    ['cannot resolve group version zoo.io/v1', 'zoo.io/v1'],
    ['no matches for kind "Elephant" in version "zoo.io/v1"', 'Elephant (zoo.io/v1)'],
    ['no matches for kind "Elephant" in group "zoo.io"', 'Elephant (zoo.io)'],
    ['failed to retrieve openapi schema', 'failed to retrieve openapi schema'],
  ])('%s: %s, also where the resource is not known', (words, title) => {
    expect(of(words)?.title).toBe(`${uses}${title}`)
    expect(of(`failed to build resource "gone": ${words}`)?.title).toBe(`${uses}${title}`)
  })

  test('the words stand before what the RGD has', () => {
    const resource = { id: 'zoo', template: { apiVersion: 'zoo.io/v1', kind: 'Elephant' } }
    const named = (words: string, resources: object[] = [resource]) =>
      of(`failed to build resource "zoo": ${words}`, resources)?.title
    expect(named('cannot resolve group version kind "farm.io/v2, Kind=Cow"')).toBe(`${uses}Cow (farm.io/v2)`)
    expect(named('cannot resolve group version "farm.io/v2"')).toBe(`${uses}Elephant (farm.io/v2)`)
    expect(named('failed to retrieve openapi schema')).toBe(`${uses}Elephant (zoo.io/v1)`)
    const bare = { id: 'zoo', template: { kind: 'Elephant' } }
    expect(named('failed to retrieve openapi schema', [bare])).toBe(
      `${uses}failed to retrieve openapi schema`,
    )
  })
})

describe('what was probably meant: the whole finding', () => {
  const missing = (apiVersion: string, kind: string) =>
    `failed to build resource "x": failed to get schema for resource x: cannot resolve group version kind "${apiVersion}, Kind=${kind}": schema not found`
  const named = (apiVersion: string, kind: string, ...crds: object[]) =>
    of(missing(apiVersion, kind), [{ id: 'x', template: { apiVersion, kind } }], crds)
  const reads =
    'kro reads the schema of every kind among the resources from the API server when it accepts the RGD.'
  const widgets = crdOf(
    {},
    { name: 'widgets.shop.io', labels: {} },
    { group: 'shop.io', names: { kind: 'Widget' }, versions: [{ name: 'v1' }] },
  )

  test('a kind of that group that is nearly called so', () => {
    expect(named('shop.io/v1', 'Wigdet', widgets)).toEqual({
      title: `${uses}Wigdet (shop.io/v1) (did you mean Widget (shop.io/v1)?)`,
      detail: `The cluster has Widget in shop.io/v1. ${reads}`,
      object: 'ResourceGraphDefinition/web',
      proof: [expect.stringContaining('"message": "')],
      fix: ['Did you mean Widget in apiVersion shop.io/v1?'],
    })
  })

  test('that kind in another version', () => {
    expect(named('shop.io/v1alpha1', 'Widget', widgets)?.fix).toEqual([
      'Did you mean Widget in apiVersion shop.io/v1?',
    ])
  })

  test("none in a group of Kubernetes' own", () => {
    expect(named('batch/v1', 'Elephant')).toMatchObject({
      title: `${uses}Elephant (batch/v1)`,
      detail: `The group batch is Kubernetes' own: no CRD brings a kind into it. ${reads}`,
      fix: [
        'kubectl api-resources --api-group=batch   # the kinds of that group, in the version of this cluster',
      ],
    })
  })

  test('nothing of a resource that has no kind', () => {
    const resources = [{ id: 'x', template: { apiVersion: 'batch/v1' } }]
    const fix = of('failed to build resource "x": cannot resolve group version "batch/v1"', resources)?.fix
    expect(fix).toEqual([
      'Install the CRD of that kind before the RGD (kubectl api-resources shows what is there).',
      'Check apiVersion and kind of resource x for a mistake.',
    ])
  })
})
