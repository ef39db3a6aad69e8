import { expect, test } from '@jest/globals'
import { changeSignal } from '../../../../src/adapters/change-signal.ts'
import type { Kube } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import { anyKinds } from '../../../../src/kro/rgd-errors/any-kinds.ts'
import { findErrorsOf } from '../../../../src/kro/rgd-errors/ask.ts'
import { fakeCluster } from '../../../support/objects.ts'
import { fakeStep, fakeSteps } from '../../../support/steps.ts'

const collection = '/apis/kro.run/v1alpha1/resourcegraphdefinitions'
const refused = {
  conditions: [
    {
      ...{ type: 'GraphAccepted', status: 'False', reason: 'InvalidResourceGraph' },
      message: 'failed to build OpenAPI schema for instance: field size: unknown type: text',
    },
  ],
}
const kinds = Object.fromEntries(Object.values(anyKinds).map(({ kind }) => [kind, {}]))
const accepted = { conditions: [{ type: 'GraphAccepted', status: 'True', reason: 'Valid', message: '' }] }
const rgd = {
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'app' },
  spec: { schema: { kind: 'App', apiVersion: 'v1alpha1', spec: { size: 'text' } }, resources: [] },
}

test('the answer of kro is read when the RGD changes, and the watch is closed in the end', async () => {
  const cluster = fakeCluster()
  cluster.put(`${collection}/app`, { ...rgd, status: refused })
  let closed = 0
  const signal = changeSignal(() => {
    closed += 1
  })
  const watched: (readonly string[])[] = []
  const answers = [refused, accepted]
  let looks = 0
  const kube: Kube = {
    ...cluster,
    watch: (paths) => {
      watched.push(paths)
      return signal
    },
    json: async (path, request) => {
      if (path.startsWith('/openapi/v3')) return { [`apis/${anyKinds.cluster.apiVersion}`]: kinds }
      const found = await cluster.json(path, request)
      const [place = ''] = path.split('?')
      const isShadow = place.startsWith(`${collection}/`) && place !== `${collection}/app`
      if (isShadow && request?.method === 'PATCH') looks = 0
      else if (isShadow && request?.method === undefined) looks += 1
      // kro answers between two looks. The second pause is one that only a change ends.
      if (isShadow && looks === 2)
        setImmediate(() => {
          cluster.put(place, { ...cluster.objects.get(place), status: answers.shift() ?? accepted })
          signal.notify()
        })
      return found
    },
  }
  const { settings } = fakeSteps()
  const clock = {
    ...settings.clock,
    sleep: (seconds: number): Promise<void> =>
      seconds <= 0.06 ? Promise.resolve() : new Promise<void>(() => undefined),
  }
  const { within } = fakeStep()
  const found = await within((step) =>
    findErrorsOf(new Objects(kube), { ...settings, clock }, step, [
      { object: rgd, file: 'app.yaml', line: 1 },
    ]),
  )
  expect(found.map(({ found: { errors } }) => errors.map(({ path }) => path))).toEqual([
    [['spec', 'schema', 'spec', 'size']],
  ])
  expect(watched).toEqual([[collection]])
  expect(closed).toBe(1)
}, 10_000)
