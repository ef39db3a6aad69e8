import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Case } from '../case.ts'
import { FakeGitHub } from '../fake-github.ts'
import { stepOf } from '../job.ts'
import { freePort } from '../port.ts'
import type { Sandbox } from '../sandbox.ts'
import type { WorkflowRun, WorkflowWish } from '../workflow-run.ts'

const rgd = 'platform/rgd.yaml'

/** A cluster for what changes; none for what is only about the comment: it says the same of the versions. */
const compared = { CLUSTER: 'kind', MANIFESTS: 'platform/*.yaml', BASELINE: 'auto' }
const onlyTools = { CLUSTER: 'none', MANIFESTS: '', BASELINE: '' }

type Payload = NonNullable<WorkflowWish['event']>['payload']

const pullRequestEvent =
  (more: object = {}): Payload =>
  ({ before, head }) => ({
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: before, ref: 'main' },
      head: { sha: head, ref: 'change', ...more },
    },
  })

export const pullRequest: Case = {
  name: 'pull-request',
  shows:
    'a pull request against its base, a push against the commit before, a fork; one comment, edited in place',
  clusters: ['e2e-pull-request'],
  async run(sandbox, checks) {
    const github = new FakeGitHub()
    const api = await github.listen(await freePort())
    const run = runIn(sandbox, api)
    const body = (): string => github.comments.map((comment) => comment.body).join('\n')
    try {
      const first = await run('pull_request', compared, pullRequestEvent())
      await checks.that('it is green: nothing that lives breaks', () => isGreen(first))
      await checks.that('the comment says what changed, against which commit', () => {
        assert.equal(github.comments.length, 1, github.requests.join('\n'))
        assert.match(body(), /1 object is recreated/)
        assert.match(body(), /base of the pull request/)
      })

      const pushed = await run('push', compared, ({ before, head }) => ({ before, after: head }))
      await checks.that(
        'a push is compared with the commit before it, and has no pull request to say so on',
        () => {
          isGreen(pushed)
          const summary = pushed.job.summaries.map(({ text }) => text).join('\n')
          assert.match(summary, /before the push/)
          assert.match(summary, /1 object is recreated/)
          assert.equal(github.comments.length, 1)
          assert.match(body(), /base of the pull request/)
        },
      )

      const texts = [body()]
      for (const place of ['second', 'third']) {
        const again = await run('pull_request', onlyTools, pullRequestEvent())
        await checks.that(`the ${place} run of the pull request edits the comment`, () => {
          isGreen(again)
          assert.equal(github.comments.length, 1)
          texts.push(body())
          assert.equal(
            github.requests.filter((request) => request.startsWith('PATCH ')).length,
            texts.length - 1,
            github.requests.join('\n'),
          )
        })
      }
      await checks.that('what it says is of the last run', () => assert.notEqual(texts[0], texts.at(-1)))

      github.isReadOnly = true
      const fork = await run('pull_request', onlyTools, pullRequestEvent({ repo: { fork: true } }))
      await checks.that('the token of a fork may not comment: a notice, and green', () => {
        isGreen(fork)
        assert.equal(body(), texts.at(-1))
        const said = fork.job.annotations.filter(({ message }) => message.includes('no comment was made'))
        assert.deepEqual(
          said.map(({ level }) => level),
          ['notice'],
        )
        assert.match(said[0]?.message ?? '', /Resource not accessible by integration.*pull-requests: write/)
        assert.deepEqual(
          fork.job.annotations.filter(({ level }) => level !== 'notice'),
          [],
        )
      })
    } finally {
      github.close()
    }
  },
}

const isGreen = ({ job }: WorkflowRun): void => assert.equal(job.result, 'success', stepOf(job, 'kro').output)

function runIn(sandbox: Sandbox, api: string) {
  const manifests = sandbox.path('__tests__', 'e2e', 'manifests', 'pull-request')
  const before = readFileSync(`${manifests}/rgd.yaml`, 'utf8').replace('-settings', '-config')
  return (
    name: 'pull_request' | 'push',
    vars: Readonly<Record<string, string>>,
    payload: Payload,
  ): Promise<WorkflowRun> =>
    sandbox.workflow({
      file: '__tests__/e2e/workflows/pull-request.yml',
      repository: { platform: manifests },
      vars: { API: api, ...vars },
      secrets: { COMMENT_TOKEN: 'token-of-the-job' },
      event: { name, before: { [rgd]: before }, payload },
    })
}
