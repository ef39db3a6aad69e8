/** What a job's own objects are called. */
export interface ClusterNames {
  /** Of the KinD cluster; undefined where it is not known. */
  cluster: string | undefined
  /** Of kro. */
  namespace: string
  /** Of kro's Deployment. */
  deployment: string
}

/**
 * Rules write their commands for the defaults: a cluster named `kro`, and kro as the Deployment `kro` in `kro-system`. In a
 * diagnosis they name what is there, so that they can be pasted.
 */
export function withNamesOf(
  { cluster = 'kro', namespace, deployment }: ClusterNames,
  command: string,
): string {
  return command
    .replaceAll(/\bkro-control-plane\b/g, () => `${cluster}-control-plane`)
    .replaceAll(/(--name |KIND_CLUSTER_NAME=)kro(?![\w-])/g, (_, flag: string) => `${flag}${cluster}`)
    .replaceAll(/((?:-n|--namespace)[ =])kro-system(?![\w-])/g, (_, flag: string) => `${flag}${namespace}`)
    .replaceAll(/(\bdeployment[ /])kro(?![\w-])/g, (_, kind: string) => `${kind}${deployment}`)
}
