import { assetOf, platformKey, platforms, toolNames } from './assets.ts'
import type { Checksums } from './checksums.ts'
import { kroChart, kroImage } from './kro.ts'
import { kroPins } from './pins/kro.ts'
import { toolPins } from './pins/tools.ts'

/** What a download, an image or a chart has to be, and who says so. */
export interface Digest {
  /** 64 hex digits. */
  sha256: string
  from: 'checksums' | 'versions-file' | 'pins'
  /** The embedded pin, where it says something else and was overruled; else null. */
  overrules: string | null
}

/**
 * Expected digests by name: `host/path` of an asset, or reference of an image or chart without digest. null: none is
 * known.
 */
export type Digests = (name: string) => Digest | null

/**
 * The user's `checksums` win over what a versions file recorded, and both over the embedded pins: a digest in the
 * input covers builds of the user's own mirror.
 *
 * @param recorded name → 64 hex digits, from a versions file
 */
export function digestsFrom(checksums: Checksums, recorded: Readonly<Record<string, string>>): Digests {
  return (name) => {
    const pinned = pinnedDigest(name)
    const overrules = (sha256: string): string | null =>
      pinned === null || pinned === sha256 ? null : pinned
    const given = checksums.digestOf(name)
    if (given !== null) return { sha256: given, from: 'checksums', overrules: overrules(given) }
    const noted = Object.hasOwn(recorded, name) ? recorded[name] : undefined
    if (noted !== undefined) return { sha256: noted, from: 'versions-file', overrules: overrules(noted) }
    return pinned === null ? null : { sha256: pinned, from: 'pins', overrules: null }
  }
}

/** The embedded pin of an asset, image or chart; 64 hex digits or null. */
export function pinnedDigest(name: string): string | null {
  pinsByName ??= indexPins()
  return pinsByName.get(name) ?? null
}

let pinsByName: Map<string, string> | undefined

function indexPins(): Map<string, string> {
  const byName = new Map<string, string>()
  for (const tool of toolNames)
    for (const [version, pins] of Object.entries(toolPins[tool]))
      for (const platform of platforms) {
        const pin = pins[platformKey(platform)]
        if (pin !== undefined) byName.set(assetOf(tool, version, platform).path, pin.sha256)
      }
  for (const [version, pin] of Object.entries(kroPins)) {
    if (pin.image !== undefined) byName.set(kroImage(version), pin.image.sha256)
    if (pin.chart !== undefined) byName.set(kroChart(version).name, pin.chart.sha256)
  }
  return byName
}
