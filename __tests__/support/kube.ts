import { type Kube, KubeError, type KubeRequest } from '../../src/adapters/kube.ts'

type Answer = unknown | ((path: string, request: KubeRequest) => unknown)

/**
 * An API server that answers by path (without its query, unless the query is listed too); a function may throw a
 * KubeError. What is not listed is 404. `requests` are what was asked.
 */
export function fakeKube(answers: Record<string, Answer>): Kube & { requests: string[] } {
  const requests: string[] = []
  const answer = async (path: string, request: KubeRequest = {}): Promise<unknown> => {
    requests.push(`${request.method ?? 'GET'} ${path}`)
    const listed = answers[path] ?? answers[path.split('?', 1)[0] ?? '']
    if (listed === undefined)
      throw new KubeError(
        `${path}: the server could not find the requested resource (HTTP 404)`,
        404,
        'NotFound',
      )
    return typeof listed === 'function' ? await listed(path, request) : structuredClone(listed)
  }
  return {
    server: 'https://fake:6443',
    requests,
    json: answer,
    text: async (path, request) => String(await answer(path, request)),
  }
}

/** A refusal as the API server words it. */
export const forbidden = (what: string): KubeError =>
  new KubeError(`${what} is forbidden: User "x" cannot list resource "${what}" (HTTP 403)`, 403, 'Forbidden')
