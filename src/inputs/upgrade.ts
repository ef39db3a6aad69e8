import { isKroCheckout, quoteValue, type Source } from './values.ts'

/** What kro is upgraded to: a release, or the build of a checkout. */
export type UpgradeInput = { version: string } | { checkout: string }

/**
 * Decides what `upgrade-to` names.
 *
 * @param source what the input `source` names; null where it is not valid
 * @param fault takes what is wrong, in one sentence without the name of the input
 */
export function readUpgradeInput(
  value: string,
  source: Source | null,
  fault: (problem: string) => null,
): UpgradeInput | null {
  if (value !== '.')
    return /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]{1,100})?$/.test(value)
      ? { version: `v${value.replace(/^v/, '')}` }
      : fault(`${quoteValue(value)} is neither an exact version such as v0.9.4 nor . for the checkout`)
  if (source === null) return null
  if ('module' in source)
    return fault(`. is the checkout that source names, and source is the version ${source.module}`)
  if ('git' in source)
    return fault(
      '. is the checkout in a folder that source names, and source is a git URL; check it out first',
    )
  return isKroCheckout(source.checkout)
    ? { checkout: source.checkout }
    : fault(
        '. stands for the kro checkout that source names, and source names none (no go.mod of a kro module was found); name its folder with source, or give a version such as v0.9.4',
      )
}

/** What does not go together with an upgrade, in one sentence each. */
export function problemsOfUpgrade(cluster: string, install: string, manifests: readonly string[]): string[] {
  const problems: string[] = []
  if (manifests.length === 0)
    problems.push('it needs manifests: the RGDs and instances that live through the upgrade')
  if (cluster !== 'kind') problems.push('it works only with cluster kind: kro is replaced and restarted')
  else if (install !== 'release')
    problems.push(
      `it needs install release, which installs the version that is upgraded (kro-version), and install is ${install}`,
    )
  return problems
}
