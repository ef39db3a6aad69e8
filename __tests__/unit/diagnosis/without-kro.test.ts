import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import type { RunRecord } from '../../../src/evidence/records.ts'
import { evidenceOf, runJson } from '../../support/evidence.ts'

const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [] })
const refused = {
  verb: 'get',
  group: 'coordination.k8s.io',
  resource: 'leases',
  subresource: null,
  namespace: 'kro-system',
  allowed: false,
  neededBy: 'controller',
  reason: null,
}

const clusterWithoutKro = (install: RunRecord['install'], jobStatus: string) =>
  evidenceOf({
    'evidence/run.json': runJson({ install, jobStatus }),
    'evidence/api/deployments.apps.json': list,
    'evidence/api/clusterrolebindings.rbac.authorization.k8s.io.json': list,
    'evidence/rbac/access.json': JSON.stringify(
      { serviceAccount: { namespace: 'kro-system', name: 'kro' }, rules: [], checks: [refused] },
      null,
      2,
    ),
  })

test.each(['success', 'failure'])(
  'no kro was wanted, and none is there: nothing of it is missing (%s)',
  (status) => {
    expect(diagnose(clusterWithoutKro('none', status)).findings).toEqual([])
  },
)

test('a kro whose installation stopped before its Deployment lacks its binding', () => {
  expect(diagnose(clusterWithoutKro('source', 'failure')).cause).toBe('rbac/binding-missing')
})
