import { describe, expect, test } from '@jest/globals'
import { type Found, found } from '../../../../support/found.ts'
import { object } from '../../../../support/kro-objects.ts'
import { crdOf, rgdOf, rgds, world } from '../../../../support/kro-world.ts'
import { refused, typedPatch } from './refused-manifests.ts'

describe('a manifest that the API server does not take', () => {
  const rule = 'resource/manifest-rejected'
  const spec = { name: 'string', size: 'integer', ports: '[]Port', nested: { inside: 'string' } }
  const known = { ...rgds(rgdOf({ schema: { spec, types: { Port: { number: 'integer' } } } })) }
  const of = (
    said: string,
    applied?: Parameters<typeof refused>[1],
    lists: Record<string, object[]> = known,
  ): Found | undefined => found(rule, { ...world([], lists), ...refused(said, applied) })[0]

  test('fields that the schema does not have: those that there are, and the one that was meant', () => {
    const required = crdOf()
    const schema = { openAPIV3Schema: { properties: { spec: { required: ['name'], properties: {} } } } }
    const crd = { ...required, spec: { ...required.spec, versions: [{ name: 'v1alpha1', schema }] } }
    const match = of(typedPatch('spec.nane', 'spec.elephant'), undefined, {
      ...known,
      'customresourcedefinitions.apiextensions.k8s.io': [crd],
    })
    expect(match?.title).toBe(
      'Web/team/one (app.yaml) does not fit the schema of its kind: spec.nane: field not declared in schema; spec.elephant: field not declared in schema (spec.name is a field)',
    )
    expect(match?.detail).toMatch(
      /; the schema is that of RGD web\. \(Without.*\) spec has name \(required\), size, ports, nested\.$/,
    )
    expect(match?.fix).toEqual([
      'Did you mean name at spec.nane?',
      'Correct these fields in app.yaml.',
      'kubectl explain web.spec   # the fields that there are',
    ])
  })

  test('within lists and objects', () => {
    const one = of(typedPatch('spec.ports[12].numbr'))
    expect(one?.detail).toMatch(/ spec\.ports has number\.$/)
    expect(one?.fix.slice(0, 2)).toEqual([
      'Did you mean number at spec.ports[12].numbr?',
      'Correct spec.ports[12].numbr in app.yaml.',
    ])
    expect(of(typedPatch('spec.nested.insde'))?.title).toMatch(/ \(spec\.nested\.inside is a field\)$/)
  })

  test('at the root of the object, and twenty fields at most', () => {
    expect(of(typedPatch('sepc'))?.detail).toMatch(/silently\.\)$/)
    expect(of(typedPatch('sepc'))?.fix[0]).toBe('Did you mean spec at sepc?')
    const many = Object.fromEntries(Array.from({ length: 22 }, (_, place) => [`field${place}`, 'string']))
    const detail = of(typedPatch('spec.elephant'), undefined, rgds(rgdOf({ schema: { spec: many } })))?.detail
    expect(detail).toMatch(/field19\.$/)
  })

  test('of a kind that no RGD declares: from other objects of it, else from what fields are called', () => {
    const applied = { object: 'Deployment/team/app', file: 'app.yaml' }
    const others = {
      ...known,
      'deployments.apps': [
        object(
          'Deployment',
          { name: 'x', namespace: 'a' },
          { apiVersion: 'apps/v1', spec: { strategy: {} } },
        ),
      ],
    }
    expect(of(typedPatch('spec.stratgy'), applied, others)?.fix[0]).toBe(
      'Did you mean strategy at spec.stratgy?',
    )
    expect(of(typedPatch('spec.replcas'), applied)?.fix[0]).toBe('Did you mean replicas at spec.replcas?')
    expect(of(typedPatch('spec.replcas'), applied)?.detail).toMatch(
      /^The API server applies strictly and takes no field that the schema does not have\. \(/,
    )
    // A name that is one, at another place.
    expect(of(typedPatch('spec.image'), applied)?.fix[0]).toBe('Correct spec.image in app.yaml.')
    // The fields of an RGD are all known.
    expect(of(typedPatch('spec.replcas'))?.fix[0]).toBe('Correct spec.replcas in app.yaml.')
  })

  test('values that do not fit, one or several', () => {
    const invalid = (fields: string) => of(`Web.kro.run "one" is invalid: ${fields}`)
    expect(invalid('spec.name: Required value')).toMatchObject({
      detail: 'The API server checks objects against the schema of their kind, here that of RGD web.',
      fix: ['Correct spec.name in app.yaml.', expect.any(String)],
    })
    expect(invalid('[spec.name: Required value, spec.size: Required value]')?.fix[0]).toBe(
      'Correct these fields in app.yaml.',
    )
    expect(of('Web.kro.run "one" is invalid: spec.name: Required value', undefined, rgds())?.detail).toBe(
      'The API server checks objects against the schema of their kind.',
    )
  })

  test('a value that cannot be changed', () => {
    const said = 'Job.batch "migrate" is invalid: spec.template: Invalid value: "x": field is immutable'
    expect(of(said, { object: 'Job/team/migrate' })).toMatchObject({
      title: expect.stringMatching(/^Job\/team\/migrate cannot be changed: /),
      fix: [
        'kubectl delete job migrate -n team   # and apply it again; what it ran or stored is lost',
        expect.any(String),
      ],
    })
    expect(of(said, { object: 'Job/migrate' })?.fix[0]).toContain('kubectl delete job migrate   # and')
    expect(of(said, {})?.object).toBe('Job/migrate')
    expect(of(said, { file: 'job.yaml' })?.title).toMatch(/^Job\/migrate \(job\.yaml\) cannot be changed: /)
  })

  test('an object that the server does not name, nor its fields', () => {
    const match = of(
      'unable to convert unstructured object to apps/v1, Kind=Deployment: something is wrong',
      {},
    )
    expect(match).toMatchObject({
      title: 'An object does not fit the schema of its kind: something is wrong',
      object: null,
      fix: ['Correct what the message names.'],
    })
    expect(of('unable to convert unstructured object to v1, Kind=Pod: x', { file: 'a.yaml' })?.title).toBe(
      'An object (a.yaml) does not fit the schema of its kind: x',
    )
  })

  test('what only the CRD still asks for concerns its RGD', () => {
    const schema = { spec: { tier: 'string' } }
    const lists = {
      ...rgds(rgdOf({ schema: { kind: 'Other' } }, [], { name: 'other' }), rgdOf({ schema })),
      'customresourcedefinitions.apiextensions.k8s.io': [crdOf({ tier: { enum: ['a'] } })],
    }
    const said = (path: string) =>
      `Web.kro.run "one" is invalid: ${path}: Unsupported value: "c": supported values: "a"`
    expect(of(said('spec.tier'), undefined, lists)?.about).toEqual(['ResourceGraphDefinition/web'])
    expect(of(said('spec.other'), undefined, lists)?.about).toBeUndefined()
    expect(of(said('spec.tier'), { object: 'Else/team/one' }, lists)?.about).toBeUndefined()
  })

  test.each<[string, string, string]>([
    ['another step', 'spec.name: Required value', 'kro.apply'],
    [
      'an annotation that is too long',
      'metadata.annotations: Too long: may not be more than 262144 bytes',
      'gate.manifests',
    ],
  ])('not of %s', (_, fields, step) => {
    const files = {
      ...world([], known),
      ...refused(`Web.kro.run "one" is invalid: ${fields}`, undefined, step),
    }
    expect(found(rule, files)).toEqual([])
  })

  test.each(['prerequisites.crds', 'prerequisites.apply', 'gate.manifests'])('of the step %s', (step) => {
    const files = {
      ...world([], known),
      ...refused('Web.kro.run "one" is invalid: spec.name: Required value', undefined, step),
    }
    expect(found(rule, files)).toHaveLength(1)
  })

  test('another field that is too long, or too long beside another fault', () => {
    expect(
      of('Web.kro.run "one" is invalid: spec.name: Too long: may not be more than 63 bytes'),
    ).toBeDefined()
    expect(
      of('Web.kro.run "one" is invalid: metadata.annotations: Invalid value: "x": a qualified name'),
    ).toBeDefined()
    expect(
      of(
        'Web.kro.run "one" is invalid: [metadata.annotations: Too long: may not be more than 262144 bytes, spec.name: Required value]',
      ),
    ).toBeUndefined()
  })
})
