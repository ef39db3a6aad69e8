import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from '@jest/globals'
import { httpGet } from '../../../src/adapters/http-get.ts'

export const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** A server on loopback. @returns its base URL */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Long enough for a slow machine: where time is the matter, a test lets it pass by hand. */
const patient = { silenceSeconds: 600 }

export const get = (url: string) => httpGet(url, patient)

/** A server of which a test sees each connection end. */
export async function watched(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const closed: Promise<void>[] = []
  let asked: () => void
  const firstRequest = new Promise<void>((resolve) => {
    asked = resolve
  })
  const base = await serve((request, response) => {
    closed.push(new Promise((resolve) => request.socket.on('close', () => resolve())))
    handle(request, response)
    asked()
  })
  return { base, closed, firstRequest }
}
