import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A mirror that has nothing: what is there all the same came from elsewhere. */
export interface EmptyMirror {
  url: string
  /** Paths that it was asked for. */
  asked: readonly string[]
  close(): void
}

export async function emptyMirror(): Promise<EmptyMirror> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '/')
    response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}
