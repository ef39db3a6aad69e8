import type { HttpClient } from '@actions/http-client'
import { parseJson } from '../model/json.ts'

/** Answer of GitHub's REST API. */
export interface GitHubAnswer {
  status: number
  /** Parsed JSON; null where the body is not JSON. */
  body: unknown
}

/** One request; an HTTP error status is an answer. @throws the error of Node.js where there was none */
export type GitHubApi = (
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: Record<string, unknown>,
) => Promise<GitHubAnswer>

/** Milliseconds that the server may be silent. */
const silenceMillis = 20_000

/**
 * GitHub's REST API, or that of a GitHub Enterprise Server, through the proxy of the environment.
 *
 * @param url base URL without a slash at its end (`GITHUB_API_URL`)
 */
export function gitHubApi(url: string, token: string): GitHubApi {
  // Loaded with the first request: only few runs make one.
  let client: Promise<HttpClient> | null = null
  return async (method, path, body) => {
    client ??= newClient()
    const answer = await (await client).request(
      method,
      `${url}${path}`,
      body === undefined ? '' : JSON.stringify(body),
      {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
    )
    const text = await answer.readBody()
    return { status: answer.message.statusCode ?? 0, body: parseJson(text) }
  }
}

async function newClient(): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client')
  return new HttpClient('setup-kro', [], { allowRedirects: false, socketTimeout: silenceMillis })
}
