import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, listOf } from '../../../../support/evidence.ts'
import { collectionJson } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { idsOfFound } from '../../../../support/matches.ts'
import { podsFile } from '../../../../support/pods.ts'
import { failedJob, found, otherPod, pending, schedulingRules } from './scheduling-findings.ts'

const unscheduled = (message: string, metadata: Partial<KubeObject['metadata']> = {}) =>
  pending(metadata, { conditions: conditions(['PodScheduled', 'False', 'Unschedulable', message]) })

/** What the scheduler says, how it is told, and what to do about it for the pod web-1 of the namespace team. */
const obstacles: Record<string, { said: string[]; told: string; fix: string[] }> = {
  'insufficient-resources': {
    said: [
      '1 Insufficient cpu.',
      '1 Insufficient memory.',
      '1 Insufficient nvidia.com/gpu.',
      '1 Insufficient ephemeral-storage.',
    ],
    told: 'no node has enough CPU or memory',
    fix: [
      'Lower what it requests (kro: deployment.resources.requests in `values`; 256m CPU and 128Mi by default).',
      'Use a larger runner, or remove other workloads: kubectl describe nodes | grep -A8 Allocated',
    ],
  },
  'untolerated-taint': {
    said: ['1 node(s) had untolerated taint(s).'],
    told: 'every node has a taint that it does not tolerate',
    fix: [
      'kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints',
      'Clusters with several nodes keep pods off the control plane: add a worker, or a toleration in `values`.',
      'node.kubernetes.io/not-ready goes away once the node is Ready.',
    ],
  },
  'node-selector': {
    said: ["1 node(s) didn't match Pod's node affinity/selector."],
    told: 'no node matches its nodeSelector or affinity',
    fix: [
      "kubectl get pod web-1 -n team -o jsonpath='{.spec.nodeSelector}{.spec.affinity}'; kubectl get nodes --show-labels",
      'kro: deployment.nodeSelector and deployment.affinity in `values`.',
    ],
  },
  'node-cordoned': {
    said: ['1 node(s) were unschedulable.'],
    told: 'all nodes are cordoned',
    fix: ['kubectl get nodes   # SchedulingDisabled: cordoned or drained'],
  },
  'volume-claim': {
    said: ['persistentvolumeclaim "data" not found'],
    told: 'its PersistentVolumeClaim data does not exist',
    fix: [
      'kubectl get pvc -n team   # the claims that there are',
      'Create the claim data in the namespace team, or correct claimName in the pod template.',
    ],
  },
  'too-many-pods': {
    said: ['1 Too many pods.'],
    told: 'every node has reached its limit of pods',
    fix: [
      'Add a worker to the kind config, or raise maxPods in a kubeadmConfigPatches entry (110 by default).',
    ],
  },
}
const messages = Object.entries(obstacles).flatMap(([id, { said, ...rest }]) =>
  said.map((message) => ({ id, message, ...rest })),
)

describe('a pod that gets no node', () => {
  const pod = 'Pod kro-system/kro-1 cannot be scheduled: '
  test.each(messages)('$id: $message', ({ id, message, told }) => {
    const evidence = evidenceOf(podsFile(unscheduled(message)))
    expect(idsOfFound(schedulingRules, evidence)).toEqual([`scheduling/${id}`])
    expect(found(`scheduling/${id}`, podsFile(unscheduled(message)))).toMatchObject([
      {
        title: `${pod}${told}`,
        detail: message,
        object: 'Pod/kro-system/kro-1',
        severity: 'error',
        proof: [`"message": ${JSON.stringify(message)}`],
      },
    ])
  })

  test('of several obstacles the first of the list counts: the pod has one finding', () => {
    const both = unscheduled('1 node(s) had untolerated taint(s), 1 Insufficient cpu.')
    expect(idsOfFound(schedulingRules, evidenceOf(podsFile(both)))).toEqual([
      'scheduling/insufficient-resources',
    ])
  })

  test('for a reason that is not known, or for none, is not reported', () => {
    const of = (...condition: [status: 'True' | 'False', reason: string]) =>
      pending({}, { conditions: conditions(['PodScheduled', ...condition, '1 Insufficient cpu.']) })
    expect(idsOfFound(schedulingRules, evidenceOf(podsFile(unscheduled('1 something new.'))))).toEqual([])
    expect(idsOfFound(schedulingRules, evidenceOf(podsFile(of('False', 'SchedulingGated'))))).toEqual([])
    expect(idsOfFound(schedulingRules, evidenceOf(podsFile(of('True', 'Unschedulable'))))).toEqual([])
  })

  test('of another namespace is a warning', () => {
    expect(
      found('scheduling/too-many-pods', failedJob, podsFile(unscheduled('1 Too many pods.', otherPod))),
    ).toMatchObject([{ object: 'Pod/team/web-1', severity: 'warning' }])
  })

  const fixes = (id: Rule['id'], message: string, ...files: Files[]) =>
    found(id, failedJob, podsFile(unscheduled(message, otherPod)), ...files)[0]?.fix

  test.each(messages)('what to do: $id: $message', ({ id, message, fix }) => {
    expect(fixes(`scheduling/${id}`, message)).toEqual(fix)
  })

  describe('where it has a claim', () => {
    const rule = 'scheduling/volume-claim'
    const message = 'pod has unbound immediate PersistentVolumeClaims.'
    const claim = (name: string, phase = 'Pending') =>
      object('PersistentVolumeClaim', { name, namespace: 'kro-system' }, { status: { phase } })
    const waiting = unscheduled(message)
    waiting.spec = {
      volumes: ['data', 'logs', 'bound'].map((claimName) => ({ persistentVolumeClaim: { claimName } })),
    }
    const event = (reason: string, firstTimestamp = '2026-11-23T09:09:45Z', name = 'data') =>
      object(
        'Event',
        { name: reason, namespace: 'kro-system' },
        {
          ...{ reason, message: "by the external provisioner 'x'", firstTimestamp },
          involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'kro-system', name },
        },
      )
    const claims = (...list: KubeObject[]): Files => ({
      'evidence/api/persistentvolumeclaims.json': listOf(...list),
      'evidence/collection.json': collectionJson([]),
    })
    const events = (...list: KubeObject[]): Files => ({ 'evidence/api/events.json': listOf(...list) })

    test('that is not bound: named, with what to do', () => {
      expect(found(rule, podsFile(waiting))).toMatchObject([
        { title: `${pod}a PersistentVolumeClaim of it is not bound` },
      ])
      const all = claims(claim('data'), claim('logs'), claim('bound', 'Bound'), claim('other'))
      expect(found(rule, podsFile(waiting), all)).toMatchObject([
        {
          title: `${pod}its PersistentVolumeClaim data, logs is not bound`,
          fix: [
            'kubectl get pvc -n kro-system; kubectl get storageclass',
            'A claim is bound by a StorageClass with a provisioner that runs; KinD has `standard`.',
          ],
        },
      ])
    })

    test('that is not there, and is nearly called as another', () => {
      const misspelt = unscheduled('persistentvolumeclaim "dta" not found')
      expect(found(rule, podsFile(misspelt), claims(claim('data')))[0]?.fix[0]).toBe(
        'Did you mean the claim data?',
      )
    })

    test.each<[string, number, Files[]]>([
      ['whose provisioner is at work', 0, [events(event('Provisioning'))]],
      [
        'that was left to its provisioner a moment ago',
        0,
        [events(event('ExternalProvisioning', '2026-11-23T09:09:57Z'))],
      ],
      ['that was left to its provisioner long ago', 1, [events(event('ExternalProvisioning'))]],
      ['whose provisioner fails', 1, [events(event('Provisioning'), event('ProvisioningFailed'))]],
      ['of which nothing is known', 1, []],
      ['of another name', 1, [events(event('Provisioning', undefined, 'other'))]],
      ['in a job that failed', 1, [events(event('Provisioning')), failedJob]],
    ])('%s: %i', (_, count, files) => {
      expect(found(rule, podsFile(waiting), claims(claim('data')), ...files)).toHaveLength(count)
    })
  })

  test('cordoned nodes are uncordoned by their names', () => {
    const node = (name: string, unschedulable?: boolean) =>
      object('Node', { name }, { spec: unschedulable === undefined ? {} : { unschedulable } })
    const nodes: Files = {
      'evidence/api/nodes.json': listOf(node('a', true), node('b'), node('c', false), node('d', true), {
        ...node('e'),
        spec: undefined,
      }),
    }
    expect(fixes('scheduling/node-cordoned', 'node(s) were unschedulable', nodes)).toEqual([
      'kubectl uncordon a',
      'kubectl uncordon d',
      'kubectl get nodes   # SchedulingDisabled: cordoned or drained',
    ])
  })
})
