import { describe, expect, test } from '@jest/globals'
import { type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { podsFile, podWith } from '../../../../support/pods.ts'
import { found, pending } from './scheduling-findings.ts'

describe('scheduling/scheduler-down', () => {
  const collected = (collectedAt: string): Files => ({
    'evidence/collection.json': JSON.stringify({
      ...{ collectedAt, files: 1, bytes: 1, seconds: 1 },
      ...{ truncated: [], failed: [], redacted: {} },
    }),
  })
  const born = { creationTimestamp: '2026-11-23T09:00:00Z' }
  const late = collected('2026-11-23T09:00:06Z')
  const down = (...files: Files[]) => found('scheduling/scheduler-down', late, ...files)
  const scheduler = (name: string, ready: 'True' | 'False', namespace = 'kube-system') =>
    podWith(
      [],
      { name, namespace, labels: {} },
      { status: { conditions: conditions(['Ready', ready, '', 'why']) } },
    )

  test('a pod that no scheduler has looked at, and the scheduler that is not Ready', () => {
    expect(
      down(
        { 'evidence/run.json': runJson({ clusterName: 'ci' }) },
        podsFile(
          pending(born),
          scheduler('kube-scheduler-a', 'False'),
          scheduler('kube-scheduler-b', 'True'),
          scheduler('kube-proxy', 'False'),
          scheduler('my-kube-scheduler', 'False'),
        ),
      ),
    ).toEqual([
      {
        title: 'Pod kro-system/kro-1 cannot be scheduled: kube-scheduler is not running',
        detail:
          'The pod is Pending without a condition PodScheduled and without an event: no scheduler has looked at it.',
        object: 'Pod/kro-system/kro-1',
        severity: 'error',
        proof: ['"phase": "Pending",', '"message": "why"'],
        fix: [
          'kubectl get pods -n kube-system -l component=kube-scheduler',
          'docker exec ci-control-plane crictl ps -a --name kube-scheduler',
        ],
      },
    ])
  })

  test('is reported once, of the first pod that waits', () => {
    expect(down(podsFile(pending({ name: 'a', ...born }), pending({ name: 'b', ...born })))).toMatchObject([
      { object: 'Pod/kro-system/a' },
    ])
  })

  test.each([
    ['runs', podWith([], born, { status: { phase: 'Running' } })],
    ['has a node', pending(born, {}, { nodeName: 'a' })],
    ['has a condition', pending(born, { conditions: conditions(['PodScheduled', 'True']) })],
    ['is as young as a scheduler may take', pending({ creationTimestamp: '2026-11-23T09:00:01Z' })],
    ['does not say when it was made', pending({})],
  ])('is not reported about a pod that %s', (_, pod) => {
    expect(down(podsFile(pod))).toEqual([])
  })

  test.each([
    ['has chosen a node', { 'volume.kubernetes.io/selected-node': 'ci-control-plane' }, 'data', 0],
    ['has not looked', {}, 'data', 1],
    [
      'has chosen a node for another pod',
      { 'volume.kubernetes.io/selected-node': 'ci-control-plane' },
      'other',
      1,
    ],
  ])('a pod that waits for a volume, for which the scheduler %s', (_, annotations, claimName, count) => {
    const volumes = [
      { name: 'empty', emptyDir: {} },
      { name: 'data', persistentVolumeClaim: { claimName } },
    ]
    const pod = pending(born)
    const claim = object('PersistentVolumeClaim', { name: 'data', namespace: 'kro-system', annotations })
    const waiting = { ...pod, spec: { ...pod.spec, volumes } }
    expect(
      down(podsFile(waiting), { 'evidence/api/persistentvolumeclaims.json': listOf(claim) }),
    ).toHaveLength(count)
  })

  test('where the evidence does not say when it was taken, the pod waits long enough', () => {
    expect(found('scheduling/scheduler-down', podsFile(pending({})))).toHaveLength(1)
  })
})
