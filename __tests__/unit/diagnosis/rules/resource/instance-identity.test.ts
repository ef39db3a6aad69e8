import { describe, expect, test } from '@jest/globals'
import { childOf, crdOf, rgdOf, rgds } from '../../../../support/kro-world.ts'
import { config, failed, of } from './instance-findings.ts'

describe('objects without an identity of their own', () => {
  const copied =
    'finalizer/labeling failed: cannot install finalizer with invalid ApplySet inventory; repair the metadata, or remove it only after confirming no managed members remain: invalid applyset.kubernetes.io/id label: got "a", want "b"'

  test('an inventory that was copied: how many objects are its own, and what to remove', () => {
    const match = of('applyset-metadata-copied', copied, {
      configmaps: [childOf('config', 'ConfigMap', 'c')],
    })
    expect(match?.title).toBe(
      'Web team/one is not managed by kro: its ApplySet inventory is of another object (invalid applyset.kubernetes.io/id label: got "a", want "b")',
    )
    expect(match?.detail).toMatch(/ for it, and may still call it ACTIVE\. It has 1 object of its own\.$/)
    expect(of('applyset-metadata-copied', copied)?.detail).toMatch(/ It has no objects of its own\.$/)
    const two = { configmaps: ['c', 'd'].map((name) => childOf('config', 'ConfigMap', name)) }
    expect(of('applyset-metadata-copied', copied, two)?.detail).toMatch(/ It has 2 objects of its own\.$/)
    expect(match?.fix[0]).toMatch(
      /^kubectl label web one -n team applyset\.kubernetes\.io\/id-; kubectl annotate web one -n team applyset/,
    )
    expect(of('applyset-metadata-copied', copied, {}, { namespace: undefined })?.title).toMatch(
      /^Web one is not/,
    )
  })

  test('the same object twice: the names of the resources, ten at most', () => {
    const twice = `${failed}project failed: found resources with conflicts: resourceID: flags conflicts with resourceID: settings`
    const resources = [config('${schema.spec.name}', 'settings'), config(undefined, 'flags')]
    const match = of('same-object-twice', twice, rgds(rgdOf({ resources })))
    expect(match?.title).toContain('two resources of RGD web make the same object: ')
    expect(match?.detail).toMatch(/The names: settings \(\$\{schema\.spec\.name\}\), flags \(no name\)\.$/)
    const many = Array.from({ length: 12 }, (_, place) => config('x', `r${place}`))
    const detail = of('same-object-twice', twice, rgds(rgdOf({ resources: many })))?.detail
    expect(detail).toContain('r9 (x)')
    expect(detail).not.toContain('r10')
    // The CRD says whose kind it is, also when the RGD is gone.
    expect(of('same-object-twice', twice, rgds())?.title).toContain('two resources of RGD web make')
    const unlabelled = {
      ...rgds(),
      'customresourcedefinitions.apiextensions.k8s.io': [crdOf({}, { labels: { 'kro.run/owned': 'true' } })],
    }
    expect(of('same-object-twice', twice, unlabelled)?.title).toContain('two resources of its RGD make')
    expect(of('name-empty', `${failed}name is required`, unlabelled)?.fix[1]).toMatch(
      /^kubectl get rgd -o yaml /,
    )
  })

  test('a name that is empty', () => {
    expect(of('name-empty', `${failed}name is required`)).toMatchObject({
      title: 'Web team/one creates an object with an empty name: name is required',
      fix: [expect.any(String), 'kubectl get rgd web -o yaml   # are the ${…} of metadata.name still there?'],
    })
  })
})
