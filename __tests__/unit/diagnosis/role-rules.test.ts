import { expect, test } from '@jest/globals'
import { permissionRules } from '../../../src/diagnosis/rules/rbac/permissions.ts'
import { fixText } from '../../../src/report/fixes.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'
import { object } from '../../support/kro-objects.ts'

const check = (verb: string, group: string, resource: string, subresource: string | null) => ({
  ...{ verb, group, resource, subresource, namespace: null, allowed: false, neededBy: 'controller' },
  ...{ answer: `kro-system/kro may not ${verb} ${resource}`, reason: null },
})

/** What the fixes of the missing permissions are, as a person pastes them. */
function fixes(...checks: object[]): string[] {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/api/deployments.apps.json': listOf(
      object(
        'Deployment',
        { name: 'kro', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
        { spec: { template: { spec: { serviceAccountName: 'kro' } } } },
      ),
    ),
    'evidence/rbac/access.json': JSON.stringify(
      { serviceAccount: { namespace: 'kro-system', name: 'kro' }, checks, rules: [] },
      null,
      2,
    ),
  })
  return permissionRules
    .flatMap((rule) => rule.find(evidence))
    .flatMap((match) => (match.fix ?? []).map(fixText))
}

test('the role that heals grants what is missing, its subresources by their names', () => {
  const [role, question] = fixes(
    check('patch', 'internal.kro.run', 'graphrevisions', 'status'),
    check('list', 'internal.kro.run', 'graphrevisions', null),
    check('patch', 'kro.run', 'resourcegraphdefinitions', 'status'),
  )
  expect(role).toContain(
    '  - {apiGroups: ["internal.kro.run"], resources: [graphrevisions/status, graphrevisions], verbs: ["*"]}',
  )
  expect(role).toContain(
    '  - {apiGroups: ["kro.run"], resources: [resourcegraphdefinitions, resourcegraphdefinitions/status, resourcegraphdefinitions/finalizers], verbs: ["*"]}',
  )
  expect(question).toBe(
    'kubectl auth can-i patch graphrevisions.internal.kro.run --subresource=status --as=system:serviceaccount:kro-system:kro',
  )
})
