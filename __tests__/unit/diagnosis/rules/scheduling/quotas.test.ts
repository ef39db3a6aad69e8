import { describe, expect, test } from '@jest/globals'
import { type Files, listOf } from '../../../../support/evidence.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { failedSteps } from '../../../../support/matches.ts'
import { found } from './scheduling-findings.ts'

describe.each([
  ['scheduling/quota-exceeded', 'exceeded quota: small, requested: pods=2, used: pods=1, limited: pods=2'],
  ['scheduling/limit-range', 'maximum cpu usage per Container is 1, but limit is 2'],
] as const)('%s', (id, words) => {
  const log = (line: string): Files => ({
    ...failedSteps('gate.manifests'),
    'evidence/steps/gate.manifests.log': line,
  })
  const applied = log(`Error from server (Forbidden): pods "web" is forbidden: ${words}`)
  const isQuota = id === 'scheduling/quota-exceeded'
  const listed = (...places: readonly [namespace: string, name: string][]): Files => ({
    [`evidence/api/${isQuota ? 'resourcequotas' : 'limitranges'}.json`]: listOf(
      ...places.map(([namespace, name]) => object('X', { namespace, name })),
    ),
  })

  test('the namespace of a workload is known', () => {
    const set = object(
      'ReplicaSet',
      { name: 'web', namespace: 'kro-system' },
      {
        spec: { replicas: 1 },
        status: {
          conditions: conditions(['ReplicaFailure', 'True', '', `pods "web-x" is forbidden: ${words}`]),
        },
      },
    )
    const [match] = found(
      id,
      { 'evidence/api/replicasets.apps.json': listOf(set) },
      listed(['team', 'small']),
    )
    expect(match).toEqual(
      isQuota
        ? {
            title: 'The quota small of namespace kro-system does not admit pods of ReplicaSet kro-system/web',
            detail: 'The API server says: requested: pods=2, used: pods=1, limited: pods=2',
            object: 'ResourceQuota/kro-system/small',
            proof: [expect.stringContaining(words)],
            fix: [
              'kubectl describe resourcequota small -n kro-system   # what is used, and what is allowed',
              'Raise the quota, or delete what is not needed in that namespace; count quotas count what others made too.',
            ],
          }
        : {
            title: `A LimitRange of namespace kro-system does not admit pods of ReplicaSet kro-system/web: ${words}`,
            detail: 'It limits what a single container, pod or claim may request.',
            object: 'ReplicaSet/kro-system/web',
            proof: [expect.stringContaining(words)],
            fix: [
              'kubectl describe limitrange -n kro-system',
              'Ask for less in the template, or raise the limit.',
            ],
          },
    )
  })

  test('of what a step applied, the namespace is that of the only one that was listed', () => {
    const places = (...of: Files[]) => {
      const [match] = found(id, applied, ...of)
      return [match?.title.split(' does not admit ')[0], match?.object, match?.fix[0]?.split('   ')[0]]
    }
    const [what, kind, command] = isQuota
      ? ['The quota small', 'ResourceQuota', 'kubectl describe resourcequota small']
      : ['A LimitRange', 'LimitRange', 'kubectl describe limitrange']
    const object = (namespace: string) => `${kind}/${namespace}${isQuota ? '/small' : ''}`
    const unknown = [what, object('?'), `${command} -A`]
    const known = [`${what} of namespace team`, object('team'), `${command} -n team`]
    expect(places()).toEqual(unknown)
    expect(places(listed(['team', 'small']))).toEqual(known)
    expect(places(listed(['team', 'small'], ['other', 'small']))).toEqual(unknown)
    // Two with different names: a quota is known by its own, a LimitRange is not named.
    expect(places(listed(['other', 'big'], ['team', 'small']))).toEqual(isQuota ? known : unknown)
  })
})

test('a quota for requests wants them of each container', () => {
  expect(
    found('scheduling/quota-exceeded', {
      ...failedSteps('gate.manifests'),
      'evidence/steps/gate.manifests.log':
        'pods "web" is forbidden: failed quota: small: must specify requests.cpu for: web',
    }),
  ).toMatchObject([
    {
      detail: 'The API server says: must specify requests.cpu for: web',
      fix: [
        expect.anything(),
        'Set requests and limits in the pod template: a quota for them wants them of each container.',
      ],
    },
  ])
})
