import type { Platform } from '../adapters/platform.ts'
import type { PlatformKey } from './pins/tool-pins.ts'

export const toolNames = ['kind', 'kubectl', 'ko', 'helm', 'chainsaw'] as const
export type ToolName = (typeof toolNames)[number]

/** The file that a project publishes for one version and platform. */
export interface Asset {
  /** `host/path`, without scheme: what a mirror serves below its base URL, and the asset's name in `checksums`. */
  path: string
  /** Path of the binary within the tar.gz; null where the asset is the binary itself. */
  member: string | null
  /** Bytes; a file that is longer is another one. */
  maxBytes: number
}

/**
 * Well above what the projects publish (kubectl is the largest, about 60 MB), and below 400 MB for all together: they
 * are downloaded at the same time, and a server that never stops sending must not fill the disk.
 */
const maxMegabytes: Record<ToolName, number> = { kind: 50, kubectl: 100, ko: 75, helm: 75, chainsaw: 75 }

/**
 * Where each project publishes. kind: hack/release/build/cross.sh; ko: .goreleaser.yml (x86_64 for amd64, no v);
 * kubectl: dl.k8s.io; helm: get.helm.sh (the binary is in a folder named after the platform); chainsaw: .goreleaser.yaml.
 */
const layout: Record<ToolName, (version: string, platform: Platform) => Omit<Asset, 'maxBytes'>> = {
  kind: (version, { os, arch }) => ({
    path: `github.com/kubernetes-sigs/kind/releases/download/${version}/kind-${os}-${arch}`,
    member: null,
  }),
  kubectl: (version, { os, arch }) => ({
    path: `dl.k8s.io/release/${version}/bin/${os}/${arch}/kubectl`,
    member: null,
  }),
  ko: (version, { os, arch }) => {
    const system = { linux: 'Linux', darwin: 'Darwin' }[os]
    const machine = { amd64: 'x86_64', arm64: 'arm64' }[arch]
    return {
      path: `github.com/ko-build/ko/releases/download/${version}/ko_${version.slice(1)}_${system}_${machine}.tar.gz`,
      member: 'ko',
    }
  },
  helm: (version, { os, arch }) => ({
    path: `get.helm.sh/helm-${version}-${os}-${arch}.tar.gz`,
    member: `${os}-${arch}/helm`,
  }),
  chainsaw: (version, { os, arch }) => ({
    path: `github.com/kyverno/chainsaw/releases/download/${version}/chainsaw_${os}_${arch}.tar.gz`,
    member: 'chainsaw',
  }),
}

/** @param version with its v: `v0.33.0` */
export function assetOf(tool: ToolName, version: string, platform: Platform): Asset {
  return { ...layout[tool](version, platform), maxBytes: maxMegabytes[tool] * 1e6 }
}

export function platformKey({ os, arch }: Platform): PlatformKey {
  return `${os}/${arch}`
}

export const platforms: readonly Platform[] = [
  { os: 'linux', arch: 'amd64' },
  { os: 'linux', arch: 'arm64' },
  { os: 'darwin', arch: 'amd64' },
  { os: 'darwin', arch: 'arm64' },
]
