/**
 * What the lab is made of. The tools that the mirror serves have the action's default versions; the node's
 * Kubernetes is 1.34 because 1.35 and later refuse cgroup v1, which the machines of this project have.
 */
export const versions = {
  kind: 'v0.33.0',
  ko: 'v0.19.1',
  kubectl: 'v1.34.3',
  helm: 'v3.19.2',
  chainsaw: 'v0.2.15',
  crane: 'v0.21.8',
  act: 'v0.2.89',
  actionlint: 'v1.7.12',
  kubeconform: 'v0.7.0',
  kubernetes: 'v1.34.4',
  kro: 'v0.9.4',
  etcd: 'v3.6.5',
  coredns: 'v1.14.3',
} as const

/** The node image of a Kubernetes version, as `docker` knows it. */
export function nodeImageName(kubernetes: string): string {
  return `kindest/node:${kubernetes}`
}
