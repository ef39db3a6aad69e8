import { describe, expect, test } from '@jest/globals'
import {
  controllerAccount,
  controllerDeployment,
  controllerLease,
  controllerPods,
  kroNamespace,
  leaseIsForeign,
  leaseState,
  readyAllTheSame,
} from '../../../../src/diagnosis/reading/controller.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { evidenceOf, runJson } from '../../../support/evidence.ts'
import {
  ago,
  deployment,
  evidence,
  held,
  kroPod,
  lease,
  running,
  type Seen,
  timeless,
} from './controller-evidence.ts'

const names = (objects: readonly KubeObject[]): string[] => objects.map(({ metadata }) => metadata.name)

describe('what is of the controller', () => {
  test('its namespace is that of the run, kro-system where there is no record', () => {
    expect(
      kroNamespace(evidence({ files: { 'evidence/run.json': runJson({ namespace: 'platform' }) } })),
    ).toBe('platform')
    expect(kroNamespace(evidenceOf({}))).toBe('kro-system')
  })

  test('its Deployment, its lease and its pods, without those that go away', () => {
    const found = evidence({
      pods: [
        kroPod('kro-1'),
        kroPod('kro-2', true, running, { deletionTimestamp: ago(1) }),
        kroPod('other', true, running, { labels: {} }),
      ],
      leases: [lease({}, 'other'), lease({}, 'kro-system', 'another'), held],
    })
    expect(controllerDeployment(found)?.metadata.name).toBe('kro')
    expect(names(controllerPods(found))).toEqual(['kro-1'])
    expect(controllerLease(found)?.spec).toEqual(held.spec)
    expect(controllerLease(evidence({ leases: [] }))).toBeNull()
  })

  test('its ServiceAccount: as it was asked for, else as the Deployment says', () => {
    const named = deployment({ template: { spec: { serviceAccountName: 'mine', containers: [] } } })
    expect(controllerAccount(evidence({ deployments: [named] }))).toBe('mine')
    const access = JSON.stringify({ serviceAccount: { namespace: 'kro-system', name: 'asked' }, checks: [] })
    expect(
      controllerAccount(evidence({ deployments: [named], files: { 'evidence/rbac/access.json': access } })),
    ).toBe('asked')
  })

  test('a Ready pod of a kro that does not work is mentioned', () => {
    expect(readyAllTheSame(evidence({ pods: [kroPod('kro-2', false), kroPod('kro-1')] }))).toBe(
      'Its pod is Ready anyway: the probes ask only whether the process answers.',
    )
    expect(readyAllTheSame(evidence({ pods: [kroPod('kro-1', false)] }))).toBe('')
    expect(readyAllTheSame(evidence({ pods: [] }))).toBe('')
  })
})

describe('the lease', () => {
  const renewed = (seconds: number, more: object = {}) =>
    leaseState(
      evidence({
        leases: [
          lease({ holderIdentity: 'kro-1_uuid', renewTime: ago(seconds), leaseDurationSeconds: 15, ...more }),
        ],
      }),
    )

  test.each([
    [5, 'held'],
    [45, 'held'],
    [46, 'lost'],
  ])('of 15 s, renewed %d s ago: %s', (seconds, state) => expect(renewed(seconds)).toBe(state))

  test('that no pod holds is lost; one without a renewal time is unknown', () => {
    expect(renewed(5, { holderIdentity: '' })).toBe('lost')
    expect(renewed(5, { renewTime: null })).toBeNull()
    expect(leaseState(evidence({ files: timeless }))).toBeNull()
  })

  test('that is not there is lost where leases were listed', () => {
    expect(leaseState(evidence({ leases: [] }))).toBe('lost')
    expect(leaseState(evidence({ leases: null }))).toBeNull()
  })

  test('says nothing of a kro that elects no leader', () => {
    expect(leaseState(evidence({ deployments: [deployment({}, [])], leases: [] }))).toBeNull()
  })

  test.each<[string, Seen, boolean]>([
    ['a pod of its', {}, false],
    ['no pod', { leases: [lease({})] }, false],
    ['no lease', { leases: [] }, false],
    ['a pod that is gone', { leases: [lease({ holderIdentity: 'kro-0_uuid', renewTime: ago(5) })] }, true],
    [
      'a pod that is gone, while the next one starts',
      {
        leases: [lease({ holderIdentity: 'kro-0_uuid', renewTime: ago(5) })],
        pods: [kroPod('kro-1', false, { state: { running: { startedAt: ago(5) } } })],
      },
      false,
    ],
    ['one of its two pods', { pods: [kroPod('kro-2'), kroPod('kro-1')] }, false],
    ['a pod that is gone, and none is there', { pods: [] }, false],
    [
      'a pod that is gone, and none is wanted',
      { pods: [], deployments: [deployment({ replicas: 0 })] },
      true,
    ],
    [
      'no pod, and none is wanted',
      { pods: [], deployments: [deployment({ replicas: 0 })], leases: [lease({})] },
      false,
    ],
  ])('held by %s: foreign: %s', (_, seen, foreign) => {
    expect(leaseIsForeign(evidence(seen))).toBe(foreign)
    if (foreign) expect(leaseState(evidence(seen))).toBe('lost')
  })
})
