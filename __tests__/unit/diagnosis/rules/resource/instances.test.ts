import { describe, expect, test } from '@jest/globals'
import { found, listed, titles } from '../../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../../support/kro-objects.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'

test('an instance without a status: the whole finding', () => {
  expect(found('resource/instance-ignored', world([webOf(null, {}, { state: null })]))).toEqual([
    {
      title: 'Web team/one has no status: kro has not reconciled it',
      detail: 'kro writes the status when it reconciles an object.',
      object: 'Web/team/one',
      proof: [expect.stringMatching(/: "name": "one",?$/)],
      fix: ['kubectl get rgd -o wide   # is the one that declares Web Active?'],
    },
  ])
})

test('an object that kro cannot apply: the whole finding', () => {
  const message = `${failed}apply results contain errors: the server is busy`
  const [match, ...others] = found('resource/object-not-applied', world([webOf(message)]))
  expect(others).toEqual([])
  expect(match).toMatchObject({
    title: 'Web team/one: kro cannot apply what it makes: the server is busy',
    detail: 'The API server did not accept the request; kro keeps retrying.',
    object: 'Web/team/one',
    proof: [expect.stringContaining(`"message": "${message}"`)],
  })
})

test('what another rule reports is not reported as an object that kro cannot apply', () => {
  const message = `${failed}apply results contain errors: Job.batch "m" is invalid: spec.x: Required value`
  expect(titles('resource/object-not-applied', world([webOf(message)]))).toEqual([])
  expect(titles('resource/object-rejected', world([webOf(message)]))).toHaveLength(1)
})

describe('an instance in a state that says little: the whole finding', () => {
  const waits =
    'awaiting resource readiness: waiting for node "app": readyWhen condition evaluated to false: "app.status.ready" (waiting for readiness)'

  test('that waits for an object', () => {
    const app = childOf('app', 'App', 'shop', { apiVersion: 'x.io/v1' })
    const other = childOf('other', 'App', 'aside', { apiVersion: 'x.io/v1' })
    const files = world([webOf(waits, {}, { state: 'IN_PROGRESS' })], { 'apps.x.io': [other, app] })
    expect(found('resource/instance-not-ready', files)).toEqual([
      {
        title:
          'Web team/one is IN_PROGRESS: it waits for App team/shop (readyWhen condition evaluated to false: "app.status.ready"); it has no status',
        detail: `The condition ResourcesReady is False (NotReady): ${waits}. App shop has no status: it has apiVersion, kind, metadata. Its controller has not looked at it, or is not in this cluster.`,
        object: 'Web/team/one',
        proof: [expect.stringContaining('"message": "awaiting resource readiness')],
        fix: [
          'kubectl describe app shop -n team   # why it is not what readyWhen wants',
          'kubectl get web one -n team -o yaml',
        ],
      },
    ])
  })

  test('of which an object is refused: the object, and no words of readiness', () => {
    const message = `${failed}node "app": pods "x" is forbidden: exceeded quota: q, requested: pods=1`
    const app = childOf('app', 'App', 'shop', { apiVersion: 'x.io/v1' })
    expect(found('resource/instance-error', world([webOf(message)], { 'apps.x.io': [app] }))).toMatchObject([
      {
        title: 'Web team/one is ERROR: it waits for App team/shop',
        detail: `The condition ResourcesReady is False (NotReady): ${message}`,
      },
    ])
  })

  test('not one that another rule reports', () => {
    expect(titles('resource/instance-error', world([webOf(`${failed}name is required`)]))).toEqual([])
    expect(titles('resource/name-empty', world([webOf(`${failed}name is required`)]))).toHaveLength(1)
  })

  test('that waits for an object which was not listed', () => {
    const other = childOf('other', 'App', 'aside', { apiVersion: 'x.io/v1' })
    const files = world([webOf(waits, {}, { state: 'IN_PROGRESS' })], { 'apps.x.io': [other] })
    expect(found('resource/instance-not-ready', files)[0]).toMatchObject({
      title: `Web team/one is IN_PROGRESS: ${waits}`,
      fix: ['kubectl get web one -n team -o yaml'],
    })
  })
})

describe('conditions of the author in place of those of kro', () => {
  const authored = (list: ConditionText[], rgds: object[]) => {
    const instance = webOf(null, {}, { status: { state: 'ERROR', conditions: conditions(...list) } })
    return found(
      'resource/instance-error',
      world([instance], { 'resourcegraphdefinitions.kro.run': rgds }),
    )[0]?.detail
  }
  const hidden = (types: string) =>
    ` The RGD declares conditions of its own${types}, which stand in place of kro's: kro's reason is only in its log, or in an entry that reads runtime.condition(schema, 'ResourcesReady').`
  const declares = rgdOf({ schema: { status: { conditions: ['${runtime.newCondition({})}'] } } })
  const healthy: ConditionText = ['Healthy', 'False', 'Broken', 'It is broken.']
  const ready: ConditionText = ['ResourcesReady', 'False', 'NotReady', 'It waits.']

  test.each<[string, ConditionText[], object[], string]>([
    ['declared by the RGD', [healthy], [declares], hidden(' (Healthy)')],
    ['declared by the RGD, under a name of kro', [ready], [declares], hidden(' (ResourcesReady)')],
    ['declared by the RGD, and not written', [], [declares], hidden('')],
    ['not declared', [healthy], [rgdOf()], ''],
    ['of an RGD that is gone', [healthy], [], hidden(' (Healthy)')],
    ['of an RGD that is gone, beside one of kro', [healthy, ready], [], ''],
    ['of an RGD that is gone, none', [], [], ''],
    ['of an RGD that is gone, only of kro', [['Ready', 'False', 'NotReady', 'It waits.']], [], ''],
  ])('%s', (_, list, rgds, words) => {
    const detail = authored(list, rgds) ?? ''
    if (words === '') expect(detail).not.toContain('declares conditions of its own')
    else expect(detail.endsWith(words)).toBe(true)
  })
})

test('resources of which nothing is there: only of kinds that were listed', () => {
  const resources = [
    { id: 'unlisted', template: { apiVersion: 'x.io/v1', kind: 'Gadget' } },
    { id: 'nothing', template: {} },
    { id: 'app', template: { apiVersion: 'x.io/v1', kind: 'App' } },
  ]
  const instance = webOf(null, {}, { status: { state: 'ERROR' } })
  const gadgets = crdOf(
    {},
    { name: 'gadgets.x.io', labels: {} },
    { group: 'x.io', names: { kind: 'Gadget' } },
  )
  const files = world([instance], {
    'resourcegraphdefinitions.kro.run': [rgdOf({ resources })],
    'customresourcedefinitions.apiextensions.k8s.io': [crdOf(), gadgets],
    'apps.x.io': [],
  })
  expect(found('resource/instance-error', files)[0]?.detail).toBe(
    'It has no condition that says why. Not there: app (App).',
  )
})

describe('instances that an instance made', () => {
  const outerOf = (name: string, by: string | null, state = 'IN_PROGRESS') =>
    object(
      'Outer',
      {
        ...{ name, namespace: 'team', uid: `o-${name}` },
        labels: by === null ? {} : { 'kro.run/instance-name': by, 'kro.run/instance-id': `o-${by}` },
      },
      { apiVersion: 'kro.run/v1alpha1', status: { state } },
    )
  const inner = (name: string, by: string, state: string) =>
    webOf(
      null,
      { name, labels: { 'kro.run/instance-name': by, 'kro.run/instance-id': `o-${by}` } },
      { state },
    )
  const nested = (outers: object[], ...webs: ReturnType<typeof webOf>[]) => ({
    ...world(webs, {
      'resourcegraphdefinitions.kro.run': [
        rgdOf(),
        rgdOf({ schema: { kind: 'Outer' } }, [], { name: 'outer' }),
      ],
      'customresourcedefinitions.apiextensions.k8s.io': [
        crdOf(),
        crdOf({}, { name: 'outers.kro.run' }, { names: { kind: 'Outer', plural: 'outers' } }),
      ],
    }),
    ...listed({ 'outers.kro.run': outers }),
  })

  test('the first that waits for none of the others is the one to look at', () => {
    const outers = [
      outerOf('big', null),
      outerOf('a', 'big'),
      outerOf('b', 'big'),
      outerOf('c', 'b', 'ACTIVE'),
    ]
    const files = nested(outers, inner('deep', 'a', 'ERROR'))
    expect(titles('resource/nested-instance', files)[0]).toBe(
      'Outer team/big waits for Outer team/b, which it created and which is IN_PROGRESS',
    )
  })

  test('the words of the outer one, and the whole finding', () => {
    const big = {
      ...outerOf('big', null),
      status: {
        state: 'IN_PROGRESS',
        conditions: conditions(['ResourcesReady', 'False', 'x', 'latest issued graph revision 1 is pending']),
      },
    }
    const waiting = {
      ...outerOf('big', null),
      status: {
        state: 'IN_PROGRESS',
        conditions: conditions([
          'ResourcesReady',
          'False',
          'x',
          'waiting for node "web": readyWhen condition evaluated to false: "web.status.ready" (waiting for readiness)',
        ]),
      },
    }
    const web = inner('one', 'big', 'ERROR')
    // What kro says of itself is reported by another rule.
    expect(found('resource/nested-instance', nested([big], web))).toEqual([])
    expect(found('resource/nested-instance', nested([waiting], web))).toEqual([
      {
        title: 'Outer team/big waits for Web team/one, which it created and which is ERROR',
        detail:
          'Look at Web team/one: what is wrong there keeps this one waiting (readyWhen condition evaluated to false: "web.status.ready").',
        object: 'Outer/team/big',
        about: ['Web/team/one'],
        proof: [
          expect.stringContaining('"message": "waiting for node'),
          expect.stringContaining('"state": "ERROR"'),
        ],
        fix: ['kubectl get web one -n team -o yaml'],
      },
    ])
  })
})
