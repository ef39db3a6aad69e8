import type { Pinned } from './sources.ts'

/** What is known of a released kro. */
export interface KroPin {
  /** `go` line of its go.mod: no older Go builds it. */
  go: string
  /** `toolchain` line of its go.mod, or null: what Go fetches when it may. */
  toolchain: string | null
  /** Digest of the multi-arch controller image, where two sources agree. */
  image?: Pinned
  /** Digest of the Helm chart, where two sources agree. */
  chart?: Pinned
}

/**
 * Released versions of kro (go.mod at each tag of kubernetes-sigs/kro; v0.9.4 from its Go module). Release candidates
 * are left out: v0.5.0-rc.1 is the same commit as v0.5.0. Newest first.
 *
 * Digests are those of registry.k8s.io; most are known from kubernetes/k8s.io alone and therefore not here.
 */
export const kroPins: Record<string, KroPin> = {
  'v0.9.4': {
    go: '1.26.0',
    toolchain: '1.26.3',
    image: {
      sha256: 'eaf9fbaddd9d7f6cf400a8d47ab066b14cbef22b92a79be7bbdc7b3673376fb9',
      // The promotion request (kubernetes/k8s.io#9903) shows the first and last digits only.
      sources: ['public values file', 'kubernetes/k8s.io'],
    },
  },
  'v0.9.3': { go: '1.26.0', toolchain: '1.26.2' },
  'v0.9.2': { go: '1.26.0', toolchain: '1.26.2' },
  'v0.9.1': { go: '1.26.0', toolchain: '1.26.1' },
  'v0.9.0': { go: '1.25.0', toolchain: '1.25.6' },
  'v0.8.5': {
    go: '1.25.0',
    toolchain: '1.25.6',
    chart: {
      sha256: 'c9a9dc0133f43a25711f4bdbce1eeb4b6448015958f901c6fad61a049e54415e',
      sources: ['kubernetes/k8s.io', 'OCM tutorial'],
    },
  },
  'v0.8.4': { go: '1.25.0', toolchain: '1.25.6' },
  'v0.8.3': { go: '1.25.0', toolchain: '1.25.6' },
  'v0.8.2': { go: '1.25.0', toolchain: '1.25.6' },
  'v0.8.1': { go: '1.25.0', toolchain: '1.25.6' },
  'v0.8.0': { go: '1.25.0', toolchain: '1.25.6' },
  'v0.7.1': { go: '1.25.0', toolchain: '1.25.4' },
  'v0.7.0': { go: '1.25.0', toolchain: '1.25.4' },
  'v0.6.3': { go: '1.25.0', toolchain: '1.25.4' },
  'v0.6.2': { go: '1.25.0', toolchain: '1.25.4' },
  'v0.6.1': { go: '1.25.0', toolchain: '1.25.4' },
  'v0.6.0': { go: '1.24.0', toolchain: null },
  'v0.5.1': { go: '1.24.0', toolchain: null },
  'v0.5.0': { go: '1.24.0', toolchain: null },
  'v0.4.1': { go: '1.24.0', toolchain: null },
  'v0.4.0': { go: '1.24.0', toolchain: null },
  'v0.3.0': { go: '1.24.0', toolchain: null },
  'v0.2.3': { go: '1.24.0', toolchain: null },
  'v0.2.2': { go: '1.24.0', toolchain: null },
  'v0.2.1': { go: '1.22.0', toolchain: '1.22.4' },
  'v0.2.0': { go: '1.22.0', toolchain: '1.22.4' },
  'v0.1.0': { go: '1.22.0', toolchain: '1.22.4' },
}
