/** Outputs of the action, as action.yml declares them; a test holds the two together. */
export const outputTable = {
  kubeconfig: "Path of the cluster's own kubeconfig, also exported as KUBECONFIG",
  context: 'Context in it',
  'cluster-name': 'Name of the cluster',
  versions: 'The combination of versions in use, as JSON',
  image: "The controller's image",
  timings: 'Seconds by step, as JSON',
  report: 'Folder of the report',
  changes: 'With a baseline: what changed, as JSON (counts, and what became of each instance)',
  rendered: 'Folder of the objects that kro made for `manifests`, one YAML file each: for scanners',
  cause: 'Id of the rule that names the cause, where the job failed and one was found',
} as const

export type OutputName = keyof typeof outputTable
