import { describe, expect, test } from '@jest/globals'
import type { Files } from '../../../support/evidence.ts'
import { found, listed, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { rgdOf, world } from '../../../support/kro-world.ts'

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
    expect(match).toMatchObject({
      detail: 'no endpoints. kro asks the server for all its APIs; one that fails makes every RGD Inactive.',
      object: 'APIService/v1.a.io',
      fix: ['kubectl delete apiservice v1.a.io   # or repair the service behind it'],
    })
    expect(match?.proof).toEqual([
      expect.stringContaining('"reason": "MissingEndpoints"'),
      'evidence/logs/team/app/main.log:2: unable to retrieve the complete list of server APIs: a.io/v1',
    ])
  })
})
