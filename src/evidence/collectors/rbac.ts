import { accessReview } from '../../adapters/access-review.ts'
import type { Kube } from '../../adapters/kube.ts'
import { failuresOf } from '../../errors.ts'
import { type Access, describeAccess, neededAccess, neededForRgd } from '../../model/kro/access.ts'
import { generatedKind, resourcesOf, revisionResource, rgdResource } from '../../model/kro/rgd.ts'
import { crdResource } from '../../model/kubernetes/crd.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { grantedRules } from '../../model/kubernetes/rbac.ts'
import { parseVersion } from '../../model/version.ts'
import type { AccessRecord } from '../records.ts'
import type { Api } from './api.ts'
import type { CollectorContext } from './context.ts'
import { findController } from './controller.ts'

/** SubjectAccessReviews asked at most: an RGD needs about a dozen. */
const mostChecks = 400

const rbacGroup = 'rbac.authorization.k8s.io'

/** `rbac/access.json`: what the controller's ServiceAccount has, what it needs, and what of it is denied. */
export async function collectAccess(collecting: CollectorContext, api: Api, kube: Kube): Promise<void> {
  const { run, folder } = collecting
  const [{ account }, ...lists] = await Promise.all([
    findController(api, run),
    ...['clusterrolebindings', 'rolebindings', 'clusterroles', 'roles'].map((name) =>
      api.objects(`${name}.${rbacGroup}`),
    ),
  ])
  const [clusterRoleBindings, roleBindings, clusterRoles, roles] = lists.map((list) => list ?? [])
  const rgds = (await api.objects(rgdResource)) ?? []
  const needs = [
    ...neededAccess(await knownVersion(api, run.kroVersion), run.namespace),
    ...(await neededByRgds(api, rgds)),
  ]
  if (needs.length > mostChecks)
    folder.cut(`rbac/access.json: the first ${mostChecks} of ${needs.length} checks`)
  const checks = await Promise.all(needs.slice(0, mostChecks).map((need) => check(kube, account, need)))
  const failed = checks.filter((answer) => answer instanceof Error)
  const [first] = failed
  if (first !== undefined)
    collecting.shortfalls.add(
      `${failed.length} of ${checks.length} access reviews`,
      first.message,
      failuresOf(first)[0],
    )
  folder.writeJson('rbac/access.json', {
    serviceAccount: account,
    rules: grantedRules(account, [...(clusterRoleBindings ?? []), ...(roleBindings ?? [])], {
      clusterRoles: clusterRoles ?? [],
      roles: roles ?? [],
    }),
    checks: checks.flatMap((answer) => (answer instanceof Error ? [] : [answer])),
  } satisfies AccessRecord)
}

async function check(
  kube: Kube,
  account: AccessRecord['serviceAccount'],
  need: Access,
): Promise<AccessRecord['checks'][number] | Error> {
  try {
    const { verb, group, resource, subresource, namespace, neededBy } = need
    const { allowed, reason } = await accessReview(kube, account, need)
    const answer = `${account.namespace}/${account.name} ${allowed ? 'may' : 'may not'} ${describeAccess(need)}`
    return { verb, group, resource, subresource, namespace, allowed, answer, neededBy, reason }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The run's own word, where it is a version; else by what differs: GraphRevisions came with v0.9. */
async function knownVersion(api: Api, version: string | null): Promise<string | null> {
  if (version !== null && parseVersion(version) !== null) return version
  const crds = await api.objects(crdResource)
  const names = crds?.map(({ metadata }) => metadata.name) ?? []
  if (names.includes(revisionResource) || !names.includes(rgdResource)) return null
  return 'v0.8.5'
}

async function neededByRgds(api: Api, rgds: readonly KubeObject[]): Promise<Access[]> {
  const resourceOf = await api.resourceOf(rgds.flatMap(apiVersionsOf))
  return rgds.flatMap((rgd) => neededForRgd(rgd, resourceOf))
}

/** Of its own kind, and of the kinds that its resources are made of. */
const apiVersionsOf = (rgd: KubeObject): string[] =>
  [generatedKind(rgd), ...resourcesOf(rgd).flatMap(({ made, read }) => [made, read])].flatMap(
    (kind) => kind?.apiVersion ?? [],
  )
