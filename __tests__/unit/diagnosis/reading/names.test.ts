import { expect, test } from '@jest/globals'
import { namesIn, nodeOfPod } from '../../../../src/diagnosis/reading/names.ts'
import type { RunRecord } from '../../../../src/evidence/records.ts'
import { evidenceOf, listOf, runJson } from '../../../support/evidence.ts'

const node = (name: string, providerID: string, labels: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels },
  spec: { providerID },
})

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'graphs', namespace: 'platform', labels: { 'app.kubernetes.io/name': 'kro' } },
  spec: {
    selector: { matchLabels: { 'app.kubernetes.io/name': 'kro', 'app.kubernetes.io/instance': 'graphs' } },
    template: {
      metadata: { labels: { 'app.kubernetes.io/name': 'kro' } },
      spec: { serviceAccountName: 'graphs-account', containers: [{ name: 'kro', image: 'kro' }] },
    },
  },
}

const of = (run: Partial<RunRecord>, ...nodes: object[]) =>
  evidenceOf({
    'evidence/run.json': runJson(run),
    'evidence/api/nodes.json': listOf(...nodes),
    'evidence/api/deployments.apps.json': listOf(deployment),
  })

test('names are those of the run and of what was listed', () => {
  const evidence = of(
    { cluster: 'kind', clusterName: 'blue', namespace: 'platform' },
    node('blue-worker', 'kind://docker/blue/blue-worker'),
    node('blue-control-plane2', 'kind://docker/blue/blue-control-plane2', {
      'node-role.kubernetes.io/control-plane': '',
    }),
  )
  expect(namesIn(evidence)).toEqual({
    cluster: 'blue',
    context: 'kind-blue',
    node: 'blue-control-plane2',
    kroNamespace: 'platform',
    kroDeployment: 'graphs',
    kroSelector: 'app.kubernetes.io/name=kro',
    kroAccount: 'graphs-account',
  })
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { nodeName: 'blue-worker' } }
  expect(nodeOfPod(evidence, pod)).toBe('blue-worker')
  expect(nodeOfPod(evidence, { ...pod, spec: {} })).toBe('blue-control-plane2')
})

test('a cluster that is there already is a KinD cluster where its nodes say so', () => {
  const kind = of(
    { cluster: 'existing' },
    node('blue-control-plane', 'kind://docker/blue/blue-control-plane'),
  )
  expect(namesIn(kind)).toMatchObject({ cluster: 'blue', node: 'blue-control-plane' })
  const other = of({ cluster: 'existing' }, node('ip-10-0-0-1', 'aws:///eu-1/i-1'))
  expect(namesIn(other)).toMatchObject({ cluster: null, context: null, node: null })
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { nodeName: 'ip-10-0-0-1' } }
  expect(nodeOfPod(other, pod)).toBeNull()
})

test('before there are nodes, the control plane has the name that kind gives it', () => {
  expect(namesIn(of({ cluster: 'kind', clusterName: 'blue' })).node).toBe('blue-control-plane')
  const seen = evidenceOf({
    'evidence/run.json': runJson({ clusterName: 'blue' }),
    'evidence/nodes/other-control-plane/kubelet.log': '',
  })
  expect(namesIn(seen).node).toBe('other-control-plane')
})
