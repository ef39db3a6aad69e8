import { accessFile, type Denial, denials } from '../../../../src/diagnosis/reading/denials.ts'
import type { RunRecord } from '../../../../src/evidence/records.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { object, pod } from '../../../support/kro-objects.ts'

export const labels = { 'app.kubernetes.io/name': 'kro' }
export const deployment = object(
  'Deployment',
  { name: 'kro', namespace: 'kro-system', labels },
  { spec: { template: { spec: { serviceAccountName: 'kro' } } } },
)
export const logFile = 'evidence/logs/kro-system/kro-1/kro.log'

export const check = (verb: string, allowed: boolean, more: Record<string, unknown> = {}) => ({
  verb,
  group: 'apps',
  resource: 'deployments',
  subresource: null,
  namespace: null,
  allowed,
  answer: `the API server says ${allowed ? 'yes' : 'no'} to ${verb}`,
  neededBy: 'RGD app',
  reason: null,
  ...more,
})
export const access = (...checks: object[]): Files => ({
  [accessFile]: JSON.stringify(
    { serviceAccount: { namespace: 'kro-system', name: 'kro' }, checks, rules: [] },
    null,
    2,
  ),
})
export const log = (...lines: string[]): Files => ({ [logFile]: `${lines.join('\n')}\n` })
export const role = (...rules: object[]): Files => ({
  'evidence/api/clusterroles.rbac.authorization.k8s.io.json': listOf(
    object('ClusterRole', { name: 'kro' }, { rules }),
  ),
  'evidence/api/clusterrolebindings.rbac.authorization.k8s.io.json': listOf(
    object(
      'ClusterRoleBinding',
      { name: 'kro' },
      {
        roleRef: { kind: 'ClusterRole', name: 'kro' },
        subjects: [{ kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }],
      },
    ),
  ),
})

/** A job that failed, with a controller that is not ready, but for what is given. */
export const found = (files: Files, run: Partial<RunRecord> = { jobStatus: 'failure' }): Denial[] =>
  denials(
    evidenceOf({
      'evidence/run.json': runJson(run),
      'evidence/api/deployments.apps.json': listOf(deployment),
      'evidence/api/pods.json': listOf(pod({ name: 'kro-1', labels }, 'Running')),
      ...files,
    }),
  )
