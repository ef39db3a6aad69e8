import { describe, expect, test } from '@jest/globals'
import { projectOf } from '../../../../src/diagnosis/rules/resource/projects.ts'
import { runJson } from '../../../support/evidence.ts'
import { type Found, failedWith, found, listed, stepsJson, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { crdOf, rgdOf, world } from '../../../support/kro-world.ts'

const rgds = (...list: object[]) => ({ 'resourcegraphdefinitions.kro.run': list })

/** A step that applies manifests, and what the API server said to it. */
const refused = (
  said: string,
  applied: { object?: string; file?: string } = { object: 'Web/team/one', file: 'app.yaml' },
  step = 'gate.manifests',
) => ({
  'evidence/steps.json': stepsJson({
    step,
    failures: [
      ...(applied.object === undefined ? [] : [{ code: 'apply-failed', object: applied.object }]),
      ...(applied.file === undefined ? [] : [{ code: 'manifest-refused', file: applied.file }]),
      { code: 'api-refused', said },
    ],
  }),
})
const typedPatch = (...fields: string[]) =>
  `failed to create typed patch object (team/one; kro.run/v1alpha1, Kind=Web): errors:\n${fields.map((path) => `  .${path}: field not declared in schema`).join('\n')}`

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

describe('tests of the user', () => {
  const of = (...cases: object[]) =>
    found('resource/test-failed', {
      'evidence/tests.json': JSON.stringify(
        {
          schemaVersion: 1,
          cases: cases.map((one) => ({
            ...{
              name: 'creates',
              folder: 'tests/one',
              outcome: 'failed',
              seconds: 1,
              namespace: 'chainsaw-x',
              failures: [],
              again: null,
            },
            ...one,
          })),
        },
        null,
        2,
      ),
    })
  const failure = {
    step: 'step 1',
    operation: 'assert',
    message: 'x\n* data.a: Invalid value: 1\n* data.b: Invalid value: 2\n* data.c: Invalid value: 3',
  }

  test('one that failed: the step, the first field that differs, the others', () => {
    expect(of({ failures: [failure] })).toMatchObject([
      {
        title: 'Test creates failed in step 1, assert: data.a: Invalid value: 1',
        detail:
          'It is in tests/one, and ran in namespace chainsaw-x. Also: data.b: Invalid value: 2; data.c: Invalid value: 3.',
        proof: [expect.stringContaining('"message": "x')],
        fix: [
          'chainsaw test --test-dir tests/one --pause-on-failure   # stops at the failure, so that the objects can be looked at',
        ],
      },
    ])
    const many = {
      ...failure,
      message: Array.from({ length: 14 }, (_, place) => `* f${place}: no`).join('\n'),
    }
    expect(of({ failures: [many] })[0]?.detail).toMatch(/f9: no\.$/)
    expect(of({ failures: [{ step: 'step 1', operation: '', message: 'gone' }] })[0]?.title).toBe(
      'Test creates failed in step 1: gone',
    )
  })

  test('what is not known of it is left out', () => {
    expect(of({ folder: '', namespace: '' })).toMatchObject([
      {
        title: 'Test creates failed: chainsaw does not say why',
        detail: 'It is in a folder that chainsaw does not name.',
        fix: [expect.stringMatching(/^chainsaw test --test-dir \. --pause/)],
      },
    ])
  })

  test('how it ended the second time', () => {
    expect(of({ again: 'passed' })[0]?.detail).toMatch(/ Run again alone, it passed: /)
    expect(of({ again: 'failed' })[0]?.detail).toMatch(
      / It was run again, and what it made was left for a look\.$/,
    )
    expect(of({})[0]?.detail).toMatch(/chainsaw-x\.$/)
  })

  test('twenty of many, each with its own line, and none that passed', () => {
    expect(of(...Array.from({ length: 25 }, (_, place) => ({ name: `t${place}` })))).toHaveLength(20)
    expect(of({ outcome: 'passed' }, { outcome: 'skipped' })).toEqual([])
    const [, second] = of(
      { failures: [failure] },
      { name: 'second', failures: [{ ...failure, message: 'its own words' }] },
    )
    expect(second?.proof[0]).toContain('its own words')
  })
})

describe('objects of manifests that are not ready', () => {
  const rule = 'resource/object-not-ready'
  const gate = (...failures: Record<string, string>[]) => ({
    'evidence/steps.json': stepsJson({
      step: 'gate.manifests',
      failures: failures.map((one) => ({ code: 'object-not-ready', ...one })),
    }),
  })

  test('as the gate saw them: the first words as the title, the others below', () => {
    const seen = 'Deployment/team/web: 0 of 1 ready; pod web-1 waits: ImagePullBackOff'
    expect(found(rule, gate({ object: 'Deployment/team/web', file: 'web.yaml', seen }))).toMatchObject([
      {
        title: 'Deployment team/web (web.yaml) is not ready: 0 of 1 ready',
        detail: expect.stringMatching(/ 0 of 1 ready; pod web-1 waits: ImagePullBackOff$/),
        object: 'Deployment/team/web',
        fix: ['kubectl describe deployment web -n team   # its status and events'],
      },
    ])
    expect(
      found(rule, gate({ object: 'ClusterIssuer/ca', file: 'ca.yaml', seen: 'no condition Ready yet' })),
    ).toMatchObject([
      {
        title: 'ClusterIssuer ca (ca.yaml) is not ready: no condition Ready yet',
        detail: expect.stringMatching(/ has to make it ready\.$/),
        fix: ['kubectl describe clusterissuer ca   # its status and events'],
      },
    ])
  })

  const job = (
    name: string,
    metadata: object = {},
    status: object = { conditions: conditions(['Failed', 'True', 'DeadlineExceeded', 'too long']) },
  ) =>
    object(
      'Job',
      { name, namespace: 'team', managedFields: [{ manager: 'setup-kro' }], ...metadata },
      { apiVersion: 'batch/v1', status: status as Record<string, unknown> },
    )
  const jobs = (...list: object[]) => ({ 'evidence/run.json': runJson(), ...listed({ 'jobs.batch': list }) })

  test('as their controllers have given up on them', () => {
    expect(found(rule, jobs(job('migrate')))).toMatchObject([
      {
        title: 'Job team/migrate is not ready: Failed=True (DeadlineExceeded): too long',
        object: 'Job/team/migrate',
      },
    ])
    expect(found(rule, jobs(job('a', { deletionTimestamp: '2026-11-23T09:00:00Z' })))).toEqual([])
    expect(found(rule, jobs(job('a', { namespace: 'kro-system' })))).toEqual([])
    expect(found(rule, jobs(job('a', { managedFields: [] })))).toEqual([])
    expect(found(rule, jobs(job('a', {}, { conditions: conditions(['Complete', 'True']) })))).toEqual([])
  })

  test('once each, as the gate saw it', () => {
    const files = {
      ...jobs(job('one'), job('two')),
      ...gate({ object: 'Job/team/two', file: 'two.yaml', seen: 'it failed' }),
    }
    expect(titles(rule, files)).toEqual([
      'Job team/one is not ready: Failed=True (DeadlineExceeded): too long',
      'Job team/two (two.yaml) is not ready: it failed',
    ])
  })
})

test.each([
  ['services.k8s.aws/v1alpha1', 'an ACK controller (AWS Controllers for Kubernetes)'],
  ['s3.services.k8s.aws/v1alpha1', 'an ACK controller (AWS Controllers for Kubernetes)'],
  ['acme.cert-manager.io/v1', 'cert-manager'],
  ['mycert-manager.io/v1', null],
  ['apps/v1', null],
  ['', null],
])('the project of %s is %s', (apiVersion, project) => {
  expect(projectOf(apiVersion)).toBe(project)
})
