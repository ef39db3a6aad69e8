import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { FaultEnvironment } from './environment.ts'

/** The head of a program for 64-bit ARM: the kernel of any other machine refuses it, and no compiler is needed. */
export const foreignProgram: Buffer = elfHeader(0xb7)

function elfHeader(machine: number): Buffer {
  const header = Buffer.alloc(4096)
  header.write('\x7fELF', 'latin1')
  header.set([2, 1, 1], 4)
  header.writeUInt16LE(2, 16)
  header.writeUInt16LE(machine, 18)
  header.writeUInt32LE(1, 20)
  header.writeUInt16LE(64, 52)
  return header
}

/** Makes an image of one program and loads it into the shared cluster's node, as `kind load` does. */
export async function localImage(
  environment: FaultEnvironment,
  image: string,
  program: Buffer,
): Promise<void> {
  const root = join(environment.folder, 'image')
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'program'), program)
  await chmod(join(root, 'program'), 0o755)
  const tar = join(environment.folder, 'root.tar')
  await environment.tool('tar', ['-cf', tar, '-C', root, '.'])
  await environment.docker('import', tar, image)
  const saved = join(environment.folder, 'image.tar')
  await environment.docker('save', '--output', saved, image)
  await load(environment, saved)
}

async function load(environment: FaultEnvironment, archive: string): Promise<void> {
  const args = ['exec', '-i', environment.nodeName, 'ctr', '--namespace=k8s.io', 'images', 'import', '-']
  const child = spawn('docker', args, { env: environment.env, stdio: ['pipe', 'ignore', 'ignore'] })
  createReadStream(archive).pipe(child.stdin)
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`the image could not be loaded into ${environment.nodeName}`)
}
