import { describe, expect, test } from '@jest/globals'
import { absent, troubleOf } from '../../../../src/diagnosis/rules/resource/instance-details.ts'
import { evidenceOf } from '../../../support/evidence.ts'
import { found, listed, titles } from '../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../support/kro-world.ts'

const failed = 'resource reconciliation failed: '
const withConditions = (state: string | null, ...list: ConditionText[]) =>
  webOf(null, {}, { status: { ...(state === null ? {} : { state }), conditions: conditions(...list) } })
/** An RGD whose instances make instances of Web. */
const outer = rgdOf({ schema: { kind: 'Outer' } }, [], { name: 'outer' })
const outerCrd = crdOf({}, { name: 'outers.kro.run' }, { names: { kind: 'Outer', plural: 'outers' } })
const outerOf = (message: string | null, name = 'big', metadata = {}) =>
  object(
    'Outer',
    { name, namespace: 'team', uid: `o-${name}`, ...metadata },
    {
      apiVersion: 'kro.run/v1alpha1',
      status: {
        state: 'IN_PROGRESS',
        conditions: message === null ? [] : conditions(['ResourcesReady', 'False', 'NotReady', message]),
      },
    },
  )
const inner = (of: string, message: string | null, metadata = {}, state = 'ERROR') =>
  webOf(
    message,
    {
      labels: {
        'kro.run/instance-name': of,
        'kro.run/instance-id': `o-${of}`,
        'kro.run/owned': 'true',
        'kro.run/node-id': 'web',
      },
      ...metadata,
    },
    { state },
  )
const nested = (outers: object[], webs: ReturnType<typeof webOf>[]) =>
  world(webs, {
    'resourcegraphdefinitions.kro.run': [rgdOf(), outer],
    'customresourcedefinitions.apiextensions.k8s.io': [crdOf(), outerCrd],
    'outers.kro.run': outers,
  })

describe('an instance that does not work', () => {
  const error = 'resource/instance-error'

  test('its first condition that is not Ready and not True says why, in its first line', () => {
    const instance = withConditions(
      'ERROR',
      ['InstanceManaged', 'True', 'Managed', 'fine'],
      ['Ready', 'False', 'NotReady', 'not yet'],
      ['Custom', 'False', 'Because', 'the first line\nthe second'],
    )
    expect(found(error, world([instance]))).toMatchObject([
      {
        title: 'Web team/one is ERROR: the first line',
        detail: expect.stringMatching(
          /^The condition Custom is False \(Because\): the first line\nthe second/,
        ),
        object: 'Web/team/one',
        proof: [expect.stringContaining('"message": "the first line\\nthe second"')],
      },
    ])
    const [ready] = found(error, world([withConditions('ERROR', ['Ready', 'False', 'NotReady', 'not yet'])]))
    expect(ready?.title).toBe('Web team/one is ERROR: not yet')
  })

  test.each([
    ['it waits', 'it waits. Not there: app (ConfigMap).'],
    ['It waits.', 'It waits. Not there: app (ConfigMap).'],
  ])('sentences after its message: %s', (message, words) => {
    const resources = [{ id: 'app', template: { apiVersion: 'v1', kind: 'ConfigMap' } }]
    const lists = { 'resourcegraphdefinitions.kro.run': [rgdOf({ resources })], configmaps: [] }
    const [match] = found(
      error,
      world([withConditions('ERROR', ['Custom', 'False', 'Because', message])], lists),
    )
    expect(match?.detail).toBe(`The condition Custom is False (Because): ${words}`)
  })

  test('without a condition that says why', () => {
    expect(found(error, world([withConditions('ERROR')]))).toMatchObject([
      {
        title: 'Web team/one is ERROR',
        detail: 'It has no condition that says why.',
        proof: [expect.stringContaining('"state": "ERROR"')],
        fix: ['kubectl get web one -n team -o yaml'],
      },
    ])
  })

  test('by its state: each has one finding', () => {
    const rules = ['instance-error', 'instance-not-ready', 'instance-ignored']
    const by = (state: string | null) =>
      rules.filter((rule) => titles(`resource/${rule}`, world([withConditions(state)])).length > 0)
    expect(by('ERROR')).toEqual(['instance-error'])
    expect(by('FAILED')).toEqual(['instance-error'])
    expect(by('IN_PROGRESS')).toEqual(['instance-not-ready'])
    expect(by(null)).toEqual(['instance-ignored'])
    expect(by('ACTIVE')).toEqual([])
  })

  test('not one that is being deleted', () => {
    const leaving = (state: string | null) =>
      world([webOf(null, { deletionTimestamp: '2026-11-23T09:00:00Z' }, { state })])
    expect(found(error, leaving('ERROR'))).toEqual([])
    expect(found('resource/instance-ignored', leaving(null))).toEqual([])
  })

  test('an object that waits: what it says, and the last warning about it', () => {
    const message =
      'awaiting resource readiness: waiting for node "app": readyWhen condition evaluated to false: "app.status.ready == 1" (waiting for readiness)'
    const app = childOf('app', 'Deployment', 'shop', {
      apiVersion: 'apps/v1',
      status: { conditions: conditions(['Available', 'False', 'MinimumReplicasUnavailable', 'no minimum']) },
    })
    const event = (text: string, lastTimestamp: string) =>
      object(
        'Event',
        { name: lastTimestamp, namespace: 'team' },
        {
          ...{ type: 'Warning', reason: 'Failed', message: text, lastTimestamp },
          involvedObject: { kind: 'Deployment', namespace: 'team', name: 'shop' },
        },
      )
    const lists = {
      configmaps: [childOf('other', 'ConfigMap', 'c')],
      'deployments.apps': [app],
      events: [
        event('the older one', '2026-11-23T09:00:00Z'),
        event('the newer one', '2026-11-23T09:01:00Z'),
      ],
    }
    const [match] = found(
      'resource/instance-not-ready',
      world([webOf(message, {}, { state: 'IN_PROGRESS' })], lists),
    )
    expect(match?.title).toMatch(
      /^Web team\/one is IN_PROGRESS: it waits for Deployment team\/shop.*; its Available is False: no minimum$/,
    )
    expect(match?.detail).toContain(
      ' Deployment team/shop says Available=False (MinimumReplicasUnavailable): no minimum.',
    )
    expect(match?.detail).toMatch(/ The last warning about Deployment shop: the newer one$/)
    expect(match?.proof).toHaveLength(3)
    expect(match?.fix[0]).toBe(
      'kubectl describe deployment shop -n team   # why it is not what readyWhen wants',
    )
  })
})

describe('an instance without a status', () => {
  const detail = (...rgds: object[]) =>
    found(
      'resource/instance-ignored',
      world([withConditions(null)], { 'resourcegraphdefinitions.kro.run': rgds }),
    )[0]?.detail

  test('is one of no RGD, or of one that is not Active', () => {
    expect(detail(rgdOf())).toBe('kro writes the status when it reconciles an object.')
    expect(detail(outer)).toContain(' No RGD declares it: ')
    const idle = rgdOf({}, [['GraphVerified', 'False', 'Failed', 'x']])
    expect(detail(idle)).toContain(' The RGD web, which declares it, is not Active.')
    const other = rgdOf({ schema: { kind: 'Outer' } }, [['GraphVerified', 'False', 'Failed', 'x']], {
      name: 'outer',
    })
    expect(detail(other, rgdOf())).toBe('kro writes the status when it reconciles an object.')
  })
})

describe('what kro cannot apply', () => {
  const rule = 'resource/object-not-applied'

  test.each([
    [`${failed}apply results contain errors: the server is busy`, 'what it makes: the server is busy'],
    [`${failed}failed to get current state for config/one: connection reset`, 'config/one: connection reset'],
  ])('%s', (message, words) => {
    const files = world([webOf(message)])
    expect(titles(rule, files)).toEqual([`Web team/one: kro cannot apply ${words}`])
    expect(titles('resource/instance-error', files)).toEqual([])
    expect(found(rule, files)[0]?.fix).toEqual([
      'kubectl get web one -n team -o yaml   # the whole message',
      'kubectl logs -n kro-system -l app.kubernetes.io/name=kro | grep one',
    ])
  })

  test.each([
    'apply results contain errors: pods "x" is forbidden: exceeded quota: q, requested: pods=1',
    'apply results contain errors: admission webhook "w" denied the request: no',
    'apply results contain errors: failed calling webhook "w": EOF',
  ])('what another rule says more exactly: %s', (words) => {
    expect(titles(rule, world([webOf(failed + words)]))).toEqual([])
  })

  test('in a condition that is not True', () => {
    const said = 'apply results contain errors: the server is busy'
    const list: ConditionText[] = [
      ['Old', 'True', 'x', said],
      ['Ready', 'False', 'x', 'y'],
    ]
    expect(titles(rule, world([withConditions('ERROR', ...list)]))).toEqual([])
  })
})

describe('an instance that waits for one that it made', () => {
  const rule = 'resource/nested-instance'

  test('which does not work: both say so', () => {
    const [match] = found(
      rule,
      nested([outerOf('awaiting resource readiness')], [inner('big', 'it is broken')]),
    )
    expect(match).toMatchObject({
      title: 'Outer team/big waits for Web team/one, which it created and which is ERROR',
      object: 'Outer/team/big',
      about: ['Web/team/one'],
      fix: ['kubectl get web one -n team -o yaml'],
    })
    expect(match?.proof[1]).toContain('"state": "ERROR"')
    expect(titles('resource/instance-not-ready', nested([outerOf(null)], [inner('big', 'x')]))).toEqual([])
  })

  test('without conditions, and of which there is no status', () => {
    const silent = webOf(
      null,
      { labels: { 'kro.run/instance-name': 'big', 'kro.run/instance-id': 'o-big' } },
      { state: null },
    )
    const [match] = found(rule, nested([outerOf(null)], [silent]))
    expect(match?.title).toBe(
      'Outer team/big waits for Web team/one, which it created and which has no status',
    )
    expect(match?.detail).toBe('Look at Web team/one: what is wrong there keeps this one waiting.')
    expect(match?.proof[0]).toContain('"state": "IN_PROGRESS"')
  })

  test('not one that works, or that others made', () => {
    expect(titles(rule, nested([outerOf(null)], [inner('big', null, {}, 'ACTIVE')]))).toEqual([])
    expect(titles(rule, nested([outerOf(null)], [inner('other', 'x')]))).toEqual([])
    expect(
      titles(
        rule,
        nested([outerOf(null)], [inner('big', null, {}, 'ACTIVE'), inner('other', 'x', { name: 'two' })]),
      ),
    ).toEqual([])
  })

  test('the innermost of several', () => {
    const big = outerOf(null)
    const middle = outerOf(null, 'mid', {
      labels: { 'kro.run/instance-name': 'big', 'kro.run/instance-id': 'o-big' },
    })
    const webs = [inner('mid', 'x', { name: 'deep' })]
    expect(titles(rule, nested([big, middle], webs))).toEqual([
      'Outer team/big waits for Web team/deep, which it created and which is ERROR',
      'Outer team/mid waits for Web team/deep, which it created and which is ERROR',
    ])
    const [match] = found(rule, nested([big, middle], [inner('mid', null, { name: 'deep' }, 'ACTIVE')]))
    expect(match?.title).toContain('Outer team/big waits for Outer team/mid')
  })

  test('where something is wrong with itself, that is reported', () => {
    const own = outerOf(`${failed}name is required`)
    expect(titles(rule, nested([own], [inner('big', 'x')]))).toEqual([])
    expect(titles('resource/name-empty', nested([own], [inner('big', 'x')]))).toHaveLength(1)
  })

  test('a field that the inner one writes comes with it', () => {
    const waits = `${failed}waiting for unresolved resource: gvr "/v1, Resource=configmaps": node "config": failed to evaluate expression: eval "web.status.url": no such key: url (data pending)`
    expect(titles('resource/field-missing', nested([outerOf(waits)], [inner('big', 'x')]))).toEqual([])
    expect(
      titles('resource/field-missing', nested([outerOf(waits)], [inner('big', null, {}, 'ACTIVE')])),
    ).toHaveLength(1)
    const final = waits.replace('web.status.url', 'schema.spec.url')
    expect(titles('resource/field-missing', nested([outerOf(final)], [inner('big', 'x')]))).toHaveLength(1)
  })
})

describe('what an object that kro waits for says of itself', () => {
  const trouble = (list: ConditionText[], record: object | null = null) => {
    const child = childOf('bucket', 'Bucket', 'b', {
      apiVersion: 's3.aws/v1',
      status: { conditions: conditions(...list) },
    })
    const evidence = evidenceOf({
      ...listed({ 'buckets.s3.aws': [child] }),
      ...(record === null
        ? {}
        : {
            'evidence/stand-ins.json': JSON.stringify({
              ...{ schemaVersion: 1, leftAlone: [] },
              objects: [
                {
                  object: 'Bucket/team/b',
                  apiVersion: 's3.aws/v1',
                  standIn: 'auto',
                  fields: [],
                  message: null,
                  ...record,
                },
              ],
            }),
          }),
    })
    const [own] = evidence.objects('buckets.s3.aws')
    return own === undefined
      ? null
      : troubleOf(evidence, { resource: 'buckets.s3.aws', object: own, node: 'bucket' })
  }

  test.each<[string, ConditionText[], string | undefined]>([
    [
      'one that is False',
      [['Ready', 'False', 'Creating', 'in a moment\nor two']],
      '; its Ready is False: in a moment',
    ],
    ['one without a message', [['Ready', 'False', 'Creating']], '; its Ready is False: Creating'],
    ['one without any words', [['Ready', 'False']], undefined],
    ['one that is True', [['Ready', 'True', 'Fine', 'x']], undefined],
    ['one that is not known', [['Ready', 'Unknown', 'x', 'y']], undefined],
    [
      'one that is bad where it is True',
      [['ACK.Terminal', 'True', 'x', 'denied']],
      '; its ACK.Terminal is True: denied',
    ],
    ['one that is bad where it is True, and is not', [['Stalled', 'False', 'x', 'y']], undefined],
    [
      'the first of several',
      [
        ['Synced', 'True', 'x', 'y'],
        ['Stalled', 'Unknown', 'x', 'y'],
        ['Ready', 'False', 'x', 'z'],
      ],
      '; its Ready is False: z',
    ],
  ])('%s', (_, list, title) => {
    expect(trouble(list)?.title).toBe(title)
  })

  test('the line that says it', () => {
    expect(trouble([['Ready', 'False', 'Creating', 'x']])?.quote.text).toContain('"message": "x"')
    expect(trouble([['Ready', 'False', 'Creating']])?.quote.text).toContain('"reason": "Creating"')
  })

  test('that no controller is there, where setup-kro wrote its status or would have', () => {
    expect(trouble([], { outcome: 'waiting' })).toMatchObject({
      title: '',
      detail: ' No controller is there for Bucket team/b: its status was not written yet (auto).',
    })
    expect(trouble([], { outcome: 'ready' })).toBeNull()
    expect(trouble([])).toBeNull()
    expect(trouble([['Ready', 'False', 'x', 'y']], { outcome: 'failing' })?.detail).toBe(
      ' Bucket team/b says Ready=False (x): y. No controller is there for it: setup-kro wrote into its status that it fails (auto).',
    )
    expect(trouble([['Ready', 'False', 'x', 'y']])?.detail).toBe(' Bucket team/b says Ready=False (x): y.')
  })
})

test('resources of which nothing is there: ten at most, and no Secrets', () => {
  const resources = [
    { id: 'secret', template: { apiVersion: 'v1', kind: 'Secret' } },
    { id: 'unknown', template: { kind: 'Nothing' } },
    ...Array.from({ length: 12 }, (_, place) => ({
      id: `c${place}`,
      template: { apiVersion: 'v1', kind: 'ConfigMap' },
    })),
  ]
  const evidence = evidenceOf(
    world([webOf(null)], {
      'resourcegraphdefinitions.kro.run': [rgdOf({ resources })],
      configmaps: [childOf('c0', 'ConfigMap', 'x')],
      secrets: [],
    }),
  )
  const [instance] = evidence.objects('webs.kro.run')
  const words =
    instance === undefined
      ? ''
      : absent(evidence, { resource: 'webs.kro.run', object: instance, state: null })
  expect(words).toMatch(/^ Not there: c1 \(ConfigMap\), c2 \(ConfigMap\), .*c10 \(ConfigMap\)\.$/)
})
