import { stringify } from 'yaml'
import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { makePlan } from '../../../../src/plan/plan.ts'
import { beginPlannedRun } from '../../../../src/run/begin.ts'
import { up } from '../../../../src/run/pipeline/up.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type Given, rawInput } from '../../../support/inputs.ts'
import { conditions, object, pod } from '../../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { placesOf } from '../../../support/paths.ts'
import { fakeRuntime } from '../../../support/runtime.ts'
import { type Bodies, stagesWith } from '../../../support/stages.ts'

export const hex = (digit: string): string => `sha256:${digit.repeat(64)}`
export const rbac = 'rbac.authorization.k8s.io/v1'
export const paths = { kind: 'kind', kubectl: 'kubectl', ko: 'ko', helm: 'helm', chainsaw: 'chainsaw' }

export const rgd = object(
  'ResourceGraphDefinition',
  { name: 'app' },
  {
    apiVersion: 'kro.run/v1alpha1',
    spec: { schema: { apiVersion: 'v1alpha1', kind: 'App' }, resources: [] },
  },
)

/** What helm prints for kro's chart, as far as the stages are concerned. */
export const chart = (image: string): KubeObject[] => [
  object(
    'CustomResourceDefinition',
    { name: 'resourcegraphdefinitions.kro.run' },
    { apiVersion: 'apiextensions.k8s.io/v1' },
  ),
  object('ServiceAccount', { name: 'kro', namespace: 'kro-system' }),
  object('ClusterRole', { name: 'kro-cluster-role' }, { apiVersion: rbac }),
  object(
    'ClusterRoleBinding',
    { name: 'kro-cluster-role-binding' },
    { apiVersion: rbac, subjects: [{ kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }] },
  ),
  object(
    'Deployment',
    { name: 'kro', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
    {
      apiVersion: 'apps/v1',
      spec: {
        selector: { matchLabels: { app: 'kro' } },
        template: {
          spec: { serviceAccountName: 'kro', containers: [{ name: 'kro', image, args: ['--leader-elect'] }] },
        },
      },
    },
  ),
]
export const rendered = (image: string): string =>
  chart(image)
    .map((one) => stringify(one))
    .join('---\n')

/** A cluster of one ready node whose controllers do what a deployment needs of them. */
export function workingCluster(): FakeCluster {
  const cluster = fakeCluster((applied, at) => {
    if (applied.kind === 'CustomResourceDefinition')
      applied.status = { conditions: conditions(['NamesAccepted', 'True'], ['Established', 'True']) }
    if (applied.kind === 'Deployment') startController(applied, at)
    if (applied.kind === 'ResourceGraphDefinition') applied.status = { state: 'Active' }
  })
  const json = cluster.json
  cluster.json = async (path, request: KubeRequest = {}) => {
    if (path.endsWith('/subjectaccessreviews')) return { status: { allowed: true } }
    const answer = await json(path, request)
    const deployment = cluster.objects.get('/apis/apps/v1/namespaces/kro-system/deployments/kro')
    if (request.method === 'DELETE' && path.includes(`${controllerPods}kro-s-`) && deployment !== undefined)
      startController(deployment, cluster)
    return answer
  }
  cluster.put('/api/v1/nodes/n1', {
    status: { conditions: conditions(['Ready', 'True']), nodeInfo: { architecture: 'amd64' } },
  })
  for (const app of ['kube-proxy', 'kube-dns'])
    cluster.put(
      `/api/v1/namespaces/kube-system/pods/${app}`,
      pod({ name: app, namespace: 'kube-system', labels: { 'k8s-app': app } }, 'Running', {}, true),
    )
  cluster.put('/apis/discovery.k8s.io/v1/namespaces/default/endpointslices/kubernetes', {
    endpoints: [{ addresses: ['172.18.0.2'] }],
  })
  cluster.put(`/apis/${rbac}/clusterroles/cluster-admin`, {})
  cluster.put('/version', { gitVersion: 'v1.34.3' })
  return cluster
}

export const controllerPods = '/api/v1/namespaces/kro-system/pods/'

/** One pod after the other: the one before is gone, and the new one has the lease. */
export function startController(deployment: KubeObject, cluster: FakeCluster): void {
  deployment.metadata.uid = 'd'
  const name = `kro-s-${cluster.requests.length}`
  for (const path of [...cluster.objects.keys()])
    if (path.startsWith(`${controllerPods}kro-s-`)) cluster.objects.delete(path)
  const owned = (uid: string) => ({ ownerReferences: [{ kind: 'x', name: 'x', uid }] })
  cluster.put('/apis/apps/v1/namespaces/kro-system/replicasets/kro-s', {
    metadata: { name: 'kro-s', uid: 's', ...owned('d') },
  })
  cluster.put(`${controllerPods}${name}`, pod({ name, ...owned('s') }, 'Running', {}, true))
  cluster.put('/apis/coordination.k8s.io/v1/namespaces/kro-system/leases/controller.kro.run', {
    spec: { holderIdentity: `${name}_1`, renewTime: '2026-01-02T03:04:05Z', leaseDurationSeconds: 3600 },
  })
}

/**
 * A run on fake processes and a fake cluster, which the stages up to the cluster leave alone; `go()` runs it.
 *
 * @param bodies of stages that are not the real ones
 */
export async function run(given: Given, answers: Parameters<typeof fakeRuntime>[0], bodies: Bodies = {}) {
  const workspace = temporaryFolder({
    'go.mod': 'module github.com/kubernetes-sigs/kro\n',
    '.ko.yaml': 'defaultBaseImage: gcr.io/distroless/static\n',
    'rgd.yaml': stringify(rgd),
  })
  const inputs = { 'cluster-name': 'demo', 'smoke-test': 'false', ...given }
  const plan = await makePlan(rawInput(inputs), workspace, { os: 'linux', arch: 'amd64' })
  const fake = fakeRuntime(answers)
  const places = placesOf()
  const active = beginPlannedRun(plan, fake.runtime, places)
  const api = workingCluster()
  fake.runtime.kube = async () => api
  const nothing = async () => undefined
  const stages = stagesWith({
    'host.check': async () => ({ docker: '28', cgroupVersion: 2, freeBytes: null, inotifyInstances: null }),
    'versions.fit': nothing,
    'cluster.node-image': nothing,
    'tools.install': async () => ({ paths, sha256: {} }),
    'cluster.create': nothing,
    'cluster.unpack': nothing,
    'kro.image.load': nothing,
    ...bodies,
  })
  const { recorder, steps } = active
  const outcomes = (): string[] => steps.records.map(({ step, outcome }) => `${step} ${outcome}`)
  const objects = new Objects(api)
  const go = () => up(plan, active, fake.runtime, stages)
  return { ...fake, recorder, steps, outcomes, places, api, objects, workspace, go }
}

export const image = 'setup-kro.local/kro:setup-kro-20260102030405'
export const ctr = 'docker exec n1 ctr --namespace=k8s.io'
export const onNode = {
  [`${ctr} images ls`]: `${image} application/vnd.oci.image.manifest.v1+json ${hex('a')} 1 MiB linux/amd64 -\n`,
  [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('c') } }),
  [`${ctr} content get ${hex('c')}`]: JSON.stringify({ architecture: 'amd64' }),
}
/** kro is built and rendered, and is on the node. */
export const builds = {
  'git -C': 'v0.9.3\n',
  'ko build': '',
  'tar -xOf': JSON.stringify([{ Config: hex('c') }]),
  'helm template': rendered(image),
  ...onNode,
  'docker ps': 'n1 running id-n1 run-1\n',
}
