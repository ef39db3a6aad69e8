import { expect, test } from '@jest/globals'
import { readKeptState } from '../../../src/run/kept-state.ts'

const whole = {
  places: { runId: 'run-1', folder: '/f', report: '/r', work: '/w', kubeconfig: '/k' },
  clusterName: 'demo',
  context: null,
  cluster: 'made',
  explained: false,
}
const read = (change: object) => readKeptState(JSON.stringify({ ...whole, ...change }))

test('what main kept is taken as it is, with fields that are not known here', () => {
  expect(read({ later: 1 })).toEqual({
    run: { ...whole, later: 1 },
    cluster: { name: 'demo', kubeconfig: '/k', places: { runId: 'run-1', folder: '/f' } },
    runId: 'run-1',
    faults: [],
  })
})

test.each(['found', null])('a cluster that was not created is not deleted: %s', (cluster) => {
  expect(read({ cluster })).toMatchObject({ cluster: null, faults: [] })
})

test.each<[string, object, string | null]>([
  ['places.report', { places: { ...whole.places, report: 1 } }, '/k'],
  ['places.kubeconfig', { places: { ...whole.places, kubeconfig: ['/etc'] } }, null],
  ['context', { context: {} }, '/k'],
  ['explained', { explained: 'no' }, '/k'],
])('with a field %s that is not valid, the cluster is still known', (field, change, kubeconfig) => {
  const { run, cluster, faults } = read(change)
  expect(run).toBeNull()
  expect(cluster).toEqual({ name: 'demo', kubeconfig, places: { runId: 'run-1', folder: '/f' } })
  expect(faults.join('\n')).toContain(`its field ${field}`)
})

test('a cluster that main was creating when it was killed is deleted', () => {
  expect(read({ cluster: 'making' })).toMatchObject({ cluster: { name: 'demo' }, faults: [] })
})

test.each<[string, object]>([
  ['places', { places: 'x' }],
  ['places.runId', { places: { ...whole.places, runId: '../x' } }],
  ['places.folder', { places: { ...whole.places, folder: 1 } }],
])('without its identity (%s) nothing is deleted: another run may have the name', (field, change) => {
  const { run, cluster, runId, faults } = read(change)
  expect([run, cluster, runId]).toEqual([null, null, null])
  expect(faults.join('\n')).toContain(`its field ${field}`)
})

test.each(['{ cut', '[]', '"x"', 'null', '{}'])('of what is not a state nothing is used: %s', (text) => {
  const { run, cluster, faults } = readKeptState(text)
  expect([run, cluster]).toEqual([null, null])
  expect(faults.length).toBeGreaterThan(0)
})
