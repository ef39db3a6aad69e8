import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { evidenceOf, evidenceWith, listOf, runJson } from '../../support/evidence.ts'

const numbers = Array.from({ length: 300 }, (_, n) => n)

const pod = (n: number) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: `app-${n}`, namespace: 'shop' },
  spec: {
    nodeName: 'node',
    containers: [{ name: 'c', image: 'example.com/a:b', imagePullPolicy: 'Always' }],
  },
  status: {
    phase: 'Pending',
    conditions: [{ type: 'Ready', status: 'False' }],
    containerStatuses: [
      {
        name: 'c',
        ready: false,
        restartCount: 0,
        state: { waiting: { reason: 'ImagePullBackOff', message: 'not found' } },
      },
    ],
  },
})

const event = (n: number) => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: `e-${n}`, namespace: 'shop' },
  involvedObject: { kind: 'Pod', namespace: 'shop', name: `app-${n}` },
  type: 'Warning',
  reason: 'Failed',
  message: `Failed to pull image "example.com/a:b": not found`,
})

test('hundreds of broken pods of others are a few warnings, and their events are read once', () => {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/api/pods.json': listOf(...numbers.map(pod)),
    'evidence/api/events.json': listOf(...numbers.map(event)),
  })
  let reads = 0
  const counting = evidenceWith(evidence, {
    objects: (resource: string) => {
      if (resource === 'events') reads += 1
      return evidence.objects(resource)
    },
  })
  const { cause, findings } = diagnose(counting)
  expect(cause).toBeNull()
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
    Array.from({ length: 20 }, () => 'warning image/not-found'),
  )
  expect(reads).toBeLessThan(3)
})
