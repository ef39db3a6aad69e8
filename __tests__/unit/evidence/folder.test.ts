import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { EvidenceFolder } from '../../../src/evidence/folder.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { Redaction } from '../../../src/evidence/redaction.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { type ReportFolder, reportFolder } from '../../support/report-folder.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

const folder = (bytes = 1_000_000): EvidenceFolder =>
  new EvidenceFolder(report.path, new Redaction(), bytes, 'kro-system')

const pod = (name: string): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'default' },
  spec: { containers: [{ name: 'c', env: [{ name: 'TOKEN', value: 'CANARY' }] }] },
})

test('what is written is redacted and counted, with what the steps left there before', () => {
  report.write('evidence/steps/a.log', '12345')
  const evidence = folder()
  evidence.writeText('host/x.txt', 'password=CANARY\n')
  evidence.writeJson('rbac/access.json', { token: 'CANARY' })
  evidence.writeObjects('api/pods.json', [pod('a')])
  for (const file of ['host/x.txt', 'rbac/access.json', 'api/pods.json'])
    expect(report.read(`evidence/${file}`)).not.toContain('CANARY')
  expect(evidence.files).toBe(4)
  const sizes = ['steps/a.log', 'host/x.txt', 'rbac/access.json', 'api/pods.json'].map((file) =>
    Buffer.byteLength(report.read(`evidence/${file}`)),
  )
  expect(evidence.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0))
})

test('what an earlier collection left is removed; the records of the job stay', () => {
  report.write('evidence/logs/kro-system/gone/kro.log', 'old')
  report.write('evidence/run.json', '{}')
  folder()
  expect(existsSync(join(report.path, 'evidence/logs'))).toBe(false)
  expect(report.read('evidence/run.json')).toBe('{}')
})

test('a text that is too long keeps its end, from the start of a line', () => {
  const evidence = folder()
  const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`).join('\n')
  evidence.writeText('logs/kro-system/kro/kro.log', `${lines}\n`, 4000)
  const kept = report.read('evidence/logs/kro-system/kro/kro.log')
  expect(kept.length).toBeLessThanOrEqual(4000)
  expect(kept).toMatch(/^line \d+\n/)
  expect(kept.endsWith('line 999\n')).toBe(true)
  expect(evidence.truncated).toEqual([
    `logs/kro-system/kro/kro.log: the last ${kept.length} of ${lines.length + 1} bytes`,
  ])
})

test('a list that does not fit says that it is not whole, and is then not listed', async () => {
  const evidence = folder(12_000)
  evidence.writeObjects(
    'api/pods.json',
    Array.from({ length: 30 }, (_, index) => pod(`p${index}`)),
  )
  const read = readEvidence(report.path)
  expect(read.objects('pods').length).toBeGreaterThan(2)
  expect(read.objects('pods').length).toBeLessThan(30)
  expect(read.listed('pods')).toBe(false)
  expect(evidence.truncated[0]).toMatch(/^api\/pods.json: \d+ of 30 objects$/)
})

test('many objects leave room for logs', () => {
  const evidence = folder(100_000)
  const crowd = Array.from({ length: 3000 }, (_, index) => pod(`p${index}`))
  evidence.writeObjects('api/pods.json', crowd)
  expect(evidence.bytes).toBeGreaterThan(20_000)
  expect(evidence.bytes).toBeLessThanOrEqual(25_000)
  evidence.cut('said once')
  evidence.cut('said once')
  expect(evidence.truncated.filter((sentence) => sentence === 'said once')).toHaveLength(1)
})

test('what says little leaves room for what says most', () => {
  const evidence = folder(100_000)
  evidence.writeText('nodes/n/journal.log', 'noise\n'.repeat(50_000))
  evidence.writeText('logs/kube-system/etcd/etcd.log', 'noise\n'.repeat(50_000))
  evidence.writeText('logs/kro-system/kro/kro.log', `${'noise\n'.repeat(1000)}the reason\n`)
  expect(report.read('evidence/nodes/n/journal.log').length).toBeLessThanOrEqual(40_000)
  expect(report.read('evidence/logs/kro-system/kro/kro.log')).toContain('the reason')
  expect(evidence.bytes).toBeLessThanOrEqual(100_000)
})

test('names of objects cannot leave the folder, and nothing is written after the end', () => {
  const evidence = folder()
  evidence.writeText('logs/../../x/y.log', 'a')
  expect(report.read('evidence/logs/-/-/x/y.log')).toBe('a')
  evidence.close()
  evidence.writeText('host/late.txt', 'a')
  expect(existsSync(join(report.path, 'evidence/host/late.txt'))).toBe(false)
})
