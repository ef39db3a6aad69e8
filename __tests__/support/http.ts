import type { HttpAnswer, HttpGet, HttpLimits } from '../../src/adapters/http.ts'

/** An answer (status 200 where only a body is given), or an error to throw before there is any. */
export type FakeAnswer =
  | { status?: number; body?: string | Uint8Array; retryAfterSeconds?: number; contentLength?: number }
  | Error

/**
 * A web that knows the given URLs, each with its answers in order; the last one is repeated. Any other URL is a 404.
 */
export function fakeHttp(
  answers: Record<string, FakeAnswer | FakeAnswer[]>,
): HttpGet & { asked: string[]; limits: HttpLimits[]; open: Set<number> } {
  const asked: string[] = []
  const limits: HttpLimits[] = []
  /** Answers that were neither read to their end nor discarded: sockets that stay. */
  const open = new Set<number>()
  const get: HttpGet = async (url, limit) => {
    const known = answers[url]
    const list = known === undefined ? [{ status: 404 }] : Array.isArray(known) ? known : [known]
    const turn = asked.filter((earlier) => earlier === url).length
    asked.push(url)
    limits.push(limit)
    const answer = list[Math.min(turn, list.length - 1)] ?? { status: 404 }
    if (answer instanceof Error) throw answer
    const number = asked.length
    open.add(number)
    return toAnswer(answer, () => open.delete(number))
  }
  return Object.assign(get, { asked, limits, open })
}

function toAnswer(answer: Exclude<FakeAnswer, Error>, close: () => void): HttpAnswer {
  const body = Buffer.from(answer.body ?? '')
  return {
    contentLength: answer.contentLength ?? body.length,
    discard: close,
    status: answer.status ?? 200,
    retryAfterSeconds: answer.retryAfterSeconds ?? null,
    body: async function* () {
      try {
        // In two pieces, so that code which takes one chunk for the whole is found out.
        yield body.subarray(0, body.length >> 1)
        yield body.subarray(body.length >> 1)
      } finally {
        close()
      }
    },
    text: async () => {
      close()
      return body.toString('utf8')
    },
  }
}
