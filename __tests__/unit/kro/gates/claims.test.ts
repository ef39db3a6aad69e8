import { describe, expect, test } from '@jest/globals'
import { Objects } from '../../../../src/cluster/objects.ts'
import { type ClaimSeen, claimsOfPods, evaluateClaim, lookAtClaim } from '../../../../src/kro/gates/claims.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { object } from '../../../support/kro-objects.ts'
import { fakeCluster } from '../../../support/objects.ts'

const began = new Date('2026-11-23T09:00:00Z')
const claim = (storageClassName?: string, phase = 'Pending', name = 'data'): KubeObject =>
  object('PersistentVolumeClaim', { name, namespace: 'team' }, {
    spec: storageClassName === undefined ? {} : { storageClassName },
    status: { phase },
  } as Partial<KubeObject>)
const event = (reason: string, message: string): KubeObject =>
  object('Event', { name: `${reason}-data`, namespace: 'team' }, {
    ...{ reason, message, lastTimestamp: '2026-11-23T09:00:10Z' },
    involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'team', name: 'data' },
  } as Partial<KubeObject>)
const noClass = 'storageclass.storage.k8s.io "fast" not found'

function clusterWith(objects: Record<string, object>) {
  const cluster = fakeCluster()
  for (const [plural, kind, isNamespaced] of [
    ['persistentvolumeclaims', 'PersistentVolumeClaim', true],
    ['persistentvolumes', 'PersistentVolume', false],
    ['events', 'Event', true],
  ] as const)
    cluster.serve('/api/v1', plural, kind, isNamespaced)
  cluster.serve('/apis/storage.k8s.io/v1', 'storageclasses', 'StorageClass', false)
  for (const [path, one] of Object.entries(objects)) cluster.put(path, one)
  return new Objects(cluster)
}

describe('whether a claim can be bound by now', () => {
  const troubled = event('ProvisioningFailed', noClass)
  const look = async (objects: Record<string, object>, one = claim('fast'), said = troubled) =>
    (
      await lookAtClaim(
        clusterWith({ [`/api/v1/namespaces/team/events/${said.metadata.name}`]: said, ...objects }),
        one,
        'team',
        began,
      )
    ).isBindable
  const volume = (phase: string, storageClassName?: string) => ({
    '/api/v1/persistentvolumes/v': object('PersistentVolume', { name: 'v' }, {
      spec: storageClassName === undefined ? {} : { storageClassName },
      status: { phase },
    } as Partial<KubeObject>),
  })

  test.each<[string, Record<string, object>, KubeObject, boolean]>([
    ['nothing is there', {}, claim('fast'), false],
    [
      'its class is there',
      { '/apis/storage.k8s.io/v1/storageclasses/fast': object('StorageClass', { name: 'fast' }) },
      claim('fast'),
      true,
    ],
    ['a free volume of its class', volume('Available', 'fast'), claim('fast'), true],
    ['a volume that is taken', volume('Bound', 'fast'), claim('fast'), false],
    ['a free volume of another class', volume('Available', 'slow'), claim('fast'), false],
    ['a free volume without a class, and it names none', volume('Available'), claim(), true],
  ])('%s', async (_, objects, one, isBindable) => {
    expect(await look(objects, one)).toBe(isBindable)
  })

  test('is not asked where nothing is wrong', async () => {
    expect(await look(volume('Available', 'fast'), claim('fast'), event('Provisioning', 'soon'))).toBe(false)
  })
})

test('claims of pods that have no node: those that are not bound, and those that are not there', async () => {
  const pod = (name: string, claimName: string, spec: object = {}, metadata: object = {}) =>
    object('Pod', { name, namespace: 'team', ...metadata }, {
      spec: { volumes: [{ persistentVolumeClaim: { claimName } }], ...spec },
    } as Partial<KubeObject>)
  const path = '/api/v1/namespaces/team/persistentvolumeclaims'
  const objects = clusterWith({
    [`${path}/data`]: claim('fast'),
    [`${path}/bound`]: claim('fast', 'Bound', 'bound'),
    [`${path}/placed`]: claim('fast', 'Pending', 'placed'),
  })
  const pods = [
    pod('a', 'data'),
    pod('b', 'data'),
    pod('c', 'bound'),
    pod('d', 'missing'),
    pod('e', 'placed', { nodeName: 'node' }),
    pod('f', 'gone', {}, { deletionTimestamp: '2026-11-23T09:00:00Z' }),
  ]
  const { unbound, missing } = await claimsOfPods(objects, pods, 'team', began)
  expect(unbound.map((one) => one.claim.metadata.name)).toEqual(['data'])
  expect(missing).toEqual(['missing'])
})

describe('a claim that is not bound', () => {
  const words = 'PersistentVolumeClaim/team/data: it is not bound'
  const decide = (seen: Partial<ClaimSeen>, context: Partial<Parameters<typeof evaluateClaim>[1]> = {}) =>
    evaluateClaim(
      { ...{ claim: claim('fast'), events: [], isBindable: false, absentProvisioner: null }, ...seen },
      { ...{ words, isUsed: true, secondsSettled: 60, secondsAbsent: 0 }, ...context },
    )
  const broken = { events: [event('ProvisioningFailed', noClass)] }
  const first = { events: [event('WaitForFirstConsumer', 'waiting for first consumer')] }

  test('whose class is not there: fails once everything was applied', () => {
    expect(decide(broken)).toEqual({
      state: 'failed',
      message: `${words}: ${noClass}`,
      hint: 'kubectl get storageclass shows the classes that there are: name one of them, or leave the name out where one is the default',
    })
    const soon = { state: 'waiting', message: `${words}: ${noClass}` }
    expect(decide(broken, { secondsSettled: 3 })).toEqual(soon)
    expect(decide(broken, { secondsSettled: null })).toEqual(soon)
    expect(decide({ ...broken, isBindable: true })).toEqual(soon)
  })

  test('that the provisioner refuses for good: at once', () => {
    const refused =
      'failed to provision volume with StorageClass "fast": NodePath only supports ReadWriteOnce and ReadWriteOncePod (1.22+) access modes'
    expect(decide({ events: [event('ProvisioningFailed', refused)] }, { secondsSettled: null })).toEqual({
      state: 'failed',
      message: `${words}: ${refused}`,
    })
  })

  test('whose provisioner is absent: fails after five seconds without it', () => {
    const absent = { absentProvisioner: 'ebs.csi.aws.com' }
    const why = `${words}: the provisioner ebs.csi.aws.com of its storage class fast is not in the cluster`
    expect(decide(absent, { secondsAbsent: 6 })).toMatchObject({ state: 'failed', message: why })
    expect(decide(absent, { secondsAbsent: 5 })).toEqual({ state: 'waiting', message: why })
    expect(decide(absent, { secondsAbsent: 6, secondsSettled: null })).toEqual({
      state: 'waiting',
      message: why,
    })
  })

  test('that waits for its first pod: passes where none uses it', () => {
    expect(decide(first, { isUsed: false })).toEqual({
      state: 'passed',
      message: 'PersistentVolumeClaim/team/data waits for its first pod, as its storage class says',
    })
    expect(decide(first)).toEqual({ state: 'waiting', message: `${words}: waiting for first consumer` })
    expect(decide({}, { isUsed: false })).toEqual({ state: 'waiting', message: words })
  })
})
