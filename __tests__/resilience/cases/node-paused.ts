import { equal, match } from 'node:assert/strict'
import { join } from 'node:path'
import { look } from '../look.ts'
import { Node } from '../node.ts'
import { type Case, checkPartial, has, hasNot } from './case.ts'

/** A node that is frozen, before and in the middle: what is in it hangs, Docker still knows of it. */
export async function nodePaused({ harness, cluster, checks }: Case): Promise<void> {
  const node = new Node(harness, cluster)
  const folder = (name: string): string => join(harness.scratch, 'reports', name)
  try {
    await node.pause()
    const before = await look(harness, cluster, folder('node-paused'))
    await checkPartial(checks, 'node paused', before)
    await checks.that('Docker says that it is paused, and that is the cause', () => {
      match(before.failed, /paused/)
      has(before, /^host\/inspect-.*\.json$/)
      hasNot(before, /^nodes\//)
      equal(before.diagnosis.cause, 'host/node-stopped')
    })
  } finally {
    await node.unpause()
  }
  try {
    const middle = await look(harness, cluster, folder('node-paused-middle'), {
      when: /^api\/(?:nodes|version)\.json$/,
      strike: async () => void (await node.pause()),
    })
    await checkPartial(checks, 'node paused in the middle', middle)
    await checks.that('what came before is kept, what hung is named', () => {
      has(middle, /^api\/\w+\.json$/)
      has(middle, /^host\/kernel\.txt$/)
      match(middle.failed, /no answer|time limit|did not end|no time was left|paused/)
      equal(middle.diagnosis.cause, 'host/node-stopped')
    })
  } finally {
    await node.unpause()
  }
}
