import { match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { DockerSocket } from '../docker-socket.ts'
import { look } from '../look.ts'
import { type Case, checkPartial, has, hasNot } from './case.ts'

/** Docker's daemon gone and hanging, before and in the middle. The cluster itself lives: its API is asked all the same. */
export async function docker({ harness, cluster, checks }: Case): Promise<void> {
  const folder = (name: string): string => join(harness.scratch, 'reports', name)
  for (const how of ['stop', 'hang'] as const) {
    const word = how === 'stop' ? 'stopped' : 'hanging'
    for (const inTheMiddle of [false, true]) {
      const name = `Docker ${word}${inTheMiddle ? ' in the middle' : ''}`
      const socket = await DockerSocket.listen(join(harness.scratch, 'docker.sock'))
      const strike = (): void => socket[how]()
      if (!inTheMiddle) strike()
      const looked = await look(harness, cluster, folder(name.replaceAll(' ', '-')), {
        env: { DOCKER_HOST: socket.host },
        // The first file of a node: many commands are still to come.
        ...(inTheMiddle ? { when: /^nodes\/./, strike } : {}),
      })
      socket.stop()
      await checkPartial(checks, name, looked)
      await checks.that(`${name}: the cluster's side is whole, and Docker's is said to be missing`, () => {
        has(looked, /^api\/pods\.json$/)
        has(looked, /^logs\/kro-system\/.*\.log$/)
        match(looked.failed, /docker/i)
        if (!inTheMiddle) hasNot(looked, /^nodes\//)
        ok(!/api\/pods|everything of the API server/.test(looked.failed), looked.failed)
      })
    }
  }
}
