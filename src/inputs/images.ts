import { existsSync } from 'node:fs'
import { inputPath } from '../adapters/input-file.ts'
import { messageOf } from '../errors.ts'
import { quoteValue } from './values.ts'

/** An image for the nodes: of the local Docker by its name, or in an archive (`docker save`, OCI layout; file or folder). */
export type ImageSource = { name: string } | { archive: string; shown: string }

/**
 * Reads an entry of the input `images`.
 *
 * @param path makes a path absolute
 * @returns null: a fault was recorded
 */
export function readImageSource(
  entry: string,
  workspace: string,
  path: (value: string) => string,
  fault: (problem: string) => null,
): ImageSource | null {
  const file = path(entry)
  const isPath = existsSync(file) || /^(?:\.{0,2}\/)|\.(?:tar|tgz|tar\.gz)$/.test(entry)
  if (!isPath)
    return /^[a-z0-9][a-z0-9._/-]{0,255}(?::\d{1,5}\/[a-z0-9._/-]{1,255})?(?::[\w][\w.-]{0,127})?$/.test(
      entry,
    )
      ? { name: entry }
      : fault(`${quoteValue(entry)} is neither an image such as app:dev nor the path of an archive`)
  if (!existsSync(file)) return fault(`there is no archive ${quoteValue(entry)} (relative to ${workspace})`)
  try {
    return { archive: inputPath(file, workspace), shown: entry }
  } catch (error) {
    return fault(`the archive ${quoteValue(entry)} ${messageOf(error)}`)
  }
}
