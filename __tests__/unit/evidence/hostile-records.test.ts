import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { emptyRun } from '../../../src/run/active-run.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { json } from './hostile-files.ts'

const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } })

const run = { ...emptyRun('demo', '2026-01-01T00:00:00Z'), install: 'release' }

describe('JSON that cannot be used counts as missing, with the reason', () => {
  test.each([
    ['truncated', '{"items": [', 'is not valid JSON'],
    ['millions of brackets', '['.repeat(5_000_000), 'is nested deeper than 200 levels'],
    [
      '200,000 levels that end',
      `${'{"a":'.repeat(2e5)}1${'}'.repeat(2e5)}`,
      'is nested deeper than 200 levels',
    ],
    ['another type', '[]', 'is not an object'],
    ['no list', '{"items": {"length": 3}}', ': "items" is not a list'],
  ])('%s', async (_, text, problem) => {
    const folder = temporaryFolder({ 'evidence/api/pods.json': text, 'evidence/run.json': json(run) })
    const evidence = readEvidence(folder)
    expect(evidence.listed('pods')).toBe(false)
    const said = `evidence/api/pods.json${problem.startsWith(':') ? '' : ' '}${problem}`
    const diagnosis = diagnose(evidence)
    expect(diagnosis.collected.failed).toEqual([said])
    // What stands in it might be what is wrong.
    expect(diagnosis.outcome).toBe('failed')
    expect(terminalText(diagnosis, evidence, { colour: false, folder })).toContain(said)
  })

  test('larger than anything that is read', async () => {
    const folder = temporaryFolder({ 'evidence/api/pods.json': '' })
    truncateSync(join(folder, 'evidence/api/pods.json'), 3e9)
    const evidence = readEvidence(folder)
    expect(evidence.objects('pods')).toEqual([])
    expect(evidence.unread().failed).toEqual([
      'evidence/api/pods.json has 3.0 GB, and at most 64.0 MB are read',
    ])
  })

  test('brackets in strings do not count as levels', async () => {
    const text = json({ items: [{ ...configMap('a'), data: { a: '[{"\\\\'.repeat(300) } }] })
    const folder = temporaryFolder({ 'evidence/api/configmaps.json': text })
    expect(readEvidence(folder).objects('configmaps')).toHaveLength(1)
  })
})

describe('a field of the wrong type', () => {
  const read = async (files: Record<string, unknown>) =>
    readEvidence(
      temporaryFolder(
        Object.fromEntries(Object.entries(files).map(([name, value]) => [`evidence/${name}`, json(value)])),
      ),
    )

  test('of run.json is its default, and is named', async () => {
    const evidence = await read({ 'run.json': { ...run, began: 5, versions: 'many', namespace: ['a'] } })
    expect(evidence.run).toEqual({ ...run, began: '', versions: {}, namespace: 'kro-system' })
    expect(diagnose(evidence).collected.failed).toEqual([
      'evidence/run.json: "began" is not a string',
      'evidence/run.json: "namespace" is not the name of a namespace',
      'evidence/run.json: "versions" is not an object',
    ])
    expect(diagnose(evidence).outcome).toBe('healthy')
  })

  test('without which the record means nothing: the record is missing', async () => {
    const evidence = await read({ 'run.json': { ...run, cluster: 7 } })
    expect(evidence.run).toBeNull()
    expect(evidence.unread()).toMatchObject({
      failed: ['evidence/run.json: "cluster" is not one of kind, existing, none'],
      lost: true,
    })
  })

  test('a name that would become part of a command is taken only where it is one', async () => {
    const evidence = await read({ 'run.json': { ...run, clusterName: 'kro; rm -rf ~' } })
    expect(evidence.run?.clusterName).toBe('kro')
  })

  test('of a step: the step is left out, the others stay', async () => {
    const step = { step: 'a', title: 't', start: 0, seconds: 1, outcome: 'ok', message: null, log: null }
    const steps = [step, { ...step, step: 5 }, null, { ...step, step: 'b', message: {}, seconds: 1e300 }]
    const evidence = await read({ 'steps.json': steps })
    expect(evidence.steps).toEqual([step, { ...step, step: 'b', message: null, seconds: 0 }])
    expect(evidence.unread().failed).toEqual([
      'evidence/steps.json: "[1].step" is not a string with at least one character',
      'evidence/steps.json: "[2]" is not an object',
      'evidence/steps.json: "[3].seconds" is not a number from 0 to 100000000',
      'evidence/steps.json: 1 more value of the wrong type',
    ])
  })

  test('of access.json, controller.json and collection.json', async () => {
    const check = { verb: 'get', group: '', resource: 'pods', allowed: false }
    const probe = { kind: 'tcp', target: '10.96.0.1:443', what: 'API service', ok: true }
    const evidence = await read({
      'rbac/access.json': {
        serviceAccount: { namespace: 'kro-system', name: 'kro' },
        rules: 'none',
        checks: [check, { ...check, allowed: 'no' }],
      },
      'network/controller.json': { node: 'n', pod: null, probes: [probe, { ...probe, ok: 1 }] },
      'collection.json': { collectedAt: 3, files: -1, failed: ['a: b', {}], redacted: { jwt: 'x' } },
    })
    expect(evidence.access?.rules).toEqual([])
    expect(evidence.access?.checks).toEqual([
      { ...check, subresource: null, namespace: null, neededBy: 'controller', reason: null },
    ])
    expect(evidence.network).toEqual({ node: 'n', pod: '', probes: [{ ...probe, seconds: 0, answer: '' }] })
    expect(evidence.collection).toMatchObject({ collectedAt: '', files: 0, failed: ['a: b'], redacted: {} })
    expect(evidence.unread().failed).toEqual([
      'evidence/collection.json: "collectedAt" is not a string',
      'evidence/collection.json: "files" is not a number from 0 to 9007199254740991',
      'evidence/collection.json: "failed[1]" is not a string',
      'evidence/collection.json: 1 more value of the wrong type',
      'evidence/network/controller.json: "pod" is not a string',
      'evidence/network/controller.json: "probes[1].ok" is not true or false',
      'evidence/rbac/access.json: "rules" is not a list',
      'evidence/rbac/access.json: "checks[1].allowed" is not true or false',
    ])
  })

  test('of an object: what cannot be named is left out, the rest of it stays', async () => {
    const owner = { kind: 'ReplicaSet', name: 'r', uid: 'u' }
    const items = [
      configMap('a'),
      { ...configMap('b'), metadata: { name: 7 } },
      {
        ...configMap('c'),
        metadata: { name: 'c', labels: { x: 1, y: '2' }, ownerReferences: [null, owner] },
      },
      { ...configMap('d'), metadata: { name: 'd', creationTimestamp: null }, status: 'fine', spec: null },
    ]
    const evidence = await read({ 'api/configmaps.json': { items } })
    const [a, c, d] = evidence.objects('configmaps')
    expect(a).toEqual(configMap('a'))
    expect(c?.metadata).toEqual({ name: 'c', labels: { y: '2' }, ownerReferences: [owner] })
    expect(d).toEqual(configMap('d'))
    // Not as a whole: what was left out may be there.
    expect(evidence.listed('configmaps')).toBe(false)
    expect(evidence.unread().failed).toEqual([
      'evidence/api/configmaps.json: "items[1].metadata.name" is not a string with at least one character',
      'evidence/api/configmaps.json: "items[2].metadata.labels.x" is not a string',
      'evidence/api/configmaps.json: "items[2].metadata.ownerReferences[0]" is not an object',
      'evidence/api/configmaps.json: 1 more value of the wrong type',
    ])
    if (c === undefined) throw new Error('c is missing')
    // Its own lines, although one before it was left out.
    expect(evidence.quoteField('configmaps', c, ['metadata', 'name']).text).toBe('"name": "c",')
  })

  test('names of every object of JavaScript are names like others', async () => {
    const evidence = readEvidence(
      temporaryFolder({
        'evidence/api/configmaps.json':
          '{"items":[{"kind":"A","metadata":{"name":"constructor","labels":{"__proto__":"x","toString":"y"}},"__proto__":{"spec":1}}]}',
        'evidence/run.json': `{"__proto__": {"namespace": 1}, ${json(run).slice(1)}`,
      }),
    )
    const [object] = evidence.objects('configmaps')
    expect(object?.spec).toBeUndefined()
    expect(Object.entries(object?.metadata.labels ?? {})).toEqual([
      ['__proto__', 'x'],
      ['toString', 'y'],
    ])
    expect(evidence.run).toEqual(run)
    expect(evidence.unread().failed).toEqual([])
  })
})
