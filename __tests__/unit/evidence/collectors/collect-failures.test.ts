import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Kube, KubeError } from '../../../../src/adapters/kube.ts'
import type { CollectOptions } from '../../../../src/evidence/collectors/collect.ts'
import { readEvidence } from '../../../../src/evidence/reader.ts'
import { fakeKube, forbidden } from '../../../support/kube.ts'
import { type ReportFolder, reportFolder } from '../../../support/report-folder.ts'
import { fakeRun, result } from '../../../support/run.ts'
import { fakeTimers } from '../../../support/timers.ts'
import { collectInto, healthy } from './healthy-cluster.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

const collecting = (more: Partial<CollectOptions>) => collectInto(report.path, more)

test('each thing fails alone, and many for one reason are one sentence', async () => {
  const refuse = (): never => {
    throw forbidden('nodes')
  }
  const record = await collecting({ kube: fakeKube({ ...healthy, '/api/v1/nodes': refuse }) })
  const evidence = readEvidence(report.path)
  expect(evidence.listed('nodes')).toBe(false)
  expect(evidence.listed('pods')).toBe(true)
  expect(record.failed).toContainEqual(expect.stringMatching(/^nodes: nodes is forbidden: User "x"/))
  // The fake serves no further resources.
  expect(record.failed.length).toBeLessThan(30)
})

test('an API server that stops answering in the middle costs three answers, not all', async () => {
  let asked = 0
  const answer = async (path: string): Promise<unknown> => {
    if (path === '/version') return {}
    asked += 1
    throw new KubeError(`${path}: https://x gave no answer: no answer within 10 s`, null, null)
  }
  const kube: Kube = { server: 'https://x', json: answer, text: async (path) => String(await answer(path)) }
  const record = await collecting({ kube })
  // The lists that are under way at the same time, and not one more.
  expect(asked).toBeLessThanOrEqual(8)
  const stopped = record.failed.findIndex((sentence) =>
    /and \d+ more: no answer any more: https/.test(sentence),
  )
  expect(stopped).not.toBe(-1)
  expect(record.missing).toHaveLength(record.failed.length)
  expect(record.missing?.[stopped]).toMatchObject({
    things: expect.any(Array),
    failure: { code: 'api-stopped' },
  })
  // Each asked for another path, for one reason: one sentence for it, one for those that were not asked any more.
  expect(record.failed.filter((sentence) => sentence.includes('gave no answer')).length).toBeLessThanOrEqual(
    3,
  )
  expect(record.failed.join()).not.toContain('/api/v1/pods')
})

test('whichever request hangs, the collection ends within its time and says what is missing', async () => {
  const never = (): Promise<never> => new Promise(() => undefined)
  const kube: Kube = { server: 'https://x', json: never, text: never }
  const timers = fakeTimers()
  const collected = collecting({
    kube,
    nodes: ['kro-control-plane'],
    processes: never,
    budgets: { seconds: 10, bytes: 1_000_000 },
    timers,
  })
  timers.pass(10)
  const record = await collected
  expect(record.failed.join('\n')).toContain('did not end within the time for the collection')
  expect(readEvidence(report.path).collection).toEqual(record)
})

test('no API server: logs from the node, the node itself, its image list and its console', async () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const node = 'docker exec kro-control-plane'
  const { run: processes, commands } = fakeRun({
    'docker version': '20.10',
    [`${node} true`]: '',
    [`${node} bash -c`]:
      '==> /var/log/pods/kro-system_kro-1_u/kro/0.log <==\n2026-01-01T00:00:00Z stdout F password=CANARY\n',
    [`${node} journalctl`]: 'kubelet says x\n',
    [`${node} ctr --namespace=k8s.io images ls`]: `kind.local/kro:1 t ${digest} 15.7 MiB linux/amd64 -\n`,
    'docker logs': 'Reached target\n',
    'docker container inspect': '[{"Config":{"Env":["HTTP_PROXY=http://u:CANARY@p"]}}]',
  })
  const record = await collecting({ nodes: ['kro-control-plane'], processes })
  const evidence = readEvidence(report.path)
  expect(record.failed).toContain('everything of the API server: there is no kubeconfig')
  expect(evidence.text('evidence/logs/kro-system/kro-1/kro.log')).toBe('password=‹redacted:named:1›\n')
  expect(evidence.text('evidence/nodes/kro-control-plane/kubelet.log')).toBe('kubelet says x\n')
  expect(evidence.text('evidence/nodes/kro-control-plane/images.json')).toContain('kind.local/kro:1')
  expect(evidence.text('evidence/host/console-kro-control-plane.log')).toBe('Reached target\n')
  expect(evidence.text('evidence/host/inspect-kro-control-plane.json')).not.toContain('CANARY')
  expect(commands.every(({ timeoutSeconds }) => timeoutSeconds !== undefined && timeoutSeconds <= 20)).toBe(
    true,
  )
})

test('a kubelet that is down: its logs are read on the node, and one sentence says why', async () => {
  const refused = (path: string): never => {
    const text = `${path}: Get "https://172.18.0.2:10250/x": dial tcp 172.18.0.2:10250: connect: connection refused (HTTP 500)`
    throw new KubeError(text, 500, null)
  }
  const header = '==> /var/log/pods/kro-system_kro-1_u/kro'
  const { run: processes } = fakeRun({
    'docker version': '20.10',
    'docker exec kro-control-plane bash -c': `${header}/1.log <==\n2026-01-01T00:00:00Z stdout F now\n`,
  })
  const kube = fakeKube({ ...healthy, '/api/v1/namespaces/kro-system/pods/kro-1/log': refused })
  const { failed } = await collecting({ kube, nodes: ['kro-control-plane'], processes })
  const evidence = readEvidence(report.path)
  expect(evidence.text('evidence/logs/kro-system/kro-1/kro.log')).toBe('now\n')
  const reason = 'dial tcp 172.18.0.2:10250: connect: connection refused (HTTP 500)'
  expect(failed.filter((sentence) => sentence.startsWith('logs'))).toEqual([
    `logs/kro-system/kro-1/kro.previous.log, logs through the API server from kro-control-plane (read on the node instead): ${reason}`,
  ])
})

test('a Docker daemon that does not answer is asked once', async () => {
  const { run: processes, commands } = fakeRun({
    docker: result('', null, { timedOut: true, seconds: 8 }),
  })
  const record = await collecting({ nodes: ['a', 'b'], processes })
  expect(commands.filter(({ tool }) => tool === 'docker')).toHaveLength(1)
  expect(record.failed).toContainEqual(expect.stringContaining('the Docker daemon does not answer'))
})
