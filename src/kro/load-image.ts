import type { Clock } from '../adapters/clock.ts'
import type { RunCommand } from '../adapters/process.ts'
import { type BootingNodes, inBootingNodes } from '../cluster/booting-nodes.ts'
import { importImages } from '../cluster/image-import.ts'
import type { ImageArchive } from '../cluster/local-images.ts'
import { knownNodeContainers } from '../cluster/nodes.ts'
import type { Objects } from '../cluster/objects.ts'
import { runLabel } from '../cluster/run-label.ts'
import { SetupError } from '../errors.ts'
import type { Step, Steps } from '../evidence/steps.ts'
import { text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type GateSettings, gate, passed } from './gates/gate.ts'
import { checkNodeImage, imageOnNode, pullOnNode, schedulableNodes } from './gates/image.ts'
import { type BuiltImage, loadImage } from './image.ts'

/** The controller's image as the nodes have to hold it. */
export interface ExpectedImage {
  /** As the Deployment names it. */
  reference: string
  /** null: the kubelet pulls it from a registry. */
  built: BuiltImage | null
  /** sha256 under which the registry has to serve the image, where it is known. */
  repoDigest: string | null
}

type LocalImage = BuiltImage & { tarball: string }

const isLocal = (built: BuiltImage | null): built is LocalImage => built !== null && built.tarball !== null

/**
 * Loads the image while kind still works on the control plane: as soon as the containerd of each node answers. Only a
 * head start: what it could not do, the gate does or says.
 */
export async function loadEarly(
  built: BuiltImage,
  nodes: BootingNodes,
  steps: Steps,
  runtime: { run: RunCommand; clock: Clock },
): Promise<void> {
  if (!isLocal(built)) return
  await steps.step('kro.image.load', 'load the image into the nodes', async (step) => {
    const done = await inBootingNodes(nodes, runtime, (node) =>
      // The node may be on its way out, before kind is run a second time; its output is in this step's log.
      loadImage(built, node, 0, step).then(
        () => true,
        () => false,
      ),
    )
    step.note(`loaded into ${done.join(', ') || 'no node'} while the cluster was being created`)
  })
}

/**
 * The image is where it will be needed, before anything asks for it.
 *
 * @param cluster `existing`: its nodes are not ours to enter
 * @returns sha256 of what the nodes pulled, by its name: for versions.yaml
 * @throws what came back from node or registry
 */
export async function imageGate(
  cluster: 'kind' | 'existing' | 'none',
  image: ExpectedImage,
  objects: Objects,
  settings: GateSettings,
): Promise<Record<string, string>> {
  const title = 'the image is on every node that may run it'
  if (cluster !== 'kind') {
    settings.steps.skip('gate.image', title, 'the nodes of an existing cluster pull it themselves')
    return {}
  }
  const nodes = await objects.list('v1', 'Node')
  const sha256: Record<string, string> = {}
  await gate('image', title, { ...settings, waitSeconds: 0 }, async (step) => {
    const names = await ownNodes(schedulableNodes(nodes), settings, step)
    await Promise.all(
      names.map(async (name) => {
        const digest = await putAndCheck(name, nodes, image, settings, step)
        if (image.built === null && digest !== null)
          sha256[image.reference.replace(/@sha256:.*$/, '')] = digest
      }),
    )
    return passed(`${image.reference} is on ${names.join(', ')}`)
  })
  return sha256
}

/** @returns sha256 under which the node holds the image, without its prefix */
async function putAndCheck(
  name: string,
  nodes: readonly KubeObject[],
  { reference, built, repoDigest }: ExpectedImage,
  { waitSeconds }: GateSettings,
  step: Step,
): Promise<string | null> {
  const architecture = architectureOf(name, nodes)
  if (built === null) await pullOnNode(name, reference, step)
  let found = await imageOnNode(name, architecture, reference, step)
  if (found === null && isLocal(built)) {
    await loadImage(built, name, waitSeconds, step)
    found = await imageOnNode(name, architecture, reference, step)
  }
  checkNodeImage(
    found,
    { name, architecture },
    { reference, configDigest: built?.configDigest ?? null, repoDigest },
  )
  return found === null ? null : found.digest.replace('sha256:', '')
}

/**
 * The user's own images are on every node that may run pods, each the one that was given, by its digest; what is missing is
 * loaded. As a step.
 *
 * @throws SetupError naming node and image, CommandError
 */
export async function localImagesGate(
  archives: readonly ImageArchive[],
  objects: Objects,
  settings: GateSettings,
): Promise<void> {
  const nodes = await objects.list('v1', 'Node')
  await gate('images', 'your images are on every node', { ...settings, waitSeconds: 0 }, async (step) => {
    const { waitSeconds } = settings
    const names = await ownNodes(schedulableNodes(nodes), settings, step)
    await Promise.all(
      names.flatMap((name) => {
        const architecture = architectureOf(name, nodes)
        return archives.map(async ({ tarball, images }) => {
          const look = (reference: string) => imageOnNode(name, architecture, reference, step)
          const isThere = await Promise.all(
            images.map(async (one) => (await look(one.reference))?.configDigest === one.configDigest),
          )
          if (isThere.includes(false)) await importImages(tarball, name, { waitSeconds }, step)
          for (const { reference, configDigest } of images)
            checkNodeImage(
              await look(reference),
              { name, architecture },
              { reference, configDigest, repoDigest: null },
            )
        })
      }),
    )
    const references = archives.flatMap(({ images }) => images.map(({ reference }) => reference))
    return passed(`${references.join(', ')} on ${names.join(', ')}`)
  })
}

/**
 * Nodes that are containers of this run. A manifest can create a Node with the name of any container on this machine, and
 * images would be loaded into that container.
 *
 * @throws SetupError where Docker does not say which they are, or where none is
 */
async function ownNodes(names: readonly string[], { runId }: GateSettings, step: Step): Promise<string[]> {
  if (runId === undefined) return [...names]
  const own = new Set((await knownNodeContainers(step.exec, { runId })).map(({ name }) => name))
  const others = names.filter((name) => !own.has(name))
  if (others.length === names.length)
    throw new SetupError(`none of the nodes (${names.join(', ')}) is a container of this run`, {
      hint: `docker ps --filter label=${runLabel}=${runId} shows those that are`,
    })
  if (others.length > 0) step.note(`not containers of this run, and left alone: ${others.join(', ')}`)
  return names.filter((name) => own.has(name))
}

const architectureOf = (name: string, nodes: readonly KubeObject[]): string =>
  text(
    nodes.find((node) => node.metadata.name === name),
    'status',
    'nodeInfo',
    'architecture',
  ) ?? ''
