import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { kubeFromConfig } from '../../../src/adapters/kube-client.ts'
import { fakeTimers } from '../../support/timers.ts'

export const cleanup: (() => void)[] = []
afterEach(() => {
  for (const clean of cleanup.splice(0)) clean()
})

export async function listening(server: Server & { closeAllConnections(): void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanup.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

export function kubeconfig(cluster: object, user: object = { token: 'of-the-user' }): string {
  const folder = mkdtempSync(join(tmpdir(), 'kube-'))
  cleanup.push(() => rmSync(folder, { recursive: true }))
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'kind-kro',
    clusters: [{ name: 'kind-kro', cluster }],
    users: [{ name: 'kind-kro', user }],
    contexts: [{ name: 'kind-kro', context: { cluster: 'kind-kro', user: 'kind-kro' } }],
  }
  writeFileSync(join(folder, 'config'), JSON.stringify(config))
  return join(folder, 'config')
}

export async function plain(listener: RequestListener, mostBytes?: number) {
  const timers = fakeTimers()
  const port = await listening(createServer(listener))
  const server = `http://127.0.0.1:${port}`
  const config = kubeconfig({ server, 'insecure-skip-tls-verify': true })
  return { server, timers, kube: await kubeFromConfig(config, undefined, timers, mostBytes) }
}

export const errorOf = async (promise: Promise<unknown>): Promise<KubeError> => {
  const error: unknown = await promise.catch((e: unknown) => e)
  if (!(error instanceof KubeError)) throw new Error(`not a KubeError: ${error}`)
  return error
}
