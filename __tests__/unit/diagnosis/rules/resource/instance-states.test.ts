import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../../support/kro-objects.ts'
import { childOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'
import { outer } from './outer-rgd.ts'

const withConditions = (state: string | null, ...list: ConditionText[]) =>
  webOf(null, {}, { status: { ...(state === null ? {} : { state }), conditions: conditions(...list) } })

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
