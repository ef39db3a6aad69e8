import { describe, expect, test } from '@jest/globals'
import { type Found, found, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { crdOf, rgdOf, world } from '../../../support/kro-world.ts'

const bucket = { id: 'bucket', template: { apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Buckt' } }
const app = {
  id: 'app',
  template: { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: { spec: { containers: [] } } } },
}
const schema = { spec: { name: 'string', size: { type: 'integer', default: 3 } } }

/** What is found of an RGD of which kro says this. */
const of = (
  rule: string,
  message: string,
  resources: object[] = [app, bucket],
  lists = {},
): Found | undefined =>
  found(
    `resource/${rule}`,
    world([], {
      'resourcegraphdefinitions.kro.run': [
        rgdOf({ schema, resources }, [['GraphVerified', 'False', 'Failed', message]]),
      ],
      ...lists,
    }),
  )[0]

describe('an RGD that kro does not accept', () => {
  test('a name that breaks a rule', () => {
    expect(
      of(
        'naming-convention',
        'naming convention violation: id My-App is not a valid KRO resource id: must be lower camelCase',
      )?.title,
    ).toBe('RGD web breaks a naming rule: id My-App is not a valid KRO resource id: must be lower camelCase')
  })

  test('a schema: the field, and the type that was meant', () => {
    const match = of(
      'simple-schema-invalid',
      'failed to build OpenAPI schema for instance: building schema for spec: field a: field b: parsing type integr: unknown type: integr',
    )
    expect(match).toMatchObject({
      title:
        'RGD web has a schema that is not valid at field a.b: unknown type: integr (did you mean integer?)',
      detail: expect.stringMatching(/^integr is probably the type integer\. Types are string, /),
      fix: [
        'Did you mean the type integer instead of integr?',
        'Correct the type or marker at field a.b in spec.schema of the RGD.',
        'kubectl get rgd web -o yaml   # spec and conditions',
      ],
    })
    const bare = of('simple-schema-invalid', 'building schema for spec: unknown type: Elephant')
    expect(bare?.title).toBe('RGD web has a schema that is not valid: unknown type: Elephant')
    expect(bare?.detail).toMatch(/^Types are /)
  })

  test('an expression: the name that was meant, and its place', () => {
    const match = of(
      'cel-invalid',
      'failed to build resource "app": failed to compile template expression "shema.spec.name" at path "spec.name": ERROR: <input>:1:1: undeclared reference to \'shema\' (in container \'\')',
    )
    expect(match?.title).toMatch(/^RGD web has an invalid expression: .* \(did you mean schema\?\)$/)
    expect(match?.fix).toEqual([
      'Did you mean schema instead of shema in ${shema.spec.name}?',
      'Correct the expression at spec.name of resource app (Deployment); ids of resources and `schema` are what it may refer to.',
    ])
    expect(match?.detail).toMatch(/^shema is probably schema\. kro compiles every CEL expression/)
  })

  test.each([
    [
      'dependency-cycle',
      'failed to build dependency graph: graph contains a cycle: a -> b -> a',
      'graph contains a cycle: a -> b -> a',
    ],
    [
      'author-conditions-invalid',
      'condition type "Healthy" is declared by more than one conditions entry',
      'condition type "Healthy" is declared by more than one conditions entry',
    ],
    [
      'condition-not-boolean',
      'readyWhen expression "app.status.phase" in resource "app" must return bool or optional_type(bool), but returns "string"',
      'must return bool',
    ],
  ])('%s: as kro says it', (rule, message, words) => {
    const match = of(rule, message)
    expect(match?.title).toContain(words)
    expect(match?.fix).toHaveLength(1)
  })

  test('a condition: the expression to compare, where the message has it', () => {
    const message =
      'readyWhen expression "app.status.phase" in resource "app" must return bool or optional_type(bool), but returns "string"'
    expect(of('condition-not-boolean', message)?.fix).toEqual(['Compare it: ${app.status.phase == …}'])
    expect(
      of('condition-not-boolean', 'failed to build resource "app": only standalone expressions are allowed')
        ?.fix,
    ).toEqual(['Write one expression per entry: ${…}'])
  })

  test.each([
    [
      'node "buckets": all forEach dimensions must be used to produce a unique resource identity, missing: [region]',
      'Use the missing dimension in metadata.name of the template.',
    ],
    [
      'forEach dimension "region" must have exactly one expression',
      'Correct the forEach of the resource that the message names.',
    ],
  ])('a forEach: %s', (message, fix) => {
    expect(of('for-each-invalid', message)?.fix).toEqual([fix])
  })

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

  describe('a template that does not fit', () => {
    const noSchema = (name: string, path: string) =>
      `failed to build resource "app": failed to extract CEL expressions from schema for resource app: error getting field schema for path ${path}: schema not found for field ${name}`

    test('a field that is misspelt: of what other objects have, else of what fields are called', () => {
      const match = of('unknown-field', noSchema('replcas', 'spec.replcas'))
      expect(match?.title).toMatch(
        /^RGD web sets an unknown field at spec\.replcas of resource app \(Deployment\): .* \(did you mean replicas\?\)$/,
      )
      expect(match?.fix).toEqual([
        'Did you mean replicas instead of replcas at spec.replcas?',
        'kubectl explain deployment.spec --api-version=apps/v1   # the fields that there are',
        'Correct the name of the field, or move it to where the schema has it.',
      ])
      const lists = {
        'deployments.apps': [
          object('Deployment', { name: 'x' }, { apiVersion: 'apps/v1', spec: { myOwnThing: {} } }),
        ],
      }
      expect(of('unknown-field', noSchema('myOwnThng', 'spec.myOwnThng'), [app], lists)?.fix[0]).toBe(
        'Did you mean myOwnThing instead of myOwnThng at spec.myOwnThng?',
      )
      expect(of('unknown-field', 'field "replcas" not found in schema')?.fix[0]).toBe(
        'Did you mean replicas instead of replcas?',
      )
      expect(of('unknown-field', noSchema('image', 'spec.image'))?.fix[0]).toMatch(
        /^kubectl explain deployment\.spec /,
      )
      expect(of('unknown-field', noSchema('elephant', 'spec.containers[12].elephant'))?.fix[0]).toMatch(
        /^kubectl explain deployment\.spec\.containers /,
      )
    })

    test('of a resource without a kind or an apiVersion there is nothing to explain', () => {
      const fixes = (template: object) =>
        of('unknown-field', noSchema('elephant', 'spec.elephant'), [{ id: 'app', template }])?.fix
      expect(fixes({ kind: 'Deployment' })).toEqual([
        'Correct the name of the field, or move it to where the schema has it.',
      ])
      expect(fixes({ apiVersion: 'apps/v1' })).toEqual([
        'Correct the name of the field, or move it to where the schema has it.',
      ])
    })

    test('a type that another one is expected for', () => {
      const mismatch = (expression: string, from: string, to: string) =>
        `failed to build resource "app": type mismatch in resource "app" at path "spec.replicas": expression "${expression}" returns type "${from}" but expected "${to}": kinds differ`
      expect(of('type-mismatch', mismatch('schema.spec.name', 'string', 'int'))).toMatchObject({
        title:
          'RGD web: type mismatch in resource "app" at path "spec.replicas": expression "schema.spec.name" returns type "string" but expected "int"',
        detail: expect.stringMatching(/^Since v0\.6 kro checks/),
        fix: [
          'Convert it at spec.replicas of resource app (Deployment): ${int(schema.spec.name)}',
          'Or change the type of the field in spec.schema of the RGD.',
        ],
      })
      expect(of('type-mismatch', mismatch('schema.spec.name', 'bool', 'list(string)'))?.fix[0]).toBe(
        'Give the expression the type that is expected at spec.replicas of resource app (Deployment): string(…), int(…), double(…) or orValue(…).',
      )
      // The schema has the field in the form of OpenAPI.
      const openApi = of('type-mismatch', mismatch('schema.spec.size', 'object', 'int'))
      expect(openApi?.detail).toMatch(/^size is written in the form of OpenAPI: /)
      expect(openApi?.fix).toEqual([
        'Write size as SimpleSchema, in one line: size: integer | default=3',
        'Or change the type of the field in spec.schema of the RGD.',
      ])
      expect(of('type-mismatch', mismatch('app.schema.spec.size', 'object', 'int'))?.detail).toMatch(
        /^Since v0\.6/,
      )
    })

    test.each([
      [
        'resource "role" is cluster-scoped and must not set metadata.namespace',
        'Remove metadata.namespace from the template of resource role.',
      ],
      [
        'resource "role" is namespaced and must set metadata.namespace when the instance CRD is cluster-scoped',
        'Set metadata.namespace in the template of resource role, or make the instance namespaced (spec.schema.scope).',
      ],
    ])('a namespace: %s', (words, fix) => {
      const role = {
        id: 'role',
        template: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' },
      }
      expect(of('namespace-scope', words, [role])?.fix).toEqual([fix])
    })
  })

  describe('a CRD that kro cannot write', () => {
    const owned = 'failed to update CRD webs.kro.run: CRD is owned by another ResourceGraphDefinition old'

    test('that kro did not create', () => {
      expect(
        of('crd-not-owned', 'failed to update CRD webs.kro.run: CRD already exists and is not owned by KRO'),
      ).toMatchObject({
        title: 'RGD web declares a kind whose CRD webs.kro.run was not created by kro',
        fix: [expect.any(String), 'kubectl get crd webs.kro.run -o yaml   # who made it, and what it is for'],
      })
    })

    test('since existing objects would break', () => {
      const match = of(
        'crd-breaking-change',
        'cannot update CRD webs.kro.run: breaking changes detected: Property removed: spec.size',
      )
      expect(match?.title).toBe(
        'RGD web would change its kind so that existing objects break: Property removed: spec.size',
      )
      expect(match?.detail).toMatch(/^kro compares the schema of webs\.kro\.run with the one before/)
    })

    test('of another RGD, that is there or gone', () => {
      expect(of('crd-owned-by-other-rgd', owned)).toMatchObject({
        title: 'RGD web declares a kind that another RGD declares already: old',
        fix: [
          'Choose another kind in the RGD.',
          'kubectl delete crd webs.kro.run   # and with it all its objects',
        ],
      })
      const old = rgdOf({ schema: { kind: 'Old' } }, [], { name: 'old' })
      const both = {
        'resourcegraphdefinitions.kro.run': [
          old,
          rgdOf({ schema }, [['KindReady', 'False', 'Failed', owned]]),
        ],
      }
      const match = of('crd-owned-by-other-rgd', owned, [], both)
      expect(match?.detail).toBe('The CRD webs.kro.run belongs to it, and it is in the cluster.')
      expect(match?.fix[1]).toBe('Delete the RGD old and its CRD first, where web replaces it.')
    })
  })

  test('without a word of it', () => {
    const rule = 'resource/rgd-inactive'
    const inactive = (...list: Parameters<typeof conditions>) => ({
      ...rgdOf(),
      status: { state: 'Inactive', conditions: conditions(...list) },
    })
    const first = (...list: Parameters<typeof conditions>) =>
      found(rule, world([], { 'resourcegraphdefinitions.kro.run': [inactive(...list)] }))[0]
    expect(first()).toMatchObject({
      title: 'RGD web is not Active: kro has not reconciled it',
      detail: 'It has no conditions, so no controller reconciled it.',
    })
    expect(
      first(['Ready', 'False', 'NotReady', 'x'], ['KindReady', 'False', 'Because', 'one\ntwo']),
    ).toMatchObject({
      title: 'RGD web is not Active: one',
      detail: 'The condition KindReady is False: one\ntwo',
    })
    expect(first(['GraphVerified', 'True', 'x', 'y'], ['Ready', 'Unknown', 'Waiting', ''])?.title).toBe(
      'RGD web is not Active: Waiting',
    )
    expect(titles(rule, world([]))).toEqual([])
  })
})

describe('the errors of an RGD that kro has not reported yet', () => {
  const error = (words: string, pointer: string, more: object = {}) => ({
    ...{ kind: 'unknown-field', words, expression: null, pointer, file: 'web.yaml', line: 7, column: 3 },
    ...more,
  })
  const files = (errors: object[], rest = 'accepted', rgd = rgdOf({ schema, resources: [bucket, app] })) => ({
    ...world([], { 'resourcegraphdefinitions.kro.run': [rgdOf({}, [], { name: 'other' }), rgd] }),
    'evidence/rgd-errors.json': JSON.stringify(
      {
        schemaVersion: 1,
        rgds: [
          { rgd: 'other', rounds: 1, seconds: 1, rest, errors: [] },
          { rgd: 'web', rounds: 4, seconds: 1, rest, errors },
        ],
      },
      null,
      2,
    ),
  })
  const rule = 'resource/rgd-error'
  const noField = error('schema not found for field replcas', '/spec/resources/1/template/spec/replcas')

  test('each at its place, with what was meant', () => {
    const [match] = found(rule, files([noField, error('something else', '', { line: 9 })]))
    expect(match).toMatchObject({
      title: 'RGD web, web.yaml:7:3: schema not found for field replcas',
      detail:
        'It is at /spec/resources/1/template/spec/replcas. Found by asking kro again without what it refused before, 4 times, until it accepted the rest.',
      object: 'web.yaml:7:3',
      fix: [
        'Did you mean replicas instead of replcas at spec.replcas?',
        'Correct web.yaml in line 7, column 3.',
      ],
      proof: [expect.stringContaining('"words": "schema not found for field replcas"')],
    })
    const [, other] = found(rule, files([noField, error('something else', '', { line: 9 })], 'too-many'))
    expect(other).toMatchObject({
      title: 'RGD web, web.yaml:9:3: something else',
      detail:
        'It is at a place that kro does not name. Found by asking kro again without what it refused before, 4 times; there may be more.',
      fix: ['Correct web.yaml in line 9, column 3.'],
    })
  })

  test('the expression, and a name in it', () => {
    const wrong = error("undefined field 'nmae'", '/spec/resources/1/template/metadata/name', {
      kind: 'cel-invalid',
      expression: 'schema.spec.nmae',
    })
    const [match] = found(rule, files([wrong]))
    expect(match?.detail).toContain('template/metadata/name, in the expression schema.spec.nmae. Found')
    expect(match?.fix[0]).toBe('Did you mean name instead of nmae in schema.spec.nmae?')
  })

  test('at a place of no resource, or of an RGD that was not listed', () => {
    const fix = (pointer: string) =>
      found(rule, files([error('schema not found for field replcas', pointer)]))[0]?.fix[0]
    for (const place of [0, 9])
      expect(fix(`/spec/resources/${place}/template/spec/replcas`)).toBe(
        'Did you mean replicas instead of replcas at spec.replcas?',
      )
    expect(fix('/spec/schema/spec/replcas')).toBe('Did you mean replicas instead of replcas?')
    const unlisted = { ...files([noField]), ...world([], { 'resourcegraphdefinitions.kro.run': [] }) }
    expect(found(rule, unlisted)[0]?.fix).toEqual(['Correct web.yaml in line 7, column 3.'])
  })

  test('not the one that kro reports', () => {
    const failing = rgdOf({ schema, resources: [bucket, app] }, [
      ['GraphVerified', 'False', 'Failed', `failed: ${noField.words}`],
    ])
    expect(titles(rule, files([noField, error('another', '')], 'accepted', failing))).toEqual([
      'RGD web, web.yaml:7:3: another',
    ])
  })
})
