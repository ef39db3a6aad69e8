import { expect, test } from '@jest/globals'
import { readKeptState } from '../src/kept-state.ts'

const whole = {
  places: { report: '/r', work: '/w', kubeconfig: '/k' },
  clusterName: 'demo',
  context: null,
  cluster: 'made',
  explained: false,
}
const read = (change: object) => readKeptState(JSON.stringify({ ...whole, ...change }))

test('what main kept is taken as it is, with fields that are not known here', () => {
  expect(read({ later: 1 })).toEqual({
    session: { ...whole, later: 1 },
    cluster: { name: 'demo', kubeconfig: '/k' },
    faults: [],
  })
})

test.each(['found', null])('a cluster that was not made is not to be deleted: %s', (cluster) => {
  expect(read({ cluster })).toMatchObject({ cluster: null, faults: [] })
})

test.each<[string, object, string | null]>([
  ['places', { places: 'x' }, null],
  ['places.report', { places: { ...whole.places, report: 1 } }, '/k'],
  ['places.kubeconfig', { places: { ...whole.places, kubeconfig: ['/etc'] } }, null],
  ['context', { context: {} }, '/k'],
  ['explained', { explained: 'no' }, '/k'],
])('with a field %s that is not valid the cluster is known all the same', (field, change, kubeconfig) => {
  const { session, cluster, faults } = read(change)
  expect(session).toBeNull()
  expect(cluster).toEqual({ name: 'demo', kubeconfig })
  expect(faults.join('\n')).toContain(`its field ${field}`)
})

test.each(['{ cut', '[]', '"x"', 'null', '{}'])('of what is not a state nothing is used: %s', (text) => {
  const { session, cluster, faults } = readKeptState(text)
  expect([session, cluster]).toEqual([null, null])
  expect(faults.length).toBeGreaterThan(0)
})
