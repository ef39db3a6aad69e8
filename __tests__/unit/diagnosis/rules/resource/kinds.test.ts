import { describe, expect, test } from '@jest/globals'
import { failedWith, found, stepsJson, titles } from '../../../../support/found.ts'
import { crdOf, rgdOf, rgds, world } from '../../../../support/kro-world.ts'

const rule = 'resource/kind-misnamed'
const finding = (title: string, more = '') => ({
  title,
  detail: `The apiVersion is GROUP/VERSION: of a kind that an RGD declares, the group is kro.run unless spec.schema.group says otherwise.${more}`,
})

test('a kind in another version, as kubectl and as the gate say it: the whole finding', () => {
  const whole = {
    ...finding(
      'A manifest has the kind Web in apiVersion kro.run/v1; the cluster has it in kro.run/v1alpha1',
    ),
    object: 'Kind/Web',
    fix: [
      'Write apiVersion: kro.run/v1alpha1 and kind: Web in the manifest.',
      'kubectl api-resources   # the kinds that there are',
    ],
  }
  const line = 'error: no matches for kind "Web" in version "kro.run/v1"'
  expect(found(rule, { ...world([]), ...failedWith(line) })).toEqual([
    { ...whole, proof: [`evidence/steps/kro.apply.log:1: ${line}`] },
  ])
  const failures = [{ code: 'kind-not-served', kind: 'Web', version: 'kro.run/v1' }]
  const gate = { 'evidence/steps.json': stepsJson({ step: 'gate.manifests', failures }) }
  expect(found(rule, { ...world([]), ...gate })).toEqual([
    { ...whole, proof: [expect.stringMatching(/^evidence\/steps\.json:\d+: /)] },
  ])
})

test('a kind of a group into which no CRD can bring one', () => {
  const files = { ...world([]), ...failedWith('error: no matches for kind "Deploymnt" in version "apps/v1"') }
  expect(found(rule, files)).toMatchObject([
    finding(
      'A manifest has the kind Deploymnt (apps/v1), which is not there; the cluster has Deployment (apps/v1)',
      ' No CRD can bring a kind into that group.',
    ),
  ])
})

describe('a kind that a manifest names wrongly', () => {
  const rule = 'resource/kind-misnamed'
  const of = (kind: string, version: string) =>
    found(rule, {
      ...world([]),
      ...failedWith(`error: no matches for kind "${kind}" in version "${version}"`),
    })

  test('by its apiVersion or by its name', () => {
    expect(of('Web', 'kro.run/v1')).toMatchObject([
      {
        title: 'A manifest has the kind Web in apiVersion kro.run/v1; the cluster has it in kro.run/v1alpha1',
        object: 'Kind/Web',
        fix: ['Write apiVersion: kro.run/v1alpha1 and kind: Web in the manifest.', expect.any(String)],
      },
    ])
    expect(of('Wbe', 'kro.run/v1alpha1')[0]?.title).toBe(
      'A manifest has the kind Wbe (kro.run/v1alpha1), which is not there; the cluster has Web (kro.run/v1alpha1)',
    )
    expect(of('Deploymnt', 'apps/v1')[0]?.detail).toMatch(/No CRD can bring a kind into that group\.$/)
    expect(of('Web', 'kro.run/v1')[0]?.detail).toMatch(/says otherwise\.$/)
  })

  test('not one that is there now, by an RGD or by a CRD, nor one that is like none', () => {
    expect(of('Web', 'kro.run/v1alpha1')).toEqual([])
    expect(of('Elephant', 'zoo.io/v1')).toEqual([])
    const crds = {
      'customresourcedefinitions.apiextensions.k8s.io': [
        crdOf({}, {}, { names: { kind: 'Web' }, versions: [{ name: 'v2' }] }),
        crdOf({}, {}, { names: { kind: 'Webs' } }),
      ],
    }
    const log = (kind: string, version: string) =>
      failedWith(`no matches for kind "${kind}" in version "${version}"`)
    expect(found(rule, { ...world([], { ...rgds(), ...crds }), ...log('Web', 'kro.run/v2') })).toEqual([])
    expect(found(rule, { ...world([], { ...rgds(), ...crds }), ...log('Webs', 'kro.run/v2') })).toHaveLength(
      1,
    )
  })

  test('the same twice is one', () => {
    const line = 'no matches for kind "Web" in version "kro.run/v1"'
    expect(titles(rule, { ...world([]), ...failedWith(`${line}\n${line}\n`) })).toHaveLength(1)
  })
})

test('the former kind of RGDs: the whole finding', () => {
  const line = 'error: no matches for kind "ResourceGroup" in version "kro.run/v1alpha1"'
  expect(found(rule, { ...world([]), ...failedWith(line) })).toEqual([
    {
      title:
        'A manifest has the kind ResourceGroup (kro.run/v1alpha1), which kro renamed to ResourceGraphDefinition in v0.2.0',
      detail:
        'Neither kro nor an RGD brings that kind. Since v0.2.0 it is cluster-scoped, and spec.schema.group sets the group of the kind that it declares (kro.run without it); v0.2.0 kept the other fields of spec.',
      object: 'Kind/ResourceGroup',
      fix: [
        'Write apiVersion: kro.run/v1alpha1 and kind: ResourceGraphDefinition in the manifest, without metadata.namespace; in scripts kubectl get rgd instead of kubectl get rg.',
        'kubectl explain resourcegraphdefinitions.spec --recursive   # the fields that this kro takes',
      ],
      proof: [`evidence/steps/kro.apply.log:1: ${line}`],
    },
  ])
})

test('a ResourceGroup of others, and one that an RGD declares, is not the former kind of RGDs', () => {
  const azure = 'error: no matches for kind "ResourceGroup" in version "azure.upbound.io/v1beta1"'
  expect(found(rule, { ...world([]), ...failedWith(azure) })).toEqual([])
  const declared = world([], {
    'resourcegraphdefinitions.kro.run': [rgdOf({ schema: { kind: 'ResourceGroup' } })],
  })
  const line = 'error: no matches for kind "ResourceGroup" in version "kro.run/v1alpha1"'
  expect(found(rule, { ...declared, ...failedWith(line) })).toEqual([])
})
