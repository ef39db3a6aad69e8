import { Objects } from '../../../../src/cluster/objects.ts'
import type { UserObject } from '../../../../src/inputs/manifests.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { object } from '../../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps } from '../../../support/steps.ts'

export const rgd = object(
  'ResourceGraphDefinition',
  { name: 'app' },
  { apiVersion: 'kro.run/v1alpha1', spec: { schema: { apiVersion: 'v1alpha1', kind: 'App' } } },
)
export const instance = object('App', { name: 'mine', namespace: 'team' }, { apiVersion: 'kro.run/v1alpha1' })
export const namespace = object('Namespace', { name: 'team' })
export const files: UserObject[] = [
  { object: instance, file: 'apps/mine.yaml', line: 1 },
  { object: rgd, file: 'rgds/app.yaml', line: 1 },
  { object: namespace, file: 'apps/team.yaml', line: 1 },
]

export const kro = (object: KubeObject, cluster: FakeCluster): void => {
  if (object.kind === 'ResourceGraphDefinition') {
    object.status = { state: 'Active' }
    cluster.serve('/apis/kro.run/v1alpha1', 'apps', 'App', true)
  }
  if (object.kind === 'App') object.status = { state: 'ACTIVE' }
}

/** @param began clock time, in seconds, at which the gate begins */
export function manifests(onApply: typeof kro, user = files, began = 0) {
  const cluster = fakeCluster(onApply)
  const fake = fakeSteps({}, 180)
  void fake.clock.sleep(began)
  return { ...fake, cluster, promise: manifestsGate(new Objects(cluster), fake.settings, user) }
}
