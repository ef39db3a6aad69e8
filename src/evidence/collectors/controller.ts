import { accountName, findDeployment, findPods } from '../../model/kro/controller.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { RunRecord } from '../records.ts'
import type { Api } from './api.ts'

/** Who the controller is in this cluster, as far as the API tells. */
export interface ControllerFacts {
  account: { namespace: string; name: string }
  /** Its pods, the one that most likely runs first. */
  pods: readonly KubeObject[]
}

/**
 * Finds the controller as the diagnosis does; a broken installation may lack what it is found by, and then all objects
 * in kro's namespace are looked at, those with its name first.
 */
export async function findController(api: Api, { namespace }: RunRecord): Promise<ControllerFacts> {
  const [pods, deployments] = await Promise.all([api.objects('pods'), api.objects('deployments.apps')])
  const guessed = (objects: readonly KubeObject[]): KubeObject[] => {
    const own = objects.filter(({ metadata }) => metadata.namespace === namespace)
    const named = own.filter(({ metadata }) => /^kro(?:-|$)/.test(metadata.name))
    return named.length > 0 ? named : own
  }
  const deployment = findDeployment(deployments ?? [], namespace) ?? guessed(deployments ?? [])[0] ?? null
  const found = findPods(pods ?? [], namespace, deployment)
  const own = [...(found.length > 0 ? found : guessed(pods ?? []))].sort((a, b) => rank(a) - rank(b))
  return { account: { namespace, name: accountName(deployment, own) }, pods: own }
}

/** Running before anything else, what goes away last. */
const rank = ({ metadata, status }: KubeObject): number =>
  (status?.phase === 'Running' ? 0 : 1) + (metadata.deletionTimestamp === undefined ? 0 : 2)
