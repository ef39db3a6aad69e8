import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mustRun, type Spawned } from './process.ts'

/** The lab's own pause: it does nothing until it is told to end. */
const idleProgram = resolve(import.meta.dirname, '../../lab/pause/main.go')

/**
 * Makes an image of the local Docker of a folder's files, with a program beside them that does nothing until it is told to end.
 *
 * @param folder its files are the image's; the program is built into it
 * @throws Error with what Go or Docker said
 */
export async function makeIdleImage(
  image: string,
  folder: string,
  { env, cwd }: Pick<Spawned, 'env' | 'cwd'>,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const go = { ...env, CGO_ENABLED: '0' }
  const args = ['build', '-trimpath', '-o', join(folder, 'idle'), idleProgram]
  await mustRun('go', args, { env: go, cwd, timeoutSeconds: 120 })
  const tar = `${folder}.tar`
  await mustRun('tar', ['-cf', tar, '-C', folder, '.'], { env, cwd, timeoutSeconds: 120 })
  const command = ['image', 'import', '--change', 'ENTRYPOINT ["/idle"]', tar, image]
  await mustRun('docker', command, { env, cwd, timeoutSeconds: 120 })
}
