import { expect, test } from '@jest/globals'
import { withNamesOf } from '../../../../src/diagnosis/engine/cluster-names.ts'

test('commands name the cluster at hand, and nothing else of kro', () => {
  const command =
    'docker exec kro-control-plane ls; kind load docker-image a --name kro; KIND_CLUSTER_NAME=kro ko'
  expect(withNamesOf('blue', command)).toBe(
    'docker exec blue-control-plane ls; kind load docker-image a --name blue; KIND_CLUSTER_NAME=blue ko',
  )
  const other = 'kubectl logs -n kro-system -l app.kubernetes.io/name=kro; helm get --name kro-release kro'
  expect(withNamesOf('blue', other)).toBe(other)
  expect(withNamesOf('kro', command)).toBe(command)
  expect(withNamesOf(undefined, command)).toBe(command)
})
