import { describe, expect, test } from '@jest/globals'
import { smokeTestName } from '../../../../src/kro/gates/smoke-test.ts'
import { collectionJson, found, stepsJson, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { crdOf, rgdOf, webOf, world } from '../../../support/kro-world.ts'

const rgds = (...list: object[]) => ({ 'resourcegraphdefinitions.kro.run': list })
const leaving = { deletionTimestamp: '2026-11-23T09:00:00Z' }
const immutable = { 'x-kubernetes-validations': [{ rule: 'self == oldSelf' }] }
const validated = { 'x-kubernetes-validations': [{ rule: 'self > 1' }] }

describe('constraints of an RGD and of its CRD', () => {
  const rule = 'resource/constraint-not-in-crd'
  const of = (
    spec: unknown,
    properties: Record<string, unknown>,
    more: object = {},
    instances: ReturnType<typeof webOf>[] = [],
  ) =>
    found(
      rule,
      world(instances, {
        ...rgds(rgdOf({ schema: { spec } })),
        'customresourcedefinitions.apiextensions.k8s.io': [crdOf(properties)],
        ...more,
      }),
    )
  const said = (...parameters: Parameters<typeof of>) => of(...parameters).map(({ title }) => title)

  test.each<[string, string, object, string | null]>([
    ['an enum', 'string | enum="a,b"', {}, 'enum of spec.tier never reached'],
    [
      'an enum, not the first marker',
      'string | default="a" enum="a,b"',
      {},
      'enum of spec.tier never reached',
    ],
    ['immutable', 'string | immutable=true', {}, 'immutable of spec.tier never reached'],
    ['immutable, switched off', 'string | immutable=false', {}, null],
    ['a validation', 'integer | validation="self > 1"', {}, 'validation of spec.tier never reached'],
    [
      'a validation where the CRD is immutable',
      'integer | validation="self > 1" immutable=true',
      immutable,
      'validation of spec.tier never reached',
    ],
    [
      'immutable where the CRD has a validation',
      'integer | validation="self > 1" immutable=true',
      validated,
      'immutable of spec.tier never reached',
    ],
    ['an enum that is there', 'string | enum="a"', { enum: ['a'] }, null],
    ['nothing', 'string', {}, null],
    ['a word that only sounds like it', 'string | myenum="a"', {}, null],
    ['a name before the bar', 'enum=x', {}, null],
    [
      'an enum that left',
      'string',
      { enum: ['a'] },
      'still judges instances as before: enum of spec.tier, which the RGD no longer has',
    ],
    [
      'an enum that left, beside a marker',
      'string | default="a"',
      { enum: ['a'] },
      'enum of spec.tier, which the RGD no longer has',
    ],
    [
      'an enum that left, of a type with spaces',
      ' string ',
      { enum: ['a'] },
      'enum of spec.tier, which the RGD no longer has',
    ],
    ['immutable that left', 'integer', immutable, 'immutable of spec.tier, which the RGD no longer has'],
    ['an enum that may come from a type of its own', 'Tier', { enum: ['a'] }, null],
    [
      'values of a map',
      'map[string]integer',
      { additionalProperties: { type: 'string' } },
      'the type of the values of spec.tier',
    ],
    ['values of a map, the same', 'map[string]float', { additionalProperties: { type: 'number' } }, null],
    [
      'values of a map, of a type of its own',
      'map[string]Tier',
      { additionalProperties: { type: 'object' } },
      null,
    ],
    ['values of a map, which the CRD does not say', 'map[string]integer', {}, null],
    ['values of a list of maps', '[]map[string]integer', { additionalProperties: { type: 'string' } }, null],
  ])('%s: %s', (_, written, schema, words) => {
    const matches = said({ tier: written }, { tier: schema })
    expect(matches).toHaveLength(words === null ? 0 : 1)
    expect(matches[0] ?? '').toContain(words ?? '')
  })

  test('what is missing and what is left, five of each', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const spec = Object.fromEntries(names.map((name) => [name, 'string | enum="x"']))
    const properties = Object.fromEntries(names.map((name) => [name, {}]))
    expect(said({ ...spec, z: 'string' }, { ...properties, z: { enum: ['x'] } })).toEqual([
      'RGD web: enum of spec.a, enum of spec.b, enum of spec.c, enum of spec.d, enum of spec.e never reached the CRD webs.kro.run: any value is accepted',
      'RGD web: the CRD webs.kro.run still judges instances as before: enum of spec.z, which the RGD no longer has',
    ])
  })

  test('in objects within objects, not in lists, and where the CRD has the field', () => {
    const nested = { properties: { tier: { properties: { name: {} } } } }
    expect(said({ a: { tier: { name: 'string | enum="x"' } } }, { a: nested })[0]).toContain(
      'enum of spec.a.tier.name',
    )
    expect(said({ a: ['string | enum="x"'] }, { a: { properties: { 0: {} } } })).toEqual([])
    expect(said({ a: null, b: 3 }, { a: {}, b: {} })).toEqual([])
    expect(said({ gone: 'string | enum="x"' }, {})).toEqual([])
    expect(said('string | enum="x"', {})).toEqual([])
  })

  test('twenty levels deep, and no deeper', () => {
    const levels = (count: number, leaf: unknown, wrap: (inner: unknown) => unknown): unknown =>
      count === 0 ? leaf : wrap(levels(count - 1, leaf, wrap))
    const at = (count: number) =>
      said(
        levels(count, { t: 'string | enum="x"' }, (inner) => ({ a: inner })),
        levels(count, { t: {} }, (inner) => ({ a: { properties: inner } })) as Record<string, unknown>,
      )
    expect(at(20)).toHaveLength(1)
    expect(at(21)).toEqual([])
  })

  test('of the same kind, group and version', () => {
    const spec = { tier: 'string | enum="a"' }
    const crds = (...list: object[]) => ({ 'customresourcedefinitions.apiextensions.k8s.io': list })
    const versions = [
      { name: 'v1', schema: { openAPIV3Schema: { properties: { spec: { properties: {} } } } } },
      {
        name: 'v1alpha1',
        schema: { openAPIV3Schema: { properties: { spec: { properties: { tier: {} } } } } },
      },
    ]
    expect(said(spec, {}, crds(crdOf({ tier: {} }, {}, { group: 'other.io' })))).toEqual([])
    expect(said(spec, {}, crds(crdOf({ tier: {} }, {}, { names: { kind: 'Other' } })))).toEqual([])
    expect(said(spec, {}, crds(crdOf({}, {}, { versions })))).toHaveLength(1)
    expect(said(spec, {}, crds(crdOf({}, {}, { versions: versions.slice(0, 1) })))).toEqual([])
    expect(
      said(spec, {}, crds(crdOf({ tier: {} }, {}, { group: 'other.io' }), crdOf({ tier: {} }))),
    ).toHaveLength(1)
    const own = rgdOf({ schema: { spec, group: 'other.io' } })
    expect(said(spec, {}, { ...rgds(own), ...crds(crdOf({ tier: {} })) })).toEqual([])
    expect(
      said(spec, {}, { ...rgds(own), ...crds(crdOf({ tier: {} }, {}, { group: 'other.io' })) }),
    ).toHaveLength(1)
  })

  test('only of RGDs that are Active and stay', () => {
    const schema = { spec: { tier: 'string | enum="a"' } }
    expect(said({}, { tier: {} }, rgds(rgdOf({ schema }, [['GraphVerified', 'False', 'x', 'y']])))).toEqual(
      [],
    )
    expect(said({}, { tier: {} }, rgds(rgdOf({ schema }, [], leaving)))).toEqual([])
    expect(said({}, { tier: {} }, rgds(rgdOf({ schema })))).toHaveLength(1)
  })

  test('an instance that is refused for what is left makes it an error', () => {
    const severity = (path: string) => {
      const words = `resource reconciliation failed: apply results contain errors: Web.kro.run "x" is invalid: ${path}: Unsupported value: "c": supported values: "a", "b"`
      return of({ tier: 'string' }, { tier: { enum: ['a'] } }, {}, [webOf(words)])[0]?.severity
    }
    expect(severity('spec.tier')).toBe('error')
    expect(severity('spec.tier.name')).toBe('error')
    expect(severity('spec.tier[0]')).toBe('error')
    expect(severity('spec.tiers')).toBe('warning')
    expect(severity('spec.other')).toBe('warning')
  })

  test('where it is written, and what to look at', () => {
    expect(of({ a: { tier: 'string | enum="x"' } }, { a: { properties: { tier: {} } } })).toMatchObject([
      {
        object: 'ResourceGraphDefinition/web',
        severity: 'warning',
        proof: [expect.stringContaining('"tier": "string | enum')],
        fix: [expect.stringMatching(/^kubectl get crd webs\.kro\.run -o jsonpath=/), expect.any(String)],
      },
    ])
  })
})

describe('expressions that a tool took away', () => {
  const rule = 'resource/expressions-missing'
  const resource = (name: unknown, id = 'config', more = {}) => ({
    id,
    template: { kind: 'ConfigMap', metadata: { name, ...more }, data: {} },
  })
  const of = (resources: object[], metadata = {}) =>
    found(rule, world([], rgds(rgdOf({ resources }, [], metadata))))
  const title = (name: string) =>
    of([resource(name)])[0]
      ?.title.replace(/^RGD web arrived without its expressions: /, '')
      .replace(/ in metadata\.name of resource .*/, '')

  test.each<[string, string | undefined]>([
    ['', 'an empty name'],
    ['$${schema.spec.name}', 'the name $${schema.spec.name}, with $$'],
    ['a-$${schema.spec.name}', 'the name a-$${schema.spec.name}, with $$'],
    ['\\${schema.spec.name}', 'the name \\${schema.spec.name}, with a backslash'],
    ['{schema.spec.name}', 'the name {schema.spec.name}, whose braces are not an expression'],
    ['a-{ each.name }', 'the name a-{ each.name }, whose braces are not an expression'],
    ['{config1.metadata.name}-x', 'the name {config1.metadata.name}-x, whose braces are not an expression'],
    ['$(schema.spec.name)', 'the name $(schema.spec.name), whose braces are not an expression'],
    ['-settings', 'the name -settings'],
    ['.settings', 'the name .settings'],
    ['settings-', 'the name settings-'],
    ['${schema.spec.name}', undefined],
    ['${schema.spec.name}-', undefined],
    ['a-b.c', undefined],
    ['${{"a": schema.x}.a}', undefined],
    ['{Schema}', undefined],
  ])('a name %s', (name, words) => {
    expect(title(name)).toBe(words)
  })

  test('of several: the resources, five of them, and what is left', () => {
    const bare = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => resource('', id))
    const [match] = of([resource('${schema.spec.name}', 'whole'), ...bare])
    expect(match?.title).toMatch(
      /of resource a \(ConfigMap\), b \(ConfigMap\), c \(ConfigMap\), d \(ConfigMap\), e \(ConfigMap\)$/,
    )
    expect(match?.detail).toMatch(/^Some of its \$\{…\} are left in the cluster\. /)
    expect(match?.proof).toEqual([expect.stringContaining('"name": ""')])
    const [none] = of([resource('', 'a')])
    expect(none?.detail).toMatch(/^None of its \$\{…\} is left in the cluster\. make, envsubst/)
    expect(of([{ id: 'a', template: { metadata: { name: '' } } }])[0]?.title).toMatch(/a \(no kind\)$/)
  })

  test('not of a name that the server makes up, or that is not written; nor of an RGD that goes', () => {
    expect(of([resource('', 'a', { generateName: 'x-' })])).toEqual([])
    expect(of([{ id: 'a', template: { kind: 'ConfigMap' } }])).toEqual([])
    expect(of([resource('')], leaving)).toEqual([])
  })
})

describe('templates that do not do what they say', () => {
  const unclosed = 'resource/expression-not-closed'
  const of = (
    rule: string,
    resources: object[],
    metadata = {},
    instances: ReturnType<typeof webOf>[] = [],
    run = {},
  ) => found(rule, world(instances, rgds(rgdOf({ resources }, [], metadata)), run))
  const config = (data: unknown, id: string | undefined = 'config') => ({
    id,
    template: { kind: 'ConfigMap', data },
  })

  test('an expression without an end: where, and how many', () => {
    const [match] = of(unclosed, [
      config({ list: ['x', { a: '${schema.spec.a\nmore' }], b: '${schema.spec.b' }),
    ])
    expect(match?.title).toBe(
      'RGD web: an expression has no end at data.list[1].a of resource config: ${schema.spec.a',
    )
    expect(match?.detail).toMatch(/ There are 2 of them\.$/)
    expect(match?.fix).toEqual(['Close it with }, at data.list[1].a of resource config.'])
    expect(match?.proof[0]).toContain('"a": "${schema.spec.a')
    expect(of(unclosed, [config({ a: '${schema.spec.a' })])[0]?.detail).not.toContain('There are')
    expect(of(unclosed, [config({ a: '${schema.spec.a}', b: null, c: 1 })])).toEqual([])
    expect(of(unclosed, [config({ a: '${x' })], leaving)).toEqual([])
  })

  test('braces in single quotes', () => {
    const [match] = of(unclosed, [config({ a: "${schema.spec.a + 'x{yz'}" })])
    expect(match?.detail).toContain(' Braces in single quotes count; in double quotes they do not.')
    expect(match?.fix).toEqual(['Write texts with braces in double quotes, at data.a of resource config.'])
    const [plain] = of(unclosed, [config({ a: "${schema.spec.a + 'xyz' + f(" })])
    expect(plain?.fix[0]).toMatch(/^Close it with \}/)
  })

  test('of an external reference, and of a resource without an id', () => {
    const [match] = of(unclosed, [{ id: 'input', externalRef: { metadata: { name: '${x' } } }])
    expect(match?.title).toContain('at metadata.name of resource input')
    expect(match?.proof[0]).toContain('"name": "${x"')
    expect(of(unclosed, [{ template: { data: { a: '${x' } } }])[0]?.title).toContain('of resource ?')
    const second = of(unclosed, [config({ a: 'fine' }, 'first'), config({ a: '${x' }, 'second')])
    expect(second[0]?.proof[0]).toContain('"a": "${x"')
  })

  test('is an error where the job or an instance of it fails', () => {
    const severity = (instances: ReturnType<typeof webOf>[], run = {}) =>
      of(unclosed, [config({ a: '${x' })], {}, instances, run)[0]?.severity
    expect(severity([])).toBe('warning')
    expect(severity([webOf(null)])).toBe('warning')
    expect(severity([webOf('x')])).toBe('error')
    expect(severity([], { jobStatus: 'failure' })).toBe('error')
    const other = rgdOf({ schema: { kind: 'Other' }, resources: [config({ a: '${x' })] }, [], {
      name: 'other',
    })
    const lists = rgds(rgdOf(), other)
    expect(found(unclosed, world([webOf('x')], lists))[0]?.severity).toBe('warning')
  })

  test.each<[string, object, string | null]>([
    ['its own version', { name: 'a-${schema.metadata.resourceVersion}' }, 'metadata.name'],
    ['a namespace of it', { namespace: '${config.metadata.managedFields[0].time}' }, 'metadata.namespace'],
    ['what stays', { name: '${schema.metadata.uid}' }, null],
    ['another field', { labels: { v: '${schema.metadata.resourceVersion}' } }, null],
  ])('a name that changes: %s', (_, metadata, path) => {
    const matches = of('resource/name-not-stable', [
      { id: 'config', template: { kind: 'ConfigMap', metadata } },
    ])
    expect(matches.map(({ title }) => title.split(' of ')[0])).toEqual(
      path === null ? [] : [`RGD web: ${path}`],
    )
    expect(matches.map(({ fix }) => fix[0]?.split(':')[0])).toEqual(
      path === null ? [] : [`Use what stays in ${path}`],
    )
  })
})

const kro = {
  'deployments.apps': [
    object(
      'Deployment',
      { name: 'kro', namespace: 'kro-system' },
      { apiVersion: 'apps/v1', spec: { selector: { matchLabels: { app: 'kro' } } } },
    ),
  ],
  pods: [
    object(
      'Pod',
      { name: 'kro-1', namespace: 'kro-system', labels: { app: 'kro' } },
      { status: { conditions: conditions(['Ready', 'True']) } },
    ),
  ],
}
const log = (...lines: string[]) => ({ 'evidence/logs/kro-system/kro-1/kro.log': lines.join('\n') })
const inactive = (name: string, message: string | null) => ({
  ...rgdOf({ schema: { kind: name } }, [], { name }),
  status: {
    state: 'Inactive',
    conditions: message === null ? [] : conditions(['GraphVerified', 'False', 'x', message]),
  },
})

describe('an RGD behind another one', () => {
  const rule = 'resource/rgd-held-up'
  const of = (list: object[], kroVersion: string | null = 'v0.7.1', more = {}) =>
    found(rule, world([], { ...kro, ...rgds(...list), ...more }, { kroVersion }))

  test('in kro v0.7, where one fails', () => {
    expect(of([inactive('waits', null), inactive('fails', 'no'), inactive('also', null)])).toMatchObject([
      {
        title: 'RGD waits is not reconciled: the queue of kro is blocked by RGD fails, which fails',
        about: ['ResourceGraphDefinition/fails'],
        proof: [expect.any(String), expect.stringContaining('"message": "no"')],
        fix: [
          'kubectl delete rgd fails; kubectl rollout restart deployment/kro -n kro-system',
          'Use a later kro.',
        ],
      },
      { object: 'ResourceGraphDefinition/also' },
    ])
    expect(of([inactive('waits', null), inactive('fails', 'no')], 'v0.8.0')).toEqual([])
    expect(of([inactive('waits', null), inactive('fails', 'no')], null)).toEqual([])
    expect(of([inactive('waits', null)])).toEqual([])
    expect(of([inactive('waits', null), inactive('silent', '')])).toEqual([])
    const unknown = {
      ...inactive('x', null),
      status: { state: 'Inactive', conditions: conditions(['Ready', 'Unknown', 'x', 'y']) },
    }
    expect(of([inactive('waits', null), unknown])).toEqual([])
  })

  test('not where no controller leads at all', () => {
    const leads = [
      object(
        'Deployment',
        { name: 'kro', namespace: 'kro-system' },
        {
          apiVersion: 'apps/v1',
          spec: {
            selector: { matchLabels: { app: 'kro' } },
            template: { spec: { containers: [{ args: ['--leader-elect'] }] } },
          },
        },
      ),
    ]
    const list = [inactive('waits', null), inactive('fails', 'no')]
    expect(of(list, 'v0.7.1', { 'deployments.apps': leads, 'leases.coordination.k8s.io': [] })).toEqual([])
    expect(of(list, 'v0.7.1', { 'deployments.apps': leads })).toHaveLength(1)
  })
})

describe('the CRD of an RGD that was deleted', () => {
  const rule = 'resource/crd-left-behind'
  const left = crdOf(
    {},
    { labels: { 'kro.run/owned': 'true', 'kro.run/resource-graph-definition-name': 'gone' } },
  )
  const of = (list: object[], instances: ReturnType<typeof webOf>[], crd: object = left, files = {}) => ({
    ...world(instances, {
      ...kro,
      ...rgds(...list),
      'customresourcedefinitions.apiextensions.k8s.io': [crd],
    }),
    ...files,
  })
  const silent = webOf(null, {}, { state: null })

  test('over which an instance stumbles', () => {
    expect(found(rule, of([], [silent]))).toMatchObject([
      {
        title: 'The CRD webs.kro.run is left over from the RGD gone, which was deleted',
        detail: expect.stringMatching(/no controller reconciles its objects: Web\/team\/one is one\.$/),
        severity: 'warning',
        fix: ['kubectl delete crd webs.kro.run   # and with it all its objects', expect.any(String)],
      },
    ])
    expect(titles(rule, of([], [webOf('x')]))).toEqual([])
    expect(titles(rule, of([], []))).toEqual([])
    // Declared by another RGD, so that it is served.
    expect(titles(rule, of([rgdOf()], [silent]))).toEqual([])
  })

  test('over which another RGD stumbles', () => {
    const words = 'failed: webs.kro.run: CRD is owned by another ResourceGraphDefinition gone'
    const claims = { ...inactive('Web', words), metadata: { name: 'claims' } }
    expect(found(rule, of([inactive('first', 'x'), claims], []))[0]?.detail).toContain(
      'ResourceGraphDefinition/claims declares it again, without success.',
    )
    const other = { ...inactive('Web', words.replace('webs.', 'others.')), metadata: { name: 'claims' } }
    expect(titles(rule, of([other], []))).toEqual([])
  })

  test('not one of an RGD that is there, of another origin, or where no RGDs were listed', () => {
    expect(titles(rule, of([rgdOf({ schema: { kind: 'Else' } }, [], { name: 'gone' })], [silent]))).toEqual(
      [],
    )
    const label = { 'kro.run/resource-graph-definition-name': 'gone' }
    expect(titles(rule, of([], [silent], crdOf({}, { labels: label })))).toEqual([])
    expect(titles(rule, of([], [silent], crdOf({}, { labels: { 'kro.run/owned': 'true' } })))).toEqual([])
    const { 'evidence/api/resourcegraphdefinitions.kro.run.json': _, ...unlisted } = of(
      [],
      [silent],
    ) as Record<string, string>
    expect(titles(rule, unlisted)).toEqual([])
  })

  test('the last line of the log about it', () => {
    const skipped = (crd: string, time: string) =>
      `${time} skipping CRD deletion because allowCRDDeletion is disabled {"crd": "${crd}"}`
    const [match] = found(
      rule,
      of(
        [],
        [silent],
        left,
        log(skipped('webs.kro.run', '1'), skipped('webs.kro.run', '2'), skipped('others.kro.run', '3')),
      ),
    )
    expect(match?.proof).toHaveLength(2)
    expect(match?.proof[1]).toContain(': 2 skipping')
  })
})

describe('an instance that kro has stopped to try', () => {
  const rule = 'resource/instance-given-up'
  const dropped = (item: string, error = 'it is \\"broken\\"') =>
    `Dropping item from queue after max retries {"item": ${item}, "error": "${error}"}`
  const of = (instance: ReturnType<typeof webOf>, ...lines: string[]) =>
    found(rule, { ...world([instance], kro), ...log(...lines) })

  test.each(['"team/one"', '{"name": "one", "namespace": "team"}', '{"Namespace":"team","Name":"one"}'])(
    'as the log has it: %s',
    (item) => {
      const [match] = of(
        webOf('x'),
        dropped('"team/two"'),
        dropped(item, 'before'),
        dropped(item),
        dropped('"other/one"'),
      )
      expect(match).toMatchObject({
        title: 'kro has stopped retrying Web team/one: it is "broken"',
        fix: [
          'kubectl annotate web one -n team try-again="$(date +%s)" --overwrite',
          'kubectl rollout restart deployment/kro -n kro-system',
        ],
      })
      expect(match?.proof[0]).toContain('kro.log:3: ')
    },
  )

  test('in no namespace, without words, or without a condition', () => {
    const [match] = of(
      webOf('x', { namespace: undefined }),
      'Dropping item from queue after max retries {"item": "/one"}',
    )
    expect(match?.title).toBe('kro has stopped retrying Web one')
    expect(match?.proof[1]).toContain('"name": "one"')
    const ready = webOf(
      null,
      {},
      { status: { state: 'ERROR', conditions: conditions(['Ready', 'False', 'x', 'y']) } },
    )
    expect(of(ready, dropped('"team/one"'))[0]?.proof[1]).toContain('"state": "ERROR"')
    expect(of(webOf('x'), dropped('"team/two"'))).toEqual([])
    expect(of(webOf(null), dropped('"team/one"'))).toEqual([])
  })
})

describe('what kro panics over', () => {
  const trace = (file: string) => `\t/go/pkg/mod/github.com/kubernetes-sigs/kro@v0.9.4/${file}`
  const ofRgd = (name: string) =>
    `ERROR {"controllerKind": "ResourceGraphDefinition", "name": "${name}", "error": "panic: it broke [recovered]"}`
  const ofInstance = (key: string, gvr = 'kro.run/v1alpha1/webs') =>
    `Recovered from panic in instance reconcile\t{"gvr": "${gvr}", "key": ${key}, "error": "recovered from panic in reconcile: it broke"}`
  const smoke = { 'evidence/steps.json': stepsJson({ step: 'kro.apply' }, { step: 'gate.smoke' }) }

  test('an RGD, with the first frame of the trace', () => {
    const files = {
      ...world([], { ...kro, ...rgds(inactive('one', null), inactive('web', null)) }),
      ...log(
        ofRgd('other'),
        trace('pkg/a/before.go:1'),
        'Observed a panic',
        trace('pkg/graph/builder.go:174'),
        trace('pkg/b/later.go:2'),
        ofRgd('web'),
      ),
    }
    expect(found('resource/rgd-panics', files)).toMatchObject([
      {
        title: 'kro panics whenever it reconciles RGD web: it broke',
        object: 'ResourceGraphDefinition/web',
        detail: expect.stringMatching(/kubernetes-sigs\/kro@v0\.9\.4\/pkg\/graph\/builder\.go:174\.$/),
        proof: [expect.stringContaining('kro.log:6: '), expect.stringContaining('kro.log:4: ')],
      },
    ])
    const { 'evidence/logs/kro-system/kro-1/kro.log': _, ...rest } = files as Record<string, string>
    const [bare] = found('resource/rgd-panics', { ...rest, ...log(trace('pkg/a/before.go:1'), ofRgd('web')) })
    expect(bare?.detail).toMatch(/the object keeps the status that it had\.$/)
    expect(bare?.proof).toHaveLength(1)
    expect(found('resource/rgd-panics', { ...rest, ...log(ofRgd('other')) })).toEqual([])
  })

  test('the RGD of the smoke test, which is gone', () => {
    const files = {
      ...world([], { ...kro, ...rgds() }),
      ...log(ofRgd('x'), ofRgd(smokeTestName), ofInstance(`"kro/${smokeTestName}"`)),
    }
    expect(titles('resource/rgd-panics', { ...files, ...smoke })).toEqual([
      'kro panics whenever it reconciles the RGD of the smoke test: it broke',
    ])
    expect(titles('resource/instance-panics', { ...files, ...smoke })).toEqual([
      'kro panics whenever it reconciles the instance of the smoke test: it broke',
    ])
    expect(found('resource/rgd-panics', files)).toEqual([])
    expect(found('resource/instance-panics', files)).toEqual([])
    const own = { ...files, ...world([], { ...kro, ...rgds(inactive('x', null)) }) }
    expect(titles('resource/rgd-panics', { ...own, ...smoke })).toEqual([
      'kro panics whenever it reconciles RGD x: it broke',
    ])
    expect(
      found('resource/rgd-panics', { ...world([], { ...kro, ...rgds() }), ...log(ofRgd('x')), ...smoke }),
    ).toEqual([])
  })

  test.each<[string, string, string | undefined, number]>([
    ['as an object', '{"name":"one","namespace":"team"}', 'team', 1],
    ['as an object of another namespace', '{"name":"one","namespace":"other"}', 'team', 0],
    ['as an object of another name', '{"name":"two","namespace":"team"}', 'team', 0],
    ['as an object in no namespace', '{"name":"one"}', undefined, 1],
    ['as a text', '"team/one"', 'team', 1],
    ['as a text of another namespace', '"other/one"', 'team', 0],
    ['as a text in no namespace', '"one"', undefined, 1],
  ])('an instance, %s: %s', (_, key, namespace, count) => {
    const files = (gvr?: string) => ({
      ...world([webOf(null, { namespace }, { state: null })], kro),
      ...log(ofInstance(key, gvr)),
    })
    const name = namespace === undefined ? 'one' : 'team/one'
    expect(titles('resource/instance-panics', files())).toEqual(
      count === 0 ? [] : [`kro panics whenever it reconciles Web ${name}: it broke`],
    )
    expect(titles('resource/instance-panics', files('kro.run/v1alpha1/others'))).toEqual([])
    expect(titles('resource/instance-panics', files('other.io/v1alpha1/webs'))).toEqual([])
  })

  test('not an instance that works', () => {
    expect(
      found('resource/instance-panics', { ...world([webOf(null)], kro), ...log(ofInstance('"team/one"')) }),
    ).toEqual([])
  })

  test('nothing of a collection that has no log', () => {
    const none = { ...world([], kro), 'evidence/collection.json': collectionJson([]) }
    expect(found('resource/rgd-panics', none)).toEqual([])
  })
})
