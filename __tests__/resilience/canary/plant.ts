import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mustRun } from '../../support/process.ts'
import type { Harness } from '../harness.ts'
import type { Canary } from './kinds.ts'
import { canaryObjects } from './objects.ts'

/** Puts canaries wherever evidence is taken from, and waits until the pod has printed them. */
export async function plant(
  harness: Harness,
  kubeconfig: string,
  canaries: readonly Canary[],
): Promise<{ remove: () => Promise<void> }> {
  const kubectl = (...args: string[]): Promise<string> =>
    mustRun('kubectl', args, {
      env: { ...harness.env, KUBECONFIG: kubeconfig },
      cwd: harness.scratch,
      timeoutSeconds: 60,
    })
  const file = join(harness.scratch, 'canaries.json')
  await writeFile(file, JSON.stringify(canaryObjects(canaries)))
  // Not on the server: the annotation with the last applied manifest is a place to look at.
  await kubectl('apply', '--filename', file)
  await kubectl(
    'wait',
    '--namespace',
    'kro-system',
    'pod/canary',
    '--for=jsonpath={.status.containerStatuses[0].restartCount}=1',
    '--timeout=60s',
  )
  return {
    remove: async () => {
      await kubectl(
        'delete',
        '--filename',
        file,
        '--ignore-not-found',
        '--wait=false',
        '--grace-period=0',
        '--force',
      )
      await rm(file)
    },
  }
}
