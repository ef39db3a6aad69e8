import { expect, test } from '@jest/globals'
import type { Diagnosis } from '../../../src/diagnosis/diagnosis.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { judge } from '../../../src/diagnosis/verdict.ts'
import type { RunRecord } from '../../../src/evidence/records.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../support/evidence.ts'

const unready = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'db', namespace: 'app' },
  spec: { replicas: 2 },
  status: { readyReplicas: 1 },
}
const noPods = { 'evidence/api/pods.json': listOf() }
const step = {
  step: 'x.y',
  title: 'a step',
  start: 0,
  seconds: 1,
  outcome: 'failed',
  message: 'said why',
  log: null,
}

function verdict(run: Partial<RunRecord>, files: Files, change: Partial<Diagnosis> = {}) {
  const evidence = evidenceOf({ 'evidence/run.json': runJson(run), ...files })
  // Without rules: what they find is the first question, and each of these cases comes after it.
  return judge({ ...diagnose(evidence, []), ...change }, evidence)
}
const failed = { jobStatus: 'failure' }
const healthyKro = { kind: 'healthy', what: 'kro', nothingApplied: false }
const missing = (...sentences: string[]): Partial<Diagnosis> => ({
  collected: { files: 0, bytes: 0, seconds: 0, truncated: [], failed: sentences },
})

const collection = (...failed: string[]): Files => ({
  ...noPods,
  'evidence/collection.json': JSON.stringify({ failed }),
})

test('A cause comes before everything else', () => {
  const cause = diagnose(evidenceOf({ 'evidence/run.json': runJson(failed) }), [
    {
      id: 'host/test',
      component: 'machine',
      description: '',
      find: () => [{ title: 't', detail: 'd', fix: [], evidence: [{ file: 'f', line: 1, text: 'x' }] }],
    },
  ]).findings
  expect(verdict(failed, { 'evidence/steps.json': JSON.stringify([step]) }, { findings: cause })).toEqual({
    kind: 'cause',
    cause: cause[0],
  })
})

test.each([
  [
    'a step of ours failed',
    { ...noPods, 'evidence/steps.json': JSON.stringify([step]) },
    {},
    { kind: 'unknown-failure', step },
  ],
  [
    'an object is unhealthy',
    { ...noPods, 'evidence/api/statefulsets.apps.json': listOf(unready) },
    {},
    { kind: 'unhealthy', count: 1 },
  ],
  ['all is well', noPods, {}, { kind: 'not-here' }],
  ['nothing was seen', {}, {}, { kind: 'not-seen', why: null }],
  [
    'nothing was seen, and it is known why',
    {},
    missing('kro: no answer'),
    { kind: 'not-seen', why: 'kro: no answer' },
  ],
])('A job that failed where %s', (_, files: Files, change, expected) => {
  expect(verdict(failed, files, change)).toEqual(expected)
})

test.each([
  [{ cluster: 'kind', install: 'release' }, 'kro'],
  [{ cluster: 'kind', install: 'none' }, 'cluster'],
  [{ cluster: 'none', install: 'none' }, 'nothing'],
] as const)('A run with %j that did not fail: %s', (run, what) => {
  expect(verdict(run, noPods)).toEqual({ kind: 'healthy', what, nothingApplied: false })
})

test('What went away while it was looked at is a reason to doubt; a log that is missing is not', () => {
  const gone = 'nodes/kro-control-plane: No such container: kro-control-plane'
  expect(verdict({}, collection('logs/a.log: not found', gone))).toEqual({ kind: 'partly-seen', why: gone })
  expect(verdict({}, collection('logs/a.log: not found'))).toEqual({ ...healthyKro })
})

test.each([
  'everything of the API server: there is no kubeconfig',
  'pods: https://127.0.0.1:6443 gave no answer: ETIMEDOUT',
  'pods: no answer any more: https://127.0.0.1:6443 gave no answer: socket hang up',
  'host/inspect.json: No such container: kro-worker',
  'host/docker-ps.txt: the Docker daemon does not answer (killed after its time limit, 8.0 s)',
  'logs: did not end within the time for the collection',
])('A run that did not fail, of which a part went away: %s', (sentence) => {
  expect(verdict({}, collection('logs/a.log: not found', sentence))).toEqual({
    kind: 'partly-seen',
    why: sentence,
  })
})

test.each([
  [{ code: 'no-kubeconfig' }, 'partly-seen'],
  [{ code: 'docker-silent' }, 'partly-seen'],
  [{ code: 'unfinished' }, 'partly-seen'],
  [{ code: 'api-no-answer', server: 'https://127.0.0.1:6443', said: 'socket hang up' }, 'partly-seen'],
  [{ code: 'api-stopped', last: 'api-timeout', said: '' }, 'partly-seen'],
  [{ code: 'other', said: 'Error response from daemon: No such container: kro-worker' }, 'partly-seen'],
  [{ code: 'other', said: 'logs/a.log: not found' }, 'healthy'],
  [{ code: 'api-refused', said: '/api/v1/secrets: forbidden' }, 'healthy'],
] as const)('What could not be collected with the code %j: %s', (failure, kind) => {
  const missing = [{ things: ['pods'], count: 1, failure }]
  const files = { ...noPods, 'evidence/collection.json': JSON.stringify({ failed: ['pods: x'], missing }) }
  expect(verdict({}, files).kind).toBe(kind)
})

test('A file that could not be read at all is a reason to doubt', () => {
  expect(verdict({}, { ...noPods, 'evidence/steps.json': '{' })).toEqual({
    kind: 'partly-seen',
    why: expect.stringContaining('evidence/steps.json'),
  })
})

test('A failed diagnosis of a job that did not fail speaks of what was not seen', () => {
  const gone = 'everything of the API server: there is no kubeconfig'
  expect(verdict({}, collection(gone), { outcome: 'failed', ...missing(gone) })).toEqual({
    kind: 'partly-seen',
    why: gone,
  })
})

test('A controller that exists although none was installed is reported', () => {
  const controller = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'kro-1', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
  }
  const run = { cluster: 'existing', install: 'none' } as const
  expect(verdict(run, { 'evidence/api/pods.json': listOf(controller) })).toEqual({
    ...healthyKro,
  })
  expect(verdict(run, noPods)).toEqual({ ...healthyKro, what: 'cluster' })
})
