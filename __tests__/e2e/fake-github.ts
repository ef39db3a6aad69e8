import { createServer, type IncomingMessage } from 'node:http'

export interface Comment {
  id: number
  body: string
}

/** GitHub's API of the comments of pull request 7, on the loopback address. */
export class FakeGitHub {
  /** In the order in which they were made. */
  readonly comments: Comment[] = []
  /** `POST /repos/…`, in order. */
  readonly requests: string[] = []
  /** As the token of a pull request from a fork finds it: it may read. */
  isReadOnly = false
  private readonly server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { status, body } = this.answer(request, text)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })

  /** @returns the base URL of the API */
  async listen(port: number): Promise<string> {
    await new Promise<void>((done) => this.server.listen(port, '127.0.0.1', done))
    return `http://127.0.0.1:${port}`
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  private answer(
    { method, url = '', headers }: IncomingMessage,
    text: string,
  ): { status: number; body: unknown } {
    const path = url.split('?', 1)[0] ?? ''
    this.requests.push(`${method} ${path}`)
    if (headers.authorization === undefined)
      return { status: 401, body: { message: 'Requires authentication' } }
    if (this.isReadOnly && method !== 'GET')
      return { status: 403, body: { message: 'Resource not accessible by integration' } }
    const given = (text === '' ? {} : JSON.parse(text)) as { body?: string }
    const edited = this.comments.find(({ id }) => path.endsWith(`/issues/comments/${id}`))
    if (method === 'PATCH' && edited !== undefined) edited.body = given.body ?? ''
    else if (method === 'POST' && path.endsWith('/issues/7/comments'))
      this.comments.push({ id: this.comments.length + 1, body: given.body ?? '' })
    else if (method !== 'GET' || !path.endsWith('/issues/7/comments'))
      return { status: 404, body: { message: 'Not Found' } }
    const whole = this.comments.map((comment) => ({
      ...comment,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    }))
    if (method === 'GET') return { status: 200, body: whole }
    return { status: method === 'POST' ? 201 : 200, body: whole.at(-1) }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
