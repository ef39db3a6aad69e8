import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { RunRecord } from '../records.ts'
import type { Api } from './api.ts'

/** Who the controller is in this cluster, as far as the API tells. */
export interface ControllerFacts {
  account: { namespace: string; name: string }
  /** Its pods, the one that most likely runs first. */
  pods: readonly KubeObject[]
}

const kroLabel = 'app.kubernetes.io/name'

/**
 * Finds the controller by kro's label, else by name, else takes what there is in kro's namespace: a broken
 * installation may lack any of it.
 */
export async function findController(api: Api, { namespace }: RunRecord): Promise<ControllerFacts> {
  const [pods, deployments] = await Promise.all([api.objects('pods'), api.objects('deployments.apps')])
  const here = (objects: readonly KubeObject[] | null): KubeObject[] => {
    const own = (objects ?? []).filter(({ metadata }) => metadata.namespace === namespace)
    const labelled = own.filter(({ metadata }) => metadata.labels?.[kroLabel] === 'kro')
    if (labelled.length > 0) return labelled
    const named = own.filter(({ metadata }) => /^kro(?:-|$)/.test(metadata.name))
    return named.length > 0 ? named : own
  }
  const deployment = here(deployments)[0]
  const found = here(pods).sort((a, b) => rank(a) - rank(b))
  const template = deployment?.spec?.template as { spec?: { serviceAccountName?: string } } | undefined
  const name = template?.spec?.serviceAccountName ?? found[0]?.spec?.serviceAccountName ?? 'kro'
  return { account: { namespace, name: String(name) }, pods: found }
}

/** Running before anything else, what goes away last. */
const rank = ({ metadata, status }: KubeObject): number =>
  (status?.phase === 'Running' ? 0 : 1) + (metadata.deletionTimestamp === undefined ? 0 : 2)
