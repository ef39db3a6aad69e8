import { describe, expect, test } from '@jest/globals'
import { accessFile, binding, check, deploymentOfKro, forbidden } from '../../../../support/controller.ts'
import { type Files, listOf } from '../../../../support/evidence.ts'
import { failedSteps } from '../../../../support/matches.ts'
import { api, crd, crds, declaring, forRgd, found, rgds, run } from './permission-findings.ts'

const bindings = (...items: object[]): Files => ({
  [`${api}/clusterrolebindings.rbac.authorization.k8s.io.json`]: listOf(...items),
})

/** Whose permission a denied check is, as the rules tell it. */
function kindOf(group: string, resource: string, ...files: Files[]): string[] {
  const denied = accessFile([forRgd('list', group, resource)])
  return (['role-rule-missing', 'aggregation-instance-kind', 'aggregation-child-kind'] as const).filter(
    (id) => found(`rbac/${id}`, denied, ...files).length > 0,
  )
}

const deployment: Files = {
  [`${api}/deployments.apps.json`]: listOf(deploymentOfKro({ serviceAccountName: 'kro' })),
}
const leases = check('get', 'coordination.k8s.io', 'leases', { namespace: 'kro-system' })

describe('rbac/role-rule-missing', () => {
  const missing = (...files: Files[]) => found('rbac/role-rule-missing', ...files)

  test('grants what is missing with a role, and shows how to ask again', () => {
    expect(missing(deployment, accessFile([leases]))).toEqual([
      {
        title: "The controller's role lacks what kro needs: get leases.coordination.k8s.io",
        detail:
          'kro watches these itself. Without them it cannot lead, or it exits after two minutes because its caches do not fill.',
        object: 'ServiceAccount/kro-system/kro',
        proof: ['"answer": "kro-system/kro may not get leases",'],
        fix: [
          [
            'kubectl apply -f - <<EOF',
            'apiVersion: rbac.authorization.k8s.io/v1',
            'kind: ClusterRole',
            'metadata:',
            '  name: kro:controller:more',
            '  labels: {rbac.kro.run/aggregate-to-controller: "true"}',
            'rules:',
            '  - {apiGroups: ["coordination.k8s.io"], resources: [leases], verbs: ["*"]}',
            'EOF',
            'kubectl create clusterrolebinding kro-more --clusterrole=kro:controller:more --serviceaccount=kro-system:kro',
          ].join('\n'),
          'kubectl auth can-i get leases.coordination.k8s.io -n kro-system --as=system:serviceaccount:kro-system:kro',
        ],
      },
    ])
  })

  test.each([
    ['of a namespace', 'team-1', ' -n team-1'],
    ['of all', null, ' -A'],
    ['of evidence that does not say', undefined, ' -A'],
    ['that is not a name', 'a;reboot', ' -A'],
  ])('asks again in the namespace that is meant, %s', (_, namespace, where) => {
    const asked = { ...check('list', 'internal.kro.run', 'graphrevisions'), namespace } as typeof leases
    expect(missing(accessFile([asked]))[0]?.fix[1]).toBe(
      `kubectl auth can-i list graphrevisions.internal.kro.run${where} --as=system:serviceaccount:kro-system:kro`,
    )
  })

  test('names the account that the controller runs as, in its namespace', () => {
    const robot = accessFile([leases], { namespace: 'team', name: 'robot' })
    const [match] = missing(run({ namespace: 'team' }), robot)
    expect(match?.object).toBe('ServiceAccount/team/robot')
    expect(match?.fix[0]).toMatch(/ --serviceaccount=team:robot$/)
    expect(match?.fix[1]).toMatch(/ --as=system:serviceaccount:team:robot$/)
  })

  test('in aggregation mode the label grants it: a binding is not needed', () => {
    expect(missing(run({ rbacMode: 'aggregation' }), accessFile([leases]))[0]?.fix[0]).toMatch(/\nEOF$/)
    expect(missing(run({ rbacMode: 'unrestricted' }), accessFile([leases]))[0]?.fix[0]).toMatch(
      /\nEOF\nkubectl/,
    )
  })

  test('names four permissions and counts the others, each once', () => {
    const checks = ['get', 'list', 'get', 'watch', 'create', 'update', 'patch'].map((verb) =>
      check(verb, 'internal.kro.run', 'graphrevisions'),
    )
    const titleOf = (count: number) => missing(accessFile(checks.slice(0, count)))[0]?.title
    const four =
      'get graphrevisions.internal.kro.run, list graphrevisions.internal.kro.run, watch graphrevisions.internal.kro.run, create graphrevisions.internal.kro.run'
    expect(titleOf(5)).toBe(`The controller's role lacks what kro needs: ${four}`)
    expect(titleOf(7)).toBe(`The controller's role lacks what kro needs: ${four} and 2 more`)
  })

  test('the role grants subresources by their names, those of kro.run all together', () => {
    const [role, question] =
      missing(
        accessFile([
          check('patch', 'internal.kro.run', 'graphrevisions', { subresource: 'status' }),
          check('list', 'internal.kro.run', 'graphrevisions'),
          check('watch', 'internal.kro.run', 'graphrevisions'),
          check('patch', 'kro.run', 'resourcegraphdefinitions', { subresource: 'status' }),
        ]),
      )[0]?.fix ?? []
    expect(role?.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
      '  - {apiGroups: ["internal.kro.run"], resources: [graphrevisions/status, graphrevisions], verbs: ["*"]}',
      '  - {apiGroups: ["kro.run"], resources: [resourcegraphdefinitions, resourcegraphdefinitions/status, resourcegraphdefinitions/finalizers], verbs: ["*"]}',
    ])
    expect(question).toBe(
      'kubectl auth can-i patch graphrevisions.internal.kro.run --subresource=status -A --as=system:serviceaccount:kro-system:kro',
    )
  })

  test('is proven by at most five lines, what the controller met before what the API server answers', () => {
    const line = (at: number) => `${at} ${forbidden('get', 'coordination.k8s.io', 'leases')}`.slice(0, 300)
    const others = ['create', 'update', 'patch', 'delete'].map((verb) =>
      check(verb, 'coordination.k8s.io', 'leases'),
    )
    const log: Files = { 'evidence/logs/kro-system/kro-1/kro.log': [1, 2].map(line).join('\n') }
    expect(missing(failedSteps('gate.controller'), log, accessFile([...others, leases]))[0]?.proof).toEqual([
      line(1),
      line(2),
      ...['create', 'update', 'patch'].map((verb) => `"answer": "kro-system/kro may not ${verb} leases",`),
    ])
  })

  test('is not reported without a binding of the controller: then all is denied', () => {
    const of = (subject: string) => binding('ClusterRoleBinding', 'x', 'ClusterRole x', subject)
    expect(missing(accessFile([leases]), bindings(of('ServiceAccount default/kro')))).toEqual([])
    expect(missing(accessFile([leases]), bindings(of('ServiceAccount kro-system/kro')))).toHaveLength(1)
    expect(missing(accessFile([leases]))).toHaveLength(1)
  })

  test('is not reported of what is allowed', () => {
    expect(missing(accessFile([{ ...leases, allowed: true }]))).toEqual([])
  })
})

describe('whose permission it is', () => {
  test.each([
    ['kro.run', 'resourcegraphdefinitions'],
    ['internal.kro.run', 'graphrevisions'],
    ['coordination.k8s.io', 'leases'],
    ['apiextensions.k8s.io', 'customresourcedefinitions'],
    ['events.k8s.io', 'things'],
  ])("the controller's own: %s %s, whatever RGDs declare", (group, resource) => {
    expect(kindOf(group, resource, rgds(declaring('ResourceGraphDefinition')))).toEqual(['role-rule-missing'])
  })

  test("the controller's own: what it was asked for on its behalf, in any version of kro", () => {
    const own = accessFile([check('list', 'kro.run', 'resourcegroups')])
    const files = [rgds(declaring('ResourceGroup')), crds(crd('resourcegroups.kro.run', 'ResourceGroup'))]
    expect(found('rbac/role-rule-missing', own, ...files)).toHaveLength(1)
    expect(found('rbac/aggregation-instance-kind', own, ...files)).toEqual([])
    // The same group or the same resource alone is something else.
    const pods = forRgd('list', '', 'pods')
    const others = [check('list', '', 'nodes'), check('list', 'x.io', 'pods')].map((one) => ({
      ...one,
      allowed: true,
    }))
    expect(found('rbac/aggregation-child-kind', accessFile([...others, pods]), ...files)).toHaveLength(1)
  })

  test.each([
    ['Web', null, 'kro.run', 'webs'],
    ['Policy', null, 'kro.run', 'policies'],
    ['Memo', 'team.io', 'team.io', 'memoes'],
    ['Db', null, 'kro.run', 'dbs'],
  ])('instances: the kind %s of an RGD (group %s): %s %s', (kind, ofRgd, group, resource) => {
    expect(kindOf(group, resource, rgds(declaring(kind, ofRgd)))).toEqual(['aggregation-instance-kind'])
  })

  test.each([
    ['of another group', declaring('Web', 'team.io'), 'kro.run', 'webs'],
    ['longer than any plural', declaring('Web'), 'kro.run', 'websites'],
    ['with another beginning', declaring('Web'), 'kro.run', 'wabs'],
    ['beside an RGD without a kind', declaring(null), 'kro.run', 'webs'],
    ['of Kubernetes', declaring('Web'), 'apps', 'deployments'],
  ])('objects of an RGD: a resource %s', (_, of, group, resource) => {
    expect(kindOf(group, resource, rgds(of))).toEqual(['aggregation-child-kind'])
  })

  test('instances: a kind of which kro made the CRD, whatever its plural', () => {
    const people = (labels: Record<string, string>) => crds(crd('people.team.io', 'Person', labels))
    const inactive = rgds(declaring('Web'))
    expect(kindOf('team.io', 'people', inactive, people({ 'kro.run/owned': 'true' }))).toEqual([
      'aggregation-instance-kind',
    ])
    expect(kindOf('team.io', 'people', rgds(declaring('Person', 'team.io')), people({}))).toEqual([
      'aggregation-instance-kind',
    ])
    expect(kindOf('team.io', 'people', inactive, people({}))).toEqual(['aggregation-child-kind'])
    expect(kindOf('other.io', 'people', inactive, people({ 'kro.run/owned': 'true' }))).toEqual([
      'aggregation-child-kind',
    ])
  })
})
