/**
 * The lab's network side, one process: serves release assets over HTTP on the loopback address, and makes the
 * loopback registry reachable on Docker's bridge, since a kind node's own loopback is not the host's.
 *
 *     mirror-server.ts FOLDER MIRROR_PORT REGISTRY_PORT BRIDGE_ADDRESS
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, createServer as createTcpServer } from 'node:net'
import path from 'node:path'

const [folder = '', mirrorPort, registryPort, bridge = ''] = process.argv.slice(2)

/** The file that a request asks for, or undefined where there is none. */
async function fileOf(url: string): Promise<{ file: string; bytes: number } | undefined> {
  try {
    // The base makes a full URL of it, and URL resolves `..`, so nothing outside the folder can be asked for.
    const asked = decodeURIComponent(new URL(url, 'http://mirror.invalid').pathname)
    const file = path.join(folder, path.posix.normalize(asked))
    if (!file.startsWith(`${folder}/`)) return undefined
    const found = await stat(file)
    return found.isFile() ? { file, bytes: found.size } : undefined
  } catch {
    return undefined
  }
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = (status: number, text: string) => {
    console.log(`${new Date().toISOString()} ${status} ${request.method} ${request.url}`)
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'GET and HEAD only\n')
  const found = await fileOf(request.url ?? '/')
  if (found === undefined) return answer(404, 'the lab has no such asset\n')
  console.log(`${new Date().toISOString()} 200 ${request.method} ${request.url} ${found.bytes}`)
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': found.bytes })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(found.file)
      .on('error', (error) => response.destroy(error))
      .pipe(response)
}

const mirror = createServer((request, response) => void serve(request, response))
mirror.listen(Number(mirrorPort), '127.0.0.1')

const forward = createTcpServer((incoming) => {
  const outgoing = connect(Number(registryPort), '127.0.0.1')
  incoming.on('error', () => outgoing.destroy())
  outgoing.on('error', () => incoming.destroy())
  incoming.pipe(outgoing).pipe(incoming)
})
forward.listen(Number(registryPort), bridge)

process.on('SIGTERM', () => process.exit(0))
