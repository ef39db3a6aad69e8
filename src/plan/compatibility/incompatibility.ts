import type { Platform } from '../../adapters/platform.ts'
import type { RbacMode } from '../../model/kro/traits.ts'

/** Two versions, or a version and the machine, that do not go together. */
export interface Incompatibility {
  /** `version/…`, stable. */
  rule: string
  /** error: it cannot work, nothing should be started; warning: it may work, and is worth knowing when it does not. */
  severity: 'error' | 'warning'
  /** What does not fit and why, with both numbers. */
  message: string
  /** The nearest working choice, as inputs to set. */
  suggestion: string
}

/** What is known of machine and plan before anything is installed. null: unknown, so it is not checked. */
export interface CompatibilityFacts {
  cluster: 'kind' | 'existing' | 'none'
  install: 'source' | 'release' | 'make' | 'none'
  platform: Platform
  /** Version of the kro that will be installed; null for a checkout that does not tell. */
  kro: string | null
  rbacMode: RbacMode | null
  /** Kubernetes of an existing cluster (`v1.30.2`). */
  serverVersion: string | null
  /** Version of the host's cgroups, as `docker info` has it. */
  cgroup: 1 | 2 | null
  /** Whether the kind config sets the kubelet's `failCgroupV1: false`. */
  allowsCgroupV1: boolean
  /** `go version` of the machine (`1.26.3`) and GOTOOLCHAIN; null: there is no Go. */
  go: { version: string; toolchain: string | null } | null
  /** `go` and `toolchain` lines of the checkout's go.mod; null: as known for the kro version. */
  goMod: { go: string; toolchain: string | null } | null
}
