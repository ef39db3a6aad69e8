import { join } from 'node:path'
import { makeIdleImage } from '../support/local-image.ts'
import { mustRun } from '../support/process.ts'

/** In the place of images of others: it does nothing until it is told to end. */
export const idleImage = 'registry.k8s.io/setup-kro-examples/idle:v1'

/** Makes the image, and pushes it to the registry that the lab's nodes pull from. */
export async function pushIdleImage(
  folder: string,
  registryMirrors: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const registry = registryMirrors.replace(/^registry\.k8s\.io=https?:\/\//, '')
  await makeIdleImage(idleImage, join(folder, 'idle'), { env, cwd: folder })
  const tar = join(folder, 'idle-image.tar')
  const run = { env, cwd: folder, timeoutSeconds: 120 }
  await mustRun('docker', ['save', '--output', tar, idleImage], run)
  const pushed = idleImage.replace(/^registry\.k8s\.io/, registry)
  await mustRun('crane', ['push', '--insecure', tar, pushed], run)
}
