import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { lineOf } from '../../../src/diagnosis/reading/quotes.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { filesToShow } from '../../../src/report/page/files.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { temporaryFolder } from '../../support/folder.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 2)
const log = 'evidence/logs/kro-system/kro-1/kro.log'
const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } })
const run = {
  schemaVersion: 1,
  began: '2026-01-01T00:00:00Z',
  cluster: 'kind',
  clusterName: 'demo',
  install: 'release',
  namespace: 'kro-system',
  rbacMode: null,
  source: null,
  kroVersion: null,
  versions: {},
  image: null,
  jobStatus: null,
}

describe('nothing outside the folder is read', () => {
  const outside = temporaryFolder({ 'secret.log': 'TOPSECRET\n', 'api/pods.json': json({ items: [] }) })

  test('through links to files and to folders, which are named', async () => {
    const folder = temporaryFolder({ 'evidence/events.txt': 'ours\n' })
    mkdirSync(join(folder, 'evidence/logs'))
    symlinkSync(join(outside, 'secret.log'), join(folder, 'evidence/secret.log'))
    symlinkSync(outside, join(folder, 'evidence/logs/ns'))
    symlinkSync(join(outside, 'api'), join(folder, 'evidence/api'))
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual(['evidence/events.txt'])
    expect(evidence.text('evidence/secret.log')).toBeNull()
    expect(evidence.listed('pods')).toBe(false)
    expect(evidence.unread()).toEqual({
      failed: [
        'evidence/api was not read: it is a symbolic link',
        'evidence/logs/ns was not read: it is a symbolic link',
        'evidence/secret.log was not read: it is a symbolic link',
      ],
      cut: [],
      // The lists of the cluster are among them.
      lost: true,
    })
  })

  test('nor through a link in place of the evidence itself', async () => {
    const folder = temporaryFolder()
    symlinkSync(outside, join(folder, 'evidence'))
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual([])
    expect(evidence.unread().failed).toEqual(['evidence was not read: it is a symbolic link, not a folder'])
    expect(diagnose(evidence).outcome).toBe('failed')
  })

  test('while the report folder itself may be reached through a link', async () => {
    const folder = temporaryFolder({ 'real/evidence/events.txt': 'ours\n' })
    symlinkSync('real', join(folder, 'link'))
    expect(readEvidence(join(folder, 'link')).text('evidence/events.txt')).toBe('ours\n')
  })
})

describe('what has no end', () => {
  test('pipes are named and not opened', async () => {
    const folder = temporaryFolder({ 'evidence/events.txt': 'ours\n' })
    execFileSync('mkfifo', [join(folder, 'evidence/steps.json'), join(folder, 'evidence/x.log')])
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual(['evidence/events.txt'])
    expect(evidence.unread().failed).toEqual([
      'evidence/steps.json was not read: it is a named pipe (FIFO)',
      'evidence/x.log was not read: it is a named pipe (FIFO)',
    ])
    expect(evidence.unread().lost).toBe(true)
  })

  test('folders within folders', async () => {
    const deep = `evidence/${'a/'.repeat(40)}`
    const folder = temporaryFolder({ [`${deep}x.log`]: '', 'evidence/a/b/y.log': '' })
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual(['evidence/a/b/y.log'])
    expect(evidence.unread().failed).toEqual([
      `evidence${'/a'.repeat(16)} was not read: folders deeper than 16 levels are left out`,
    ])
  })
})

describe('a log that is too long', () => {
  test('10 GB: its last 16 MB, and that its lines are counted from there', async () => {
    const folder = temporaryFolder({ [log]: '' })
    truncateSync(join(folder, log), 10e9 - 6)
    writeFileSync(join(folder, log), '\nlast\n', { flag: 'a' })
    const evidence = readEvidence(folder)
    // Of the line that was cut nothing.
    expect(evidence.text(log)).toBe('last\n')
    expect(evidence.grep(/^last$/, [log])).toEqual([{ file: log, line: 1, text: 'last' }])
    const said = `${log}: only the last 16.0 MB of 10.0 GB were read; its line numbers count from there`
    expect(diagnose(evidence).collected.truncated).toEqual([said])
    expect(terminalText(diagnose(evidence), evidence, { colour: false, folder })).toMatch(
      /only the last 16\.0 MB/,
    )
  })

  test('a bit too long: its lines keep their numbers, in quotes and on the page', async () => {
    const line = `${'x'.repeat(99)}\n`
    const folder = temporaryFolder({ [log]: `${line.repeat(200_000)}last\n` })
    const evidence = readEvidence(folder)
    const [quote] = evidence.grep(/^last$/, [log])
    expect(quote).toEqual({ file: log, line: 200_001, text: 'last' })
    expect(lineOf(evidence, { file: log, line: 200_001 })).toBe('last')
    const [shown] = filesToShow(diagnose(evidence), evidence).files
    expect(shown?.lines.at(-1)).toEqual({ number: 200_001, text: 'last', quoted: false })
    expect(shown?.total).toBe(200_001)
    expect(diagnose(evidence).collected.truncated).toEqual([
      `${log}: only the last 16.0 MB of 20.0 MB were read`,
    ])
  })

  test('many long ones share a limit, the short ones keep all', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `evidence/logs/ns/pod-${at}/c.log`)
    const folder = temporaryFolder({
      'evidence/events.txt': 'short\n',
      ...Object.fromEntries(names.map((n) => [n, ''])),
    })
    for (const name of names) truncateSync(join(folder, name), 3e9)
    const evidence = readEvidence(folder)
    const sizes = names.map((name) => evidence.text(name)?.length ?? 0)
    expect(Math.max(...sizes) * names.length).toBeLessThanOrEqual(64e6)
    expect(Math.min(...sizes)).toBeGreaterThan(7e6)
    expect(evidence.text('evidence/events.txt')).toBe('short\n')
  })
})

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
