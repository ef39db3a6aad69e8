import type { HttpAnswer, HttpGet } from '../../src/outside/http.ts'

/** An answer (status 200 where only a body is given), or an error to throw before there is any. */
export type FakeAnswer = { status?: number; body?: string | Uint8Array; retryAfterSeconds?: number } | Error

/**
 * A web that knows the given URLs, each with its answers in order; the last one is repeated. Any other URL is a 404.
 */
export function fakeHttp(answers: Record<string, FakeAnswer | FakeAnswer[]>): HttpGet & { asked: string[] } {
  const asked: string[] = []
  const get: HttpGet = async (url) => {
    const known = answers[url]
    const list = known === undefined ? [{ status: 404 }] : Array.isArray(known) ? known : [known]
    const turn = asked.filter((earlier) => earlier === url).length
    asked.push(url)
    const answer = list[Math.min(turn, list.length - 1)] ?? { status: 404 }
    if (answer instanceof Error) throw answer
    return toAnswer(answer)
  }
  return Object.assign(get, { asked })
}

function toAnswer(answer: Exclude<FakeAnswer, Error>): HttpAnswer {
  const body = Buffer.from(answer.body ?? '')
  return {
    status: answer.status ?? 200,
    retryAfterSeconds: answer.retryAfterSeconds ?? null,
    body: async function* () {
      // In two pieces, so that code which takes one chunk for the whole is found out.
      yield body.subarray(0, body.length >> 1)
      yield body.subarray(body.length >> 1)
    },
    text: async () => body.toString('utf8'),
  }
}
