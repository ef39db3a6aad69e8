/** A version in parts. `patch` is null where only `1.34` is known. */
export interface VersionParts {
  major: number
  minor: number
  patch: number | null
  /** `rc.1` of `v0.5.0-rc.1`, else null. */
  prerelease: string | null
}

const pattern =
  /^v?(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})(?:-([0-9A-Za-z][0-9A-Za-z.-]{0,60}))?)?$/

/** `v1.34.3`, `1.34.3`, `1.34`, `v0.5.0-rc.1`; null for anything else, so nothing else ever reaches a command. */
export function parseVersion(text: string): VersionParts | null {
  const match = pattern.exec(text.trim())
  if (match === null) return null
  const [, major, minor, patch, prerelease] = match
  return {
    major: Number(major),
    minor: Number(minor),
    patch: patch === undefined ? null : Number(patch),
    prerelease: prerelease ?? null,
  }
}

/** With the leading v: `v1.34.3`, or `v1.34` where there is no patch. */
export function formatVersion({ major, minor, patch, prerelease }: VersionParts): string {
  return `v${major}.${minor}${patch === null ? '' : `.${patch}`}${prerelease === null ? '' : `-${prerelease}`}`
}

/**
 * Order of two versions, for `sort`. A missing patch counts as 0; a pre-release comes before its release and is
 * compared as text (good enough to sort what people type; nothing is pinned to a pre-release).
 *
 * @throws RangeError if one of them is not a version: such text must have been refused before
 */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)]
  const byNumber = x.major - y.major || x.minor - y.minor || (x.patch ?? 0) - (y.patch ?? 0)
  if (byNumber !== 0 || x.prerelease === y.prerelease) return byNumber
  if (x.prerelease === null) return 1
  if (y.prerelease === null) return -1
  return x.prerelease < y.prerelease ? -1 : 1
}

export function atLeast(version: string, minimum: string): boolean {
  return compareVersions(version, minimum) >= 0
}

/** `1.34` of `v1.34.3`: what Kubernetes' skew rules speak of. */
export function minorOf(version: string): string {
  const { major, minor } = partsOf(version)
  return `${major}.${minor}`
}

/** How many minors `a` is ahead of `b` (negative: behind). Infinite across majors. */
export function minorsAhead(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)]
  return x.major === y.major ? x.minor - y.minor : (x.major - y.major) * Number.POSITIVE_INFINITY
}

/** Newest first. */
export function newestFirst(versions: Iterable<string>): string[] {
  return [...versions].sort((a, b) => compareVersions(b, a))
}

/**
 * The version of the list that is closest to the wanted one: the same minor first (its newest patch), else the
 * closest minor. null for an empty list.
 */
export function nearestVersion(wanted: string, among: Iterable<string>): string | null {
  const distance = (version: string): number => Math.abs(minorsAhead(version, wanted))
  return newestFirst(among).reduce<string | null>(
    (best, version) => (best === null || distance(version) < distance(best) ? version : best),
    null,
  )
}

function partsOf(text: string): VersionParts {
  const parts = parseVersion(text)
  if (parts === null) throw new RangeError(`not a version: '${text}'`)
  return parts
}
