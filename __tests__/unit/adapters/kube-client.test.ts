import type { ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { expect, test } from '@jest/globals'
import { kubeFromConfig } from '../../../src/adapters/kube-client.ts'
import { SetupError } from '../../../src/errors.ts'
import { certificate } from '../../support/certificate.ts'
import { fakeTimers } from '../../support/timers.ts'
import { cleanup, errorOf, kubeconfig, listening, plain } from './fake-api-server.ts'

test('asks with the credentials of the kubeconfig, sends JSON, reuses its connection', async () => {
  const seen: unknown[] = []
  const ports = new Set<number | undefined>()
  const { kube } = await plain((request, response) => {
    let body = ''
    ports.add(request.socket.remotePort)
    request.on('data', (data) => (body += data))
    request.on('end', () => {
      seen.push([
        request.method,
        request.url,
        request.headers.authorization,
        request.headers['content-type'],
        body,
      ])
      response.end('{"items":[]}')
    })
  })
  expect(await kube.json('/api/v1/nodes?limit=5')).toEqual({ items: [] })
  await kube.json('/apis/x', { body: { a: 1 } })
  await kube.json('/apis/x', { method: 'PATCH', body: {}, contentType: 'application/merge-patch+json' })
  expect(seen).toEqual([
    ['GET', '/api/v1/nodes?limit=5', 'Bearer of-the-user', undefined, ''],
    ['POST', '/apis/x', 'Bearer of-the-user', 'application/json', '{"a":1}'],
    ['PATCH', '/apis/x', 'Bearer of-the-user', 'application/merge-patch+json', '{}'],
  ])
  expect(ports.size).toBe(1)
})

test('a refusal carries the sentence of the server', async () => {
  const message = 'pods is forbidden: User "x" cannot list resource "pods"'
  const { kube } = await plain((_, response) => {
    response.statusCode = 403
    response.end(JSON.stringify({ kind: 'Status', message, reason: 'Forbidden', code: 403 }))
  })
  const error = await errorOf(kube.json('/api/v1/pods'))
  expect(error).toMatchObject({
    status: 403,
    reason: 'Forbidden',
    message: `/api/v1/pods: ${message} (HTTP 403)`,
  })
})

test('a refusal in plain text, and an answer that is not JSON', async () => {
  const { kube } = await plain((request, response) => {
    response.statusCode = request.url === '/readyz' ? 500 : 200
    response.end('[-]etcd failed')
  })
  expect(await errorOf(kube.text('/readyz'))).toMatchObject({
    status: 500,
    reason: null,
    message: '/readyz: [-]etcd failed (HTTP 500)',
  })
  expect((await errorOf(kube.json('/x'))).message).toBe('/x: the answer is not JSON: [-]etcd failed')
})

/** Answers 429 so many times, then 200. @returns how often it was asked, by method */
async function busy(times: number, headers: Record<string, string>) {
  const asked: (string | undefined)[] = []
  const { kube, timers } = await plain((request, response) => {
    asked.push(request.method)
    if (asked.length <= times) {
      response.writeHead(429, headers)
      response.end('{"message":"storage is (re)initializing","reason":"TooManyRequests"}')
    } else response.end('{"items":[]}')
  })
  return { kube, timers, asked }
}

/** Lets time pass, one second at a time, until the promise is settled. */
async function inSeconds(timers: ReturnType<typeof fakeTimers>, promise: Promise<unknown>): Promise<number> {
  let settled = false
  const end = (): void => {
    settled = true
  }
  promise.then(end, end)
  let seconds = 0
  for (; !settled && seconds < 100; seconds += 1) {
    for (let turn = 0; turn < 200 && !settled; turn += 1) await new Promise(setImmediate)
    if (settled) break
    timers.pass(1)
  }
  return seconds
}

test('sixteen requests are under way at once; others are made when it is their turn', async () => {
  const waiting: ServerResponse[] = []
  let full = (): void => undefined
  const sixteenth = new Promise<void>((resolve) => {
    full = resolve
  })
  const { kube } = await plain((_request, response) => {
    waiting.push(response)
    if (waiting.length === 16) full()
    if (waiting.length > 16) response.end('{}')
  })
  let made = 0
  const body = {
    toJSON: () => {
      made += 1
      return {}
    },
  }
  const answers = Promise.all([...Array(40).keys()].map(() => kube.json('/apis', { body })))
  await sixteenth
  expect(made).toBe(16)
  for (const response of waiting) response.end('{}')
  expect(await answers).toHaveLength(40)
})

test('a busy server is asked again when it says, within the time of the request', async () => {
  const { kube, timers, asked } = await busy(3, { 'retry-after': '2' })
  const answer = kube.json('/apis/s3/buckets', { method: 'PATCH', body: {} })
  expect(await inSeconds(timers, answer)).toBe(6)
  expect(await answer).toEqual({ items: [] })
  expect(asked).toEqual(['PATCH', 'PATCH', 'PATCH', 'PATCH'])
})

test.each([
  ['does not say when', 99, {}, 1],
  ['wants more time than is left', 99, { 'retry-after': '31' }, 1],
  ['names a date', 99, { 'retry-after': 'Thu, 26 Nov 2026 07:00:00 GMT' }, 1],
  ['stays busy', 99, { 'retry-after': '9' }, 4],
  ['stays busy, and wants to be asked at once', 99, { 'retry-after': '0' }, 11],
])('a busy server that %s is given up', async (_, times, headers, tries) => {
  const { kube, timers, asked } = await busy(times, headers)
  const error = errorOf(kube.json('/apis/s3/buckets'))
  await inSeconds(timers, error)
  expect(await error).toMatchObject({ status: 429, reason: 'TooManyRequests' })
  expect(asked).toHaveLength(tries)
})

test('a server that does not answer, and one that stops in the middle of its answer, are given up in time', async () => {
  let asked = (): void => undefined
  const { kube, server, timers } = await plain((request, response) => {
    if (request.url === '/half') response.write('{"items":', asked)
    else asked()
  })
  for (const path of ['/nothing', '/half']) {
    const arrived = new Promise<void>((resolve) => {
      asked = resolve
    })
    const error = errorOf(kube.json(path, { timeoutSeconds: 20 }))
    await arrived
    // Until the half of it is read.
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
    timers.pass(20)
    expect(await error).toMatchObject({ status: null, reason: null })
    expect((await error).message).toContain(`${path}: ${server} gave no answer: no answer within 20 s`)
  }
})

test('an answer is cut at its limit, between characters', async () => {
  const { kube } = await plain((_, response) => {
    response.write('ab\u20ac', () => response.end('\u20ac'.repeat(100_000)))
  })
  expect(await kube.text('/log', { limitBytes: 6 })).toBe('ab\u20ac')
  expect((await errorOf(kube.json('/log', { limitBytes: 6 }))).message).toBe(
    '/log: the answer is longer than 6 bytes',
  )
})

test('an answer that does not end is left at a limit, also where none is asked for', async () => {
  const { kube } = await plain((_, response) => {
    const more = (): void => void response.write('x'.repeat(100_000), () => response.destroyed || more())
    more()
  }, 1e6)
  expect((await errorOf(kube.json('/api/v1/pods'))).message).toBe(
    '/api/v1/pods: the answer is longer than 1000000 bytes',
  )
})

test('nothing listens: the error says where, and what that means', async () => {
  const { kube, server } = await plain(() => undefined)
  for (const clean of cleanup.splice(1)) clean()
  cleanup.splice(0)[0]?.()
  const error = await errorOf(kube.json('/version'))
  expect(error.status).toBeNull()
  expect(error.message).toContain(`/version: ${server} gave no answer: connect ECONNREFUSED`)
  expect(error.message).toContain('nothing listens there')
})

test('TLS: trusts the authority of the kubeconfig and nothing else', async () => {
  const own = certificate('own', new Date('2099-01-01T00:00:00Z'))
  const other = certificate('other', new Date('2099-01-01T00:00:00Z'))
  const port = await listening(createTlsServer({ ...own }, (_, response) => response.end('"ok"')))
  const server = `https://127.0.0.1:${port}`
  const trusting = ({ cert }: { cert: string }): string =>
    kubeconfig({ server, 'certificate-authority-data': Buffer.from(cert).toString('base64') })
  expect(await (await kubeFromConfig(trusting(own))).json('/version')).toBe('ok')
  const error = await errorOf((await kubeFromConfig(trusting(other))).json('/version'))
  expect(error.message).toContain('another cluster is there now')
})

test('credentials from a plug-in that fails or hangs', async () => {
  const user = (args: string[]): object => ({
    exec: { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args },
  })
  const cluster = { server: 'https://127.0.0.1:1' }
  const failing = await kubeFromConfig(
    kubeconfig(cluster, user(['-e', 'console.error("log in first"); process.exit(1)'])),
  )
  expect((await errorOf(failing.json('/version'))).message).toContain(
    'cannot authenticate to https://127.0.0.1:1: log in first',
  )
  const timers = fakeTimers()
  const hangs = kubeconfig(cluster, user(['-e', 'setTimeout(() => {}, 800)']))
  const kube = await kubeFromConfig(hangs, undefined, timers)
  const set = timers.nextSet()
  const error = errorOf(kube.json('/version', { timeoutSeconds: 20 }))
  await set
  timers.pass(20)
  expect((await error).message).toContain('no credentials within 20 s')
})

test('a kubeconfig that is not there, and a context that is not in it', async () => {
  await expect(kubeFromConfig('/nowhere/config')).rejects.toThrow(SetupError)
  await expect(kubeFromConfig('/nowhere/config')).rejects.toThrow(
    'the kubeconfig /nowhere/config cannot be read',
  )
  const error: unknown = await kubeFromConfig(kubeconfig({ server: 'https://x' }), 'other').catch(
    (e: unknown) => e,
  )
  expect(error).toMatchObject({
    message: expect.stringContaining('has no cluster for the context other'),
    hint: 'its contexts are kind-kro',
  })
})
