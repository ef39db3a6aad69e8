import { type ControllerSnapshot, evaluateController } from '../../../../src/kro/gates/controller.ts'
import type { Controller } from '../../../../src/model/kro/controller.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { object, pod } from '../../../support/kro-objects.ts'

export const controller: Controller = {
  namespace: 'kro-system',
  deployment: 'kro',
  serviceAccount: 'kro',
  leaderElection: true,
  leaseNamespace: 'kro-system',
}

export const now = new Date('2026-01-02T03:04:20Z')
export const owned = (uid: string) => ({ ownerReferences: [{ kind: 'x', name: 'x', uid }] })
export const deployment = object('Deployment', { name: 'kro', namespace: 'kro-system', uid: 'd' })
export const set = (uid: string, revision: number, rest: Partial<KubeObject> = {}): KubeObject =>
  object(
    'ReplicaSet',
    {
      name: `kro-${uid}`,
      uid,
      annotations: { 'deployment.kubernetes.io/revision': `${revision}` },
      ...owned('d'),
    },
    rest,
  )
export const lease = (spec: object): KubeObject =>
  object('Lease', { name: 'controller.kro.run' }, { spec: { ...spec } })
export const fresh = lease({
  holderIdentity: 'kro-s-abc_0815',
  renewTime: '2026-01-02T03:04:18.500000Z',
  leaseDurationSeconds: 15,
})
export const running = pod({ name: 'kro-s-abc', ...owned('s') }, 'Running', {}, true)

export const sight: ControllerSnapshot = {
  deployment,
  sets: [set('s', 1)],
  pods: [running],
  lease: fresh,
  events: [],
}
export const look = (more: Partial<ControllerSnapshot> = {}, of = controller) =>
  evaluateController(of, { ...sight, ...more }, now)
