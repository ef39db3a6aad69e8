import { describe, expect, test } from '@jest/globals'
import { failedWith, found, stepsJson } from '../../../../support/found.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'

/** What the API server said to the step that applies manifests, of an object from a file. */
const refused = (said: string, object: string | null, file: string | null = 'app.yaml') => ({
  'evidence/steps.json': stepsJson({
    step: 'gate.manifests',
    failures: [
      ...(object === null ? [] : [{ code: 'apply-failed', object }]),
      ...(file === null ? [] : [{ code: 'manifest-refused', file }]),
      { code: 'api-refused', said },
    ],
  }),
})
const typedPatch = (...fields: string[]) =>
  `failed to create typed patch object (team/one; kro.run/v1alpha1, Kind=Web): errors:\n${fields.map((path) => `  .${path}: field not declared in schema`).join('\n')}`
const proof = [expect.stringMatching(/steps\.json:\d+: /)]

const web = rgdOf({
  schema: {
    spec: { name: 'string', size: 'integer', ports: '[]Port' },
    types: { Port: { number: 'integer' } },
  },
})
const of = (
  said: string,
  object: string | null = 'Web/team/one',
  file: string | null = 'app.yaml',
  lists: Record<string, object[]> = { 'resourcegraphdefinitions.kro.run': [web] },
) => found('resource/manifest-rejected', { ...world([], lists), ...refused(said, object, file) })

describe('a manifest that is rejected', () => {
  test('for fields that are not known: the whole finding', () => {
    expect(of(typedPatch('spec.nane', 'spec.siez', 'spec.elephant'))).toEqual([
      {
        title:
          'Web/team/one (app.yaml) does not fit the schema of its kind: spec.nane: field not declared in schema; spec.siez: field not declared in schema; spec.elephant: field not declared in schema (spec.name, spec.size are fields)',
        detail:
          'The API server applies strictly and takes no field that the schema does not have; the schema is that of RGD web. (Without server-side apply it would drop the field silently.) spec has name, size, ports.',
        object: 'Web/team/one',
        proof,
        fix: [
          'Did you mean name at spec.nane?',
          'Did you mean size at spec.siez?',
          'Correct these fields in app.yaml.',
          'kubectl explain web.spec   # the fields that there are',
        ],
      },
    ])
  })
  test('at two places: what each has', () => {
    const [match] = of(typedPatch('spec.nane', 'spec.ports[0].numbr'))
    expect(match?.detail).toMatch(/ silently\.\) spec has name, size, ports\. spec\.ports has number\.$/)
    const mixed = 'strict decoding error: unknown field "spec.ports[0].numbr", duplicate field "spec.name"'
    expect(of(mixed)[0]?.detail).toMatch(/ silently\.\) spec\.ports has number\.$/)
    expect(of(mixed)[0]?.fix[0]).toBe('Did you mean number at spec.ports[0].numbr?')
  })

  test('for a value: the whole finding', () => {
    const said = 'Web.kro.run "one" is invalid: spec.size: Invalid value: "string": must be of type integer'
    expect(of(said, 'Web/team/one', null)).toEqual([
      {
        title:
          'Web/team/one does not fit the schema of its kind: spec.size: "string": must be of type integer',
        detail: 'The API server checks objects against the schema of their kind, here that of RGD web.',
        object: 'Web/team/one',
        proof,
        fix: ['Correct spec.size.', 'kubectl explain web.spec   # the fields that there are'],
      },
    ])
  })

  test('for a value that cannot be changed, of a kind without a spec: the whole finding', () => {
    const said = 'ConfigMap "c" is invalid: data: Forbidden: field is immutable when `immutable` is set'
    expect(of(said, 'ConfigMap/team/c')).toEqual([
      {
        title:
          'ConfigMap/team/c (app.yaml) cannot be changed: data: Forbidden: field is immutable when `immutable` is set',
        detail: 'The API server checks objects against the schema of their kind.',
        object: 'ConfigMap/team/c',
        proof,
        fix: [
          'kubectl delete configmap c -n team   # and apply it again; what it ran or stored is lost',
          'kubectl explain configmap   # the fields that there are',
        ],
      },
    ])
  })

  test('for a value that cannot be changed, of an object that neither the step nor the server names', () => {
    const said = 'x is forbidden: only dynamically provisioned pvc can be resized'
    expect(of(said, null)).toEqual([
      {
        title: 'An object (app.yaml) cannot be changed: only dynamically provisioned pvc can be resized',
        detail: 'The API server checks objects against the schema of their kind.',
        object: null,
        proof,
        fix: ['Correct what the message names in app.yaml.'],
      },
    ])
  })

  test.each<[string, string, string | null, string]>([
    ['what the step applied', typedPatch('spec.a'), 'Web/team/two', 'Web/team/two'],
    ['the server, with its group', 'Web.kro.run "one" is invalid: spec.a: Required value', null, 'Web/one'],
    [
      'the server, by its plural',
      'pods "one" is forbidden: no PriorityClass with name high is at hand',
      null,
      'pods/one',
    ],
  ])('the object is named by %s', (_, said, applied, object) => {
    expect(of(said, applied)[0]?.object).toBe(object)
  })
})

describe('the fields that may have been meant', () => {
  const fixes = (said: string, object = 'Web/team/one', lists?: Record<string, object[]>) =>
    of(said, object, 'app.yaml', lists)[0]?.fix.filter((fix) => fix.startsWith('Did you mean'))
  const app = (spec: object) =>
    childOf('x', 'App', 'a', { apiVersion: 'apps.io/v1', spec: spec as Record<string, unknown> })

  test('of the schema of the RGD, and of nothing else', () => {
    expect(fixes(typedPatch('spec.nane'))).toEqual(['Did you mean name at spec.nane?'])
    // What other objects have by that name the schema does not have.
    expect(fixes(typedPatch('spec.replcas'))).toEqual([])
    expect(fixes(typedPatch('nane'))).toEqual([])
    expect(of(typedPatch('nane'))[0]?.detail).toMatch(/ silently\.\)$/)
  })

  test('of other objects of the kind, where no RGD declares it', () => {
    const lists = { 'apps.apps.io': [app({ colour: 'x' })] }
    expect(fixes(typedPatch('spec.color'), 'App/team/a', lists)).toEqual([
      'Did you mean colour at spec.color?',
    ])
    expect(fixes(typedPatch('sepc'), 'App/team/a', lists)).toEqual(['Did you mean spec at sepc?'])
  })

  test('of a field that is there nothing, nor of a value that does not fit', () => {
    expect(fixes('Web.kro.run "one" is invalid: spec.nane: Required value')).toEqual([])
    expect(
      fixes(
        'ResourceGraphDefinition.kro.run "shop" is invalid: spec.resource: Required value',
        'ResourceGraphDefinition/shop',
      ),
    ).toEqual([])
  })

  test('of an RGD: the fields that kro has, at that place', () => {
    const rgd = 'ResourceGraphDefinition/shop'
    expect(fixes(typedPatch('spec.resource'), rgd)).toEqual(['Did you mean resources at spec.resource?'])
    expect(fixes(typedPatch('spec.readyWen'), rgd)).toEqual([])
    expect(fixes(typedPatch('spec.resources[0].readyWen'), rgd)).toEqual([
      'Did you mean readyWhen at spec.resources[0].readyWen?',
    ])
  })
})

test('what only the CRD still asks for, of one of several fields, concerns its RGD', () => {
  const lists = {
    'resourcegraphdefinitions.kro.run': [rgdOf({ schema: { spec: { tier: 'string', mode: 'string' } } })],
    'customresourcedefinitions.apiextensions.k8s.io': [
      crdOf({ tier: { enum: ['a'] }, mode: { enum: ['a'] } }),
    ],
  }
  const said = 'Web.kro.run "one" is invalid: spec.mode: Unsupported value: "c": supported values: "a"'
  expect(of(said, 'Web/team/one', 'app.yaml', lists)[0]?.about).toEqual(['ResourceGraphDefinition/web'])
})

describe('not what other rules report', () => {
  test('an object of an instance, which no step applied', () => {
    const message =
      'resource reconciliation failed: apply results contain errors: ConfigMap "c" is invalid: data: Required value'
    expect(found('resource/manifest-rejected', world([webOf(message)]))).toEqual([])
    expect(found('resource/object-rejected', world([webOf(message)]))).toHaveLength(1)
  })

  test('a refusal for another reason', () => {
    expect(of('pods "p" is forbidden: exceeded quota: q, requested: pods=1')).toEqual([])
  })

  test('only annotations that are too long', () => {
    const long = 'Too long: may not be more than 262144 bytes'
    expect(of(`Web.kro.run "one" is invalid: metadata.annotations: ${long}`)).toEqual([])
    expect(of(`Web.kro.run "one" is invalid: data: ${long}`)).toHaveLength(1)
  })
})

describe('an RGD of which the identity changed: the whole finding', () => {
  const said =
    'ResourceGraphDefinition.kro.run "shop" is invalid: spec.schema.kind: Invalid value: "string": kind is immutable'
  const finding = (name: string) => ({
    title: `RGD ${name} cannot change what it declares: spec.schema.kind: "string": kind is immutable`,
    detail:
      'apiVersion, kind, group and scope of spec.schema are immutable: an RGD of that name with other values is in the cluster. kro serves one version of a kind; it does not convert from v1alpha1 to v1beta1.',
    object: 'ResourceGraphDefinition/shop',
    proof,
    fix: [
      'Declare the new version or kind in an RGD with another name and another kind, and move the instances to it.',
      'Or start over, which deletes all instances: delete them, then kubectl delete rgd shop, then its CRD (kubectl get crd -l kro.run/resource-graph-definition-name=shop), then apply.',
    ],
  })
  const identity = (object: string | null, file: string | null) =>
    found('resource/rgd-identity-changed', { ...world([]), ...refused(said, object, file) })

  test('with and without its file', () => {
    expect(identity('ResourceGraphDefinition/shop', 'rgd.yaml')).toEqual([finding('shop (rgd.yaml)')])
    expect(identity(null, null)).toEqual([finding('shop')])
  })
})

describe('a CRD that is of an earlier kro', () => {
  const outdated = (said: string, object: string | null, file: string | null) =>
    found('crd/rgd-crd-outdated', { ...world([]), ...refused(said, object, file) })

  test('the object and its file', () => {
    expect(
      outdated(typedPatch('spec.resources[0].forEach'), 'ResourceGraphDefinition/shop', 'rgd.yaml')[0]?.title,
    ).toBe(
      'ResourceGraphDefinition/shop (rgd.yaml) uses what the CRD of this cluster does not know: spec.resources[0].forEach: field not declared in schema',
    )
  })

  test.each<[string, number]>([
    ['spec.resources[0].externalRef.metadata.name: Required value', 1],
    ['spec.resources[0].externalRef.metadata.names: Required value', 0],
    ['spec.resources[0].externalRef.metadata.name: Not found: "Required value"', 0],
    ['spec.resources[0].forEach: Required value', 0],
  ])('%s: %i', (field, count) => {
    const said = `ResourceGraphDefinition.kro.run "shop" is invalid: ${field}`
    expect(outdated(said, 'ResourceGraphDefinition/shop', null)).toHaveLength(count)
  })
})

test('a folder that cannot be rendered: the whole finding', () => {
  const files = {
    'evidence/steps.json': stepsJson({
      step: 'plan',
      failures: [{ code: 'manifests-not-rendered', folder: 'deploy', problem: 'no such file' }],
    }),
  }
  expect(found('resource/manifests-not-rendered', files)).toMatchObject([
    {
      title: 'deploy cannot be rendered: no such file',
      fix: ['kubectl kustomize deploy   # or helm template deploy --namespace default: says the same'],
    },
  ])
  expect(found('resource/manifests-not-rendered', failedWith('no'))).toEqual([])
})
