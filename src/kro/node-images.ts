import { nodeContainers } from '../cluster/nodes.ts'
import type { Cluster } from '../cluster/reach.ts'
import type { Step } from '../evidence/steps.ts'
import type { KubeObject } from '../outside/kube.ts'
import type { Plan } from '../plan.ts'
import type { Session } from '../session.ts'
import type { World } from '../world.ts'
import type { KroBuild } from './build.ts'
import { type GateSettings, gate, passed } from './gates/gate.ts'
import { checkNodeImage, imageOnNode, pullOnNode, schedulableNodes } from './gates/image.ts'
import { type BuiltImage, loadImage } from './image.ts'

type LocalImage = BuiltImage & { tarball: string }

const isLocal = (built: BuiltImage | null): built is LocalImage => built !== null && built.tarball !== null

const pauseSeconds = 0.3

/**
 * Loads the image while kind still works on the control plane: as soon as the containerd of each node answers. Only a
 * head start: what it could not do, the gate does or says.
 *
 * @param stopped whether the cluster will not come up any more
 */
export async function loadEarly(
  plan: Plan,
  { built }: KroBuild,
  session: Session,
  world: World,
  stopped: () => boolean,
): Promise<void> {
  if (plan.inputs.cluster !== 'kind' || !isLocal(built)) return
  await session.steps.step('kro.image.load', 'load the image into the nodes', async (step) => {
    const deadline = world.clock.seconds() + plan.inputs.waitSeconds
    const asked = plan.inputs.kindConfig?.nodes
    const expected = Array.isArray(asked) ? asked.length : 1
    const done = new Set<string>()
    while (done.size < expected && !stopped() && world.clock.seconds() < deadline) {
      const nodes = (await nodeContainers(world.run, plan.inputs.clusterName)) ?? []
      const fresh = nodes.filter((node) => node.state === 'running' && !done.has(node.name))
      for (const { name } of fresh) if (await loadWhenUp(built, name, world, step)) done.add(name)
      if (done.size < expected) await world.clock.sleep(pauseSeconds)
    }
    step.note(`loaded into ${[...done].join(', ') || 'no node'} while the cluster was being created`)
  })
}

/** kind's load balancer is a container of the cluster too, and has no containerd: it is asked in vain until the end. */
async function loadWhenUp(image: LocalImage, node: string, world: World, step: Step): Promise<boolean> {
  const up = await world.run({
    tool: 'docker',
    args: ['exec', node, 'ctr', '--namespace=k8s.io', 'version'],
    timeoutSeconds: 10,
  })
  if (up.code !== 0) return false
  try {
    await loadImage(image, node, step)
    return true
  } catch {
    // The node may be on its way out, before kind is run a second time; its output is in this step's log.
    return false
  }
}

/** The image is where it will be needed, before anything asks for it. @throws what came back from node or registry */
export async function imageGate(
  plan: Plan,
  build: KroBuild,
  cluster: Cluster,
  session: Session,
  settings: GateSettings,
): Promise<void> {
  const title = 'the image is on every node that may run it'
  if (plan.inputs.cluster !== 'kind')
    return session.steps.skip('gate.image', title, 'the nodes of an existing cluster pull it themselves')
  const nodes = await cluster.objects.list('v1', 'Node')
  const names = schedulableNodes(nodes)
  const reference = build.manifests.image
  await gate('image', title, { ...settings, waitSeconds: 0 }, async (step) => {
    await Promise.all(names.map((name) => putAndCheck(name, nodes, build, reference, session, step)))
    return passed(`${reference} is on ${names.join(', ')}`)
  })
}

async function putAndCheck(
  name: string,
  nodes: readonly KubeObject[],
  build: KroBuild,
  reference: string,
  session: Session,
  step: Step,
): Promise<void> {
  const info = nodes.find((node) => node.metadata.name === name)?.status?.nodeInfo as
    | { architecture?: string }
    | undefined
  const architecture = info?.architecture ?? ''
  const { built } = build
  if (built === null) await pullOnNode(name, reference, step)
  let found = await imageOnNode(name, architecture, reference, step)
  if (found === null && isLocal(built)) {
    await loadImage(built, name, step)
    found = await imageOnNode(name, architecture, reference, step)
  }
  checkNodeImage(
    found,
    { name, architecture },
    { reference, configDigest: built?.configDigest ?? null, repoDigest: build.repoDigest },
  )
  if (built === null && found)
    session.recordDigest(
      build.manifests.image.replace(/@sha256:.*$/, ''),
      found.digest.replace('sha256:', ''),
    )
}
