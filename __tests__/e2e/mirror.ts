import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of a test on the loopback address, in the place of a mirror of downloads. */
export interface Mirror {
  url: string
  close(): void
}

/** What a mirror answers to a GET of a path. */
export type Answer = { status: number; bytes: Buffer }

/** Starts a mirror; where `answer` throws, it says 502 and why. */
export async function serve(answer: (path: string) => Promise<Answer>): Promise<Mirror> {
  const server = createServer(async (request, response) => {
    try {
      const { status, bytes } = await answer(request.url ?? '/')
      response.writeHead(status, { 'content-length': bytes.length }).end(bytes)
    } catch (error) {
      response.writeHead(502).end(String(error))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** What another mirror answers. */
export async function answerOf(mirror: string, path: string): Promise<Answer> {
  const response = await fetch(`${mirror}${path}`)
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}
