import { describe, expect, test } from '@jest/globals'
import { runJson } from '../../../../support/evidence.ts'
import { found, titles } from '../../../../support/found.ts'
import { world } from '../../../../support/kro-world.ts'
import { refused, typedPatch } from './refused-manifests.ts'

describe('an RGD that the API server does not take', () => {
  const rgd = { object: 'ResourceGraphDefinition/shop', file: 'rgd.yaml' }
  const rules = ['resource/manifest-rejected', 'resource/rgd-identity-changed', 'crd/rgd-crd-outdated']
  const by = (said: string, applied = rgd as Parameters<typeof refused>[1]) =>
    rules.flatMap((rule) =>
      titles(rule, { ...world([]), ...refused(said, applied) }).map(() => rule.split('/')[1]),
    )
  const invalid = (fields: string, kind = 'ResourceGraphDefinition.kro.run') =>
    `${kind} "shop" is invalid: ${fields}`
  const immutable = 'spec.schema.kind: Invalid value: "string": kind is immutable'

  test('since it declares another kind than before', () => {
    expect(by(invalid(immutable))).toEqual(['rgd-identity-changed'])
    expect(by(invalid('spec.other: Invalid value: "string": field is immutable'))).toEqual([
      'manifest-rejected',
    ])
    expect(by(invalid(`[spec.x: Invalid value: "a": field is immutable, ${immutable}]`))).toEqual([
      'rgd-identity-changed',
    ])
    expect(by(invalid('spec.schema.kind: Required value'))).toEqual(['manifest-rejected'])
    expect(by(invalid(immutable, 'Web.kro.run'), { object: 'Web/team/one' })).toEqual(['manifest-rejected'])
    const [match] = found('resource/rgd-identity-changed', {
      ...world([]),
      ...refused(invalid(immutable), rgd),
    })
    expect(match?.title).toMatch(/^RGD shop \(rgd\.yaml\) cannot change what it declares: /)
    expect(match?.fix[1]).toContain('kubectl delete rgd shop, then its CRD')
    expect(
      titles('resource/rgd-identity-changed', { ...world([]), ...refused(invalid(immutable), {}) })[0],
    ).toMatch(/^RGD shop cannot change/)
  })

  test('since the CRD is of an earlier kro', () => {
    expect(by(typedPatch('spec.resources[0].forEach'))).toEqual(['crd-outdated'].map((name) => `rgd-${name}`))
    expect(by(typedPatch('spec.resources[0].foreach', 'spec.resources[0].forEach'))).toEqual([
      'rgd-crd-outdated',
    ])
    expect(by(invalid('spec.resources[0].externalRef.metadata.name: Required value'))).toEqual([
      'rgd-crd-outdated',
    ])
    expect(by(invalid('spec.resources[0].externalRef.metadata.namespace: Required value'))).toEqual([
      'rgd-crd-outdated',
    ])
    expect(
      by(invalid('spec.resources[0].externalRef.metadata.name: Invalid value: "A": must match')),
    ).toEqual(['manifest-rejected'])
    expect(by(invalid('spec.resources[0].id: Required value'))).toEqual(['manifest-rejected'])
    expect(by(typedPatch('spec.resources[0].forEach'), { object: 'Web/team/one' })).toEqual([
      'manifest-rejected',
    ])
    expect(by(typedPatch('spec.resources[0].forEach'), { object: 'My/ResourceGraphDefinition' })).toEqual([
      'manifest-rejected',
    ])
    expect(by(invalid('spec.resources[0].externalRef.metadata.name: Required value'), {})).toEqual([
      'rgd-crd-outdated',
    ])
  })

  test('since a field of it is misspelt', () => {
    const fixes = (said: string) =>
      found('resource/manifest-rejected', { ...world([]), ...refused(said, rgd) })[0]?.fix
    expect(fixes(typedPatch('spec.resources[10].foreach'))?.[0]).toBe(
      'Did you mean forEach at spec.resources[10].foreach?',
    )
    expect(fixes(typedPatch('spec.elephant'))?.[0]).toBe('Correct spec.elephant in rgd.yaml.')
    expect(fixes(invalid('spec.resources[0].ids: Required value'))?.[0]).toBe(
      'Correct spec.resources[0].ids in rgd.yaml.',
    )
  })

  test.each<[Parameters<typeof runJson>[0] | null, string]>([
    [
      { install: 'source', kroVersion: 'v0.9.4' },
      'kubectl apply --server-side -f helm/crds   # in the checkout of kro',
    ],
    [
      { install: 'make', kroVersion: 'v0.9.4' },
      'kubectl apply --server-side -f helm/crds   # in the checkout of kro',
    ],
    [
      { install: 'release', kroVersion: 'v0.9.4' },
      'helm show crds oci://registry.k8s.io/kro/charts/kro --version 0.9.4 | kubectl apply --server-side -f -',
    ],
    [
      { install: 'release', kroVersion: 'dev-v1' },
      'Apply the CRDs of the version that runs: helm show crds oci://registry.k8s.io/kro/charts/kro --version VERSION | kubectl apply --server-side -f -',
    ],
    [
      { install: 'none', kroVersion: null },
      'Apply the CRDs of the version that runs: helm show crds oci://registry.k8s.io/kro/charts/kro --version VERSION | kubectl apply --server-side -f -',
    ],
    [
      null,
      'Apply the CRDs of the version that runs: helm show crds oci://registry.k8s.io/kro/charts/kro --version VERSION | kubectl apply --server-side -f -',
    ],
  ])('its CRD comes with kro, in a job with %j', (run, fix) => {
    const files = {
      ...world([]),
      'evidence/run.json': run === null ? '' : runJson(run),
      ...refused(typedPatch('spec.resources[0].forEach'), { object: rgd.object }),
    }
    const [match] = found('crd/rgd-crd-outdated', files)
    expect(match?.title).toBe(
      'ResourceGraphDefinition/shop uses what the CRD of this cluster does not know: spec.resources[0].forEach: field not declared in schema',
    )
    expect(match).toMatchObject({
      object: 'CustomResourceDefinition/resourcegraphdefinitions.kro.run',
      fix: ['kubectl get crd resourcegraphdefinitions.kro.run -o yaml   # the fields that it has', fix],
      proof: [expect.any(String)],
    })
    expect(match?.detail).toMatch(/^That field is one of kro v0\.9\.4/)
  })
})
