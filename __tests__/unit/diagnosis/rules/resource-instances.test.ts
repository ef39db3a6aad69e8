import { describe, expect, test } from '@jest/globals'
import { type Found, found, stepsJson } from '../../../support/found.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../support/kro-world.ts'

type Lists = Parameters<typeof world>[1]
const rgds = (...list: object[]): NonNullable<Lists> => ({ 'resourcegraphdefinitions.kro.run': list })
const config = (name: string | undefined, id = 'config', more: object = {}) => ({
  ...{ id, template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...more } },
})
const failed = 'resource reconciliation failed: '
const applied = `${failed}apply results contain errors: `

/** What is found of one instance with this message. */
const of = (rule: string, message: string, lists: Lists = {}, metadata = {}): Found | undefined =>
  found(`resource/${rule}`, world([webOf(message, metadata)], lists))[0]

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

describe('a field that an expression reads and that is not there', () => {
  const waiting = (expression: string, key: string) =>
    `${failed}waiting for unresolved resource: gvr "/v1, Resource=configmaps": node "config": failed to evaluate expression: eval "${expression}": no such key: ${key} (data pending)`
  const rule = 'field-missing'

  test.each<[string, string, string]>([
    ['schema.spec.greeting', 'greeting', 'spec.greeting'],
    ['schema.spec.a.b.c', 'b', 'spec.a.b'],
    ['schema.spec.name + schema.spec.greeting', 'greeting', 'spec.greeting'],
  ])('of the instance: %s', (expression, key, own) => {
    const match = of(rule, waiting(expression, key))
    expect(match?.title).toBe(`Web team/one leaves out ${own}, which RGD web uses: no such key: ${key}`)
    expect(match?.fix[0]).toBe(`Set ${own} in the instance.`)
    expect(match?.fix[1]).toContain(`a default (${key}: string | default="…")`)
    expect(match?.detail).toMatch(/^Fields of a SimpleSchema are optional/)
  })

  describe('of the instance, which was written with another one', () => {
    const written = (spec: unknown, kept: Record<string, unknown> = {}) => {
      const annotations = {
        'kubectl.kubernetes.io/last-applied-configuration':
          typeof spec === 'string' ? spec : JSON.stringify({ spec }),
      }
      const instance = webOf(waiting('schema.spec.greeting', 'greeting'), { annotations }, { spec: kept })
      return found('resource/field-missing', world([instance]))[0]
    }

    test('that is nearly called so', () => {
      const match = written({ greting: 'x', name: 'y' }, { name: 'y' })
      expect(match?.detail).toMatch(
        /^The instance was written with spec\.greting, which the schema does not have: /,
      )
      expect(match?.fix[0]).toBe('Write greeting instead of greting in the instance.')
      const empty = written({ greting: 'x' }, null as unknown as Record<string, unknown>)
      expect(empty?.fix[0]).toBe('Write greeting instead of greting in the instance.')
    })

    test.each<[string, unknown, Record<string, unknown> | undefined]>([
      ['that is like no other', { other: 'x' }, undefined],
      ['that the schema has', { greting: 'x' }, { greting: 'x' }],
      ['in a form that cannot be read', '{', undefined],
      ['without a spec', null, undefined],
      ['as a text', 'x', undefined],
    ])('%s', (_, spec, kept) => {
      expect(written(spec, kept === undefined ? {} : kept)?.fix[0]).toBe('Set spec.greeting in the instance.')
    })
  })

  describe('of another resource', () => {
    const service = childOf('svc', 'Service', 'web', { status: { loadBalancer: {}, conditions: [] } })
    const expression = 'svc.status.loadBalancer.ingress[0].hostname'

    test('that is there: what it has at that place', () => {
      const match = of(rule, waiting(expression, 'ingress'), { services: [service] })
      expect(match?.title).toBe(
        `Web team/one waits for a field that is not there: no such key: ingress in \${${expression}}`,
      )
      expect(match?.detail).toMatch(/^status\.loadBalancer of Service web has no fields, and not ingress\. /)
      expect(match?.fix).toEqual([
        'kubectl get service web -n team -o yaml   # is the field there, under that name?',
        'Read it optionally: .?ingress.orValue(…)',
      ])
    })

    test('that has one of nearly that name, and fifteen at most', () => {
      const data = Object.fromEntries([...'abcdefghijklmnopq'].map((key) => [`${key}xxxxxx`, '1']))
      const source = childOf('source', 'ConfigMap', 'c', { data: { bucketName: 'x', ...data } })
      const match = of(rule, waiting('source.data.bucketNme', 'bucketNme'), { configmaps: [source] })
      expect(match?.detail).toMatch(/^data of ConfigMap c has bucketName, axxxxxx, /)
      expect(match?.detail).toContain('nxxxxxx, and not bucketNme.')
      expect(match?.fix[0]).toBe('Did you mean bucketName instead of bucketNme?')
    })

    test('that is not there', () => {
      const match = of(rule, waiting(expression, 'ingress'))
      expect(match?.detail).toMatch(/^kro waits until another resource has it\. It never comes/)
      expect(match?.fix).toEqual(['Read it optionally: .?ingress.orValue(…)'])
    })

    test('the resource itself is there, and what it reads is not', () => {
      const own = childOf('config', 'ConfigMap', 'c')
      expect(of(rule, waiting(expression, 'ingress'), { configmaps: [own] })?.detail).toContain(
        '(ConfigMap c is there)',
      )
    })

    test('whose id is a part of another word', () => {
      const match = of(rule, waiting('mysvc.status.x', 'x'), { services: [service] })
      expect(match?.fix).toEqual(['Read it optionally: .?x.orValue(…)'])
    })

    test('that the RGD refers to, in its own namespace, in that of the instance, or in none', () => {
      const reference = (metadata: object, kind: string | undefined = 'ConfigMap') => [
        { id: 'input', externalRef: { apiVersion: 'v1', kind, metadata } },
      ]
      const detail = (resources: object[], ...list: object[]) =>
        of(rule, waiting('input.data.x', 'x'), { ...rgds(rgdOf({ resources })), configmaps: list })?.detail
      const map = (namespace: string | undefined, name = 'settings', kind = 'ConfigMap') => ({
        ...{ apiVersion: 'v1', kind, data: { [`of-${namespace}`]: '1' } },
        metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
      })
      const others = [map('team', 'other'), map('other'), map('team', 'settings', 'Secret')]
      expect(detail(reference({ name: 'settings' }), ...others, map('team'))).toContain('has of-team,')
      expect(detail(reference({ name: 'settings', namespace: 'other' }), ...others)).toContain(
        'has of-other,',
      )
      expect(detail(reference({ name: 'settings' }), map(undefined))).toContain('has of-undefined,')
      expect(detail(reference({ name: 'settings' }), ...others)).toMatch(/^kro waits until/)
      expect(detail(reference({}), map('team'))).toMatch(/^kro waits until/)
      expect(detail([{ ...reference({ name: 'settings' })[0], id: 'x' }], map('team'))).toMatch(
        /^kro waits until/,
      )
    })
  })

  test('of the instance, where only the verdict says so', () => {
    const match = of(
      rule,
      `${failed}node "config": failed to evaluate expression: eval "x": no such key: greeting`,
    )
    expect(match?.title).toContain('waits for a field that is not there: no such key: greeting in ${x}')
  })
})

describe('what an instance is and asks for', () => {
  test('an expression that fails with its values', () => {
    const message = `${failed}node "config": eval "schema.spec.size": invalid data, expected string, got int64`
    expect(of('expression-failed', message)).toMatchObject({
      title:
        'Web team/one: an expression of RGD web fails in resource config: invalid data, expected string, got int64',
      detail: expect.stringMatching(/^The expression is \$\{schema\.spec\.size\}\. It compiles/),
    })
    const bare = of('expression-failed', `${failed}division by zero`)
    expect(bare?.title).toBe('Web team/one: an expression of RGD web fails: division by zero')
    expect(bare?.detail).toMatch(/^It compiles/)
  })

  test('an external object that is not there', () => {
    const message = 'awaiting resource readiness: waiting for external reference "settings": not found'
    expect(of('external-reference-missing', message)).toMatchObject({
      title: 'Web team/one waits for an object that is not there (external reference settings)',
      fix: ['Create it before the instance, or correct name and namespace in the externalRef settings.'],
    })
  })

  describe('an annotation that suspends it', () => {
    const message = 'reconciliation suspended via kro.run/reconcile annotation'
    const count = (state: string, run = {}) =>
      found('resource/reconciliation-suspended', world([webOf(message, {}, { state })], {}, run)).length

    test('is not reported where the instance and the job work', () => {
      expect(count('ACTIVE', { jobStatus: 'success' })).toBe(0)
      expect(count('IN_PROGRESS', { jobStatus: 'success' })).toBe(1)
      expect(count('ERROR', { jobStatus: 'failure' })).toBe(1)
    })

    test('is removed by name', () => {
      expect(of('reconciliation-suspended', message)?.fix).toEqual([
        'kubectl annotate web one -n team kro.run/reconcile-',
      ])
      const other = of(
        'reconciliation-suspended',
        'reconciliation suspended via example.com/pause annotation',
      )
      expect(other?.title).toBe('Web team/one is suspended by the annotation example.com/pause')
    })
  })

  test('a kind that is gone: as the message names it', () => {
    const message = `${failed}RESTMapping failed for shop.example.com/v1, Kind=Widget: no matches for kind "Widget" in version "shop.example.com/v1"`
    expect(of('kind-gone', message)?.title).toBe(
      'Web team/one makes objects of Widget (shop.example.com/v1), which the API server does not serve',
    )
  })

  test.each([
    ['RESTMapping failed for /v1, Kind=Widget: no match', 'Widget (v1)'],
    ['RESTMapping failed for shop.example.com/v1: no match', 'shop.example.com/v1'],
    [
      'no matches for kind "Widget" in version "shop.example.com/v1"',
      'no matches for kind "Widget" in version "shop.example.com/v1"',
    ],
  ])('%s: the kind is %s', (words, kind) => {
    expect(of('kind-gone', failed + words)?.title).toBe(
      `Web team/one makes objects of ${kind}, which the API server does not serve`,
    )
  })

  test('an object that is being deleted, and what holds it', () => {
    const message =
      'resource "team/c" for node "config" is currently being deleted; waiting for deletion to complete before continuing reconciliation'
    const held = (finalizers: string[] | undefined) =>
      of('child-deleting', message, {
        configmaps: [
          childOf('config', 'ConfigMap', 'c', {}, finalizers === undefined ? {} : { finalizers }),
          childOf('other', 'ConfigMap', 'd'),
        ],
      })
    expect(held(['a/b', 'c/d'])).toMatchObject({
      detail: 'It stays as long as it has finalizers: a/b, c/d.',
      fix: ['kubectl get configmap c -n team -o yaml   # finalizers, and who serves them'],
    })
    expect(held(undefined)?.detail).toMatch(/^Another client deleted it/)
    expect(held([])?.detail).toMatch(/^Another client deleted it/)
    expect(of('child-deleting', message)).toMatchObject({
      title:
        'Web team/one waits until an object is deleted that it wants: resource "team/c" for node "config" is currently being deleted',
      fix: ['kubectl get web one -n team -o yaml'],
    })
  })

  test('an object of another instance', () => {
    const match = of(
      'other-applyset',
      `${failed}apply failed: resource belongs to a different ApplySet: configmap team/shared`,
    )
    expect(match?.title).toBe(
      'Web team/one wants an object that belongs to another instance: configmap team/shared',
    )
  })
})

describe('objects of an instance that the API server refuses', () => {
  const immutable =
    'Job.batch "migration" is invalid: spec.template: Invalid value: {"a":1}: field is immutable'

  test('an immutable field: the object is deleted where it is', () => {
    const fix = (...list: object[]) =>
      of('immutable-object', applied + immutable, { 'jobs.batch': list })?.fix[0]
    const end = '   # kro recreates it with the new values; what it ran or stored is lost'
    expect(of('immutable-object', applied + immutable)?.title).toMatch(
      /^Web team\/one cannot change Job\.batch migration: spec\.template: /,
    )
    expect(fix()).toBe(`kubectl delete job.batch migration -n team${end}`)
    expect(fix(childOf('job', 'Job', 'migration', {}, { namespace: 'jobs' }))).toBe(
      `kubectl delete job.batch migration -n jobs${end}`,
    )
    expect(fix(childOf('job', 'Job', 'other', {}, { namespace: 'jobs' }))).toBe(
      `kubectl delete job.batch migration -n team${end}`,
    )
    // Nothing says where its objects are, and kubectl would delete the one in the namespace of the kubeconfig.
    const clusterScoped = of('immutable-object', applied + immutable, {}, { namespace: undefined })
    expect(clusterScoped?.fix[0]).toBe(
      'Delete the object that the message names: kro recreates it with the new values.',
    )
  })

  test('of the resource that kro names, where several objects have that name', () => {
    const named = `${failed}apply results contain errors: node "job": ${immutable}`
    const other = childOf('other', 'ConfigMap', 'migration', {}, { namespace: 'elsewhere' })
    const job = childOf('job', 'Job', 'migration', {}, { namespace: 'jobs' })
    const plain = childOf(
      '',
      'Job',
      'migration',
      {},
      { namespace: 'old', labels: { 'kro.run/node-id': undefined as unknown as string } },
    )
    const fix = (...list: object[]) => of('immutable-object', named, { configmaps: list })?.fix[0]
    expect(fix(other, job)).toContain('kubectl delete job.batch migration -n jobs ')
    expect(fix(other)).toContain('kubectl delete job.batch migration -n team ')
    expect(fix(plain)).toContain('kubectl delete job.batch migration -n old ')
  })

  test.each([
    ['namespaces "team-a" not found', 'does not exist', 'kubectl create namespace team-a'],
    [
      'configmaps "one" is forbidden: unable to create new content in namespace team-a because it is being terminated',
      'is being deleted',
      'kubectl get namespace team-a -o yaml   # its conditions say what it waits for',
    ],
  ])('a namespace: %s', (words, what, fix) => {
    const match = of('namespace-missing', applied + words)
    expect(match).toMatchObject({
      title: `Web team/one makes objects in namespace team-a, which ${what}`,
      about: ['Namespace/team-a'],
    })
    expect(match?.fix[0]).toBe(fix)
  })

  test.each<[string, string]>([
    ['ConfigMap "c" is invalid: []: Too long: may not be more than 1048576 bytes', 'Split the object: '],
    [
      'ConfigMap "C_1" is invalid: metadata.name: Invalid value: "C_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters',
      'Names and labels are of lower case letters',
    ],
    [
      'pods "p" is forbidden: error looking up service account team/robot: serviceaccount "robot" not found',
      'kubectl create serviceaccount robot -n team   # or make it a resource of the RGD',
    ],
    [
      'pods "p" is forbidden: no PriorityClass with name high was found',
      'Create what the message names before the instance',
    ],
    [
      'Deployment.apps "d" is invalid: spec.replicas: Required value',
      'Correct the template in the RGD, or the values in the instance.',
    ],
  ])('%s: %s', (words, fix) => {
    const match = of('object-rejected', applied + words)
    expect(match?.fix[0]).toContain(fix)
    expect(match?.title).toMatch(/^Web team\/one makes an object that the API server rejects: \S+ [\w-]+: /)
  })
})

test('a suspended instance is reported where a step failed', () => {
  const steps = { 'evidence/steps.json': stepsJson({ step: 'gate.manifests' }) }
  const message = 'reconciliation suspended via kro.run/reconcile annotation'
  const instance = webOf(message, {}, { state: 'ERROR' })
  expect(found('resource/reconciliation-suspended', { ...world([instance]), ...steps })).toHaveLength(1)
})
