import type { Cluster } from '../cluster/reach.ts'
import { inYoungNodes, type YoungNodes } from '../cluster/young-nodes.ts'
import type { Step } from '../evidence/steps.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import type { Plan } from '../plan/plan.ts'
import type { Session } from '../run/session.ts'
import type { World } from '../run/world.ts'
import type { KroBuild } from './build.ts'
import { type GateSettings, gate, passed } from './gates/gate.ts'
import { checkNodeImage, imageOnNode, pullOnNode, schedulableNodes } from './gates/image.ts'
import { type BuiltImage, loadImage } from './image.ts'

type LocalImage = BuiltImage & { tarball: string }

const isLocal = (built: BuiltImage | null): built is LocalImage => built !== null && built.tarball !== null

/**
 * Loads the image while kind still works on the control plane: as soon as the containerd of each node answers. Only a
 * head start: what it could not do, the gate does or says.
 */
export async function loadEarly(
  { built }: KroBuild,
  nodes: YoungNodes,
  session: Session,
  world: World,
): Promise<void> {
  if (!isLocal(built)) return
  await session.steps.step('kro.image.load', 'load the image into the nodes', async (step) => {
    const done = await inYoungNodes(nodes, world, (node) =>
      // The node may be on its way out, before kind is run a second time; its output is in this step's log.
      loadImage(built, node, 0, step).then(
        () => true,
        () => false,
      ),
    )
    step.note(`loaded into ${done.join(', ') || 'no node'} while the cluster was being created`)
  })
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
    await Promise.all(
      names.map((name) => putAndCheck(name, nodes, build, reference, session, settings, step)),
    )
    return passed(`${reference} is on ${names.join(', ')}`)
  })
}

async function putAndCheck(
  name: string,
  nodes: readonly KubeObject[],
  build: KroBuild,
  reference: string,
  session: Session,
  { waitSeconds }: GateSettings,
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
    await loadImage(built, name, waitSeconds, step)
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
