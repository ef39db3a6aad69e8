import { describe, expect, test } from '@jest/globals'
import { crdOf } from '../../../../support/kro-world.ts'
import { bucket, of } from './definition-findings.ts'

describe('a kind that the cluster does not have', () => {
  const missing = (gvk: string, id: string) =>
    `failed to build resource "${id}": failed to get schema for resource ${id}: cannot resolve group version kind "${gvk}": schema not found`

  test('and that nothing is called like: what brings it', () => {
    const match = of('kind-not-installed', missing('s3.services.k8s.aws/v1alpha1, Kind=Buckt', 'bucket'))
    expect(match).toMatchObject({
      title: 'RGD web uses a kind that the cluster does not have: Buckt (s3.services.k8s.aws/v1alpha1)',
      detail: expect.stringMatching(
        /^That API comes with an ACK controller \(AWS Controllers for Kubernetes\)\. kro reads/,
      ),
      fix: [
        'In setup-kro: input prerequisites, an entry crds: go://github.com/aws-controllers-k8s/s3-controller@VERSION/config/crd/bases',
        'Install an ACK controller (AWS Controllers for Kubernetes) before the RGD (kubectl api-resources shows what is there).',
        'Check apiVersion and kind of resource bucket for a mistake.',
      ],
    })
    const unknown = of('kind-not-installed', missing('zoo.io/v1, Kind=Elephant', 'zoo'), [
      { id: 'zoo', template: { apiVersion: 'zoo.io/v1', kind: 'Elephant' } },
    ])
    expect(unknown?.detail).toMatch(/^kro reads/)
    expect(unknown?.fix[0]).toMatch(/^Install the CRD of that kind before the RGD/)
  })

  test('and that is nearly one', () => {
    const crds = {
      'customresourcedefinitions.apiextensions.k8s.io': [
        crdOf(
          {},
          { name: 'buckets.s3.services.k8s.aws', labels: {} },
          { group: 's3.services.k8s.aws', names: { kind: 'Bucket' } },
        ),
      ],
    }
    const match = of(
      'kind-not-installed',
      missing('s3.services.k8s.aws/v1alpha1, Kind=Buckt', 'bucket'),
      [bucket],
      crds,
    )
    expect(match?.title).toMatch(/ \(did you mean Bucket \(s3\.services\.k8s\.aws\/v1alpha1\)\?\)$/)
    expect(match?.detail).toMatch(/^The cluster has Bucket in s3\.services\.k8s\.aws\/v1alpha1\. /)
    expect(match?.fix).toEqual(['Did you mean Bucket in apiVersion s3.services.k8s.aws/v1alpha1?'])
  })

  const issuers = crdOf(
    {},
    { name: 'issuers.cert-manager.io', labels: {} },
    { group: 'cert-manager.io', names: { kind: 'Issuer' }, versions: [{ name: 'v1' }] },
  )
  const named = (apiVersion: string, kind: string) =>
    of(
      'kind-not-installed',
      missing(`${apiVersion}, Kind=${kind}`, 'x'),
      [{ id: 'x', template: { apiVersion, kind } }],
      { 'customresourcedefinitions.apiextensions.k8s.io': [issuers] },
    )

  test.each(['Issuer', 'Isuer'])('and that another group has: it is asked, not said, %s', (kind) => {
    const match = named('certmanager.k8s.io/v1alpha1', kind)
    expect(match?.title).toMatch(/ \(did you mean Issuer \(cert-manager\.io\/v1\)\?\)$/)
    expect(match?.fix).toEqual([
      'Did you mean Issuer in apiVersion cert-manager.io/v1?',
      expect.stringMatching(/^Install /),
      expect.stringMatching(/^Check apiVersion and kind /),
    ])
  })

  test('and that another project calls the same: that is not what was meant', () => {
    expect(named('serving.knative.dev/v1', 'Service')?.title).not.toContain('did you mean')
    expect(named('acme.cert-manager.io/v1', 'Issuer')?.title).toContain('(did you mean Issuer ')
  })

  test('in a group of Kubernetes itself, and that a CRD has by that name', () => {
    expect(named('apps/v1', 'Issuer')?.fix).toEqual([
      'Did you mean Issuer in apiVersion cert-manager.io/v1?',
      expect.stringMatching(/^kubectl api-resources --api-group=apps /),
    ])
  })

  test.each([
    ['batch/v2, Kind=Jobs2024', 'batch/v2', 'Jobs2024', 'batch', 'batch'],
    ['/v1, Kind=Elephant', 'v1', 'Elephant', 'of core kinds', "''"],
  ])("in a group of Kubernetes' own: %s", (gvk, apiVersion, kind, words, group) => {
    const match = of('kind-not-installed', missing(gvk, 'x'), [{ id: 'x', template: { apiVersion, kind } }])
    expect(match?.detail).toContain(`The group ${words} is Kubernetes' own`)
    expect(match?.fix).toEqual([
      `kubectl api-resources --api-group=${group}   # the kinds of that group, in the version of this cluster`,
    ])
  })

  test.each([
    ['cannot resolve group version "shop.io/v1"', 'Widget (shop.io/v1)'],
    ['no matches for kind "Widget" in group "shop.io"', 'Widget (shop.io)'],
    ['no matches for kind "Widget" in version "shop.io/v1"', 'Widget (shop.io/v1)'],
    ['failed to retrieve openapi schema', 'Widget (shop.io/v1)'],
  ])('that an external reference names: %s', (words, title) => {
    const reference = { id: 'ref', externalRef: { apiVersion: 'shop.io/v1', kind: 'Widget' } }
    expect(of('kind-not-installed', `failed to build resource "ref": ${words}`, [reference])?.title).toBe(
      `RGD web uses a kind that the cluster does not have: ${title}`,
    )
  })

  test('that nothing names', () => {
    const match = of('kind-not-installed', 'failed to retrieve openapi schema')
    expect(match?.title).toBe(
      'RGD web uses a kind that the cluster does not have: failed to retrieve openapi schema',
    )
    expect(match?.fix).toEqual([
      'Install the CRD of that kind before the RGD (kubectl api-resources shows what is there).',
      'Check apiVersion and kind of the resources for a mistake.',
    ])
  })

  test('that is an expression', () => {
    const resource = { id: 'x', template: { apiVersion: 'v1', kind: '${schema.spec.kind}' } }
    const match = of('kind-not-installed', missing('v1, Kind=${schema.spec.kind}', 'x'), [resource])
    expect(match?.fix).toEqual([
      'Write apiVersion and kind of resource x as plain words; for a choice make two resources, each with includeWhen.',
    ])
    expect(match?.detail).toMatch(/^apiVersion and kind of a template are plain words: /)
  })
})
