import { systemTimers } from './clock.ts'
import type { HttpGet } from './http.ts'

/** `HttpGet` with the timers of the system. The client is loaded with the first request: many runs download nothing. */
export const httpGet: HttpGet = async (url, limits) => {
  const { httpGetWith } = await import('./http-client.ts')
  return httpGetWith(systemTimers)(url, limits)
}
