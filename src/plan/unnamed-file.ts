import type { Checksums } from './checksums.ts'
import { pinnedDigest } from './digests.ts'
import { kroChart, kroImage } from './kro.ts'
import { kroPins } from './pins/kro.ts'
import { nodeImagePins } from './pins/node-images.ts'
import type { VersionsFile } from './versions-file.ts'

/** How many names a sentence has. */
const shownNames = 5

/**
 * What counts of a versions file that was found in the checkout and that the workflow does not name. Who can change
 * the checkout (a pull request) must not choose what runs on the runner: its versions count where they are pinned
 * here, and its digests only where nothing is pinned for an image or chart of a known release of kro, which then has
 * to be that one. It cannot overrule a pin, allow a tool that is not pinned, or name a node image that is not pinned.
 *
 * @param where the file, as the workflow would name it
 * @param checksums of the workflow: what they say too is not worth a sentence
 * @returns the file without what does not count, and a sentence for each kind of it
 */
export function withoutAuthority(
  file: VersionsFile,
  where: string,
  checksums: Checksums,
): { file: VersionsFile; ignored: string[] } {
  const { versions, recorded } = file
  const ignored: string[] = []
  const ignore = (what: string, why: string): unknown =>
    ignored.push(
      `${where}: ${what} ignored, because ${why}; it counts where the workflow names the file (versions-file: ${where})`,
    )

  const ofKro = imagesAndCharts()
  const sha256: Record<string, string> = {}
  const overruling: string[] = []
  const vouching: string[] = []
  for (const [name, digest] of Object.entries(recorded.sha256)) {
    const pinned = pinnedDigest(name)
    if (pinned === digest || checksums.digestOf(name) === digest) continue
    if (pinned !== null) overruling.push(name)
    else if (ofKro.has(name)) sha256[name] = digest
    else vouching.push(name)
  }
  if (overruling.length > 0) ignore(`the SHA-256 of ${listed(overruling)} is`, 'another one is pinned')
  if (vouching.length > 0) ignore(`the SHA-256 of ${listed(vouching)} is`, 'none is pinned that confirms it')

  const { nodeImage } = versions
  const imageCounts = nodeImage === null || isPinnedNodeImage(nodeImage)
  if (!imageCounts) ignore(`nodeImage '${nodeImage}' is`, 'it is not one of the pinned node images')
  return {
    file: {
      versions: imageCounts ? versions : { ...versions, nodeImage: null },
      recorded: { ...recorded, sha256 },
    },
    ignored,
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).join(', ')
  return names.length > shownNames ? `${shown} and ${names.length - shownNames} more` : shown
}

/** Names under which a run records what a known release of kro consists of. */
function imagesAndCharts(): Set<string> {
  return new Set(Object.keys(kroPins).flatMap((version) => [kroImage(version), kroChart(version).name]))
}

function isPinnedNodeImage(image: string): boolean {
  return Object.values(nodeImagePins).some((images) =>
    Object.entries(images).some(
      ([kubernetes, { sha256 }]) => image === `kindest/node:${kubernetes}@sha256:${sha256}`,
    ),
  )
}
