import { rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * A Docker daemon of our own to stop and to hang: a socket that passes everything on to the real one until it is told
 * otherwise. The real daemon is others' too and is left alone.
 */
export class DockerSocket {
  readonly host: string
  private readonly path: string
  private readonly server: Server
  private readonly open = new Set<Socket>()
  private hung = false

  private constructor(path: string, real: string) {
    this.path = path
    this.host = `unix://${path}`
    this.server = createServer((client) => {
      this.open.add(client)
      client.on('close', () => this.open.delete(client))
      client.on('error', () => client.destroy())
      // Taken and never answered: as a daemon does whose storage is stuck.
      if (this.hung) return
      const daemon = connect(real)
      daemon.on('error', () => client.destroy())
      daemon.on('close', () => client.destroy())
      client.on('close', () => daemon.destroy())
      client.pipe(daemon)
      daemon.on('data', (data) => {
        if (!this.hung) client.write(data)
      })
    })
  }

  static async listen(path: string, real = '/var/run/docker.sock'): Promise<DockerSocket> {
    rmSync(path, { force: true })
    const socket = new DockerSocket(path, real)
    await new Promise<void>((ready) => socket.server.listen(path, ready))
    return socket
  }

  /** From now on nothing is answered, also what was asked before. */
  hang(): void {
    this.hung = true
  }

  /** As if the daemon had ended: connections are cut, and nobody listens. */
  stop(): void {
    this.server.close()
    for (const socket of this.open) socket.destroy()
    rmSync(this.path, { force: true })
  }
}
