import type { Fault } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import { isKroCheckout, type Source } from './values.ts'

/** `auto`: from source where there is a checkout or a version to build. */
export function installOf(
  asked: Inputs['install'] | 'auto' | null,
  source: Source | null,
  isUpgraded: boolean,
): Inputs['install'] {
  if (asked !== 'auto') return asked ?? 'none'
  // A checkout is what it is upgraded to.
  if (isUpgraded) return 'release'
  return source && (!('checkout' in source) || isKroCheckout(source.checkout)) ? 'source' : 'release'
}

/** Ways to install that need what the other inputs do not give. @param sourceText as it was given, for messages */
export function checkInstall(
  {
    install,
    cluster,
    source,
    imageRepository,
  }: Pick<Inputs, 'install' | 'cluster' | 'imageRepository'> & {
    source: Source | null
  },
  sourceText: string,
  fault: Fault,
): void {
  const needsCheckout = install === 'source' || install === 'make'
  if (needsCheckout && source && 'checkout' in source && !isKroCheckout(source.checkout))
    fault(
      'source',
      `install ${install} needs a kro checkout, and ${sourceText} is not one (it has no go.mod of a kro module); name its folder, or a version such as v0.9.4`,
    )
  if (install === 'make' && cluster !== 'kind')
    fault('install', 'make works only with cluster kind: it creates the cluster itself')
  if (install === 'source' && cluster === 'existing' && imageRepository === null)
    fault(
      'image-repository',
      'install source on an existing cluster needs a repository that ko can push to and the nodes can pull from',
    )
}
