import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Cache } from './cache.ts'

/** Something that is built once: the folder that it becomes, and what it costs with empty caches. */
export type BuildPart = {
  /** Folder in the cache's products. */
  product: string
  title: string
  /** On 2 cores, downloads included; 0 for what is done beside the others. */
  seconds: number
}

/** What a lab that holds nothing yet has to build; seconds as measured (README.md). */
export function buildParts(wanted: {
  kubernetes: readonly string[]
  kubectl: string | null
  kro: readonly string[]
  tools: readonly string[]
}): BuildPart[] {
  const { kubernetes, kubectl, kro, tools } = wanted
  return [
    { product: 'debian-node', title: "a node's root filesystem", seconds: 0 },
    ...kubernetes.map((version) => ({
      product: `kubernetes-${version}`,
      title: `Kubernetes ${version}`,
      seconds: 350,
    })),
    { product: 'node-programs', title: 'etcd and CoreDNS', seconds: 65 },
    ...tools.map((name) => ({ product: `tool-${name}`, title: name, seconds: toolSeconds[name] ?? 30 })),
    ...kro.map((version) => ({ product: `kro-release-${version}`, title: `kro ${version}`, seconds: 40 })),
    ...(kubectl === null
      ? []
      : [{ product: `kubectl-${kubectl}`, title: `kubectl ${kubectl}`, seconds: 50 }]),
  ]
}

const toolSeconds: Readonly<Record<string, number>> = {
  kind: 5,
  ko: 60,
  helm: 20,
  crane: 5,
  act: 45,
  actionlint: 5,
  chainsaw: 150,
}

/**
 * One line that says what will be built and about how long that takes, for a person who waits.
 *
 * @param isThere whether a product was built before
 */
export function forecast(
  parts: readonly BuildPart[],
  isThere: (product: string) => boolean,
  root: string,
): string {
  const missing = parts.filter(({ product }) => !isThere(product))
  if (missing.length === 0) return `everything is built (${root}): starting takes seconds`
  const seconds = missing.reduce((sum, part) => sum + part.seconds, 0)
  const what = missing.map((part) =>
    part.seconds < 45 ? part.title : `${part.title} (${lasting(part.seconds)})`,
  )
  return `to build: ${what.join(', ')}. Together ${lasting(seconds)} on 2 cores, once: it is kept in ${root}`
}

/** Rounded up: who is told too little waits in doubt. */
const lasting = (seconds: number): string =>
  seconds < 60 ? 'about 1 min' : `about ${Math.ceil(seconds / 60)} min`

/** Whether a product is in the cache, complete; made from which inputs is seen when it is built. */
export const isInCache =
  (cache: Cache) =>
  (product: string): boolean =>
    existsSync(path.join(cache.products, product, '.inputs.json'))
