import { relative } from 'node:path'
import { InputError } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { UpgradeInput } from '../inputs/upgrade.ts'
import type { Digests } from './digests.ts'
import type { Versions } from './resolve.ts'
import type { RecordedDigests } from './versions-file.ts'

/** The kro that the installed one becomes. */
export interface Upgrade {
  /** `v0.9.0` */
  from: string
  /** `v0.9.4`, or `the checkout kro` */
  to: string
  /** As if it were installed by itself. */
  target: { inputs: Inputs; versions: Versions; digests: Digests; recorded: RecordedDigests }
}

/**
 * Plans an upgrade.
 *
 * @param resolve the combination of versions with another kro
 * @throws InputError with every fault, each beginning with `upgrade-to: `
 */
export function planUpgrade(
  wanted: UpgradeInput,
  { inputs, versions, digests, recorded }: Upgrade['target'],
  resolve: (kro: string) => Versions,
): Upgrade {
  const from = versions.kro
  if ('checkout' in wanted) {
    const source = { checkout: wanted.checkout }
    const shown = relative(inputs.workspace, wanted.checkout) || '.'
    // kro-version names the kro that is installed first; of the checkout only git knows.
    const target = { ...inputs, install: 'source' as const, source, kroVersion: null }
    return {
      from,
      to: shown === '.' ? 'the checkout' : `the checkout ${shown}`,
      target: { inputs: target, versions, digests, recorded },
    }
  }
  if (wanted.version === from)
    throw new InputError([
      `upgrade-to: ${from} is the version that is installed first (kro-version); name another one`,
    ])
  try {
    const target = { inputs, versions: resolve(wanted.version), digests, recorded }
    return { from, to: wanted.version, target }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(
      error.faults.map((fault) =>
        fault
          .replace(/^kro-version: /, 'upgrade-to: ')
          .replace(/, or install it from its Go module.{0,200}$/, ''),
      ),
      { cause: error },
    )
  }
}
