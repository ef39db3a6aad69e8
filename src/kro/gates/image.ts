import type { Command } from '../../adapters/process.ts'
import { type Failure, SetupError } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import { ctrArguments, parseImages } from '../../model/kubernetes/node-images.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

/** The controller's image as a node holds it. */
export interface NodeImage {
  node: string
  /** Digest under which it was imported or pulled, `sha256:…`. */
  digest: string
  /** Digest of the image's configuration. */
  configDigest: string | null
  architecture: string | null
}

/**
 * Nodes that the controller may be put on: without a taint that keeps pods away. kind takes the taint of the control
 * plane off only in a cluster of one node (kind, pkg/cluster/internal/create/actions/kubeadminit).
 */
export function schedulableNodes(nodes: readonly KubeObject[]): string[] {
  return nodes
    .filter((node) => {
      const taints = (node.spec?.taints as { key: string; effect: string }[] | undefined) ?? []
      // A node that is only not ready yet will be one that may run it.
      return !taints.some(
        (taint) => taint.effect !== 'PreferNoSchedule' && !taint.key.startsWith('node.kubernetes.io/'),
      )
    })
    .map((node) => node.metadata.name)
}

/**
 * Name under which containerd keeps an image that is asked for by tag and digest: the kubelet drops the tag
 * (containerd, CRI plugin, reference parsing).
 */
export const storedName = (reference: string): string => reference.replace(/:[^:@/]+@sha256:/, '@sha256:')

const ctr = (node: string, ...args: string[]): Command => ({
  tool: 'docker',
  args: ['exec', node, ...ctrArguments(...args)],
  timeoutSeconds: 30,
  keepBytes: 4e6,
})

interface ImageManifest {
  config?: { digest: string }
  /** Of an index: one manifest for each platform. */
  manifests?: { digest: string; platform?: { os: string; architecture: string } }[]
}

/**
 * Asks a node's containerd for an image.
 *
 * @param architecture the node's, to choose from an image of several platforms
 * @returns null where the node does not have it
 * @throws CommandError where the node cannot be asked
 */
export async function imageOnNode(
  node: string,
  architecture: string,
  reference: string,
  step: Step,
): Promise<NodeImage | null> {
  const name = storedName(reference)
  const listed = await step.execOrThrow(ctr(node, 'images', 'ls', `name==${name}`))
  const digest = parseImages(listed.stdout).find((image) => image.reference === name)?.digest
  if (digest === undefined) return null
  const content = async (of: string): Promise<unknown> =>
    JSON.parse((await step.execOrThrow(ctr(node, 'content', 'get', of))).stdout)
  let manifest = (await content(digest)) as ImageManifest
  if (manifest.manifests) {
    const own = manifest.manifests.find(({ platform }) => platform?.architecture === architecture)
    if (!own)
      return {
        node,
        digest,
        configDigest: null,
        architecture: platformsOf(manifest.manifests).join(', '),
      }
    manifest = (await content(own.digest)) as ImageManifest
  }
  const configDigest = manifest.config?.digest ?? null
  const config = configDigest === null ? {} : ((await content(configDigest)) as { architecture?: string })
  return { node, digest, configDigest, architecture: config.architecture ?? null }
}

/** Architectures that an index has an image for; attestations, which have none or `unknown`, are left out. */
const platformsOf = (manifests: NonNullable<ImageManifest['manifests']>): string[] =>
  manifests
    .map(({ platform }) => platform?.architecture ?? 'unknown')
    .filter((architecture) => architecture !== 'unknown')

/**
 * The image is on every node that may run it, is the one that was built or pinned, and is made for the node.
 *
 * @param expected what is known of it; null: nothing to compare with
 * @throws SetupError naming the node and both digests
 */
export function checkNodeImage(
  found: NodeImage | null,
  node: { name: string; architecture: string },
  image: { reference: string; configDigest: string | null; repoDigest: string | null },
): void {
  const differs = (wanted: string, is: string): { failure: Failure } => ({
    failure: { code: 'image-differs', image: image.reference, node: node.name, wanted, found: is },
  })
  if (!found)
    throw new SetupError(`the image ${image.reference} is not on node ${node.name}`, {
      hint: 'something removed it, or it was loaded into another cluster: look at the step kro.image.load',
      failure: { code: 'image-not-on-node', image: image.reference, node: node.name },
    })
  if (image.configDigest !== null && found.configDigest !== null && found.configDigest !== image.configDigest)
    throw new SetupError(
      `node ${node.name} has another image as ${image.reference}: expected ${image.configDigest}, found ${found.configDigest}`,
      differs(image.configDigest, found.configDigest),
    )
  if (image.repoDigest !== null && found.digest !== `sha256:${image.repoDigest}`)
    throw new SetupError(
      `node ${node.name} pulled another image as ${image.reference}: expected sha256:${image.repoDigest}, found ${found.digest}`,
      differs(`sha256:${image.repoDigest}`, found.digest ?? 'none'),
    )
  if (found.architecture !== null && found.architecture !== node.architecture)
    throw new SetupError(
      `the image ${image.reference} on node ${node.name} is for ${found.architecture}, the node is ${node.architecture}: it would end with "exec format error"`,
      differs(node.architecture, found.architecture),
    )
}

/**
 * Has a node pull an image the way its kubelet would, through the same mirrors, and says what came back.
 *
 * @throws CommandError with the runtime's own words
 */
export async function pullOnNode(node: string, reference: string, step: Step): Promise<void> {
  await step.execOrThrow(
    {
      ...ctr(node, 'images', 'pull', '--hosts-dir', '/etc/containerd/certs.d', storedName(reference)),
      timeoutSeconds: 180,
    },
    'see whether the tag exists and whether the node reaches the registry (registry-mirrors)',
  )
}
