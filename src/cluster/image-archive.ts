import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathWithin, readWholeFile } from '../adapters/read-file.ts'
import { messageOf, SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { isMapping } from '../model/json.ts'
import { list, text } from '../model/kubernetes/fields.ts'
import { fullImageName } from '../model/kubernetes/image-name.ts'

/** One image of an archive, for one platform. */
export interface ArchivedImage {
  /** Full name, as a node keeps it. */
  reference: string
  /** sha256 of its configuration: the one digest that survives loading it into a node. */
  configDigest: string
  architecture: string
}

/** Bytes of a JSON file of an archive. */
const memberLimit = 8e6

type ReadMember = (name: string) => Promise<unknown>

/**
 * Reads what images an archive has: that of `docker save` (manifest.json) or an OCI layout (index.json), as a tar file or a
 * folder. Nothing of it is unpacked to the disk.
 *
 * @param architecture to choose from an image of several platforms
 * @throws SetupError naming the archive
 */
export async function imagesInArchive(
  archive: string,
  shown: string,
  architecture: string,
  step: Step,
): Promise<ArchivedImage[]> {
  const read: ReadMember = (name) => memberOf(archive, name, step)
  const docker = await read('manifest.json')
  const images = Array.isArray(docker)
    ? await dockerImages(docker, shown, read)
    : await ociImages(await read('index.json'), shown, architecture, read)
  if (images.length === 0)
    throw new SetupError(
      `${shown} is not an archive of images: it has no manifest.json and no index.json with an image`,
      {
        hint: 'make one with docker save NAME --output FILE, or docker buildx build --output type=oci,dest=FILE,name=NAME',
      },
    )
  return images
}

/** A JSON file of an archive; null where it is not there. */
async function memberOf(archive: string, name: string, step: Step): Promise<unknown> {
  // A layout has its files at the root or below `./`, as tar was asked to write them.
  const text = statSync(archive, { throwIfNoEntry: false })?.isDirectory()
    ? fileOf(archive, name)
    : ((await tarMember(archive, name, step)) ?? (await tarMember(archive, `./${name}`, step)))
  if (text === null) return null
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new SetupError(`${name} in ${archive} is not JSON: ${messageOf(error)}`, { cause: error })
  }
}

async function tarMember(archive: string, member: string, step: Step): Promise<string | null> {
  const read = await step.exec({
    tool: 'tar',
    args: ['-xOf', archive, '--', member],
    timeoutSeconds: 120,
    keepBytes: memberLimit,
  })
  return read.code === 0 ? read.stdout : null
}

function fileOf(folder: string, name: string): string | null {
  const path = join(folder, name)
  return existsSync(path) ? readWholeFile(pathWithin(path, folder), memberLimit, { links: true }) : null
}

async function dockerImages(
  manifests: readonly unknown[],
  shown: string,
  read: ReadMember,
): Promise<ArchivedImage[]> {
  const images: ArchivedImage[] = []
  for (const manifest of manifests) {
    const config = text(manifest, 'Config') ?? ''
    const digest = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(config)?.[0]
    if (digest === undefined || config.includes('..'))
      throw strange(shown, 'manifest.json names no configuration')
    const tags = list(manifest, 'RepoTags').filter((tag) => typeof tag === 'string')
    if (tags.length === 0)
      throw strange(shown, 'an image in it has no name: save it by its name, not by its id')
    const architecture = text(await read(config), 'architecture') ?? ''
    for (const tag of tags)
      images.push({ reference: fullImageName(tag), configDigest: `sha256:${digest}`, architecture })
  }
  return images
}

async function ociImages(
  index: unknown,
  shown: string,
  architecture: string,
  read: ReadMember,
): Promise<ArchivedImage[]> {
  const images: ArchivedImage[] = []
  for (const entry of list(index, 'manifests')) {
    const annotations = isMapping(entry) ? entry.annotations : null
    const name =
      text(annotations, 'io.containerd.image.name') ?? text(annotations, 'org.opencontainers.image.ref.name')
    if (name === null || !/[/:]/.test(name))
      throw strange(shown, 'index.json gives an image no full name (annotation io.containerd.image.name)')
    const reference = fullImageName(name)
    const manifest = await manifestFor(architecture, entry, shown, read)
    if (typeof manifest === 'string') {
      images.push({ reference, configDigest: '', architecture: manifest })
      continue
    }
    const config = isMapping(manifest) ? manifest.config : null
    images.push({
      reference,
      configDigest: text(config, 'digest') ?? '',
      architecture: text(await read(blobOf(config, shown)), 'architecture') ?? '',
    })
  }
  return images
}

/** The manifest of an image, of one for several platforms that of this one; a text: it is for these others. */
async function manifestFor(
  architecture: string,
  entry: unknown,
  shown: string,
  read: ReadMember,
): Promise<unknown> {
  const manifest = await read(blobOf(entry, shown))
  const platforms = list(manifest, 'manifests')
  if (platforms.length === 0) return manifest
  const own = platforms.find((one) => text(one, 'platform', 'architecture') === architecture)
  return own === undefined
    ? platforms.map((one) => text(one, 'platform', 'architecture') ?? '?').join(', ')
    : read(blobOf(own, shown))
}

/** Path of a blob; a digest is of hexadecimal digits and of nothing else. */
function blobOf(descriptor: unknown, shown: string): string {
  const digest = /^sha256:([0-9a-f]{64})$/.exec(text(descriptor, 'digest') ?? '')?.[1]
  if (digest === undefined) throw strange(shown, 'a descriptor in it has no SHA-256')
  return `blobs/sha256/${digest}`
}

const strange = (shown: string, problem: string): SetupError =>
  new SetupError(`${shown} is not an archive of images that can be loaded: ${problem}`)
