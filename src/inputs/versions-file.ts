import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { Inputs } from './inputs.ts'
import { isFile, quoteValue } from './values.ts'

const usualVersionsFile = '.github/kro-versions.yaml'

/** @param given as the user gave it; empty or undefined where it was not given */
export function versionsFile(
  given: string | undefined,
  workspace: string,
  path: (value: string) => string,
  fault: (problem: string) => null,
): Inputs['versionsFile'] {
  if (given)
    // What else is not a file (a folder, a named pipe) is reported when it is read.
    return existsSync(path(given))
      ? { path: path(given), named: true }
      : fault(`there is no file ${quoteValue(given)}`)
  const usual = path(usualVersionsFile)
  if (!isFile(usual)) return null
  if (!isWithin(realpathSync(usual), realpathSync(workspace)))
    return fault(
      `${usualVersionsFile} is a link to a file outside ${workspace}; name that file with versions-file to use it`,
    )
  return { path: usual, named: false }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}
