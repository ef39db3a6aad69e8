import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../adapters/clock.ts'
import type { CommandResult, RunCommand } from '../adapters/process.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { type Failure, formatError, SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import type { ImageSource } from '../inputs/images.ts'
import type { UserObject } from '../inputs/manifests.ts'
import { fullImageName, isPulledAlways } from '../model/kubernetes/image-name.ts'
import { nameOf } from '../model/kubernetes/object.ts'
import { type BootingNodes, inBootingNodes } from './booting-nodes.ts'
import { type ArchivedImage, imagesInArchive } from './image-archive.ts'
import { importImages } from './image-import.ts'

/** A tar file with images for the nodes. */
export interface ImageArchive {
  tarball: string
  shown: string
  images: ArchivedImage[]
}

/** What was found of a source before anything is created. */
export interface FoundImages {
  source: ImageSource
  /** Full names. */
  references: string[]
}

/**
 * Looks for each image, before anything is created: that it is there, is made for this machine, and is of use to the manifests
 * that name it.
 *
 * @param architecture of the nodes, `amd64`
 * @throws SetupError with every fault
 */
export async function findImages(
  sources: readonly ImageSource[],
  manifests: readonly UserObject[],
  architecture: string,
  step: Step,
): Promise<FoundImages[]> {
  const faults: string[] = []
  const errors: unknown[] = []
  const found: FoundImages[] = []
  for (const source of sources) {
    try {
      found.push({ source, references: await referencesOf(source, architecture, step) })
    } catch (error) {
      faults.push(formatError(error))
      errors.push(error)
    }
  }
  faults.push(
    ...pulledAnyway(
      found.flatMap(({ references }) => references),
      manifests,
    ),
  )
  const [problem] = faults
  if (problem !== undefined) {
    const message = `images: ${faults.join('\n')}`
    throw new SetupError(message, {
      // With the same words: the message already lists the causes.
      cause: new AggregateError(errors, message),
      failure: { code: 'images-unusable', problem: problem.split('\n', 1)[0] ?? '' },
    })
  }
  return found
}

async function referencesOf(source: ImageSource, architecture: string, step: Step): Promise<string[]> {
  if ('archive' in source) {
    const images = await imagesInArchive(source.archive, source.shown, architecture, step)
    for (const image of images) refuseOther(source.shown, image.reference, image.architecture, architecture)
    return images.map(({ reference }) => reference)
  }
  const { name } = source
  const inspected = await step.exec({
    tool: 'docker',
    args: ['image', 'inspect', '--format', '{{.Os}}/{{.Architecture}}', name],
    timeoutSeconds: 30,
  })
  if (inspected.code !== 0)
    throw new SetupError(
      isMissing(inspected.output)
        ? `the image ${name} is not in the local Docker`
        : `the local Docker did not say whether it has the image ${name}: ${inspected.notStarted ?? inspected.output.trim()}`,
      {
        hint: `docker image ls shows what is there; build it (docker build --tag ${name} .) or pull it before this step`,
        failure: failureOf(name, inspected),
      },
    )
  refuseOther(name, name, inspected.stdout.trim().replace(/^\w{1,20}\//, ''), architecture)
  return [fullImageName(name)]
}

function failureOf(image: string, { notStarted, output }: CommandResult): Failure {
  if (notStarted !== null) return { code: 'tool-not-started', tool: 'docker', said: notStarted }
  return isMissing(output)
    ? { code: 'image-not-local', image }
    : { code: 'command-failed', command: 'docker image inspect', said: output.trim() }
}

const isMissing = (output: string): boolean => /no such (image|object)/i.test(output)

function refuseOther(shown: string, reference: string, found: string, architecture: string): void {
  if (found !== '' && found !== architecture)
    throw new SetupError(
      `${shown === reference ? 'the image' : `${shown}: the image`} ${reference} is for ${found}, and the nodes are ${architecture}: it would end with "exec format error"`,
      { hint: `build it with docker build --platform linux/${architecture}` },
    )
}

/** Containers that would ask a registry for an image that is loaded: they would never use it. */
function pulledAnyway(references: readonly string[], manifests: readonly UserObject[]): string[] {
  const faults: string[] = []
  const look = (value: unknown, { object, file, line }: UserObject): void => {
    if (value === null || typeof value !== 'object') return
    const { image, imagePullPolicy } = value as Record<string, unknown>
    if (
      typeof image === 'string' &&
      references.includes(fullImageName(image)) &&
      isPulledAlways(image, imagePullPolicy)
    )
      faults.push(
        `${file}, line ${line}: ${nameOf(object)} asks a registry for ${image} each time (${imagePullPolicy === 'Always' ? 'imagePullPolicy: Always' : 'the tag latest means imagePullPolicy Always'}), and would not use the loaded image; set imagePullPolicy: IfNotPresent`,
      )
    for (const inner of Object.values(value)) look(inner, { object, file, line })
  }
  for (const one of manifests) look(one.object, one)
  return [...new Set(faults)]
}

/**
 * Saves the images of the local Docker, one file each, and reads what is in them.
 *
 * @param work folder of this run
 * @throws CommandError with Docker's words
 */
export function saveImages(
  found: readonly FoundImages[],
  { work, architecture, waitSeconds }: { work: string; architecture: string; waitSeconds: number },
  step: Step,
): Promise<ImageArchive[]> {
  return Promise.all(
    found.map(async ({ source }, at) => {
      const tarball =
        'name' in source || statSync(source.archive).isDirectory()
          ? join(work, `image-${at}.tar`)
          : source.archive
      const shown = 'name' in source ? source.name : source.shown
      if ('name' in source)
        await step.execOrThrow({
          tool: 'docker',
          args: ['save', '--output', tarball, source.name],
          ...timeLimit('image-load', waitSeconds),
        })
      else if (tarball !== source.archive)
        await step.execOrThrow({
          tool: 'tar',
          args: ['-cf', tarball, '-C', source.archive, '.'],
          ...timeLimit('image-load', waitSeconds),
        })
      return { tarball, shown, images: await imagesInArchive(tarball, shown, architecture, step) }
    }),
  )
}

/** Loads archives while kind still works on the control plane. Only a head start: what it could not do, the gate does. */
export async function loadImagesEarly(
  archives: readonly ImageArchive[],
  nodes: BootingNodes,
  runtime: { run: RunCommand; clock: Clock },
  step: Step,
): Promise<void> {
  const done = await inBootingNodes(nodes, runtime, async (node) => {
    const loaded = await Promise.allSettled(
      archives.map(({ tarball }) => importImages(tarball, node, { waitSeconds: 0 }, step)),
    )
    return loaded.every(({ status }) => status === 'fulfilled')
  })
  step.note(`loaded into ${done.join(', ') || 'no node'} while the cluster was being created`)
}
