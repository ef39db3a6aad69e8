import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Objects } from '../../../../src/cluster/objects.ts'
import { failuresOf } from '../../../../src/errors.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const apiVersion = 'kro.run/v1alpha1'
const pluralOf = (kind: string): string => `${kind.toLowerCase()}s`

/** An RGD that makes objects of other kinds. */
const rgdOf = (kind: string, ...made: string[]): KubeObject =>
  object(
    'ResourceGraphDefinition',
    { name: kind.toLowerCase() },
    {
      apiVersion,
      spec: {
        schema: { apiVersion: 'v1alpha1', kind },
        resources: made.map((one) => ({ id: one.toLowerCase(), template: { apiVersion, kind: one } })),
      },
    },
  )

const rgds = [rgdOf('Platform', 'App'), rgdOf('App', 'Database'), rgdOf('Database')]
const platform = object('Platform', { name: 'mine', namespace: 'team' }, { apiVersion })

/** An instance that kro made for the one with that uid. */
const nested = (
  kind: string,
  name: string,
  maker: string,
  status: Record<string, unknown>,
): [string, KubeObject] => [
  `/apis/${apiVersion}/namespaces/team/${pluralOf(kind)}/${name}`,
  object(
    kind,
    {
      ...{ name, namespace: 'team', uid: `uid-${name}` },
      labels: { 'kro.run/instance-id': maker, 'kro.run/instance-name': 'mine' },
    },
    { apiVersion, status },
  ),
]

/** The gate, where kro makes these objects as soon as the instance is applied, which is ACTIVE at once. */
function gate(made: (clock: { seconds(): number }) => [string, KubeObject][], user = [...rgds, platform]) {
  const fake = fakeSteps({}, 180)
  const cluster: FakeCluster = fakeCluster((applied) => {
    if (applied.kind === 'ResourceGraphDefinition') {
      applied.status = { state: 'Active' }
      const { kind } = (applied.spec as { schema: { kind: string } }).schema
      cluster.serve(`/apis/${apiVersion}`, pluralOf(kind), kind, true)
    } else {
      applied.metadata.uid = 'uid-mine'
      applied.status = { state: 'ACTIVE' }
      for (const [path, one] of made(fake.clock)) cluster.put(path, one)
    }
  })
  const entries = user.map((one) => ({ object: one, file: `${one.metadata.name}.yaml`, line: 1 }))
  const promise = manifestsGate(new Objects(cluster), fake.settings, entries)
  const lastLine = (): string | undefined =>
    readFileSync(join(fake.folder, 'evidence/steps/gate.manifests.log'), 'utf8').trimEnd().split('\n').at(-1)
  return { ...fake, cluster, promise, lastLine }
}

/** A status that is ACTIVE from that second on. */
const activeFrom = (clock: { seconds(): number }, second: number): Record<string, unknown> => ({
  get state() {
    return clock.seconds() < second ? 'IN_PROGRESS' : 'ACTIVE'
  },
})

test('an instance that kro made for an instance is awaited, and so is what it made in turn', async () => {
  const { promise, clock, lastLine } = gate((time) => [
    nested('App', 'app', 'uid-mine', activeFrom(time, 20)),
    nested('Database', 'db', 'uid-app', activeFrom(time, 40)),
  ])
  await promise
  expect(clock.seconds()).toBeGreaterThanOrEqual(40)
  expect(lastLine()).toBe('# passed: 3 RGDs Active, 1 instance ACTIVE, 2 nested instances ACTIVE')
})

test('one that never works fails the gate: named, with its maker and the words of kro', async () => {
  const { promise, clock } = gate(() => [
    nested('App', 'app', 'uid-mine', {
      state: 'ERROR',
      conditions: conditions(['ResourcesReady', 'False', 'Failed', 'unknown identifiers: [x]', 1]),
    }),
  ])
  const error = await rejection(promise)
  expect(error.message).toBe(
    'App/team/app, which kro made for mine, becomes ACTIVE: will not succeed: App/team/app is ERROR: ' +
      'ResourcesReady=False (Failed): unknown identifiers: [x]',
  )
  expect(failuresOf(error)).toContainEqual({ code: 'object-failed', object: 'App/team/app' })
  expect(clock.seconds()).toBeLessThan(10)
})

test('one that is still on its way when the wait is over: the same name, and what was seen last', async () => {
  const { promise } = gate(() => [nested('App', 'app', 'uid-mine', { state: 'IN_PROGRESS' })])
  expect((await rejection(promise)).message).toMatch(
    /^App\/team\/app, which kro made for mine, becomes ACTIVE: timed out after \d+ s; last observed: App\/team\/app is IN_PROGRESS/,
  )
})

test('one that its maker removes meanwhile is not missed', async () => {
  const { promise, cluster } = gate((time) => {
    const [path, app] = nested('App', 'app', 'uid-mine', {
      get state() {
        if (time.seconds() > 5) cluster.objects.delete(path)
        return 'IN_PROGRESS'
      },
    })
    return [[path, app]]
  })
  await promise
})

test('an instance of the same kind that was made for others is not awaited', async () => {
  const { promise, lastLine } = gate(() => [
    nested('App', 'theirs', 'uid-theirs', { state: 'ERROR' }),
    nested('App', 'by-hand', '', { state: 'ERROR' }),
  ])
  await promise
  expect(lastLine()).toBe('# passed: 3 RGDs Active, 1 instance ACTIVE')
})

test('nothing is asked where no RGD has a template of the kind of another', async () => {
  const { promise, cluster } = gate(() => [], [rgdOf('Platform', 'ConfigMap'), rgdOf('App'), platform])
  await promise
  expect(cluster.requests.filter((request) => request === `GET /apis/${apiVersion}/apps`)).toEqual([])
})
