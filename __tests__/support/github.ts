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
  const api: GitHubApi = async (method, path, body) => {
    asked.push(`${method} ${path}`)
    const refused = refuse[method]
    if (refused !== undefined)
      return { status: refused, body: { message: 'Resource not accessible by integration' } }
    const text = String(body?.body)
    if (text.length > 65_536) return { status: 422, body: { message: 'Body is too long' } }
    if (path === '/user')
      return user.type === 'Bot' ? { status: 403, body: {} } : { status: 200, body: { login: user.login } }
    const url = new URL(path, 'http://api.test')
    if (method === 'GET') {
      const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name)))
      return { status: 200, body: comments.slice(((page ?? 1) - 1) * (size ?? 30), (page ?? 1) * (size ?? 30)) }
    }
    if (method === 'POST') {
      const made = { id: 1000 + comments.length, body: text, user }
      comments.push(made)
      return { status: 201, body: { id: made.id, html_url: `http://web.test/${made.id}` } }
    }
    const found = comments.find(({ id }) => path.endsWith(`/comments/${id}`))
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } }
    found.body = text
    return { status: 200, body: { id: found.id } }
  }
  return { api, asked, comments }
}
