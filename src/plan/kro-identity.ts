import { SetupError } from '../errors.ts'
import type { RecordedDigests } from './versions-file.ts'

/** How the source that kro is built from is known. */
export type KroIdentity = { commit: string } | { moduleSum: string }

/**
 * Compares the source of kro with what a versions file recorded. Digests of assets, images and charts are compared where
 * they are verified (`digestsFrom`). Nothing is compared where nothing is recorded, or where the source is of another kind.
 *
 * @throws SetupError with what was recorded and what is there
 */
export function checkKroIdentity(recorded: RecordedDigests, found: KroIdentity): void {
  const [what, expected, actual] =
    'commit' in found
      ? ['kroCommit', recorded.kroCommit, found.commit]
      : ['kroModuleSum', recorded.kroModuleSum, found.moduleSum]
  if (expected === null || expected === actual) return
  throw new SetupError(
    `the versions file records ${what} ${expected}, and the source of kro here is ${actual}`,
    {
      hint: `check out what was recorded, or take ${what} out of the versions file where kro is meant to change`,
      failure: { code: 'checksum-mismatch', what: 'the source of kro', url: actual },
    },
  )
}
