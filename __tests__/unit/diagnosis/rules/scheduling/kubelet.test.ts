import { describe, expect, test } from '@jest/globals'
import { eventsFile, podsFile, podWith, runs, waitsFor, warning } from '../../../../support/pods.ts'
import { failedJob, found, otherPod } from './scheduling-findings.ts'

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
