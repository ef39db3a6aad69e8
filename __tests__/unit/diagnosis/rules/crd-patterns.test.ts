import { describe, expect, test } from '@jest/globals'
import { failedWith, found, stepsJson } from '../../../support/found.ts'
import { rgdOf, world } from '../../../support/kro-world.ts'

/** What is found where a step failed with this log. */
const of = (rule: string, log: string) => found(rule, { ...world([]), ...failedWith(log) })
const line = (log: string) => `evidence/steps/kro.apply.log:1: ${log}`

describe('a kind that is not there yet', () => {
  const rule = 'crd/kind-not-there-yet'
  const wait =
    "kubectl wait rgd/web --for=jsonpath='{.status.state}'=Active --timeout=1m   # then apply the instance"
  const both = 'Give both to `manifests`: setup-kro applies them in order of need and waits.'
  const finding = (kind: string, version: string, proof: string) => ({
    title: `The cluster does not know the kind ${kind} (${version}) yet`,
    detail:
      'kro makes the CRD of an RGD when it accepts the RGD, some seconds after it was applied; other CRDs have to be installed first.',
    object: `Kind/${kind}`,
    proof: [proof],
  })

  test('as kubectl says it: the whole finding', () => {
    const log = 'error: no matches for kind "Web" in version "kro.run/v1alpha1"'
    expect(of(rule, log)).toEqual([{ ...finding('Web', 'kro.run/v1alpha1', line(log)), fix: [wait, both] }])
  })

  test('as a client says it that names no version', () => {
    const log = 'Error: the server could not find the requested resource (post webs.kro.run)'
    expect(of(rule, log)).toEqual([
      {
        ...finding('webs.kro.run', 'in a version that the client does not name', line(log)),
        fix: [wait, both],
      },
    ])
    expect(of(rule, log.replace('post', 'delete'))).toEqual([])
  })

  test.each(['web', 'webs', 'webs.kro.run', 'Web', 'Web.v1alpha1.kro.run'])(
    'as kubectl get and wait name it: %s',
    (kind) => {
      const log = `error: the server doesn't have a resource type "${kind}"`
      expect(of(rule, log)[0]?.fix).toEqual([wait, both])
    },
  )

  test('as the gate says it', () => {
    const failures = [{ code: 'kind-not-served', kind: 'Web', version: 'kro.run/v1alpha1' }]
    const steps = { 'evidence/steps.json': stepsJson({ step: 'gate.manifests', failures }) }
    expect(found(rule, { ...world([]), ...steps })).toEqual([
      {
        ...finding('Web', 'kro.run/v1alpha1', expect.stringMatching(/^evidence\/steps\.json:\d+: /) as never),
        fix: [wait, both],
      },
    ])
  })

  test('that no RGD declares', () => {
    const files = {
      ...world([], { 'resourcegraphdefinitions.kro.run': [rgdOf({ schema: { kind: 'Other' } })] }),
      ...failedWith('error: no matches for kind "Web" in version "kro.run/v1alpha1"'),
    }
    const undeclared =
      'No RGD of the cluster declares Web: apply the one that does, or correct the kind (kubectl get rgd).'
    expect(found(rule, files)[0]?.fix).toEqual([undeclared, both])
    const log = 'no matches for kind "Web" in version "example.com/v1"'
    expect(of(rule, log)[0]?.fix).toEqual([both])
  })
})

test('a version that the new CRD does not have: the whole finding', () => {
  const log =
    'CustomResourceDefinition.apiextensions.k8s.io "webs.kro.run" is invalid: status.storedVersions[0]: Invalid value: "v1alpha1": missing from spec.versions'
  expect(of('crd/stored-version-removed', log)).toEqual([
    {
      title:
        'A CRD cannot be updated: its objects are stored in version v1alpha1, which the new CRD does not have',
      detail: 'The cluster was used with another version before.',
      proof: [line(log)],
      fix: [
        'Start with a fresh cluster, or migrate the stored objects and remove v1alpha1 from status.storedVersions.',
      ],
    },
  ])
})

describe('a manifest that is too large for kubectl apply', () => {
  const rule = 'crd/annotation-too-long'
  const finding = (name: string, object: string, log: string) => [
    {
      title: `The manifest ${name} is too large for kubectl apply`,
      detail:
        "Client-side apply keeps the whole manifest in an annotation of at most 256 KiB. kro's own CRDs are far smaller.",
      object: `CustomResourceDefinition/${object}`,
      proof: [line(log)],
      fix: [
        'Apply it with kubectl apply --server-side, which writes no such annotation, or with kubectl create.',
      ],
    },
  ]

  test.each([
    'metadata.annotations: Too long: may not be more than 262144 bytes',
    'metadata.annotations: Too long: must have at most 262144 bytes',
  ])('%s: the whole finding', (words) => {
    const named = `The CustomResourceDefinition "big.x.io" is invalid: ${words}`
    expect(of(rule, named)).toEqual(finding('big.x.io', 'big.x.io', named))
    expect(of(rule, words)).toEqual(finding('of a CRD', '?', words))
  })

  test('not one of which another field is too long', () => {
    expect(of(rule, 'metadata.name: Too long: may not be more than 262144 bytes')).toEqual([])
  })
})

test('a kind that is not there yet: the RGDs that declare it', () => {
  const other = rgdOf({ schema: { kind: 'Other' } }, [], { name: 'other' })
  const files = {
    ...world([], { 'resourcegraphdefinitions.kro.run': [other, rgdOf()] }),
    ...failedWith('error: no matches for kind "Web" in version "kro.run/v1alpha1"'),
  }
  expect(found('crd/kind-not-there-yet', files)[0]?.fix).toEqual([
    "kubectl wait rgd/web --for=jsonpath='{.status.state}'=Active --timeout=1m   # then apply the instance",
    'Give both to `manifests`: setup-kro applies them in order of need and waits.',
  ])
})

test('a kind that is not there yet: whether one of another group is meant', () => {
  const fix = (kind: string, apiVersion: string) =>
    found('crd/kind-not-there-yet', {
      ...world([], { 'resourcegraphdefinitions.kro.run': [rgdOf()] }),
      ...failedWith(`error: no matches for kind "${kind}" in version "${apiVersion}"`),
    })[0]?.fix[0]
  expect(fix('Ingress', 'networking.example.com/v1')).toBe(
    'Did you mean Ingress in apiVersion networking.k8s.io/v1?',
  )
  // What resource/kind-misnamed says.
  expect(fix('Wbe', 'kro.run/v1alpha1')).toMatch(/^No RGD of the cluster declares Wbe/)
  // Of another project.
  expect(fix('Service', 'serving.knative.dev/v1')).toMatch(/^Give both /)
})
