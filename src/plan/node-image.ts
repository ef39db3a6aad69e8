import {
  compareVersions,
  formatVersion,
  minorOf,
  nearestVersion,
  newestFirst,
  parseVersion,
} from '../model/version.ts'
import { defaults } from './defaults.ts'
import type { Origin } from './origin.ts'
import { nodeImagePins } from './pins/node-images.ts'

export interface Wanted {
  value: string
  origin: Origin
}

/** The node image and its Kubernetes, or why there is none. */
export type NodeImageChoice =
  | { nodeImage: string; kubernetes: string | null; from: { nodeImage: Origin; kubernetes: Origin } }
  | { fault: string; about: 'nodeImage' | 'kubernetes'; origin: Origin }

/**
 * The node image for a kind release. An image that was named wins over a Kubernetes version, except that an input
 * (a Kubernetes version) beats a file (an image).
 *
 * @param kind with its v
 */
export function chooseNodeImage(
  kind: string,
  kubernetes: Wanted | null,
  image: Wanted | null,
): NodeImageChoice {
  const imageIsOlderWord = image?.origin === 'versions-file' && kubernetes?.origin === 'input'
  if (image !== null && !imageIsOlderWord) return explicitNodeImage(image, kubernetes)
  return kubernetes === null ? defaultNodeImage(kind) : pinnedFor(kind, kubernetes)
}

/** Reference of an image as docker takes it: `[host[:port]/]name[:tag][@sha256:digest]`. */
const reference =
  /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@sha256:([0-9a-f]{64}))?$/

/** Tag and digest (64 hex digits) of an image reference, null where it has none; null: not a reference. */
export function parseImageReference(image: string): { tag: string | null; digest: string | null } | null {
  const match = reference.exec(image)
  return match === null ? null : { tag: match[1] ?? null, digest: match[2] ?? null }
}

function explicitNodeImage(image: Wanted, kubernetes: Wanted | null): NodeImageChoice {
  const parsed = parseImageReference(image.value)
  if (parsed === null)
    return {
      fault: `'${image.value}' is not an image reference such as kindest/node:v1.34.11@sha256:…`,
      about: 'nodeImage',
      origin: image.origin,
    }
  const known = pinOfNodeImage(image.value)?.kubernetes
  const tagged = known ?? (/^v\d+\.\d+\.\d+$/.test(parsed.tag ?? '') ? parsed.tag : null)
  if (tagged !== null)
    return {
      nodeImage: image.value,
      kubernetes: tagged,
      from: { nodeImage: image.origin, kubernetes: image.origin },
    }
  const said = kubernetes === null ? null : parseVersion(kubernetes.value)
  return {
    nodeImage: image.value,
    kubernetes: said === null ? null : formatVersion(said),
    from: { nodeImage: image.origin, kubernetes: kubernetes?.origin ?? image.origin },
  }
}

/** Kubernetes of the defaults where the kind release has it, else the newest that it has below. */
function defaultNodeImage(kind: string): NodeImageChoice {
  const offered = nodeImagesOf(kind)
  const version =
    newestOfMinor(defaults.kubernetes, offered) ??
    offered.find((candidate) => compareVersions(candidate, defaults.kubernetes) < 0) ??
    offered[0]
  if (version === undefined)
    return {
      fault: `no node image is pinned for kind ${kind} (there are for ${newestFirst(Object.keys(nodeImagePins)).join(', ')}); name one with node-image`,
      about: 'nodeImage',
      origin: 'default',
    }
  return pinned(kind, version, 'default')
}

function pinnedFor(kind: string, wanted: Wanted): NodeImageChoice {
  const fault = (text: string): NodeImageChoice => ({
    fault: text,
    about: 'kubernetes',
    origin: wanted.origin,
  })
  const parts = parseVersion(wanted.value)
  if (parts === null || parts.prerelease !== null)
    return fault(`'${wanted.value}' is not a Kubernetes version such as 1.34 or v1.34.3`)
  const version = formatVersion(parts)
  const offered = nodeImagesOf(kind)
  const found =
    parts.patch === null
      ? newestOfMinor(version, offered)
      : offered.find((candidate) => candidate === version)
  if (found !== undefined) return pinned(kind, found, wanted.origin)
  const elsewhere = newestFirst(
    Object.keys(nodeImagePins).filter((release) =>
      nodeImagesOf(release).some(
        (one) => one === version || (parts.patch === null && minorOf(one) === minorOf(version)),
      ),
    ),
  )
  const here =
    offered.length === 0
      ? 'none is pinned for it'
      : `it has ${offered.join(', ')}; nearest: ${nearestVersion(version, offered)}`
  const there =
    elsewhere.length === 0
      ? 'no pinned kind release has it'
      : `kind ${elsewhere.join(' and ')} ${elsewhere.length === 1 ? 'has' : 'have'} it`
  return fault(
    `no node image for Kubernetes ${version} in kind ${kind}: ${here}. ${there}. Or name an image with node-image`,
  )
}

function pinned(kind: string, kubernetes: string, origin: Origin): NodeImageChoice {
  const digest = nodeImagePins[kind]?.[kubernetes]?.sha256
  return {
    nodeImage: `kindest/node:${kubernetes}@sha256:${digest}`,
    kubernetes,
    from: { nodeImage: origin, kubernetes: origin },
  }
}

function newestOfMinor(version: string, offered: readonly string[]): string | undefined {
  return offered.find((candidate) => minorOf(candidate) === minorOf(version))
}

/** Kubernetes versions that a kind release has pinned node images for, newest first. */
export function nodeImagesOf(kind: string): string[] {
  return newestFirst(Object.keys(nodeImagePins[kind] ?? {}))
}

/** Which kind release an image was built for, by its digest; null for unknown digests or none. */
export function pinOfNodeImage(image: string): { kind: string; kubernetes: string } | null {
  const digest = parseImageReference(image)?.digest
  for (const [kind, images] of Object.entries(nodeImagePins))
    for (const [kubernetes, pin] of Object.entries(images))
      if (pin.sha256 === digest) return { kind, kubernetes }
  return null
}
