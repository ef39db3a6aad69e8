import type { RegistryMirror } from '../inputs.ts'

/** kind's cluster configuration, as far as we touch it; the rest is the user's and goes through as it is. */
export interface KindConfig {
  /** What the user says stands, even where kind will refuse it: its own words name the fault. */
  kind: string
  apiVersion: string
  containerdConfigPatches?: string[]
  [field: string]: unknown
}

/**
 * The configuration given to `kind create cluster`: the user's, completed. Registry mirrors need containerd to read
 * `/etc/containerd/certs.d`; kind's images do so since v0.27 (images/base/files/etc/containerd/config.toml), and for
 * older ones the patch says it.
 */
export function kindConfig(
  user: Record<string, unknown> | null,
  mirrors: readonly RegistryMirror[],
  kindVersion: string,
): KindConfig {
  const config: KindConfig = { kind: 'Cluster', apiVersion: 'kind.x-k8s.io/v1alpha4', ...user }
  const minor = Number(/^v?0\.(\d+)\./.exec(kindVersion)?.[1] ?? 99)
  if (mirrors.length === 0 || minor >= 27) return config
  const patches = Array.isArray(config.containerdConfigPatches) ? config.containerdConfigPatches : []
  return {
    ...config,
    containerdConfigPatches: [
      ...patches,
      '[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n',
    ],
  }
}

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
