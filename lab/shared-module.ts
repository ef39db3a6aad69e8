import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cache } from './cache.ts'
import { LabFailure } from './failure.ts'
import { goModule, type SharedModule } from './go.ts'
import { kroModule } from './kro-source.ts'
import { versions } from './versions.ts'

const kubernetes = 'k8s.io/kubernetes'

/** The programs besides Kubernetes' own that are built from one choice of module versions with it. */
const besideKubernetes = {
  'go.etcd.io/etcd/server/v3': versions.etcd,
  'helm.sh/helm/v3': versions.helm,
  'sigs.k8s.io/kind': versions.kind,
  'github.com/google/go-containerregistry': versions.crane,
} as const

/**
 * The module of the node's Kubernetes, etcd, helm, kind and crane. In a module of its own each of them takes other
 * versions of the same libraries: 3,441 packages to compile, and 2,876 in this one. The price: where one of them asks
 * for a later patch of a library, the others have it too.
 */
export const withKubernetes: SharedModule = {
  of: { [kubernetes]: versions.kubernetes, ...besideKubernetes },
  contents: async (cache) => {
    const { requirements, goDirectives } = await kubernetesAlone(cache, versions.kubernetes)
    return { requirements: { ...requirements, ...besideKubernetes }, goDirectives }
  },
}

/**
 * The module of CoreDNS: with the libraries of kro, all of which are as new as CoreDNS asks or newer. kro itself is
 * built as it was released, and CoreDNS adds 179 packages instead of 542.
 */
export const withKro: SharedModule = {
  of: { 'github.com/coredns/coredns': versions.coredns, [kroModule]: versions.kro },
  contents: async () => ({
    requirements: { 'github.com/coredns/coredns': versions.coredns, [kroModule]: versions.kro },
    goDirectives: ['go 1.26.0'],
  }),
}

/**
 * What a module that builds Kubernetes must require. Kubernetes' own go.mod asks version v0.0.0 of the modules that
 * live in its repository's staging folder, and replaces them by those folders; the module proxy has them by the
 * version v0.MINOR.PATCH instead.
 */
export async function kubernetesAlone(
  cache: Cache,
  version: string,
): Promise<{ requirements: Record<string, string>; goDirectives: string[] }> {
  const module = await goModule(cache, kubernetes, version)
  const text = await readFile(path.join(module.Dir, 'go.mod'), 'utf8')
  const staging = [...text.matchAll(/^\s*(k8s\.io\/\S+) v0\.0\.0$/gm)].map((match) => match[1] ?? '')
  if (staging.length === 0)
    throw new LabFailure(`go.mod of ${kubernetes} ${version} names no staging modules`)
  const released = version.replace(/^v1\./, 'v0.')
  return {
    requirements: {
      [kubernetes]: version,
      ...Object.fromEntries(staging.map((name) => [name, released])),
    },
    goDirectives: text.split('\n').filter((line) => /^(go|godebug) /.test(line)),
  }
}
