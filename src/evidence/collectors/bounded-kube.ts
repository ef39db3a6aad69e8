import { type Kube, KubeError, type KubeRequest } from '../../adapters/kube.ts'
import { type Deadline, limitConcurrency } from './time-limit.ts'

/** Requests at a time: a small API server on two cores slows down with more. */
const requestLanes = 8
/** Seconds for one answer; a list of 500 pods takes one. */
const requestSeconds = 10
/** Bytes of one answer: a page of 500 large objects. */
const requestBytes = 64 * 1024 * 1024
/** After so many requests without an answer in a row the API server counts as gone. */
const mostSilent = 3

/**
 * The API server within a deadline: no request outlives it, only some run at a time, and once the server has stopped
 * answering, no request waits for it.
 */
export function boundedKube(kube: Kube, deadline: Deadline, atATime = requestLanes): Kube {
  const inLane = limitConcurrency(atATime)
  let silent = 0
  let gone: KubeError | null = null
  const countSilence = (error: unknown): void => {
    if (!(error instanceof KubeError) || error.status !== null) silent = 0
    else if (++silent >= mostSilent)
      gone = new KubeError(`no answer any more: ${error.message.replace(/^\/\S+: /, '')}`, null, null, {
        failure: {
          code: 'api-stopped',
          last: error.failure?.code ?? 'other',
          said: error.failure !== null && 'said' in error.failure ? error.failure.said : '',
        },
      })
  }
  const ask = <T>(request: KubeRequest, send: (request: KubeRequest) => Promise<T>): Promise<T> =>
    inLane(async () => {
      if (gone !== null) throw gone
      if (deadline.passed)
        throw new KubeError('no time was left', null, null, { failure: { code: 'no-time' } })
      const timeoutSeconds = deadline.limit(request.timeoutSeconds ?? requestSeconds)
      try {
        const answer = await send({ limitBytes: requestBytes, ...request, timeoutSeconds })
        silent = 0
        return answer
      } catch (error) {
        countSilence(error)
        throw error
      }
    })
  return {
    server: kube.server,
    json: (path, request = {}) => ask(request, (bounded) => kube.json(path, bounded)),
    text: (path, request = {}) => ask(request, (bounded) => kube.text(path, bounded)),
  }
}
