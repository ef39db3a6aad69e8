import type { RegistryMirror } from '../inputs/values.ts'

/** kind's cluster configuration, as far as we touch it; the rest is the user's and goes through as it is. */
export interface KindConfig {
  /** What the user says stands, even where kind will refuse it: its own words name the fault. */
  kind: string
  apiVersion: string
  containerdConfigPatches?: string[]
  kubeadmConfigPatches?: string[]
  [field: string]: unknown
}

/**
 * The controller manager starts its forty controllers through a client that is held to 20 requests a second, and looks
 * for its lease every two seconds: for four to five seconds after `kind create` no node is Ready and no DaemonSet has
 * pods (measured; bench/README.md). A test cluster has no need to be spared. Without an apiVersion the patch fits every
 * kubeadm configuration (kind, pkg/internal/patch/resource.go, kubeadm_merge.go).
 */
const promptControlPlane = `kind: ClusterConfiguration
controllerManager:
  extraArgs:
    kube-api-qps: "200"
    kube-api-burst: "400"
    leader-elect-retry-period: 500ms
scheduler:
  extraArgs:
    leader-elect-retry-period: 500ms
`

/**
 * The configuration given to `kind create cluster`: the user's, completed. Patches of the user's come after ours, and
 * win. Registry mirrors need containerd to read
 * `/etc/containerd/certs.d`; kind's images do so since v0.27 (images/base/files/etc/containerd/config.toml), and for
 * older ones the patch says it.
 */
export function kindConfig(
  user: Record<string, unknown> | null,
  mirrors: readonly RegistryMirror[],
  kindVersion: string,
): KindConfig {
  const config: KindConfig = {
    kind: 'Cluster',
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    ...user,
    kubeadmConfigPatches: joined([promptControlPlane], user?.kubeadmConfigPatches),
  }
  const minor = Number(/^v?0\.(\d+)\./.exec(kindVersion)?.[1] ?? 99)
  if (mirrors.length === 0 || minor >= 27) return config
  return {
    ...config,
    containerdConfigPatches: joined(config.containerdConfigPatches, [
      '[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n',
    ]),
  }
}

/** Two lists as one; what is not a list stays, for kind to refuse in its own words. */
function joined(first: unknown, second: unknown): string[] {
  const wrong = [first, second].find(
    (value) => value !== undefined && value !== null && !Array.isArray(value),
  )
  return (wrong ?? [...((first as string[]) ?? []), ...((second as string[]) ?? [])]) as string[]
}

/** How many nodes kind makes of the user's configuration. */
export const nodeCount = (user: Record<string, unknown> | null): number =>
  Array.isArray(user?.nodes) ? user.nodes.length : 1

/** containerd's `hosts.toml` that sends pulls of a registry to its mirror first, and only there when it answers. */
export function hostsToml(mirror: RegistryMirror): string {
  const upstream = mirror.host === 'docker.io' ? 'registry-1.docker.io' : mirror.host
  return [
    `server = "https://${upstream}"`,
    '',
    `[host."${mirror.url}"]`,
    '  capabilities = ["pull", "resolve"]',
    '',
  ].join('\n')
}
