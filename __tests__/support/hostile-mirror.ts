import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { ToolName } from '../../src/plan/assets.ts'
import type { FakeAsset } from './fake-assets.ts'

/** How a server answers a request for a file, in ways that a broken or hostile one may. */
export type Behaviour = keyof typeof behaviours

interface Asked {
  response: ServerResponse
  /** Below the answer, for what is not HTTP. */
  socket: Socket
  asset: FakeAsset
  /** 1 for the first request for this file. */
  turn: number
}

const say = (response: ServerResponse, body: Uint8Array | string): void => {
  response.writeHead(200, { 'content-length': Buffer.byteLength(body) }).end(body)
}

const everySecond = (socket: Socket, write: () => void): void => {
  write()
  const timer = setInterval(write, 1000)
  socket.on('close', () => clearInterval(timer))
}

const bitflipped = ({ right }: FakeAsset): Buffer => {
  const copy = Buffer.from(right)
  const middle = copy.length >> 1
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle)
  return copy
}

const half = ({ right }: FakeAsset): Buffer => right.subarray(0, right.length >> 1)

const behaviours = {
  right: ({ response, asset }: Asked) => say(response, asset.right),
  evil: ({ response, asset }: Asked) => say(response, asset.evil),
  html200: ({ response }: Asked) => say(response, '<!doctype html><title>Log in</title>'),
  empty: ({ response }: Asked) => say(response, ''),
  truncated: ({ response, asset }: Asked) => say(response, half(asset)),
  bitflip: ({ response, asset }: Asked) => say(response, bitflipped(asset)),
  notfound: ({ response }: Asked) => response.writeHead(404).end('not here'),
  forbidden: ({ response }: Asked) => response.writeHead(403).end('not you'),
  redirectloop: ({ response }: Asked) => response.writeHead(302, { location: '?again' }).end(),
  hang: () => undefined,
  drip: ({ response, socket }: Asked) => {
    response.writeHead(200, { 'content-length': 50_000_000 })
    everySecond(socket, () => response.write('x'))
  },
  flaky503: ({ response, asset, turn }: Asked) =>
    turn < 3 ? response.writeHead(503).end('later') : say(response, asset.right),
  resetonce: ({ response, socket, asset, turn }: Asked) => {
    if (turn > 1) return say(response, asset.right)
    response.writeHead(200, { 'content-length': asset.right.length })
    response.write(half(asset), () => socket.resetAndDestroy())
  },
  headerdrip: ({ socket }: Asked) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Header: ')
    everySecond(socket, () => socket.write('x'))
  },
  body404drip: ({ response, socket }: Asked) => {
    response.writeHead(404)
    everySecond(socket, () => response.write('x'))
  },
  body404hang: ({ response }: Asked) => response.writeHead(404).write('not'),
  endless: ({ response }: Asked) => {
    const zeros = Buffer.alloc(1 << 20)
    response.writeHead(200)
    const more = (): void => {
      while (!response.destroyed && response.write(zeros)) {
        // Until the socket is full.
      }
    }
    response.on('drain', more)
    more()
  },
  retryAfter: ({ response }: Asked) => response.writeHead(503, { 'retry-after': '999999999' }).end(),
  lengthTooLong: ({ response, socket, asset }: Asked) => {
    response.writeHead(200, { 'content-length': asset.right.length + 1000 })
    response.write(asset.right, () => socket.destroy())
  },
  lengthTooShort: ({ socket, asset: { right } }: Asked) => {
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${right.length - 1000}\r\nConnection: close\r\n\r\n`)
    socket.end(right)
  },
  lengthHuge: ({ response, asset }: Asked) => {
    response.writeHead(200, { 'content-length': 10_000_000_000 })
    response.write(asset.right)
  },
  encoding: ({ response, asset }: Asked) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(asset.evil)
  },
}

export const behaviourNames = Object.keys(behaviours) as Behaviour[]

export interface HostileMirror {
  url: string
  /** Requests, redirected ones too. */
  asked: number
  close(): void
}

/** A mirror on loopback that answers for each tool as it is told to. */
export async function hostileMirror(
  assets: readonly FakeAsset[],
  behaviourOf: (tool: ToolName) => Behaviour,
): Promise<HostileMirror> {
  const turns = new Map<ToolName, number>()
  const server = createServer((request, response) => {
    mirror.asked += 1
    const asset = assets.find(({ path }) => request.url?.startsWith(`/${path}`))
    if (asset === undefined) return void response.writeHead(404).end()
    const turn = (turns.get(asset.tool) ?? 0) + 1
    turns.set(asset.tool, turn)
    // The other side hangs up: that is what is tested.
    request.socket.on('error', () => undefined)
    behaviours[behaviourOf(asset.tool)]({ response, socket: request.socket, asset, turn })
  })
  server.requestTimeout = 0
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const mirror: HostileMirror = {
    url: `http://127.0.0.1:${port}`,
    asked: 0,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return mirror
}
