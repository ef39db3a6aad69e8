import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { messageOf } from './errors.ts'

/** Bytes of a file that holds values, a kind configuration, versions or checksums; real ones have a few thousand. */
export const settingsLimit = 1024 * 1024
/** Bytes of a file of manifests; the CRDs of a large operator in one file are 4 MB. */
export const manifestsLimit = 8 * 1024 * 1024

/** The problem of a file that is not there. */
export const noSuchFile = 'does not exist'

/**
 * Reads a text file that a user named. Never waits (on a named pipe), never reads more than the limit (from a device that
 * has no end), and never throws.
 *
 * @param limit bytes
 * @returns the text without its byte order mark, or what is wrong, to be put after the name of the file. It quotes
 *   nothing of the content.
 */
export function readTextFile(path: string, limit: number): { text: string } | { problem: string } {
  let descriptor: number | null = null
  try {
    const kind = notRegular(statSync(path))
    if (kind !== null) return { problem: `is ${kind}, not a file` }
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
    // It may have been replaced since.
    const now = notRegular(fstatSync(descriptor))
    if (now !== null) return { problem: `is ${now}, not a file` }
    const bytes = readUpTo(descriptor, limit + 1)
    if (bytes.length > limit)
      return { problem: `is larger than ${limit / 1024 / 1024} MiB, the limit for this input` }
    if (bytes.includes(0)) return { problem: 'is not text in UTF-8: it has a NUL byte' }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return { problem: whyNot(error) }
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** Files of /proc say that they have no bytes, so the size counts for nothing. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = []
  let room = limit
  while (room > 0) {
    const chunk = Buffer.alloc(Math.min(room, 256 * 1024))
    const read = readSync(descriptor, chunk)
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    room -= read
  }
  return Buffer.concat(chunks)
}

function notRegular(stats: Stats): string | null {
  if (stats.isFile()) return null
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

function whyNot(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return noSuchFile
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not text in UTF-8'
  return `cannot be read: ${code ?? messageOf(error)}`
}
