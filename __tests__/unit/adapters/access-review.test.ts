import { expect, test } from '@jest/globals'
import { accessReview } from '../../../src/adapters/access-review.ts'
import type { KubeRequest } from '../../../src/adapters/kube.ts'
import { neededAccess } from '../../../src/model/kro/access.ts'
import { fakeKube } from '../../support/kube.ts'

test('asks as the ServiceAccount with its groups', async () => {
  let asked: unknown
  const kube = fakeKube({
    '/apis/authorization.k8s.io/v1/subjectaccessreviews': (_: string, { body }: KubeRequest) => {
      asked = (body as { spec: unknown }).spec
      return { status: { allowed: false, evaluationError: 'clusterrole "gone" not found' } }
    },
  })
  const need = neededAccess('v0.9.4', 'kro-system').at(-1)
  if (need === undefined) throw new Error('needs nothing')
  expect(await accessReview(kube, { namespace: 'kro-system', name: 'kro' }, need)).toEqual({
    allowed: false,
    reason: 'clusterrole "gone" not found',
  })
  expect(asked).toEqual({
    user: 'system:serviceaccount:kro-system:kro',
    groups: ['system:serviceaccounts', 'system:serviceaccounts:kro-system', 'system:authenticated'],
    resourceAttributes: {
      verb: 'update',
      group: 'coordination.k8s.io',
      resource: 'leases',
      namespace: 'kro-system',
    },
  })
})
