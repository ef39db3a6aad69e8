import { expect, test } from '@jest/globals'
import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import { rbacGate } from '../../../../src/kro/gates/rbac.ts'
import { neededAccess } from '../../../../src/model/kro/access.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const account = { namespace: 'kro-system', name: 'kro' }
const subjects = [{ kind: 'ServiceAccount', ...account }]

/** An API server whose authorizer allows what `allows` says. */
function clusterThatAllows(allows: (verb: string, resource: string) => boolean): FakeCluster {
  const cluster = fakeCluster()
  const json = cluster.json
  cluster.json = async (path, request: KubeRequest = {}) => {
    if (!path.endsWith('/subjectaccessreviews')) return json(path, request)
    const { spec } = request.body as {
      spec: { resourceAttributes: { verb: string; resource: string } }
    }
    const { verb, resource } = spec.resourceAttributes
    return { status: { allowed: allows(verb, resource) } }
  }
  cluster.put('/api/v1/namespaces/kro-system/serviceaccounts/kro', {})
  cluster.put('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/kro:controller', { subjects })
  cluster.put('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/another', {
    subjects: [{ kind: 'ServiceAccount', name: 'kro', namespace: 'elsewhere' }],
  })
  return cluster
}

const needs = neededAccess('v0.9.4', 'kro-system')

test('passes through the binding that names the account, and only that', async () => {
  const { settings, steps } = fakeSteps()
  expect(await rbacGate(new Objects(clusterThatAllows(() => true)), settings, account, needs)).toBe(
    'ServiceAccount kro-system/kro has every access it needs, through ClusterRoleBinding/kro:controller',
  )
  expect(steps.records).toMatchObject([
    {
      step: 'gate.rbac',
      title: 'ServiceAccount kro-system/kro may do what the controller needs',
      outcome: 'ok',
    },
  ])
})

test('a RoleBinding counts in the namespace of the account, not in another', async () => {
  const cluster = clusterThatAllows(() => true)
  const root = '/apis/rbac.authorization.k8s.io/v1'
  cluster.objects.delete(`${root}/clusterrolebindings/kro:controller`)
  cluster.put(`${root}/namespaces/elsewhere/rolebindings/foreign`, {
    metadata: { name: 'foreign', namespace: 'elsewhere' },
    subjects,
  })
  const look = () => rbacGate(new Objects(cluster), fakeSteps().settings, account, needs)
  expect(await look()).toMatch(/, through a group$/)
  cluster.put(`${root}/namespaces/kro-system/rolebindings/own`, {
    metadata: { name: 'own', namespace: 'kro-system' },
    subjects,
  })
  expect(await look()).toMatch(/, through RoleBinding\/kro-system\/own$/)
})

test('waits for the account, until its time is over', async () => {
  const cluster = clusterThatAllows(() => true)
  cluster.objects.delete('/api/v1/namespaces/kro-system/serviceaccounts/kro')
  const { settings, clock } = fakeSteps({}, 20)
  const error = await rejection(rbacGate(new Objects(cluster), settings, account, needs))
  expect(error.message).toBe(
    'ServiceAccount kro-system/kro may do what the controller needs: timed out after 20 s; last observed: ServiceAccount kro-system/kro is not there',
  )
  expect(clock.seconds()).toBeGreaterThan(18)
})

test('an aggregated role that is filled late passes', async () => {
  const fake = fakeSteps()
  // The gate's own time counts, not that of the run before it.
  await fake.clock.sleep(100)
  const cluster = clusterThatAllows(() => fake.clock.seconds() > 105)
  await rbacGate(new Objects(cluster), fake.settings, account, needs)
  expect(fake.clock.seconds()).toBeLessThan(108)
})

test('what is missing after that fails, long before the deadline', async () => {
  const { settings, clock } = fakeSteps({}, 180)
  const cluster = clusterThatAllows((verb, resource) => `${verb} ${resource}` !== 'create leases')
  const error = await rejection(rbacGate(new Objects(cluster), settings, account, needs))
  expect(error.message).toMatch(
    /ServiceAccount kro-system\/kro, bound by ClusterRoleBinding\/kro:controller, may not create leases\.coordination\.k8s\.io in kro-system$/,
  )
  expect(clock.seconds()).toBeLessThan(17)
})
