import { expect, test } from '@jest/globals'
import { diagnose } from '../../../../src/diagnosis/engine/engine.ts'
import { evidenceOf, type Files, listOf } from '../../../support/evidence.ts'

const namespace = 'kro-system'
const labels = { 'app.kubernetes.io/name': 'kro' }
const set = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name: 'kro-6d5',
    namespace,
    uid: 'uid-set',
    ownerReferences: [{ kind: 'Deployment', name: 'kro', uid: 'uid-deployment' }],
  },
}

const pod = (
  name: string,
  image: string,
  owners: object[] = [{ kind: 'ReplicaSet', name: 'kro-6d5', uid: 'uid-set' }],
) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace, uid: `uid-${name}`, labels, ownerReferences: owners },
  spec: { nodeName: 'kro-control-plane', containers: [{ name: 'kro', image, imagePullPolicy: 'Never' }] },
  status: {
    phase: 'Pending',
    containerStatuses: [
      {
        name: 'kro',
        ready: false,
        restartCount: 0,
        image,
        state: {
          waiting: {
            reason: 'ErrImageNeverPull',
            message: `Container image "${image}" is not present with pull policy of Never`,
          },
        },
      },
    ],
  },
})

const findingsFor = (...pods: object[]) => {
  const files: Files = {
    'evidence/run.json': JSON.stringify({ cluster: 'kind', namespace, clusterName: 'kro', versions: {} }),
    'evidence/api/pods.json': listOf(...pods),
    'evidence/api/replicasets.apps.json': listOf(set),
  }
  return diagnose(evidenceOf(files)).findings.filter(({ rule }) => rule === 'image/not-on-node')
}

test('two pods of one Deployment with the same trouble are one finding, with proofs of both', () => {
  const pods = [pod('kro-6d5-b', 'kind.local/kro:1'), pod('kro-6d5-a', 'kind.local/kro:1')]
  const [finding, ...others] = findingsFor(...pods)
  expect(others).toEqual([])
  expect(finding?.object).toBe('Pod/kro-system/kro-6d5-a')
  expect(finding?.title).toMatch(/kro-6d5-a.*\(and 1 more pod of Deployment\/kro-system\/kro\)$/)
  expect(finding?.detail).toMatch(/ The same holds of kro-6d5-b\.$/)
  const text = listOf(...pods).split('\n')
  const podOf = (line: number): unknown =>
    text
      .slice(0, line)
      .filter((one) => /"name": "kro-6d5-\w"/.test(one))
      .at(-1)
  expect(new Set(finding?.evidence.map(({ line }) => podOf(line))).size).toBe(2)
})

test('in whatever order they are listed', () => {
  const [a, b] = [pod('kro-6d5-a', 'kind.local/kro:1'), pod('kro-6d5-b', 'kind.local/kro:1')]
  const told = (...pods: object[]) => findingsFor(...pods).map(({ title, detail }) => [title, detail])
  expect(told(a, b)).toEqual(told(b, a))
})

test('another trouble, another owner, or none: a finding of its own', () => {
  const one = pod('kro-6d5-a', 'kind.local/kro:1')
  expect(findingsFor(one, pod('kro-6d5-b', 'kind.local/kro:2'))).toHaveLength(2)
  expect(findingsFor(one, pod('kro-x', 'kind.local/kro:1', []))).toHaveLength(2)
  expect(
    findingsFor(
      one,
      pod('kro-y', 'kind.local/kro:1', [{ kind: 'StatefulSet', name: 'kro', uid: 'uid-other' }]),
    ),
  ).toHaveLength(2)
})
