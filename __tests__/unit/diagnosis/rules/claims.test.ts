import { describe, expect, test } from '@jest/globals'
import { runJson } from '../../../support/evidence.ts'
import { found, listed } from '../../../support/found.ts'
import { object } from '../../../support/kro-objects.ts'

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
    expect(of(claim(made))).toEqual([
      {
        title: 'PersistentVolumeClaim team/data asks for the storage class fast, which is not there',
        detail:
          'It stays Pending, and so does every pod that uses it: storageclass.storage.k8s.io "fast" not found',
        object: 'PersistentVolumeClaim/team/data',
        proof: [expect.stringMatching(/events\.json:\d+: "message": "storageclass\.storage/)],
        fix: [
          'kubectl get storageclass; kubectl describe pvc data -n team   # KinD has the class standard, which is the default',
          'Correct spec.storageClassName, or leave it out where a class is the default. A claim that is there has to be deleted first: the field is immutable.',
        ],
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
