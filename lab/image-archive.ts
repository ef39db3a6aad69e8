import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from './command.ts'

/** One image to be: a name, what it starts, and the tar of its only layer. */
export type ImagePlan = {
  name: string
  layer: string
  architecture?: string
  entrypoint?: string[]
  environment?: string[]
}

const searchPath = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

export async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Writes a tar of a folder's content, the same bytes each time for the same content. */
export async function tarFolder(folder: string, file: string, log: string): Promise<void> {
  const settled = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner']
  await run('tar', ['-C', folder, ...settled, '-cf', file, '.'], { log })
}

/**
 * Writes images as one archive of the form that `docker save` makes, which docker, containerd and crane read; no
 * daemon is needed for it. `work` is a folder to use on the way; the layers' tars are moved into it.
 */
export async function writeImageArchive(
  images: ImagePlan[],
  file: string,
  work: string,
  log: string,
): Promise<void> {
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  const manifest: { Config: string; RepoTags: string[]; Layers: string[] }[] = []
  for (const image of images) {
    const digest = await fileDigest(image.layer)
    const layer = path.join(digest, 'layer.tar')
    await mkdir(path.join(work, digest), { recursive: true })
    await rename(image.layer, path.join(work, layer)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error
      return copyFile(image.layer, path.join(work, layer))
    })
    const configuration = JSON.stringify({
      architecture: image.architecture ?? 'amd64',
      os: 'linux',
      created: '1970-01-01T00:00:00Z',
      config: {
        Env: [searchPath, ...(image.environment ?? [])],
        WorkingDir: '/',
        ...(image.entrypoint === undefined ? {} : { Entrypoint: image.entrypoint }),
      },
      rootfs: { type: 'layers', diff_ids: [`sha256:${digest}`] },
      history: [{ created: '1970-01-01T00:00:00Z', created_by: 'setup-kro lab' }],
    })
    const id = createHash('sha256').update(configuration).digest('hex')
    await writeFile(path.join(work, `${id}.json`), configuration)
    manifest.push({ Config: `${id}.json`, RepoTags: [image.name], Layers: [layer] })
  }
  await writeFile(path.join(work, 'manifest.json'), JSON.stringify(manifest))
  await tarFolder(work, file, log)
  await rm(work, { recursive: true })
}
