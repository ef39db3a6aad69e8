/**
 * Rules write their commands for a cluster named `kro`, the default; in a diagnosis they name the cluster at hand, so
 * that they can be copied.
 */
export function withNamesOf(cluster: string | undefined, command: string): string {
  if (cluster === undefined || cluster === 'kro') return command
  return command
    .replaceAll(/\bkro-control-plane\b/g, () => `${cluster}-control-plane`)
    .replaceAll(/(--name |KIND_CLUSTER_NAME=)kro(?![\w-])/g, (_, flag: string) => `${flag}${cluster}`)
}
