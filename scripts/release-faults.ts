/** What is known of a release before it is published. */
export interface ReleaseCandidate {
  /** The tag that was pushed: `v1.2.3` or `v1.2.3-rc.1`. */
  tag: string
  /** `version` of package.json. */
  version: string
  /** Whether the tagged commit is an ancestor of main, or its head. */
  onMain: boolean
  /** Text of CHANGELOG.md. */
  changelog: string
}

/** Why a tag must not be released: one sentence a fault, each with what to do; none where it may. */
export function releaseFaults({ tag, version, onMain, changelog }: ReleaseCandidate): string[] {
  const faults: string[] = []
  if (tag !== `v${version}`)
    faults.push(
      `the tag is ${tag}, but package.json has version ${version}: delete the tag, and tag a commit whose package.json says ${tag.slice(1)}`,
    )
  if (!onMain)
    faults.push(
      `the commit of ${tag} is not on main: merge it into main, delete the tag (git push --delete origin ${tag}) and tag the commit on main`,
    )
  if (changelogSection(changelog, version) === null)
    faults.push(
      `CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with text in it: move what is under [Unreleased] there`,
    )
  return faults
}

/**
 * The text under `## [version] - date` of a changelog (https://keepachangelog.com), without the heading.
 *
 * @returns null where there is no such section, or nothing in it
 */
export function changelogSection(changelog: string, version: string): string | null {
  const lines = changelog.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `))
  if (start === -1) return null
  const length = lines
    .slice(start + 1)
    .findIndex((line) => line.startsWith('## ') || /^\[[^\]]+\]: /.test(line))
  const section = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length)
  const text = section.join('\n').trim()
  return text === '' ? null : text
}
