import type { KubeObject } from '../kubernetes/object.ts'
import { generatedKind, type Kind, resourcesOf } from './rgd.ts'
import { kroTraits } from './traits.ts'

/** One thing that an account may or may not do. */
export interface Access {
  verb: string
  /** Empty: the core group. */
  group: string
  /** Plural: `leases`. */
  resource: string
  subresource: string | null
  /** null: in all namespaces, or a resource without any. */
  namespace: string | null
  /** `controller` or `RGD <name>`. */
  neededBy: string
}

/** The plural of a kind, as the API server serves it: `['apps', 'deployments']`. null where it is not served. */
export type ResourceOf = (apiVersion: string, kind: string) => { group: string; resource: string } | null

/**
 * What the controller itself cannot do without, whatever it reconciles: read in kro's sources (cmd/controller,
 * pkg/controller, pkg/client at v0.9.4). Less than the chart grants, because what is granted and not used (finalizers,
 * configmaps, events, deletion of CRDs) is not missed.
 *
 * @param version of kro; null, unknown, counts as the newest
 * @param namespace of the controller, where its lease is
 */
export function neededAccess(version: string | null, namespace: string): Access[] {
  const { crds, graphResource, leaderElection } = kroTraits(version ?? 'v99.0.0')
  const [graphs = '', graphGroup = ''] = splitName(graphResource)
  const needs = [
    ...verbs('list watch patch', { group: graphGroup, resource: graphs }),
    ...verbs('patch', { group: graphGroup, resource: graphs, subresource: 'status' }),
    ...verbs('get list watch create patch', {
      group: 'apiextensions.k8s.io',
      resource: 'customresourcedefinitions',
    }),
  ]
  for (const [resource = '', group = ''] of crds.filter((crd) => crd !== graphResource).map(splitName))
    needs.push(
      ...verbs('list watch create update patch delete', { group, resource }),
      ...verbs('patch', { group, resource, subresource: 'status' }),
    )
  if (leaderElection)
    needs.push(...verbs('get create update', { group: 'coordination.k8s.io', resource: 'leases', namespace }))
  return needs
}

/**
 * What the controller needs for one RGD, which in aggregation mode has to be granted by the user: its generated kind, whose
 * status it writes, and the kinds that its resources are made of (applied server-side: `create` and `patch`).
 */
export function neededForRgd(rgd: KubeObject, resourceOf: ResourceOf): Access[] {
  const neededBy = `RGD ${rgd.metadata.name}`
  const needs: Access[] = []
  const served = (kind: Kind | null): ReturnType<ResourceOf> =>
    kind === null ? null : resourceOf(kind.apiVersion, kind.kind)
  const generated = served(generatedKind(rgd))
  if (generated !== null)
    needs.push(
      ...verbs('get list watch patch', { ...generated, neededBy }),
      ...verbs('update', { ...generated, subresource: 'status', neededBy }),
    )
  for (const resource of resourcesOf(rgd)) {
    const made = served(resource.made)
    if (made !== null) needs.push(...verbs('get list watch create patch delete', { ...made, neededBy }))
    const read = served(resource.read)
    if (read !== null) needs.push(...verbs('get list watch', { ...read, neededBy }))
  }
  const seen = new Set<string>()
  return needs.filter((need) => {
    const text = describeAccess(need)
    return seen.has(text) ? false : seen.add(text)
  })
}

/** What an access is to: `resourcegraphdefinitions.kro.run/status`, `leases.coordination.k8s.io in kro-system`. */
export const accessTarget = ({
  group,
  resource,
  subresource,
  namespace,
}: Omit<Access, 'verb' | 'neededBy'>): string =>
  `${resource}${group === '' ? '' : `.${group}`}${subresource === null ? '' : `/${subresource}`}${namespace === null ? '' : ` in ${namespace}`}`

/** `patch resourcegraphdefinitions.kro.run/status`, `get leases.coordination.k8s.io in kro-system`. */
export const describeAccess = (access: Omit<Access, 'neededBy'>): string =>
  `${access.verb} ${accessTarget(access)}`

function verbs(list: string, of: Partial<Access> & { group: string; resource: string }): Access[] {
  return list
    .split(' ')
    .map((verb) => ({ subresource: null, namespace: null, neededBy: 'controller', ...of, verb }))
}

/** `leases.coordination.k8s.io` → `['leases', 'coordination.k8s.io']`. */
const splitName = (name: string): string[] => [
  name.slice(0, name.indexOf('.')),
  name.slice(name.indexOf('.') + 1),
]
