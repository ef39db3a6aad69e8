import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../src/diagnosis/finding.ts'
import { schedulingRules } from '../../../../src/diagnosis/rules/scheduling.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { failedSteps, idsOfFound, toldBy } from '../../../support/matches.ts'
import { eventsFile, podsFile, podWith, runs, waitsFor, warning } from '../../../support/pods.ts'

const failedJob: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
const found = (id: Rule['id'], ...files: Files[]) =>
  toldBy(schedulingRules, id, evidenceOf(Object.assign({}, ...files)))
const otherPod = { name: 'web-1', namespace: 'team', labels: {} }

const pending = (metadata: Partial<KubeObject['metadata']>, status: object = {}, spec: object = {}) =>
  podWith([], metadata, { spec, status: { phase: 'Pending', ...status } })
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
    said: ['persistentvolumeclaim "data" not found', 'pod has unbound immediate PersistentVolumeClaims.'],
    told: 'its PersistentVolumeClaim does not exist or is not bound',
    fix: [
      'kubectl get pvc -n team; kubectl get storageclass',
      'Create the claim, or a StorageClass that is the default one (KinD has `standard`).',
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

  test('where the evidence does not say when it was taken, the pod waits long enough', () => {
    expect(found('scheduling/scheduler-down', podsFile(pending({})))).toHaveLength(1)
  })
})

describe.each([
  ['scheduling/quota-exceeded', 'exceeded quota: small, requested: pods=2, used: pods=1, limited: pods=2'],
  ['scheduling/limit-range', 'maximum cpu usage per Container is 1, but limit is 2'],
] as const)('%s', (id, words) => {
  const log = (line: string): Files => ({
    ...failedSteps('gate.manifests'),
    'evidence/steps/gate.manifests.log': line,
  })
  const applied = log(`Error from server (Forbidden): pods "web" is forbidden: ${words}`)
  const isQuota = id === 'scheduling/quota-exceeded'
  const listed = (...places: readonly [namespace: string, name: string][]): Files => ({
    [`evidence/api/${isQuota ? 'resourcequotas' : 'limitranges'}.json`]: listOf(
      ...places.map(([namespace, name]) => object('X', { namespace, name })),
    ),
  })

  test('the namespace of a workload is known', () => {
    const set = object(
      'ReplicaSet',
      { name: 'web', namespace: 'kro-system' },
      {
        spec: { replicas: 1 },
        status: {
          conditions: conditions(['ReplicaFailure', 'True', '', `pods "web-x" is forbidden: ${words}`]),
        },
      },
    )
    const [match] = found(
      id,
      { 'evidence/api/replicasets.apps.json': listOf(set) },
      listed(['team', 'small']),
    )
    expect(match).toEqual(
      isQuota
        ? {
            title: 'The quota small of namespace kro-system does not admit pods of ReplicaSet kro-system/web',
            detail: 'The API server says: requested: pods=2, used: pods=1, limited: pods=2',
            object: 'ResourceQuota/kro-system/small',
            proof: [expect.stringContaining(words)],
            fix: [
              'kubectl describe resourcequota small -n kro-system   # what is used, and what is allowed',
              'Raise the quota, or delete what is not needed in that namespace; count quotas count what others made too.',
            ],
          }
        : {
            title: `A LimitRange of namespace kro-system does not admit pods of ReplicaSet kro-system/web: ${words}`,
            detail: 'It limits what a single container, pod or claim may request.',
            object: 'ReplicaSet/kro-system/web',
            proof: [expect.stringContaining(words)],
            fix: [
              'kubectl describe limitrange -n kro-system',
              'Ask for less in the template, or raise the limit.',
            ],
          },
    )
  })

  test('of what a step applied, the namespace is that of the only one that was listed', () => {
    const places = (...of: Files[]) => {
      const [match] = found(id, applied, ...of)
      return [match?.title.split(' does not admit ')[0], match?.object, match?.fix[0]?.split('   ')[0]]
    }
    const [what, kind, command] = isQuota
      ? ['The quota small', 'ResourceQuota', 'kubectl describe resourcequota small']
      : ['A LimitRange', 'LimitRange', 'kubectl describe limitrange']
    const object = (namespace: string) => `${kind}/${namespace}${isQuota ? '/small' : ''}`
    const unknown = [what, object('?'), `${command} -A`]
    const known = [`${what} of namespace team`, object('team'), `${command} -n team`]
    expect(places()).toEqual(unknown)
    expect(places(listed(['team', 'small']))).toEqual(known)
    expect(places(listed(['team', 'small'], ['other', 'small']))).toEqual(unknown)
    // Two with different names: a quota is known by its own, a LimitRange is not named.
    expect(places(listed(['other', 'big'], ['team', 'small']))).toEqual(isQuota ? known : unknown)
  })
})

test('a quota for requests wants them of each container', () => {
  expect(
    found('scheduling/quota-exceeded', {
      ...failedSteps('gate.manifests'),
      'evidence/steps/gate.manifests.log':
        'pods "web" is forbidden: failed quota: small: must specify requests.cpu for: web',
    }),
  ).toMatchObject([
    {
      detail: 'The API server says: must specify requests.cpu for: web',
      fix: [
        expect.anything(),
        'Set requests and limits in the pod template: a quota for them wants them of each container.',
      ],
    },
  ])
})

describe('scheduling/evicted', () => {
  const of = (reason: string, message?: string) =>
    found(
      'scheduling/evicted',
      failedJob,
      podsFile(
        podWith([], otherPod, { status: { phase: 'Failed', reason, ...(message ? { message } : {}) } }),
      ),
    )

  test('says why, as the kubelet does', () => {
    expect(of('Evicted', 'The node was low on resource: memory.')).toEqual([
      {
        title: 'Pod team/web-1 was evicted',
        detail: 'The node was low on resource: memory.',
        object: 'Pod/team/web-1',
        severity: 'warning',
        proof: ['"reason": "Evicted",'],
        fix: ['df -h; free -m   # on the host', 'Lower what the pods use, or use a larger runner.'],
      },
    ])
    expect(of('Evicted')[0]?.detail).toBe('')
  })

  test('other ends are not reported', () => {
    expect(of('DeadlineExceeded')).toEqual([])
  })
})

describe('scheduling/mount-failed', () => {
  const message = 'MountVolume.SetUp failed for volume "config": configmap "settings" not found'
  const of = (statuses: readonly object[], ...reasons: string[]) => {
    const pod = podWith(statuses)
    return found(
      'scheduling/mount-failed',
      podsFile(pod),
      eventsFile(...reasons.map((reason) => warning(pod, reason, `${reason}: ${message}`))),
    )
  }

  test('is reported with the words of the event', () => {
    expect(of([waitsFor('ContainerCreating')], 'BackOff', 'FailedMount', 'FailedMount')).toEqual([
      {
        title: 'A volume of pod kro-system/kro-1 cannot be mounted',
        detail: `FailedMount: ${message}`,
        object: 'Pod/kro-system/kro-1',
        severity: 'error',
        proof: [`"message": ${JSON.stringify(`FailedMount: ${message}`)},`],
        fix: [
          'Create the ConfigMap, Secret or claim that the message names.',
          'kubectl describe pod kro-1 -n kro-system',
        ],
      },
    ])
  })

  test.each([
    ['FailedAttachVolume', [waitsFor('ContainerCreating')], 1],
    ['FailedMount', [runs(), waitsFor('PodInitializing', '', { name: 'other' })], 1],
    ['BackOff', [waitsFor('ContainerCreating')], 0],
    // It was mounted in the end.
    ['FailedMount', [runs()], 0],
    ['FailedMount', [waitsFor('ImagePullBackOff')], 0],
  ])('%s of a pod with %j: %d', (reason, statuses, count) => {
    expect(of(statuses, reason)).toHaveLength(count)
  })
})

test('scheduling/container-config: the message of the container, and other reasons not', () => {
  const of = (...statuses: object[]) => found('scheduling/container-config', podsFile(podWith(statuses)))
  const message = 'secret "login" not found'
  expect(of(runs({ name: 'side' }), waitsFor('CreateContainerConfigError', message))).toEqual([
    {
      title: `Container kro of pod kro-system/kro-1 cannot be created: ${message}`,
      detail:
        'A ConfigMap or Secret that it names is missing, or the image runs as root where that is forbidden.',
      object: 'Pod/kro-system/kro-1',
      part: 'kro',
      severity: 'error',
      proof: ['"reason": "CreateContainerConfigError",', `"message": ${JSON.stringify(message)}`],
      fix: ['Create the object that the message names, or set runAsUser to a number.'],
    },
  ])
  expect(of(waitsFor('CreateContainerError', message))).toEqual([])
})
