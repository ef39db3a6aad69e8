import { describe, expect, test } from '@jest/globals'
import { type Files, runJson } from '../../../support/evidence.ts'
import { failedWith, found, listed, stepsJson, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { rgdOf, world } from '../../../support/kro-world.ts'

const deployment = object(
  'Deployment',
  { name: 'kro', namespace: 'kro-system' },
  {
    apiVersion: 'apps/v1',
    spec: {
      selector: { matchLabels: { app: 'kro' } },
      template: { spec: { containers: [{ image: 'kro:v1' }] } },
    },
  },
)

describe("kro's own CRDs that are not there", () => {
  const log = (text: string) => ({ 'evidence/logs/kro-system/kro-1/kro.log': text })
  const crds = (...names: string[]) =>
    listed({
      'customresourcedefinitions.apiextensions.k8s.io': names.map((name) =>
        object('CustomResourceDefinition', { name }),
      ),
    })
  const installed = { 'evidence/run.json': runJson(), ...listed({ 'deployments.apps': [deployment] }) }
  const [rgdRule, revisionRule] = ['crd/kro-crds-missing', 'crd/upgrade-left-crds-behind']

  test('that of RGDs: a controller that is installed needs it', () => {
    expect(found(rgdRule, { ...installed, ...crds() })[0]?.proof).toEqual([
      expect.stringContaining('"image": "kro:v1"'),
      expect.stringContaining('"image": "kro:v1"'),
    ])
    expect(found(rgdRule, { ...installed, ...crds('resourcegraphdefinitions.kro.run') })).toEqual([])
    expect(found(rgdRule, installed)).toEqual([])
    expect(found(rgdRule, crds())).toEqual([])
  })

  test('that of revisions: only where the controller or a gate says so', () => {
    const said = 'no matches for kind "GraphRevision" in version "internal.kro.run/v1alpha1"'
    expect(found(revisionRule, { ...installed, ...crds() })).toEqual([])
    expect(found(revisionRule, { ...installed, ...crds(), ...log(said) })).toMatchObject([
      {
        title: 'The CRD graphrevisions.internal.kro.run is not in the cluster',
        object: 'CustomResourceDefinition/graphrevisions.internal.kro.run',
      },
    ])
    expect(found(revisionRule, { ...installed, ...crds(), ...log('no matches for kind "Other"') })).toEqual(
      [],
    )
    const gate = (step: string, crd: string) => ({
      'evidence/steps.json': stepsJson({ step, failures: [{ code: 'crd-missing', crd }] }),
    })
    expect(
      found(revisionRule, {
        ...installed,
        ...crds(),
        ...gate('gate.crds', 'graphrevisions.internal.kro.run'),
      }),
    ).toHaveLength(1)
    expect(
      found(revisionRule, {
        ...installed,
        ...crds(),
        ...gate('gate.crds', 'resourcegraphdefinitions.kro.run'),
      }),
    ).toEqual([])
    expect(
      found(revisionRule, {
        ...installed,
        ...crds(),
        ...gate('gate.smoke', 'graphrevisions.internal.kro.run'),
      }),
    ).toEqual([])
  })

  test('three lines of proof, and the image', () => {
    const lines = Array(5).fill('no matches for kind "GraphRevision" in version "x"').join('\n')
    expect(found(revisionRule, { ...installed, ...crds(), ...log(lines) })[0]?.proof).toHaveLength(4)
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
  expect(fix('Wbe', 'kro.run/v1alpha1')).toMatch(/^Give both /)
  // Of another project.
  expect(fix('Service', 'serving.knative.dev/v1')).toMatch(/^Give both /)
})

test('a CRD whose names another one has', () => {
  const crd = (name: string, rest: object) => object('CustomResourceDefinition', { name }, rest)
  const files = listed({
    'customresourcedefinitions.apiextensions.k8s.io': [
      crd('a.kro.run', { status: { conditions: conditions(['NamesAccepted', 'True', 'x', 'y']) } }),
      crd('b.kro.run', {}),
      crd('c.kro.run', {
        status: { conditions: conditions(['NamesAccepted', 'False', 'PluralConflict', '"webs" is in use']) },
      }),
    ],
  })
  expect(found('crd/names-conflict', files)).toMatchObject([
    {
      title: 'The CRD c.kro.run is not accepted: another CRD has its names',
      detail: '"webs" is in use',
      proof: [expect.stringContaining('"reason": "PluralConflict"')],
    },
  ])
})

describe('an aggregated API that does not answer', () => {
  const rule = 'crd/api-group-unavailable'
  const service = (name: string, status: 'True' | 'False' | null, metadata = {}) =>
    object(
      'APIService',
      { name, ...metadata },
      {
        apiVersion: 'apiregistration.k8s.io/v1',
        status: {
          conditions:
            status === null ? [] : conditions(['Available', status, 'MissingEndpoints', 'no endpoints.']),
        },
      },
    )
  const mine = { managedFields: [{ manager: 'setup-kro' }] }
  const of = (rgds: object[], services: object[], more: Files = {}, run = {}) => ({
    ...world(
      [],
      { 'resourcegraphdefinitions.kro.run': rgds, 'apiservices.apiregistration.k8s.io': services },
      run,
    ),
    ...more,
  })
  const inactive = rgdOf({}, [['GraphVerified', 'False', 'x', 'y']], { name: 'other' })

  test('matters where an RGD is not Active, the job failed, or it is one of the manifests', () => {
    const down = service('v1.a.io', 'False')
    expect(titles(rule, of([rgdOf()], [down]))).toEqual([])
    expect(titles(rule, of([rgdOf(), inactive], [down]))).toEqual([
      'The API v1.a.io is registered, but does not answer (MissingEndpoints)',
    ])
    expect(titles(rule, of([rgdOf()], [down], {}, { jobStatus: 'failure' }))).toHaveLength(1)
    expect(titles(rule, of([rgdOf()], [down, service('v1.b.io', 'False', mine)]))).toEqual([
      'The API v1.b.io is registered, but does not answer (MissingEndpoints)',
    ])
    expect(titles(rule, of([inactive], [service('v1.c.io', 'True'), service('v1.d.io', null)]))).toEqual([])
  })

  test('matters where a namespace waits for it, of several that stay', () => {
    const namespace = (name: string, list: Parameters<typeof conditions>) =>
      object(
        'Namespace',
        { name, deletionTimestamp: '2026-11-23T09:00:00Z' },
        { status: { conditions: conditions(...list) } },
      )
    const stays = (...list: object[]) =>
      of([rgdOf()], [service('v1.a.io', 'False')], {
        ...listed({ namespaces: list }),
        'evidence/collection.json': JSON.stringify({
          collectedAt: '2026-11-23T09:10:00Z',
          files: 1,
          bytes: 1,
          seconds: 1,
          truncated: [],
          failed: [],
          redacted: {},
        }),
      })
    const waits = namespace('a', [['NamespaceDeletionDiscoveryFailure', 'True', 'x', 'Discovery failed']])
    expect(titles(rule, stays(namespace('b', []), waits))).toHaveLength(1)
    expect(titles(rule, stays(namespace('b', [])))).toEqual([])
  })

  test('the log that says so', () => {
    const log =
      'fine\nunable to retrieve the complete list of server APIs: a.io/v1\nstale GroupVersion discovery: a.io/v1\n'
    const [match] = found(
      rule,
      of([inactive], [service('v1.a.io', 'False')], { 'evidence/logs/team/app/main.log': log }),
    )
    expect(match?.detail).toMatch(/^no endpoints\. kro asks the server/)
    expect(match?.proof).toEqual([
      expect.stringContaining('"reason": "MissingEndpoints"'),
      'evidence/logs/team/app/main.log:2: unable to retrieve the complete list of server APIs: a.io/v1',
    ])
  })
})

describe('a claim that nothing binds', () => {
  const rule = 'scheduling/claim-unbound'
  const claim = (metadata: object = {}, spec: object = { storageClassName: 'fast' }, phase = 'Pending') =>
    object(
      'PersistentVolumeClaim',
      { name: 'data', namespace: 'team', ...metadata },
      { spec: spec as Record<string, unknown>, status: { phase } },
    )
  const made = { labels: { 'kro.run/owned': 'true' } }
  const event = (about: object = {}, message = 'storageclass.storage.k8s.io "fast" not found') =>
    object(
      'Event',
      { name: 'e', namespace: 'team' },
      {
        ...{ type: 'Warning', reason: 'ProvisioningFailed', message, lastTimestamp: '2026-11-23T09:00:00Z' },
        involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'team', name: 'data', ...about },
      },
    )
  const of = (one: object, events: object[] = [event()], pods: object[] = []) =>
    found(rule, {
      'evidence/run.json': runJson(),
      ...listed({ persistentvolumeclaims: [one], events, pods }),
    })

  test('what it asks for', () => {
    expect(of(claim(made))).toMatchObject([
      {
        title: 'PersistentVolumeClaim team/data asks for the storage class fast, which is not there',
        detail:
          'It stays Pending, and so does every pod that uses it: storageclass.storage.k8s.io "fast" not found',
      },
    ])
    expect(of(claim(made, { storageClassName: '' }))[0]?.title).toMatch(
      /names no storage class, and none is the default$/,
    )
    expect(of(claim(made, {}))[0]?.title).toMatch(/names no storage class, and none is the default$/)
  })

  test.each<[string, object, object[]]>([
    ['one that is bound', claim(made, {}, 'Bound'), [event()]],
    ['one that goes', claim({ ...made, deletionTimestamp: '2026-11-23T09:00:00Z' }), [event()]],
    ['one of others', claim(), [event()]],
    [
      'one that still may be bound',
      claim(made),
      [event({}, 'waiting for first consumer to be created before binding')],
    ],
    ['an event about another kind', claim(made), [event({ kind: 'Pod' })]],
    ['an event of another namespace', claim(made), [event({ namespace: 'other' })]],
    ['an event about another one', claim(made), [event({ name: 'other' })]],
  ])('not %s', (_, one, events) => {
    expect(of(one, events)).toEqual([])
  })

  test('the last of its events', () => {
    const later = event({}, 'no persistent volumes available for this claim and no storage class is set')
    expect(of(claim(made), [event(), later])[0]?.detail).toMatch(/and no storage class is set$/)
  })

  test('of a StatefulSet, by the pod that uses it', () => {
    const pod = (volumes: object[], metadata: object = made) =>
      object('Pod', { name: 'db-0', namespace: 'team', ...metadata }, { spec: { volumes }, status: {} })
    const uses = [{ name: 'config', configMap: {} }, { persistentVolumeClaim: { claimName: 'data' } }]
    expect(of(claim(), undefined, [pod(uses)])).toHaveLength(1)
    expect(of(claim(), undefined, [pod([], { ...made, name: 'first' }), pod(uses)])).toHaveLength(1)
    expect(of(claim(), undefined, [pod([{ persistentVolumeClaim: { claimName: 'other' } }])])).toEqual([])
    expect(of(claim(), undefined, [pod(uses, { ...made, namespace: 'other' })])).toEqual([])
    const failedJob = {
      'evidence/run.json': runJson({ jobStatus: 'failure' }),
      ...listed({ persistentvolumeclaims: [claim()], events: [event()], pods: [pod(uses, {})] }),
    }
    expect(found(rule, failedJob)).toEqual([])
  })
})
