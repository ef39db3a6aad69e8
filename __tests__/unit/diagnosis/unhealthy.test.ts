import { describe, expect, test } from '@jest/globals'
import type { Unhealthy } from '../../../src/diagnosis/unhealthy.ts'
import { type ConditionText, conditions, object, pod, rgd } from '../../support/kro-objects.ts'
import { app, seen } from './unhealthy-objects.ts'

const withConditions = (kind: string, ...list: ConditionText[]) =>
  object(kind, { name: 'a' }, { status: { conditions: conditions(...list) } })

describe('nodes', () => {
  test.each<[ConditionText[], Omit<Unhealthy, 'object'> | null]>([
    [[['Ready', 'True']], null],
    [
      [
        ['Ready', 'True'],
        ['DiskPressure', 'False', 'x', 'no pressure'],
      ],
      null,
    ],
    [
      [['Ready', 'False', 'x', 'cni plugin not initialized']],
      { state: 'NotReady', why: 'cni plugin not initialized' },
    ],
    [
      [['Ready', 'Unknown', 'x', 'the kubelet is silent']],
      { state: 'NotReady', why: 'the kubelet is silent' },
    ],
    [[], { state: 'NotReady', why: '' }],
    [
      [
        ['Ready', 'True', 'x', 'fine'],
        ['DiskPressure', 'True', 'x', 'the disk is full'],
        ['PIDPressure', 'True', 'x', 'y'],
      ],
      { state: 'DiskPressure', why: 'the disk is full' },
    ],
    [
      [
        ['DiskPressure', 'True', 'x', 'the disk is full'],
        ['Ready', 'False', 'x', 'stopped'],
      ],
      { state: 'NotReady', why: 'stopped' },
    ],
  ])('%j', (list, expected) => {
    expect(seen({ nodes: [withConditions('Node', ...list)] })).toEqual(
      expected === null ? [] : [{ object: 'Node/a', ...expected }],
    )
  })
})

describe.each([
  ['apiservices.apiregistration.k8s.io', 'APIService', 'Available'],
  ['customresourcedefinitions.apiextensions.k8s.io', 'CustomResourceDefinition', 'Established'],
])('%s', (resource, kind, type) => {
  test.each<[ConditionText[], Omit<Unhealthy, 'object'> | null]>([
    [[[type, 'True', 'x', 'y']], null],
    [[], null],
    [[[type, 'False', 'Why', 'in words']], { state: `not ${type}`, why: 'in words' }],
    [[[type, 'Unknown', 'Why']], { state: `not ${type}`, why: 'Why' }],
    [[['Other', 'False', 'Why']], null],
  ])('%j', (list, expected) => {
    expect(seen({ [resource]: [withConditions(kind, ...list)] })).toEqual(
      expected === null ? [] : [{ object: `${kind}/a`, ...expected }],
    )
  })
})

describe('workloads', () => {
  test.each<[object, string | null]>([
    [{ desiredNumberScheduled: 2, numberReady: 2 }, null],
    [{ desiredNumberScheduled: 2, numberReady: 1 }, '1/2 ready'],
    [{ desiredNumberScheduled: 1 }, '0/1 ready'],
    [{}, null],
  ])('a DaemonSet with %j', (status, state) => {
    const set = object('DaemonSet', app, { status: { ...status } })
    expect(seen({ 'daemonsets.apps': [set] })).toEqual(
      state === null ? [] : [{ object: 'DaemonSet/app/a', state, why: '' }],
    )
  })

  test.each(['deployments.apps', 'statefulsets.apps'])('replicas of %s', (resource) => {
    const state = (spec: object, status: object) =>
      seen({ [resource]: [object('X', app, { spec: { ...spec }, status: { ...status } })] }).map(
        (one) => one.state,
      )
    expect(state({ replicas: 2 }, { readyReplicas: 2 })).toEqual([])
    expect(state({ replicas: 2 }, { readyReplicas: 3 })).toEqual([])
    expect(state({ replicas: 2 }, { readyReplicas: 1 })).toEqual(['1/2 ready'])
    expect(state({}, {})).toEqual(['0/1 ready'])
    expect(state({ replicas: 0 }, {})).toEqual([])
  })

  test.each<[ConditionText[], string]>([
    [[], ''],
    [[['Available', 'True', 'x', 'y']], ''],
    [[['Available', 'False', 'x', 'too few']], 'too few'],
    [[['Available', 'False', 'MinimumReplicasUnavailable']], 'MinimumReplicasUnavailable'],
    [[['ReplicaFailure', 'True', 'x', 'quota']], 'quota'],
    [[['ReplicaFailure', 'False', 'x', 'no failure']], ''],
    [
      [
        ['Ready', 'False', 'x', 'the summary'],
        ['Available', 'Unknown', 'x', 'the reason'],
      ],
      'the reason',
    ],
    [
      [
        ['Available', 'False', 'x', 'the reason'],
        ['Ready', 'False', 'x', 'the summary'],
      ],
      'the reason',
    ],
    [[['Ready', 'False', 'x', 'the summary']], 'the summary'],
  ])('why: %j', (list, why) => {
    const found = object('Deployment', app, { status: { conditions: conditions(...list) } })
    expect(seen({ 'deployments.apps': [found] })).toEqual([
      { object: 'Deployment/app/a', state: '0/1 ready', why },
    ])
  })
})

describe('what has only just been started', () => {
  const collection = {
    'evidence/collection.json': JSON.stringify({ collectedAt: '2026-01-02T03:04:30Z' }),
  }
  const started = (name: string, startedAt: string, metadata: object = {}) =>
    pod({ ...app, name, labels: { app: 'a' }, ...metadata }, 'Running', { state: { running: { startedAt } } })
  const deployment = object('Deployment', app, {
    spec: { replicas: 2, selector: { matchLabels: { app: 'a' } } },
  })
  const names = (...pods: object[]) =>
    seen({ 'deployments.apps': [deployment], pods }, collection).map((one) => one.object)

  test('is not unhealthy yet, nor is its workload', () => {
    expect(names(started('young', '2026-01-02T03:04:20Z'))).toEqual([])
    expect(names(started('old', '2026-01-02T03:03:00Z'))).toEqual(['Deployment/app/a', 'Pod/app/old'])
    expect(names(started('old', '2026-01-02T03:03:00Z'), started('young', '2026-01-02T03:04:20Z'))).toEqual([
      'Pod/app/old',
    ])
  })

  test.each<[string, object]>([
    ['namespace', { namespace: 'other' }],
    ['label', { labels: { app: 'b' } }],
  ])('a young pod of another %s says nothing of it', (_, metadata) => {
    expect(names(started('young', '2026-01-02T03:04:20Z', metadata))).toEqual(['Deployment/app/a'])
  })

  test('no pod at all is not a start', () => expect(names()).toEqual(['Deployment/app/a']))
})

test('RGDs and instances, with their states, after all else', () => {
  const crd = object(
    'CustomResourceDefinition',
    { name: 'apps.kro.run', labels: { 'kro.run/owned': 'true' } },
    {
      spec: { group: 'kro.run', names: { kind: 'App', plural: 'apps' } },
      status: { conditions: conditions(['Established', 'True']) },
    },
  )
  const instance = (name: string, status: object) =>
    object('App', { name, namespace: 'team' }, { apiVersion: 'kro.run/v1alpha1', status: { ...status } })
  expect(
    seen({
      nodes: [withConditions('Node', ['Ready', 'False', 'x', 'stopped'])],
      'customresourcedefinitions.apiextensions.k8s.io': [crd],
      'resourcegraphdefinitions.kro.run': [
        rgd('Active'),
        rgd('Inactive', [['GraphAccepted', 'False', 'x', 'a cycle', 1]], { name: 'broken' }),
        rgd(null, [], { name: 'new' }),
      ],
      'apps.kro.run': [
        instance('well', { state: 'ACTIVE' }),
        instance('ill', {
          state: 'ERROR',
          conditions: conditions(
            ['Ready', 'False', 'x', 'the summary'],
            ['Synced', 'False', 'x', 'the reason'],
          ),
        }),
        instance('new', {}),
      ],
    }),
  ).toEqual([
    { object: 'Node/a', state: 'NotReady', why: 'stopped' },
    { object: 'ResourceGraphDefinition/broken', state: 'Inactive', why: 'a cycle' },
    { object: 'ResourceGraphDefinition/new', state: 'no status', why: '' },
    { object: 'App/team/ill', state: 'ERROR', why: 'the reason' },
    { object: 'App/team/new', state: 'no status', why: '' },
  ])
})
