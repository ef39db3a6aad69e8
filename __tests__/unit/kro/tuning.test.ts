import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { isTuned, noTuning, tuningFor, tuningOf } from '../../../src/kro/tuning.ts'
import { result } from '../../support/run.ts'
import { fakeStep } from '../../support/steps.ts'

/** kro v0.9.4, as far as it concerns tuning. */
const chart = {
  config: {
    clientQps: 100,
    clientBurst: 150,
    resourceGraphDefinitionConcurrentReconciles: 1,
    resourceGraphDefinitionProgressRequeueDelay: '3s',
    graphRevisionConcurrentReconciles: 1,
    dynamicControllerConcurrentReconciles: 1,
    dynamicControllerRateLimiterRateLimit: 10,
    instance: { requeueInterval: '3s' },
  },
}

test('a chart of kro v0.9 gets all of it, and each value is reported with the chart’s own', () => {
  const { values, records } = tuningFor(chart, null)
  expect(values).toEqual({
    config: {
      clientQps: 1000,
      clientBurst: 1500,
      resourceGraphDefinitionConcurrentReconciles: 16,
      resourceGraphDefinitionProgressRequeueDelay: '300ms',
      graphRevisionConcurrentReconciles: 16,
      dynamicControllerConcurrentReconciles: 32,
      dynamicControllerRateLimiterRateLimit: 500,
      instance: { requeueInterval: '500ms' },
    },
  })
  expect(records).toContainEqual({ name: 'config.instance.requeueInterval', value: '500ms', chart: '3s' })
  expect(records).toHaveLength(8)
})

describe('a value is left alone', () => {
  test.each<[string, unknown, Record<string, unknown> | null, unknown]>([
    [
      'that the chart does not have (kro v0.8)',
      { config: { clientQps: 100, dynamicControllerConcurrentReconciles: 1 } },
      null,
      { config: { clientQps: 1000, dynamicControllerConcurrentReconciles: 32 } },
    ],
    [
      'that the user sets, even to the same as the chart',
      { config: { clientQps: 100, clientBurst: 150 } },
      { config: { clientQps: 100 } },
      { config: { clientBurst: 1500 } },
    ],
    [
      'where the chart is faster already',
      { config: { clientQps: 2000, instance: { requeueInterval: '100ms' } } },
      null,
      {},
    ],
    [
      'where the chart turns it off with 0',
      { config: { instance: { requeueInterval: '0s' }, clientQps: 0 } },
      null,
      {},
    ],
    ['of another type or form', { config: { clientQps: '100', instance: { requeueInterval: 3 } } }, null, {}],
    ['of a chart without values', null, null, {}],
  ])('%s', (_, own, user, values) => {
    expect(tuningFor(own, user).values).toEqual(values)
  })
})

test.each([
  ['kind', 'ci', true],
  ['kind', 'none', false],
  ['existing', 'ci', false],
] as const)('cluster %s, tuning %s: %s', (cluster, tuning, tuned) => {
  expect(isTuned({ cluster, tuning })).toBe(tuned)
})

describe('of a chart, as helm shows its values', () => {
  const options = { helm: '/tools/helm', user: null, waitSeconds: 180 }

  test('folder or archive', async () => {
    const { within, commands } = fakeStep({ '/tools/helm show': 'config:\n  clientQps: 100\n' })
    const { values } = await within((step) => tuningOf('kro-0.9.4.tgz', options, step))
    expect(values).toEqual({ config: { clientQps: 1000 } })
    expect(commands.map(commandLine)).toEqual(['/tools/helm show values kro-0.9.4.tgz'])
  })

  test.each([
    ['helm failed', result('', 1, { stderr: 'Error: no Chart.yaml' })],
    ['it is not YAML', 'config: [\n'],
    ['it is a list', '- 1\n'],
  ])('it is left alone, and that is noted: %s', async (_, answer) => {
    const { within, notes } = fakeStep({ '/tools/helm show': answer })
    expect(await within((step) => tuningOf('chart', options, step))).toEqual(noTuning)
    expect(notes).toEqual(['tuning: the values of the chart cannot be read; its own settings stay'])
  })
})
