/**
 * What is used by default. One combination, pinned on every platform and known to fit:
 * kro v0.9 needs Kubernetes 1.31 or newer; Kubernetes 1.34 still runs on hosts with cgroup v1; kubectl v1.34.3 is the
 * newest v1.34 whose digests are agreed on for all four platforms.
 */
export const defaults = {
  kro: 'v0.9.4',
  /** A minor: the newest node image of it that the kind release has. */
  kubernetes: '1.34',
  kind: 'v0.33.0',
  kubectl: 'v1.34.3',
  ko: 'v0.19.1',
  helm: 'v3.19.2',
  chainsaw: 'v0.2.15',
} as const
