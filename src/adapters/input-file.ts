import { lstatSync, realpathSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { isBelow, pathWithin, readWholeFile, UnreadableFile } from './read-file.ts'

/** Bytes of a file that an input names: values, kind's configuration, checksums, versions. A Helm release takes 1 MB. */
export const inputLimit = 1e6
/** Bytes of a file of manifests: the CRDs of a provider are a few megabytes in one file. */
export const manifestLimit = 16e6
/** Bytes of a file of kro's checkout that is read to know how kro is built. */
const checkoutLimit = 1e6

/**
 * Text of a file that the user named in an input, or that the user's glob matched.
 *
 * A path in the workspace may not lead out of it: the author of the commit (a pull request) can put a link there, and what
 * is read goes into messages and into the cluster. A path outside was written by the user, and is taken where it leads.
 *
 * @param path absolute
 * @param workspace absolute
 * @throws UnreadableFile whose message continues a sentence that begins with the file's name, and never says what is in it
 */
export function readInputFile(path: string, workspace: string, limitBytes = inputLimit): string {
  const real = inputPath(path, workspace)
  return readWholeFile(real, limitBytes, { links: true, strict: true })
}

/** Where a file or folder that the user named really is, under the rules of `readInputFile`. @throws UnreadableFile */
export function inputPath(path: string, workspace: string): string {
  if (!isBelow(path, workspace)) return realOutside(path)
  const real = pathWithin(path, workspace)
  // The credentials of actions/checkout may be there.
  if (isLinkIntoGit(path, real))
    throw new UnreadableFile('leads into the folder .git through a symbolic link, which is not read')
  return real
}

/**
 * Text of a file in a checkout of kro, as the build reads it; null where it is not there.
 *
 * @param workspace a checkout in it may hold links to other parts of it, and to nothing else
 * @throws UnreadableFile where a link leads out, where it is not a regular file, or where it has more than 1 MB
 */
export function readCheckoutFile(checkout: string, file: string, workspace = checkout): string | null {
  const path = join(checkout, file)
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null
  const real = inputPath(path, isBelow(resolve(checkout), workspace) ? workspace : checkout)
  return readWholeFile(real, checkoutLimit, { links: true })
}

function realOutside(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // The read reports what is wrong with it.
    return path
  }
}

const isLinkIntoGit = (path: string, real: string): boolean =>
  real.split(sep).includes('.git') && !path.split(sep).includes('.git')
