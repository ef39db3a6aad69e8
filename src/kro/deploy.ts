import { isNotFound } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import { isTransient } from '../cluster/transient-errors.ts'
import { messageOf, SetupError } from '../errors.ts'
import type { Step, StepRecorder } from '../evidence/steps.ts'
import { type Controller, controllerOf, findDeployment } from '../model/kro/controller.ts'
import { isCrd } from '../model/kubernetes/crd.ts'
import { text } from '../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { type GateSettings, type Observation, passed, waiting, watchGate } from './gates/gate.ts'

/** kro as it will be installed: the chart's objects in the stages in which they are applied. */
export interface KroManifests {
  crds: KubeObject[]
  /** ServiceAccount, roles and bindings. */
  access: KubeObject[]
  /** The Deployment and everything else. */
  rest: KubeObject[]
  controller: Controller
  /** Image that the Deployment names. */
  image: string
}

const accessKinds = new Set(['ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'])

/**
 * Sorts the chart's objects into stages.
 *
 * @param namespace of the release; objects that have none and need one get it
 * @throws SetupError where there is no Deployment, or its image is a placeholder
 */
export function inStages(objects: readonly KubeObject[], namespace: string): KroManifests {
  const deployment = objects.find((object) => object.kind === 'Deployment')
  if (!deployment)
    throw new SetupError(`the chart has no Deployment, only ${objects.map(nameOf).join(', ') || 'nothing'}`)
  const controller = controllerOf(deployment, namespace)
  const image = imageOf(deployment)
  if (image === '' || image.includes('${') || image.startsWith('ko://'))
    throw new SetupError(`the Deployment's image ${JSON.stringify(image)} is not an image reference`, {
      hint: 'a checkout of kro has a placeholder for its tag: leave image.* out of values, it is set from what was built',
    })
  return {
    crds: objects.filter(isCrd),
    access: objects.filter((object) => accessKinds.has(object.kind)),
    rest: objects.filter((object) => !isCrd(object) && !accessKinds.has(object.kind)),
    controller,
    image,
  }
}

/** Image of the Deployment's first container; empty where it names none. */
const imageOf = (deployment: KubeObject): string =>
  text(deployment, 'spec', 'template', 'spec', 'containers', 0, 'image') ?? ''

/** kro's Deployment in a cluster where something else put it. null: there is none. */
export async function findController(
  objects: Objects,
  namespace: string,
): Promise<{ controller: Controller; image: string } | null> {
  const own = findDeployment(await objects.list('apps/v1', 'Deployment', { namespace }), namespace)
  return own ? { controller: controllerOf(own, namespace), image: imageOf(own) } : null
}

/** Applies one stage, as a step; the API server may not know a kind for a moment. @throws SetupError */
export function applyStage(
  name: string,
  title: string,
  objects: Objects,
  settings: GateSettings,
  steps: StepRecorder,
  stage: readonly KubeObject[],
  namespace: string,
): Promise<void> {
  return steps.step(name, title, async (step) => {
    for (const object of stage)
      await applyOne(objects, settings, step, await inNamespace(objects, object, namespace))
  })
}

async function applyOne(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  object: KubeObject,
): Promise<void> {
  await watchGate(`${nameOf(object)} is applied`, settings, step, async (): Promise<Observation> => {
    try {
      await objects.apply(object)
      return passed(`${nameOf(object)} applied`)
    } catch (error) {
      // A kind may be served a moment after its CRD.
      if (isTransient(error) || isNotFound(error)) return waiting(messageOf(error))
      throw error instanceof Error ? new SetupError(error.message, { cause: error }) : error
    }
  })
}

/** What has a namespace and names none gets this one. */
export async function inNamespace(
  objects: Objects,
  object: KubeObject,
  namespace: string,
): Promise<KubeObject> {
  if (
    object.metadata.namespace ||
    !(await objects.namespaced(object.apiVersion, object.kind).catch(() => false))
  )
    return object
  return { ...object, metadata: { ...object.metadata, namespace } }
}
