import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { containerRules } from '../../../../../src/diagnosis/rules/crash/containers.ts'
import { deploymentOfKro } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { type Told, toldBy } from '../../../../support/matches.ts'
import {
  ended,
  eventsFile,
  podsFile,
  podWith,
  runs,
  waitsAfter,
  waitsFor,
  warning,
} from '../../../../support/pods.ts'

const failedJob: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
const found = (id: Rule['id'], ...files: Files[]): Told[] =>
  toldBy(containerRules, id, evidenceOf(Object.assign({}, ...files)))
const otherPod = { name: 'web-1', namespace: 'team', labels: {} }

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

describe('crash/probe-fails', () => {
  const kro = podWith([waitsAfter(137)])
  const message = 'Liveness probe failed: HTTP probe failed with statuscode: 500'
  const fails = (...files: Files[]) => found('crash/probe-fails', ...files)

  test('of kro: the port may be another one', () => {
    expect(fails(podsFile(kro), eventsFile(warning(kro, 'Unhealthy', message)))).toEqual([
      {
        title: 'Pod kro-system/kro-1 fails its probe',
        detail: message,
        object: 'Pod/kro-system/kro-1',
        severity: 'error',
        proof: [`"message": ${JSON.stringify(message)},`, '"ready": false,'],
        fix: [
          'Compare the port of the probe with config.healthProbeBindAddress (8079 before kro v0.9.4, whatever the address says).',
        ],
      },
    ])
  })

  test('of another workload: shows how to look at its probe', () => {
    const web = podWith([runs({ name: 'web', ready: false })], otherPod)
    expect(fails(failedJob, podsFile(web), eventsFile(warning(web, 'Unhealthy', message)))).toMatchObject([
      {
        title: 'Pod team/web-1 fails its probe',
        severity: 'warning',
        fix: [
          'kubectl describe pod web-1 -n team   # port and path of the probe: does the program listen there?',
        ],
      },
    ])
  })

  test('the last event of them tells, and other warnings do not', () => {
    const at = (lastTimestamp: string) => ({ lastTimestamp })
    const events = [
      warning(kro, 'Unhealthy', 'earlier', at('2026-11-23T09:00:00Z')),
      warning(kro, 'Unhealthy', 'latest', at('2026-11-23T09:01:00Z')),
      warning(kro, 'BackOff', 'Back-off restarting failed container', at('2026-11-23T09:02:00Z')),
    ]
    expect(fails(podsFile(kro), eventsFile(...events)).map(({ detail }) => detail)).toEqual(['latest'])
    expect(fails(podsFile(kro), eventsFile(...events.slice(2)))).toEqual([])
  })

  test('a container that is ready, or is only being created, fails no probe now', () => {
    const of = (status: object) => {
      const one = podWith([status])
      return fails(podsFile(one), eventsFile(warning(one, 'Unhealthy', message)))
    }
    expect(of(runs())).toEqual([])
    expect(of(waitsFor('ContainerCreating'))).toEqual([])
    expect(of(runs({ ready: false }))).toHaveLength(1)
  })

  describe('of a pod that has only begun', () => {
    const began = { state: { running: { startedAt: '2026-11-23T09:00:00Z' } } }
    const collected = (collectedAt: string): Files => ({
      'evidence/collection.json': JSON.stringify({
        ...{ collectedAt, files: 1, bytes: 1, seconds: 1 },
        ...{ truncated: [], failed: [], redacted: {} },
      }),
    })
    const young = collected('2026-11-23T09:00:10Z')
    const applied = { managedFields: [{ manager: 'setup-kro' }] }
    const of = (metadata: object, ...files: Files[]) => {
      const one = podWith([runs({ ready: false, ...began })], metadata)
      return fails(podsFile(one), eventsFile(warning(one, 'Unhealthy', message)), ...files)
    }

    test('is not reported: the first probes may fail', () => {
      expect(of({}, failedJob, young)).toEqual([])
      expect(of({}, failedJob, collected('2026-11-23T09:02:00Z'))).toHaveLength(1)
    })

    test('is reported where the job failed while it waited for this object of its own', () => {
      expect(of(applied, failedJob, young)).toHaveLength(1)
      expect(of(applied, young)).toEqual([])
    })
  })
})

describe('crash/exits', () => {
  const exits = (...files: Files[]) => found('crash/exits', ...files)
  const log = (name: string, text: string): Files => ({
    [`evidence/logs/kro-system/kro-1/${name}.log`]: text,
  })

  test('is proven by its state, the exit code and the last words of the run that ended', () => {
    expect(
      exits(
        podsFile(podWith([waitsAfter(3)])),
        log('kro', 'of the present run'),
        log('kro.previous', 'first\nlast words\n \n'),
        log('side.previous', 'of another container'),
        { 'evidence/logs/kro-system/kro-2/kro.previous.log': 'of another pod' },
        { 'evidence/logs/default/kro-1/kro.previous.log': 'of another namespace' },
      ),
    ).toEqual([
      {
        title: 'Container kro of pod kro-system/kro-1 keeps exiting with code 3 (2 restarts so far)',
        detail: 'The last lines of its log say why.',
        object: 'Pod/kro-system/kro-1',
        part: 'kro',
        severity: 'error',
        proof: ['"reason": "CrashLoopBackOff",', '"exitCode": 3,', 'last words'],
        fix: ['kubectl logs kro-1 -n kro-system -c kro --previous'],
      },
    ])
  })

  test('of a container that was not started again, the log is the present one', () => {
    expect(exits(podsFile(podWith([ended(2)])), log('kro', 'flag provided but not defined'))).toMatchObject([
      {
        title: 'Container kro of pod kro-system/kro-1 ended with exit code 2',
        detail: 'Go programs end so on a panic and on a flag that they do not know.',
        proof: ['"exitCode": 2,', 'flag provided but not defined'],
        fix: ['kubectl logs kro-1 -n kro-system -c kro'],
      },
    ])
  })

  test('of a container that has just ended once more, the last words are of this run', () => {
    expect(
      exits(
        podsFile(podWith([ended(1, { restartCount: 1 })])),
        log('kro.previous', 'before'),
        log('kro', 'now'),
      )[0]?.proof,
    ).toEqual(['"exitCode": 1,', 'now'])
  })

  test('of two containers that end, each has its own log', () => {
    const both = podWith([waitsAfter(1), waitsAfter(2, { name: 'side' })])
    expect(
      exits(podsFile(both), log('kro.previous', 'of kro'), log('side.previous', 'of side')).map(({ proof }) =>
        proof.at(-1),
      ),
    ).toEqual(['of kro', 'of side'])
  })

  test.each([
    [1, 1, 'keeps exiting with code 1 (1 restart so far)'],
    [1, 2, 'keeps exiting with code 1 (2 restarts so far)'],
  ])('code %d, restarted %d times', (code, restartCount, words) => {
    expect(exits(podsFile(podWith([waitsAfter(code, { restartCount })])))[0]?.title).toBe(
      `Container kro of pod kro-system/kro-1 ${words}`,
    )
  })

  test('without a word on how it ended, and without a log', () => {
    const status = { ...waitsAfter(1), lastState: {} }
    expect(exits(podsFile(podWith([status])), log('kro', ' \n'))).toMatchObject([
      {
        title: 'Container kro of pod kro-system/kro-1 keeps exiting with code ? (2 restarts so far)',
        detail: 'The last lines of its log say why.',
        proof: ['"reason": "CrashLoopBackOff",'],
      },
    ])
  })

  test.each([
    ['ended well', [ended(0)]],
    ['waits for something else', [waitsFor('ImagePullBackOff')]],
    ['is ready', [runs()]],
    ['runs again', [runs({ ready: false, lastState: { terminated: { exitCode: 1 } } })]],
  ])('a container that %s is not reported', (_, statuses) => {
    expect(exits(podsFile(podWith(statuses)))).toEqual([])
  })
})

describe('crash/scaled-to-zero', () => {
  const scaled = (replicas: number | undefined, name = 'kro') =>
    found('crash/scaled-to-zero', {
      'evidence/api/deployments.apps.json': listOf({
        ...deploymentOfKro({}, { name }),
        spec: { ...(replicas === undefined ? {} : { replicas }) },
      }),
    })

  test('names the Deployment', () => {
    expect(scaled(0, 'my-kro')).toEqual([
      {
        title: 'kro does not run: its Deployment my-kro is scaled to 0 replicas',
        detail:
          'It was scaled down, or the chart was given deployment.replicaCount=0. RGDs and instances keep the state that they had.',
        object: 'Deployment/kro-system/my-kro',
        proof: ['"replicas": 0'],
        fix: ['kubectl scale deployment my-kro -n kro-system --replicas=1'],
      },
    ])
  })

  test('not where it has replicas, by default one, nor where it is not there', () => {
    expect(scaled(1)).toEqual([])
    expect(scaled(undefined)).toEqual([])
    expect(found('crash/scaled-to-zero')).toEqual([])
  })
})

describe('crash/not-leading', () => {
  const controller: Files = {
    'evidence/api/deployments.apps.json': listOf(
      deploymentOfKro({ containers: [{ args: ['--leader-elect'] }] }),
    ),
    'evidence/run.json': runJson({ jobStatus: 'failure', began: '2026-11-23T09:00:00.000Z' }),
  }
  const leases = (...specs: Record<string, unknown>[]): Files => ({
    'evidence/api/leases.coordination.k8s.io.json': listOf(
      ...specs.map((spec) =>
        object('Lease', { name: 'controller.kro.run', namespace: 'kro-system' }, { spec }),
      ),
    ),
  })
  const running = podsFile(podWith([runs()]))
  const leading = (...files: Files[]) => found('crash/not-leading', controller, ...files)
  const log: Files = {
    'evidence/logs/kro-system/kro-1/kro.log':
      '1 attempting to acquire leader lease\n2 Attempting to acquire leader lease\n3 else',
  }
  const renewTime = '2026-11-23T08:00:00.000000Z'

  test('by another holder: who that is, and when the lease is free', () => {
    const lease = { holderIdentity: 'old_1', leaseDurationSeconds: 20, renewTime }
    expect(leading(running, leases(lease), log)).toEqual([
      {
        title: "kro's controller runs but is not the leader: it reconciles nothing",
        detail:
          'The Lease controller.kro.run is held by old_1, and no pod of this controller renews it. If the holder has ended, another pod can take the Lease 20 seconds after it was last renewed.',
        object: 'Lease/kro-system/controller.kro.run',
        proof: ['2 Attempting to acquire leader lease', `"renewTime": "${renewTime}"`],
        fix: [
          'kubectl logs -n kro-system -l app.kubernetes.io/name=kro | grep -i lease',
          'kubectl get lease controller.kro.run -n kro-system -o yaml',
        ],
      },
    ])
  })

  test.each([
    ['has no holder', [{ renewTime }], [`"renewTime": "${renewTime}"`]],
    ['does not exist', [], []],
  ])('the lease %s', (words, specs, proof) => {
    expect(leading(running, leases(...specs))).toMatchObject([
      { detail: `The Lease controller.kro.run ${words}.`, proof },
    ])
  })

  test('is not reported where no container runs, where a pod leads, or leases were not listed', () => {
    expect(leading(podsFile(podWith([waitsAfter(1)])), leases())).toEqual([])
    const held = { holderIdentity: 'kro-1_x', renewTime: '2026-11-23T08:59:55.000000Z' }
    const steps: Files = {
      'evidence/steps.json': JSON.stringify([
        {
          ...{ step: 'diagnose.collect', title: '', start: 0, seconds: 1 },
          ...{ outcome: 'ok', message: null, log: null },
        },
      ]),
    }
    expect(leading(running, leases(held), steps)).toEqual([])
    expect(leading(running)).toEqual([])
  })

  test('one container that runs is enough', () => {
    expect(leading(podsFile(podWith([waitsAfter(1), runs({ name: 'other' })])), leases())).toHaveLength(1)
  })
})
