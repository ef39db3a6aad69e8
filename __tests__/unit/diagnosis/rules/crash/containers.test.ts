import { describe, expect, test } from '@jest/globals'
import type { Files } from '../../../../support/evidence.ts'
import { ended, podsFile, podWith, runs, waitsAfter, waitsFor } from '../../../../support/pods.ts'
import { failedJob, found, otherPod } from './container-findings.ts'

describe('crash/out-of-memory', () => {
  const killed = (...files: Files[]) => found('crash/out-of-memory', ...files)
  const limit = (name: string, memory: string) => ({ name, resources: { limits: { memory } } })
  const oom = waitsAfter(137, {}, { reason: 'OOMKilled' })

  test('of kro itself: the limit of its container, and the value of the chart', () => {
    expect(
      killed(
        podsFile(podWith([oom], {}, { spec: { containers: [limit('side', '1Mi'), limit('kro', '7Mi')] } })),
      ),
    ).toEqual([
      {
        title: 'Container kro of pod kro-system/kro-1 was killed: it needs more memory than its limit of 7Mi',
        detail:
          'kro keeps all CRDs of the cluster in memory: about 2 GB with 200 large ones; its chart sets a limit of 1Gi.',
        object: 'Pod/kro-system/kro-1',
        part: 'kro',
        severity: 'error',
        proof: ['"reason": "OOMKilled"'],
        fix: ['Raise the limit, in `values`: deployment.resources.limits.memory=4Gi.'],
      },
    ])
  })

  test('of another workload: names its template', () => {
    expect(killed(failedJob, podsFile(podWith([{ ...oom, name: 'web' }], otherPod)))).toMatchObject([
      {
        title: 'Container web of pod team/web-1 was killed: it needs more memory than its limit',
        detail: 'The kernel killed it when it reached the limit.',
        severity: 'warning',
        fix: ['Raise resources.limits.memory of that container in its pod template.'],
      },
    ])
  })

  test('of an init container too', () => {
    const status = {
      phase: 'Pending',
      containerStatuses: [],
      initContainerStatuses: [{ ...oom, name: 'init' }],
    }
    expect(
      killed(podsFile(podWith([], {}, { spec: { initContainers: [limit('init', '9Mi')] }, status })))[0]
        ?.title,
    ).toBe('Container init of pod kro-system/kro-1 was killed: it needs more memory than its limit of 9Mi')
  })

  test('how it ended now comes before how it ended the time before', () => {
    const before = { lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } } }
    expect(killed(podsFile(podWith([ended(1, before)])))).toEqual([])
    expect(killed(podsFile(podWith([ended(137, {}, { reason: 'OOMKilled' })])))).toMatchObject([
      { proof: ['"reason": "OOMKilled"'] },
    ])
  })

  test('a container that is ready again, or never ended, is not reported', () => {
    expect(killed(podsFile(podWith([{ ...oom, ready: true }])))).toEqual([])
    expect(killed(podsFile(podWith([waitsFor('ContainerCreating')])))).toEqual([])
    expect(killed(podsFile(podWith([waitsAfter(1)])))).toEqual([])
  })

  test('a container that runs between two ends is not reported: it may stay up', () => {
    expect(killed(podsFile(podWith([{ ...oom, ...runs({ ready: false }) }])))).toEqual([])
  })
})

describe('crash/executable-missing', () => {
  const missing = (status: object) => found('crash/executable-missing', podsFile(podWith([status])))
  const absent = 'exec: "/ko-app/controller": stat /ko-app/controller: no such file or directory: unknown'

  test('says which program, and what to do about the image', () => {
    expect(missing(waitsAfter(128, {}, { message: absent }))).toEqual([
      {
        title:
          'Container kro of pod kro-system/kro-1 cannot start /ko-app/controller: it is not in its image',
        detail:
          'The command is overridden, the image is another one, or the program needs libraries that the base image does not have (CGO).',
        object: 'Pod/kro-system/kro-1',
        part: 'kro',
        severity: 'error',
        proof: [`"message": ${JSON.stringify(absent)}`],
        fix: [
          'Remove `command` from the container, or use the image that the chart names.',
          'Build it with CGO_ENABLED=0 for a base image without libc.',
        ],
      },
    ])
  })

  test.each([
    ['while it waits', waitsFor('CreateContainerError', absent)],
    ['where it has ended', ended(128, {}, { message: absent })],
    ['in the run before', waitsAfter(128, {}, { message: absent })],
  ])('is found %s', (_, status) => {
    expect(missing(status)).toMatchObject([{ proof: [expect.stringContaining('stat /ko-app/controller')] }])
  })

  test.each([
    ['exec: "run.sh": executable file not found in $PATH', 'run.sh: it is not in its image'],
    ['exec /bin/sh: no such file or directory', '/bin/sh: it is not in its image'],
    ['exec /app: it is there, and then: permission denied', '/app: its user is not allowed to execute it'],
  ])('%s', (message, words) => {
    expect(missing(waitsFor('RunContainerError', message))[0]?.title).toBe(
      `Container kro of pod kro-system/kro-1 cannot start ${words}`,
    )
  })

  test('a program that is there and cannot be executed', () => {
    const [match] = missing(waitsFor('RunContainerError', 'exec: "/app": permission denied'))
    expect(match?.detail).toBe('The file is not executable (chmod +x), or it is a folder.')
    expect(match?.fix).toEqual([
      'Remove `command` from the container, or use the image that the chart names.',
    ])
  })

  test('other words are something else', () => {
    expect(missing(waitsFor('CreateContainerError', 'exec: "/app": exec format error'))).toEqual([])
    expect(missing(waitsFor('CreateContainerError', 'open /etc/app: no such file or directory'))).toEqual([])
  })
})
