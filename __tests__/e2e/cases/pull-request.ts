import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Case } from '../case.ts'
import { FakeGitHub } from '../fake-github.ts'
import { stepOf } from '../job.ts'
import { freePort } from '../port.ts'
import type { WorkflowRun } from '../workflow-run.ts'

const rgd = 'platform/rgd.yaml'

export const pullRequest: Case = {
  name: 'pull-request',
  shows: 'a pull request against its base commit, and one comment on it, edited in place by the second run',
  clusters: ['e2e-pull-request'],
  async run(stage, checks) {
    const github = new FakeGitHub()
    const api = await github.listen(await freePort())
    const manifests = stage.path('__tests__', 'e2e', 'manifests', 'pull-request')
    const before = readFileSync(`${manifests}/rgd.yaml`, 'utf8').replace('-settings', '-config')
    const run = (): Promise<WorkflowRun> =>
      stage.workflow({
        file: '__tests__/e2e/workflows/pull-request.yml',
        repository: { platform: manifests },
        vars: { API: api },
        secrets: { COMMENT_TOKEN: 'token-of-the-job' },
        event: {
          name: 'pull_request',
          before: { [rgd]: before },
          payload: ({ before: base, head }) => ({
            number: 7,
            pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
          }),
        },
      })
    try {
      const first = await run()
      await checks.that('it is green: nothing that lives breaks', () =>
        assert.equal(first.job.result, 'success', stepOf(first.job, 'kro').output),
      )
      await checks.that('the comment says what changed, against which commit', () => {
        assert.equal(github.comments.length, 1, github.requests.join('\n'))
        assert.match(github.comments[0]?.body ?? '', /1 object is recreated/)
        assert.match(github.comments[0]?.body ?? '', /base of the pull request/)
      })
      const second = await run()
      await checks.that('a second run edits it', () => {
        assert.equal(second.job.result, 'success', stepOf(second.job, 'kro').output)
        assert.equal(github.comments.length, 1)
        assert.ok(
          github.requests.some((request) => request.startsWith('PATCH ')),
          github.requests.join('\n'),
        )
      })
    } finally {
      github.close()
    }
  },
}
