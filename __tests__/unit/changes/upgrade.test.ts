import { expect, test } from '@jest/globals'
import { leftBehind } from '../../../src/changes/upgrade.ts'
import { inStages } from '../../../src/kro/deploy.ts'
import { type KubeObject, nameOf } from '../../../src/model/kubernetes/object.ts'

const object = (apiVersion: string, kind: string, name: string, namespace?: string): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace ? { namespace } : {}) },
})

const deployment: KubeObject = {
  ...object('apps/v1', 'Deployment', 'kro'),
  spec: { template: { spec: { containers: [{ name: 'manager', image: 'kro:1' }] } } },
}

const chart = (...more: KubeObject[]) => inStages([deployment, ...more], 'kro-system')

test('what the new chart lacks is left behind, but no CRD, and nothing that only says its namespace', () => {
  const old = chart(
    object('v1', 'Service', 'metrics'),
    object('v1', 'ConfigMap', 'kept', 'kro-system'),
    object('rbac.authorization.k8s.io/v1', 'ClusterRole', 'old-role'),
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'graphs.kro.run'),
  )
  const wanted = chart(object('v1', 'ConfigMap', 'kept'))
  expect(leftBehind(old, wanted, 'kro-system').map(nameOf)).toEqual([
    'Service/kro-system/metrics',
    'ClusterRole/kro-system/old-role',
  ])
})

test('an object whose kind has a newer version is the same object', () => {
  const old = chart(object('policy/v1beta1', 'PodDisruptionBudget', 'kro'))
  expect(leftBehind(old, chart(object('policy/v1', 'PodDisruptionBudget', 'kro')), 'kro-system')).toEqual([])
})
