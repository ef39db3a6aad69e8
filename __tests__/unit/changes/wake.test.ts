import { expect, test } from '@jest/globals'
import { wakeInstances } from '../../../src/changes/wake.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { fakeCluster } from '../../support/objects.ts'
import { instanceOf } from '../../support/snapshots.ts'
import { fakeSteps } from '../../support/steps.ts'

const annotation = 'kro.run/reconcile'
const pathOf = (name: string): string => `/apis/kro.run/v1alpha1/namespaces/team/apps/${name}`

/** What kro writes into an instance when its annotation comes (true) or goes. */
type Kro = (instance: KubeObject, suspended: boolean) => void

const working: Kro = (instance, suspended) => {
  const { status } = suspended
    ? instanceOf('x', 'IN_PROGRESS')
    : instanceOf('x', instance.metadata.name === 'sick' ? 'ERROR' : 'ACTIVE', 'field is immutable')
  const conditions = status?.conditions as { reason: string }[]
  if (suspended) for (const one of conditions) one.reason = 'ReconciliationSuspended'
  instance.status = status ?? {}
}

function cluster(kro: Kro, ...instances: KubeObject[]) {
  const fake = fakeCluster()
  fake.serve('/apis/kro.run/v1alpha1', 'apps', 'App', true)
  for (const instance of instances) fake.put(pathOf(instance.metadata.name), instance)
  const { json } = fake
  const asked: unknown[] = []
  fake.json = async (path, request) => {
    if (request?.contentType !== 'application/merge-patch+json') return json(path, request)
    const value = (request.body as { metadata: { annotations: Record<string, string | null> } }).metadata
      .annotations[annotation]
    const object = fake.objects.get(path)
    if (object === undefined) throw new Error(`there is no ${path}`)
    asked.push([object.metadata.name, value])
    object.metadata.annotations = value ? { [annotation]: value } : {}
    kro(object, value !== null)
    return object
  }
  return { fake, asked }
}

async function wake(kro: Kro, instances: KubeObject[], answering = true) {
  const { fake, asked } = cluster(kro, ...instances)
  const { steps, settings, clock } = fakeSteps({}, 60)
  const woken = await steps.step('test', 'a test', (step) =>
    wakeInstances(
      new Objects(fake),
      settings,
      step,
      instances,
      () => answering,
      () => 10,
    ),
  )
  return { woken, asked, seconds: clock.seconds(), fake }
}

test('an instance is suspended, and resumed as soon as kro says so', async () => {
  const { woken, asked, seconds } = await wake(working, [instanceOf('one')])
  expect(asked).toEqual([
    ['one', 'disabled'],
    ['one', null],
  ])
  expect(woken).toMatchObject([{ object: 'App/team/one', answered: true, state: 'ACTIVE', message: null }])
  expect(seconds).toBeLessThan(1)
})

test('one that breaks when it is reconciled: what kro says of it, after ERROR has lasted', async () => {
  const { woken, seconds } = await wake(working, [instanceOf('sick')])
  expect(woken).toMatchObject([
    { answered: true, state: 'ERROR', message: 'ResourcesReady=False (Because): field is immutable' },
  ])
  expect(seconds).toBeLessThan(15)
})

test('kro does not answer: not served where it answered before, else unknown; the annotation is gone again', async () => {
  const deaf: Kro = () => undefined
  const { woken, asked, seconds } = await wake(deaf, [instanceOf('one')])
  expect(woken).toMatchObject([{ answered: false, state: 'ACTIVE' }])
  expect(asked.at(-1)).toEqual(['one', null])
  expect(seconds).toBeGreaterThan(14)
  expect(seconds).toBeLessThan(20)
  expect((await wake(deaf, [instanceOf('one')], false)).woken).toMatchObject([{ answered: null }])
})

test('while kro notices others it is waited for: a new one registers one kind after the other', async () => {
  let noticed = 0
  const names = ['a', 'b', 'c', 'd']
  const instances = names.map((name) => instanceOf(name))
  const { fake } = cluster(() => undefined, ...instances)
  const { steps, settings, clock } = fakeSteps({}, 180)
  const { json } = fake
  fake.json = async (path, request) => {
    const object = fake.objects.get(path)
    // The first after 12 s, the second after 24 s, and so on.
    if (
      request === undefined &&
      object?.metadata.annotations?.[annotation] &&
      clock.seconds() > 12 * (noticed + 1)
    ) {
      working(object, true)
      noticed += 1
    }
    if (object !== undefined && object.metadata.annotations?.[annotation] === undefined)
      working(object, false)
    return json(path, request)
  }
  const woken = await steps.step('test', 'a test', (step) =>
    wakeInstances(
      new Objects(fake),
      settings,
      step,
      instances,
      () => true,
      () => 10,
    ),
  )
  expect(woken.map(({ answered }) => answered)).toEqual([true, true, true, true])
})

test('an instance that its user has suspended, or that is being deleted, is left alone', async () => {
  const suspended = instanceOf('one')
  suspended.metadata.annotations = { [annotation]: 'disabled' }
  const going = instanceOf('two')
  going.metadata.deletionTimestamp = '2026-11-25T21:00:00Z'
  expect(await wake(working, [suspended, going])).toMatchObject({ woken: [], asked: [] })
})
