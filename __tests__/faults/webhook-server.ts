import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FaultEnvironment } from './environment.ts'

/** An admission webhook that runs on this machine, where the nodes reach it. */
export class WebhookServer {
  private server: Server | null = null

  /** Denies everything. @returns what a webhook configuration says of it */
  async start(environment: FaultEnvironment, reason: string): Promise<{ url: string; caBundle: string }> {
    const address =
      (
        await environment.docker(
          'network',
          'inspect',
          'kind',
          '--format',
          '{{range .IPAM.Config}}{{.Gateway}} {{end}}',
        )
      )
        .split(' ')
        .find((one) => /^[\d.]+$/.test(one)) ?? ''
    const [key, certificate] = [
      join(environment.folder, 'key.pem'),
      join(environment.folder, 'certificate.pem'),
    ]
    await environment.tool('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=webhook',
      '-addext',
      `subjectAltName=IP:${address}`,
      '-keyout',
      key,
      '-out',
      certificate,
    ])
    this.server = createServer(
      { key: readFileSync(key), cert: readFileSync(certificate) },
      (request, response) => {
        let text = ''
        request.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        request.on('end', () => {
          const { request: asked } = JSON.parse(text) as { request: { uid: string } }
          const answer = {
            apiVersion: 'admission.k8s.io/v1',
            kind: 'AdmissionReview',
            response: { uid: asked.uid, allowed: false, status: { message: reason } },
          }
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
        })
      },
    )
    const { server } = this
    await new Promise<void>((done, fail) => server.once('error', fail).listen(0, address, done))
    return {
      url: `https://${address}:${(server.address() as AddressInfo).port}/validate`,
      caBundle: readFileSync(certificate).toString('base64'),
    }
  }

  stop(): void {
    this.server?.close()
    this.server?.closeAllConnections()
  }
}
