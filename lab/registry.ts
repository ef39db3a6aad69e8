import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, product } from './cache.ts'
import { run } from './command.ts'
import type { Tools } from './go-tools.ts'
import { tarFolder, writeImageArchive } from './image-archive.ts'
import type { State } from './state.ts'

const platforms = ['amd64', 'arm64']

/** Host and port of the registry on the loopback address. */
export function registryAddress(state: State): string {
  return `127.0.0.1:${state.ports.registry}`
}

/** The base image for ko, as KO_DEFAULTBASEIMAGE wants it. */
export function baseImage(state: State): string {
  return `${registryAddress(state)}/lab/ko-base:static`
}

/** Digest (`sha256:…`) of what the registry has under `repository:tag`, undefined if it has nothing there. */
export async function digestOf(state: State, reference: string): Promise<string | undefined> {
  const [repository, tag] = reference.split(':')
  const types = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
  ]
  const url = `http://${registryAddress(state)}/v2/${repository}/manifests/${tag}`
  const response = await fetch(url, { method: 'HEAD', headers: { accept: types.join(', ') } })
  return response.ok ? (response.headers.get('docker-content-digest') ?? undefined) : undefined
}

/** Pushes an image archive under `repository:tag`. */
export async function pushArchive(
  cache: Cache,
  state: State,
  tools: Tools,
  archive: string,
  reference: string,
): Promise<void> {
  const log = path.join(cache.logs, 'registry-push.log')
  const target = `${registryAddress(state)}/${reference}`
  await run(tools.crane, ['push', '--insecure', archive, target], { log })
}

const certificates = 'etc/ssl/certs/ca-certificates.crt'

/** Variables of an image that is made on the base image. */
export const baseEnvironment = [`SSL_CERT_FILE=/${certificates}`]

const baseFiles = {
  'etc/passwd':
    'root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n',
  'etc/group': 'root:x:0:\nnonroot:x:65532:\n',
  'etc/nsswitch.conf': 'hosts: files dns\n',
}

/** Writes the files of the base image into a folder. */
export async function writeBaseFiles(tree: string): Promise<void> {
  for (const folder of ['etc/ssl/certs', 'tmp', 'home/nonroot', 'root'])
    await mkdir(path.join(tree, folder), { recursive: true })
  for (const [name, text] of Object.entries(baseFiles)) await writeFile(path.join(tree, name), text)
  await copyFile(`/${certificates}`, path.join(tree, certificates))
  await chmod(path.join(tree, 'tmp'), 0o1777)
}

/**
 * Makes sure that the registry has a base image for ko. It stands for distroless/static, which kro's .ko.yaml names
 * and no package registry has: certificates, the users root and nonroot, a /tmp; for both platforms that kro builds.
 */
export async function baseImageUp(cache: Cache, state: State, tools: Tools): Promise<boolean> {
  const log = path.join(cache.logs, 'registry-push.log')
  const built = await product(
    cache,
    'ko-base',
    { files: baseFiles, certificates, platforms },
    async (fresh) => {
      for (const architecture of platforms) {
        const tree = path.join(fresh, 'tree')
        await writeBaseFiles(tree)
        const layer = path.join(fresh, 'layer.tar')
        await tarFolder(tree, layer, log)
        const image = {
          name: 'lab/ko-base:static',
          layer,
          architecture,
          environment: baseEnvironment,
        }
        await writeImageArchive(
          [image],
          path.join(fresh, `${architecture}.tar`),
          path.join(fresh, 'work'),
          log,
        )
      }
      await rm(path.join(fresh, 'tree'), { recursive: true })
    },
  )
  if (!built.built && (await digestOf(state, 'lab/ko-base:static')) !== undefined) return false
  const parts: string[] = []
  for (const architecture of platforms) {
    const reference = `lab/ko-base:${architecture}`
    await pushArchive(cache, state, tools, path.join(built.path, `${architecture}.tar`), reference)
    parts.push('--manifest', `${registryAddress(state)}/${reference}`)
  }
  const target = baseImage(state)
  await run(tools.crane, ['index', 'append', '--insecure', ...parts, '--tag', target], { log })
  return true
}
