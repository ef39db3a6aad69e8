import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A mirror that serves what another one has, but for one byte of some files. */
export interface TamperingMirror {
  url: string
  /** SHA-256 of what it served instead, by path. */
  served: ReadonlyMap<string, string>
  close(): void
}

/** @param tampered paths of the files that are changed; @param original base URL of the mirror behind it */
export async function tamperingMirror(original: string, tampered: RegExp): Promise<TamperingMirror> {
  const served = new Map<string, string>()
  const server = createServer(async (request, response) => {
    try {
      const path = request.url ?? '/'
      const answer = await fetch(`${original}${path}`)
      const bytes = Buffer.from(await answer.arrayBuffer())
      if (answer.ok && tampered.test(path)) {
        const middle = bytes.length >> 1
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
        served.set(path, createHash('sha256').update(bytes).digest('hex'))
      }
      response.writeHead(answer.status, { 'content-length': bytes.length }).end(bytes)
    } catch (error) {
      response.writeHead(502).end(String(error))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, served, close: () => server.close() }
}
