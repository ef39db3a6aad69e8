import { describe, expect, test } from '@jest/globals'
import type { Files } from '../../../../support/evidence.ts'
import {
  eventsFile,
  podsFile,
  podWith,
  runs,
  waitsAfter,
  waitsFor,
  warning,
} from '../../../../support/pods.ts'
import { failedJob, found, otherPod } from './container-findings.ts'

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
