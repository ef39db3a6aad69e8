import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { KindCluster } from '../../../src/cluster/kind.ts'
import { kindConfig } from '../../../src/cluster/kind-config.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'

export const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
export const slow = result('', 1, {
  stderr: 'ERROR: failed to init node with kubeadm: context deadline exceeded',
})

/** A folder with a `docker` in it that is never run here. */
export function pathWithDocker(): string {
  const folder = temporaryFolder({ docker: '' })
  chmodSync(join(folder, 'docker'), 0o755)
  return folder
}

export function cluster(more: Partial<KindCluster> = {}): KindCluster {
  const folder = temporaryFolder()
  return {
    name: 'demo',
    places: { runId: 'run-1', folder },
    path: pathWithDocker(),
    nodeImage: `kindest/node:v1.34.3@${digest}`,
    config: kindConfig({ nodes: [{ role: 'control-plane' }] }, [], 'v0.33.0'),
    kind: '/tools/kind',
    kubeconfig: join(folder, 'kubeconfig'),
    mirrors: [],
    waitSeconds: 180,
    ...more,
  }
}

/** The same command line answered differently each time it is run. */
export function inTurn(...answers: ReturnType<typeof result>[]) {
  let turn = 0
  return () => answers[Math.min(turn++, answers.length - 1)] ?? result()
}
