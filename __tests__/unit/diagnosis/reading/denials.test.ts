import { describe, expect, test } from '@jest/globals'
import { accessFile } from '../../../../src/diagnosis/reading/denials.ts'
import type { RunRecord } from '../../../../src/evidence/records.ts'
import { type Files, listOf } from '../../../support/evidence.ts'
import { object, pod, rgd } from '../../../support/kro-objects.ts'
import { access, check, found, labels } from './denial-evidence.ts'

describe('what the server answered', () => {
  test('no is a denial, proven by the sentence of the answer', () => {
    const denied = found(access(check('get', true), check('list', false), check('watch', false)))
    expect(denied).toEqual([
      expect.objectContaining({ verb: 'list', group: 'apps', resource: 'deployments', neededBy: 'RGD app' }),
      expect.objectContaining({ verb: 'watch' }),
    ])
    expect(denied.map(({ quotes }) => quotes.map(({ file, text }) => [file, text]))).toEqual([
      [[accessFile, '"answer": "the API server says no to list",']],
      [[accessFile, '"answer": "the API server says no to watch",']],
    ])
  })

  test('an answer that allows everything is not a denial, nor is one about events', () => {
    expect(found(access(check('get', true)))).toEqual([])
    expect(found(access(check('create', false, { group: '', resource: 'events' })))).toEqual([])
  })

  test('without sentences, by what was asked', () => {
    const asked = { answer: undefined }
    const [first, second] = found(
      access(check('list', false, asked), check('patch', false, { ...asked, resource: 'pods', group: '' })),
    )
    expect(first?.quotes.map(({ text }) => text)).toEqual(['"verb": "list",', '"resource": "deployments",'])
    expect(second?.quotes.map(({ text }) => text)).toEqual(['"verb": "patch",', '"resource": "pods",'])
    expect(second?.quotes[0]?.line).toBeGreaterThan(first?.quotes[1]?.line ?? 0)
  })

  test('rules that stand before the checks are not taken for answers', () => {
    const file = JSON.stringify(
      {
        serviceAccount: { namespace: 'kro-system', name: 'kro' },
        rules: [{ note: { allowed: true }, binding: 'b', role: 'r', namespace: null, verbs: ['list'] }],
        checks: [check('list', false, { answer: undefined })],
      },
      null,
      2,
    )
    expect(found({ [accessFile]: file }).flatMap(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      '"verb": "list",',
      '"resource": "deployments",',
    ])
  })

  test('the sentence is quoted with its line', () => {
    const files = access(check('list', false))
    const line = (files[accessFile] ?? '').split('\n').findIndex((text) => text.includes('no to list')) + 1
    expect(found(files)[0]?.quotes).toEqual([
      { file: accessFile, line, text: '"answer": "the API server says no to list",' },
    ])
  })

  test('a file in one line proves nothing by its lines', () => {
    const file = JSON.stringify({
      serviceAccount: { namespace: 'kro-system', name: 'kro' },
      checks: [check('list', false)],
    })
    expect(found({ [accessFile]: file })).toEqual([expect.objectContaining({ verb: 'list', quotes: [] })])
  })
})

describe('no denial is reported', () => {
  const denied = access(check('list', false))
  const well: Files = {
    'evidence/api/pods.json': listOf(pod({ name: 'kro-1', labels }, 'Running', {}, true)),
  }
  const step = (name: string, outcome = 'failed') => ({
    step: name,
    title: name,
    start: 0,
    seconds: 1,
    outcome,
    message: null,
    log: null,
  })
  const steps = (...list: object[]): Files => ({ 'evidence/steps.json': JSON.stringify(list) })
  const withoutKro: Files = {
    'evidence/api/deployments.apps.json': listOf(),
    'evidence/api/pods.json': listOf(),
  }

  test.each<[string, Files, Partial<RunRecord>, number]>([
    ['where all works', well, {}, 0],
    ['but where the job failed', well, { jobStatus: 'failure' }, 1],
    ['but where the controller is down', {}, {}, 1],
    [
      'but where an RGD is not Active',
      { ...well, 'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd('Inactive')) },
      {},
      1,
    ],
    [
      'but where the controller itself needs one of two',
      { ...well, ...access(check('get', false), check('list', false, { neededBy: 'controller' })) },
      {},
      2,
    ],
    [
      'but where the controller itself needs it',
      { ...well, ...access(check('list', false, { neededBy: 'controller' })) },
      {},
      1,
    ],
  ])('%s', (_, files, run, count) => expect(found({ ...denied, ...files }, run)).toHaveLength(count))

  test('of an RGD that needs more, but where an instance is not ACTIVE', () => {
    const crd = object(
      'CustomResourceDefinition',
      { name: 'apps.kro.run', labels: { 'kro.run/owned': 'true' } },
      { spec: { group: 'kro.run', names: { kind: 'App', plural: 'apps' } } },
    )
    const instance = (state: string): Files => ({
      'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(crd),
      'evidence/api/apps.kro.run.json': listOf(object('App', { name: 'a' }, { status: { state } })),
    })
    expect(found({ ...denied, ...well, ...instance('ACTIVE') }, {})).toHaveLength(0)
    expect(found({ ...denied, ...well, ...instance('ERROR') }, {})).toHaveLength(1)
  })

  test.each<[string, Files, Partial<RunRecord>, number]>([
    ['where kro was not to be installed, and is not there', withoutKro, { install: 'none' }, 0],
    ['but where it is there', {}, { install: 'none' }, 1],
    ['but where it was to be', withoutKro, {}, 1],
    [
      'but where it is not known whether it is there',
      { 'evidence/api/deployments.apps.json': '', 'evidence/api/pods.json': listOf() },
      { install: 'none' },
      1,
    ],
  ])('%s', (_, files, run, count) => {
    expect(found({ ...denied, ...files }, { jobStatus: 'failure', ...run })).toHaveLength(count)
  })

  test.each([
    ['kro.image', 0],
    ['kro.access', 1],
    ['kro.apply', 1],
    ['gate.rbac', 1],
    ['gate.controller', 1],
    ['gate.smoke', 1],
    ['gate.manifests', 1],
    ['gate.base', 0],
    ['kro.apply.x', 0],
    ['x.kro.apply', 0],
  ])('where the job ended in %s, before kro was made: %d', (name, count) => {
    expect(found({ ...denied, ...withoutKro, ...steps(step(name)) })).toHaveLength(count)
  })

  test('but where kro was made before the step that failed, is there, or was not looked for', () => {
    const image = steps(step('kro.image'))
    expect(found({ ...denied, ...withoutKro, ...steps(step('kro.apply', 'ok'), step('x')) })).toHaveLength(1)
    expect(found({ ...denied, ...image })).toHaveLength(1)
    expect(
      found({ ...denied, ...withoutKro, ...image, 'evidence/api/deployments.apps.json': '' }),
    ).toHaveLength(1)
  })
})
