import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'
import { outer } from './outer-rgd.ts'

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
