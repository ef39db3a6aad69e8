import type { Platform } from '../adapters/platform.ts'
import { InputError } from '../errors.ts'
import { formatVersion, minorsAhead, nearestVersion, newestFirst, parseVersion } from '../model/version.ts'
import { assetOf, platformKey, type ToolName, toolNames } from './assets.ts'
import { defaults } from './defaults.ts'
import { type Digests, pinnedDigest } from './digests.ts'
import { kroChart, kroImage } from './kro.ts'
import { chooseNodeImage } from './node-image.ts'
import type { Origin } from './origin.ts'
import { kroPins } from './pins/kro.ts'
import { toolPins } from './pins/tools.ts'

/** Versions as asked for, by input or by a versions file; null: not asked. */
export interface VersionRequest {
  kro: string | null
  /** `1.34` or `v1.34.3`. */
  kubernetes: string | null
  /** Wins over `kubernetes`. */
  nodeImage: string | null
  kind: string | null
  kubectl: string | null
  ko: string | null
  helm: string | null
  chainsaw: string | null
}

export type VersionName = keyof VersionRequest

/** The combination in use. Versions carry their v. */
export interface Versions {
  kro: string
  /** `v1.34.11`; `v1.34` where an image without version in its tag was given along with `1.34`; null: unknown. */
  kubernetes: string | null
  /** `kindest/node:v1.34.11@sha256:…`, or what the user named. */
  nodeImage: string
  kind: string
  kubectl: string
  ko: string
  helm: string
  /** null: no tests are run. */
  chainsaw: string | null
  /** Where each came from. What was derived from an input (a node image from `kubernetes`) has that input's origin. */
  from: Record<VersionName, Origin>
}

export interface ResolveOptions {
  platform: Platform
  /** A versions file, read; null: none. */
  file: VersionRequest | null
  /** Where a digest comes from: the user's checksums, the versions file's records, the pins. */
  digests: Digests
  /**
   * Where kro comes from. A checkout is what it is, a Go module is verified by the checksum database; a release has
   * to be pinned here or have a digest in checksums.
   */
  kroFrom: 'release' | 'module' | 'checkout'
  /** Tools that will be installed. Default: all but chainsaw. */
  tools?: readonly ToolName[]
}

/**
 * The one combination to use: inputs beat the versions file, which beats the pinned defaults. What is not requested
 * follows what is (the node image follows kind, kubectl follows Kubernetes).
 *
 * @throws InputError with every fault: not a version, not pinned and without a known digest, no node image for that
 *   Kubernetes in that kind release; each with what there is instead
 */
export function resolveVersions(request: VersionRequest, options: ResolveOptions): Versions {
  const faults: string[] = []
  const wanted = (name: VersionName): { value: string; origin: Origin } | null => {
    if (request[name] !== null) return { value: request[name], origin: 'input' }
    const noted = options.file?.[name] ?? null
    return noted === null ? null : { value: noted, origin: 'versions-file' }
  }
  const exact = (name: 'kro' | ToolName): { value: string; origin: Origin } => {
    const asked = wanted(name)
    if (asked === null) return { value: defaults[name], origin: 'default' }
    const parts = parseVersion(asked.value)
    if (parts !== null && parts.patch !== null) return { value: formatVersion(parts), origin: asked.origin }
    faults.push(
      `${label(name, asked.origin)}: '${asked.value}' is not an exact version such as ${defaults[name]}`,
    )
    return { value: defaults[name], origin: asked.origin }
  }

  const kro = exact('kro')
  if (options.kroFrom === 'release') faults.push(...unknownKro(kro, options.digests))
  const kind = exact('kind')
  const node = chooseNodeImage(kind.value, wanted('kubernetes'), wanted('nodeImage'))
  if ('fault' in node) faults.push(`${label(node.about, node.origin)}: ${node.fault}`)
  const kubernetes = 'fault' in node ? defaults.kubernetes : node.kubernetes
  const kubectl =
    wanted('kubectl') === null
      ? { value: kubectlFor(kubernetes, options.platform), origin: 'default' as const }
      : exact('kubectl')
  const tools = { kind, kubectl, ko: exact('ko'), helm: exact('helm'), chainsaw: exact('chainsaw') }
  const installed = options.tools ?? toolNames.filter((name) => name !== 'chainsaw')
  for (const tool of installed)
    faults.push(...unknownTool(tool, tools[tool], options.platform, options.digests))

  if (faults.length > 0 || 'fault' in node) throw new InputError(faults)
  return {
    kro: kro.value,
    kubernetes: node.kubernetes,
    nodeImage: node.nodeImage,
    kind: kind.value,
    kubectl: kubectl.value,
    ko: tools.ko.value,
    helm: tools.helm.value,
    chainsaw: installed.includes('chainsaw') ? tools.chainsaw.value : null,
    from: {
      kro: kro.origin,
      kubernetes: node.from.kubernetes,
      nodeImage: node.from.nodeImage,
      kind: kind.origin,
      kubectl: kubectl.origin,
      ko: tools.ko.origin,
      helm: tools.helm.origin,
      chainsaw: tools.chainsaw.origin,
    },
  }
}

/** The input's name in the user's words, and the file where it was written there. */
function label(name: VersionName, origin: Origin): string {
  if (origin === 'versions-file') return `versions-file, ${name}`
  return name === 'nodeImage' ? 'node-image' : `${name}-version`
}

function unknownKro(kro: { value: string; origin: Origin }, digests: Digests): string[] {
  if (Object.hasOwn(kroPins, kro.value)) return []
  const names = [kroImage(kro.value), kroChart(kro.value).name]
  if (names.some((name) => digests(name) !== null)) return []
  return [
    `${label('kro', kro.origin)}: kro ${kro.value} is not known here; known: ${newestFirst(Object.keys(kroPins)).join(', ')} ` +
      `(nearest: ${nearestVersion(kro.value, Object.keys(kroPins))}). For another release give the digest of ` +
      `${names.join(' or ')} in 'checksums', or install it from its Go module with source: ${kro.value}`,
  ]
}

function unknownTool(
  tool: ToolName,
  { value, origin }: { value: string; origin: Origin },
  platform: Platform,
  digests: Digests,
): string[] {
  const asset = assetOf(tool, value, platform)
  if (digests(asset.path) !== null) return []
  const known = pinnedVersions(tool, platform)
  const which = Object.hasOwn(toolPins[tool], value) ? `has no pinned checksum for` : `is not pinned for`
  return [
    `${label(tool, origin)}: ${tool} ${value} ${which} ${platformKey(platform)}; pinned: ${known.join(', ')} ` +
      `(nearest: ${nearestVersion(value, known)}). For another version give its SHA-256 in 'checksums' as a line ` +
      `'<sha256>  ${asset.path}'`,
  ]
}

/** Versions of a tool that can be installed on the platform without `checksums`, newest first. */
export function pinnedVersions(tool: ToolName, platform: Platform): string[] {
  return newestFirst(
    Object.keys(toolPins[tool]).filter(
      (version) => pinnedDigest(assetOf(tool, version, platform).path) !== null,
    ),
  )
}

/**
 * kubectl is supported one minor around the API server. The default serves as long as that holds; beyond it the
 * nearest pinned one for the platform is taken (where even that is too far, `checkFit` says so).
 */
function kubectlFor(kubernetes: string | null, platform: Platform): string {
  if (kubernetes === null || Math.abs(minorsAhead(defaults.kubectl, kubernetes)) <= 1) return defaults.kubectl
  return nearestVersion(kubernetes, pinnedVersions('kubectl', platform)) ?? defaults.kubectl
}
