import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { commentMarker } from '../../../src/report/comment.ts'
import { commentOnPullRequest } from '../../../src/run/comment.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { fakeGitHub } from '../../support/github.ts'
import { recordingLog } from '../../support/log.ts'

const pullRequest = { pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }

function jobOf(event: unknown, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    GITHUB_EVENT_PATH: join(temporaryFolder({ 'event.json': JSON.stringify(event) }), 'event.json'),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'team/platform',
    GITHUB_WORKFLOW_REF: 'team/platform/.github/workflows/ci.yml@refs/pull/7/merge',
    GITHUB_JOB: 'test',
    GITHUB_ACTION: 'kro',
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_RUN_ID: '12',
    ...more,
  }
}

async function comment(
  github: ReturnType<typeof fakeGitHub>,
  report: string,
  env = jobOf(pullRequest),
  matrix: string | null = null,
) {
  const log = recordingLog()
  const notices: string[] = []
  const urls: string[] = []
  await commentOnPullRequest(report, {
    ...{ env, log, matrix, artifact: null },
    notice: (text) => notices.push(text),
    api: (url) => {
      urls.push(url)
      return github.api
    },
  })
  return { lines: log.lines, notices, urls }
}

const marker = commentMarker({
  workflow: 'team/platform/.github/workflows/ci.yml',
  job: 'test',
  step: 'kro',
  matrix: null,
})

test('a comment is made, then edited in place', async () => {
  const github = fakeGitHub()
  const first = await comment(github, '## ✅ first')
  const second = await comment(github, '## ❌ second')
  expect(github.comments).toEqual([
    {
      id: 1000,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      body: `${marker}\n## ❌ second\n\n---\n<sub>setup-kro, job test · commit \`${'a'.repeat(12)}\` · [all of it in the run](https://github.test/team/platform/actions/runs/12)</sub>\n`,
    },
  ])
  expect(github.asked).toEqual([
    'GET /repos/team/platform/issues/7/comments?per_page=100&page=1',
    'POST /repos/team/platform/issues/7/comments',
    'GET /repos/team/platform/issues/7/comments?per_page=100&page=1',
    'PATCH /repos/team/platform/issues/comments/1000',
  ])
  expect(first.lines).toEqual(['info: the comment on pull request #7 was made: http://web.test/1000'])
  expect([...first.notices, ...second.notices]).toEqual([])
})

test('each job of a matrix, and each job, has its own', async () => {
  const github = fakeGitHub()
  await comment(github, 'one', jobOf(pullRequest), '{"kro":"v0.9.3","k8s":"1.33"}')
  await comment(github, 'two', jobOf(pullRequest), '{"kro":"v0.9.4","k8s":"1.33"}')
  await comment(github, 'three', jobOf(pullRequest, { GITHUB_JOB: 'other' }))
  await comment(github, 'one again', jobOf(pullRequest), '{"k8s":"1.33","kro":"v0.9.3"}')
  expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['one again', 'two', 'three'])
  expect(github.comments[0]?.body).toContain('job test (k8s 1.33, kro v0.9.3)')
})

test('the comment is found among many', async () => {
  const others = Array.from({ length: 250 }, (_, id) => ({
    id,
    body: 'LGTM',
    user: { login: 'me', type: 'User' },
  }))
  const github = fakeGitHub(others)
  await comment(github, 'first')
  await comment(github, 'second')
  expect(github.comments).toHaveLength(251)
})

test('a comment of a person that begins like ours is left alone, but the own one of a token of a person is not', async () => {
  const copied = { id: 1, body: `${marker}\nmine`, user: { login: 'mallory', type: 'User' } }
  const asBot = fakeGitHub([{ ...copied }])
  await comment(asBot, 'report')
  expect(asBot.comments.map(({ body }) => body.split('\n')[1])).toEqual(['mine', 'report'])
  const asPerson = fakeGitHub([{ ...copied }], {}, { login: 'me', type: 'User' })
  await comment(asPerson, 'report')
  await comment(asPerson, 'report 2')
  expect(asPerson.comments.map(({ body }) => body.split('\n')[1])).toEqual(['mine', 'report 2'])
})

test('one that was deleted in between is made again', async () => {
  const github = fakeGitHub([{ id: 5, body: `${marker}\nold`, user: { login: 'x', type: 'Bot' } }])
  const api: typeof github.api = (method, path, body) =>
    method === 'PATCH' ? github.api(method, '/gone', body) : github.api(method, path, body)
  await comment({ ...github, api }, 'report')
  expect(github.comments).toHaveLength(2)
})

test.each([
  [
    'a fork',
    { POST: 403 },
    /could not be written, GitHub answers 403: Resource not accessible .*pull-requests: write.*fork/,
  ],
  ['no permission to read', { GET: 404 }, /could not be read, GitHub answers 404.*pull-requests: write/],
  ['GitHub fails', { POST: 502 }, /GitHub answers 502: Resource/],
] as const)('%s: a notice', async (_, refuse, expected) => {
  const { notices } = await comment(fakeGitHub([], refuse), 'report')
  expect(notices).toEqual([expect.stringMatching(expected)])
})

test('no network: a notice', async () => {
  const failing = { ...fakeGitHub(), api: () => Promise.reject(new Error('connect ECONNREFUSED')) }
  const { notices } = await comment(failing, 'report')
  expect(notices).toEqual(['no comment was made on pull request #7: connect ECONNREFUSED'])
})

test.each([
  ['a push', { before: 'b'.repeat(40) }],
  ['a comment on an issue', { issue: { number: 3 } }],
  ['an event of another form', { pull_request: { number: '7/../8' } }],
])('%s is not of a pull request: GitHub is not asked', async (_, event) => {
  const github = fakeGitHub()
  const { lines, notices } = await comment(github, 'report', jobOf(event))
  expect(github.asked).toEqual([])
  expect(lines).toEqual([expect.stringMatching(/is not of a pull request$/)])
  // A workflow for pushes and pull requests would have it on each push.
  expect(notices).toEqual([])
})

test('a comment on a pull request is an event of it', async () => {
  const github = fakeGitHub()
  await comment(github, 'report', jobOf({ issue: { number: 9, pull_request: {} } }))
  expect(github.asked[1]).toBe('POST /repos/team/platform/issues/9/comments')
})

test.each([
  [undefined, 'https://api.github.com'],
  ['https://ghe.example/api/v3/', 'https://ghe.example/api/v3'],
])('the API of GITHUB_API_URL %s is asked', async (url, expected) => {
  const { urls } = await comment(fakeGitHub(), 'report', jobOf(pullRequest, { GITHUB_API_URL: url }))
  expect(urls).toEqual([expected])
})

test('names of a job and of a matrix are text', async () => {
  const github = fakeGitHub()
  const env = jobOf(pullRequest, { GITHUB_JOB: '</sub><img src=x>', GITHUB_SERVER_URL: 'javascript:x)' })
  await comment(github, 'report', env, '{"a":"--> @team [x](http://evil.test)"}')
  expect(github.comments[0]?.body).not.toMatch(/<img|@team|\]\(http|javascript/)
  expect(github.comments[0]?.body.split('-->').length).toBe(2)
})
