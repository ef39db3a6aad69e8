/** Files that tell most: what kro is, whether it runs, and why it does not. */
const most =
  /^(?:api\/(?:pods|events|nodes|version|deployments\.apps|leases\.|resourcegraphdefinitions\.|graphrevisions\.|customresourcedefinitions\.|[^/]*\.kro\.run)|events\.txt|rbac\/|network\/|logs\/pods\.json|collection\.json)/
/** Files that are large, and tell something seldom. */
const least =
  /^(?:api\/(?:clusterroles|configmaps|apiservices|roles|serviceaccounts)|nodes\/[^/]+\/(?:journal\.log|containerd|services|disk)|host\/)/

/**
 * Up to which part of the byte budget a file may fill the folder. Everything is collected at once, so that what
 * comes first is chance; with shares a large journal cannot take the room of the controller's log.
 *
 * @param file within `evidence/`
 * @param kroNamespace whose logs tell most
 */
export function byteBudgetOf(file: string, kroNamespace: string): number {
  if (most.test(file) || file.startsWith(`logs/${kroNamespace}/`)) return 1
  return least.test(file) ? 0.4 : 0.7
}
