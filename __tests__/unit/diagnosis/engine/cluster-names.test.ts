import { expect, test } from '@jest/globals'
import { withNamesOf } from '../../../../src/diagnosis/engine/cluster-names.ts'

const usual = { cluster: 'kro', namespace: 'kro-system', deployment: 'kro' }

test('commands name the cluster at hand, and nothing else of kro', () => {
  const blue = { ...usual, cluster: 'blue' }
  const command =
    'docker exec kro-control-plane ls; kind load docker-image a --name kro; KIND_CLUSTER_NAME=kro ko'
  expect(withNamesOf(blue, command)).toBe(
    'docker exec blue-control-plane ls; kind load docker-image a --name blue; KIND_CLUSTER_NAME=blue ko',
  )
  const other = 'kubectl logs -n kro-system -l app.kubernetes.io/name=kro; helm get --name kro-release kro'
  expect(withNamesOf(blue, other)).toBe(other)
  expect(withNamesOf(usual, command)).toBe(command)
  expect(withNamesOf({ ...usual, cluster: undefined }, command)).toBe(command)
})

test('and the namespace and the Deployment of kro at hand', () => {
  const here = { ...usual, namespace: 'team', deployment: 'my-kro' }
  expect(withNamesOf(here, 'kubectl rollout restart deployment/kro -n kro-system; helm history kro')).toBe(
    'kubectl rollout restart deployment/my-kro -n team; helm history kro',
  )
  expect(
    withNamesOf(here, 'kubectl delete deployment kro --namespace=kro-system; deployment/kro-other'),
  ).toBe('kubectl delete deployment my-kro --namespace=team; deployment/kro-other')
})
