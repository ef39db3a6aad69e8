import type { GitHubApi } from '../../src/adapters/github.ts'

interface StoredComment {
  id: number
  body: string
  user: { login: string; type: string }
}

/** GitHub's API of one repository: comments of issues, in memory. @param refuse status for some requests, such as `POST` */
export function fakeGitHub(
  comments: StoredComment[] = [],
  refuse: Partial<Record<'GET' | 'POST' | 'PATCH', number>> = {},
  user: { login: string; type: string } = { login: 'github-actions[bot]', type: 'Bot' },
) {
  const asked: string[] = []
  const list = (url: URL) => {
    const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name)))
    return comments.slice(((page ?? 1) - 1) * (size ?? 30), (page ?? 1) * (size ?? 30))
  }
  const make = (body: string) => {
    const made = { id: 1000 + comments.length, body, user }
    comments.push(made)
    return { status: 201, body: { id: made.id, html_url: `http://web.test/${made.id}` } }
  }
  const edit = (path: string, body: string) => {
    const found = comments.find(({ id }) => path.endsWith(`/comments/${id}`))
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } }
    found.body = body
    return { status: 200, body: { id: found.id } }
  }
  const whoami = () =>
    user.type === 'Bot' ? { status: 403, body: {} } : { status: 200, body: { login: user.login } }
  const api: GitHubApi = async (method, path, body) => {
    asked.push(`${method} ${path}`)
    const refused = refuse[method]
    const text = String(body?.body)
    if (refused !== undefined)
      return { status: refused, body: { message: 'Resource not accessible by integration' } }
    if (text.length > 65_536) return { status: 422, body: { message: 'Body is too long' } }
    if (path === '/user') return whoami()
    if (method === 'GET') return { status: 200, body: list(new URL(path, 'http://api.test')) }
    return method === 'POST' ? make(text) : edit(path, text)
  }
  return { api, asked, comments }
}
