import { equal, match } from 'node:assert/strict'
import { join } from 'node:path'
import { look } from '../look.ts'
import { Node } from '../node.ts'
import { type Case, checkPartial, has, hasNot } from './case.ts'

/** The API server stopped before, stopped in the middle, and frozen in the middle. */
export async function apiServer({ harness, cluster, checks }: Case): Promise<void> {
  const node = new Node(harness, cluster)
  const folder = (name: string): string => join(harness.scratch, 'reports', name)
  try {
    const middle = await look(harness, cluster, folder('api-middle'), {
      when: /^(?:api|host|nodes)\/./,
      strike: await node.stopApiServer(),
    })
    await checkPartial(checks, 'API server stopped in the middle', middle)
    await checks.that('what the API server said before is kept, the rest is said to be missing', () => {
      has(middle, /^(?:api|host)\/./)
      has(middle, /^nodes\/.*kubelet\.log$/)
      match(middle.failed, /gave no answer|no answer any more|connection/i)
      equal(middle.diagnosis.cause, 'host/api-server-down')
    })
    const stopped = await look(harness, cluster, folder('api-stopped'))
    await checkPartial(checks, 'API server stopped', stopped)
    await checks.that(
      'logs of kro and of the node come from the node, and the API server is the cause',
      () => {
        match(stopped.failed, /^everything of the API server: .*gave no answer/m)
        hasNot(stopped, /^api\/pods\.json$/)
        has(stopped, /^logs\/kro-system\/.*\.log$/)
        has(stopped, /^nodes\/.*kubelet\.log$/)
        equal(stopped.diagnosis.cause, 'host/api-server-down')
      },
    )
  } finally {
    await node.healApiServer()
  }
  try {
    const frozen = await look(harness, cluster, folder('api-frozen'), {
      when: /^(?:api|host|nodes)\/./,
      strike: await node.freezeApiServer(),
    })
    await checkPartial(checks, 'API server frozen in the middle', frozen)
    await checks.that('a frozen one is waited for no longer than a few answers take', () => {
      match(frozen.failed, /no answer/)
      has(frozen, /^host\/docker-info\.json$/)
      has(frozen, /^nodes\/.*kubelet\.log$/)
      equal(frozen.diagnosis.cause, 'host/api-server-down')
    })
  } finally {
    await node.healApiServer()
  }
}
