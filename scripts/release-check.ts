/**
 * For the workflow `release`: whether a tag may be released. Needs no packages, so it runs before any is installed.
 *
 *     node scripts/release-check.ts v1.2.3
 *
 * Exit code 0: it may, and the notes of the release are printed; 1: it may not, and why.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { changelogSection, releaseFaults } from './release-faults.ts'

const [tag] = process.argv.slice(2)
if (tag === undefined) {
  console.error('release-check: the tag is missing; usage: node scripts/release-check.ts v1.2.3')
  process.exit(1)
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const faults = releaseFaults({ tag, version, changelog, onMain: isOnMain(tag) })
for (const fault of faults) console.error(`release-check: ${fault}`)
if (faults.length > 0) process.exit(1)
console.log(changelogSection(changelog, version))

/** @throws Error where git cannot tell: a shallow clone, or no tag or no main of that name */
function isOnMain(tag: string): boolean {
  const args = ['merge-base', '--is-ancestor', `refs/tags/${tag}^{commit}`, 'refs/remotes/origin/main']
  const ended = spawnSync('git', args, { encoding: 'utf8', timeout: 60_000 })
  // 0: it is; 1: it is not (git-merge-base, --is-ancestor).
  if (ended.status === 0 || ended.status === 1) return ended.status === 0
  throw new Error(
    `git ${args.join(' ')} failed with exit code ${ended.status}: ${ended.stderr.trim()}; fetch main and all tags (git fetch --tags origin main)`,
    { cause: ended.error },
  )
}
