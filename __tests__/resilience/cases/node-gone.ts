import { match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { look } from '../look.ts'
import { Node } from '../node.ts'
import { type Case, checkPartial, has } from './case.ts'

/** A node that is removed in the middle. It does not come back: this one is played last. */
export async function nodeGone({ harness, cluster, checks }: Case): Promise<void> {
  const node = new Node(harness, cluster)
  const looked = await look(harness, cluster, join(harness.scratch, 'reports', 'node-gone'), {
    when: /^api\/(?:nodes|version)\.json$/,
    strike: async () => void (await node.remove()),
  })
  await checkPartial(checks, 'node removed in the middle', looked)
  await checks.that('what came before is kept; it says that the node is gone', () => {
    has(looked, /^api\/\w+\.json$/)
    has(looked, /^host\/docker-info\.json$/)
    ok(!looked.output.includes('the cluster is healthy'), looked.output)
    match(looked.failed, /No such container|is not running|gave no answer|connection/i)
    // Asked in the very second, Docker calls a container that it removes only not running.
    match(looked.diagnosis.cause ?? 'no cause', /^host\/node-(?:gone|stopped)$/)
  })
}
