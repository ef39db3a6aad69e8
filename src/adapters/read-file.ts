import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { messageOf } from '../errors.ts'
import { kindOf } from './write-file.ts'

/** A file was not read. The message continues a sentence that begins with its name: `has 5.1 MB, and at most 1.0 MB are read`. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  /** Nothing is at the path. */
  readonly missing: boolean

  constructor(message: string, options: { cause?: unknown; missing?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.missing = options.missing ?? false
  }
}

/** The end of a file that is too long to be read whole. */
export interface FileEnd {
  text: string
  /** Lines before `text`; 0 where they were not counted. */
  skippedLines: number
}

/** Flag of open(2): a symbolic link at the end of the path is an error. Windows has no such flag. */
const noFollow = constants.O_NOFOLLOW ?? 0
/** Without it the open of a FIFO waits for a writer. Windows has no such flag. */
const noWait = constants.O_NONBLOCK ?? 0

const chunkBytes = 1024 * 1024

/**
 * Text of a regular file. Pipes, sockets and devices are not read: they may have no end.
 *
 * @param limitBytes a larger file is not read at all
 * @param strict whether bytes that are not UTF-8 are an error; they are replaced by U+FFFD without it
 * @throws UnreadableFile
 */
export function readWholeFile(
  path: string,
  limitBytes: number,
  { links = false, strict = false }: { links?: boolean; strict?: boolean } = {},
): string {
  return withOpenFile(path, links, (opened, size) => {
    if (size > limitBytes) throw tooLarge(size, limitBytes)
    // One byte more than there should be: a file that grows is not cut. Files of /proc say that they have none.
    const most = size === 0 ? Math.min(chunkBytes, limitBytes + 1) : size + 1
    const bytes = readFrom(opened, 0, most)
    if (bytes.length === most) throw tooLarge(bytes.length, Math.min(most, limitBytes))
    return decoded(bytes, strict)
  })
}

/**
 * The last bytes of a regular file, from the beginning of a line on where there is one in them; bytes that are not UTF-8
 * are replaced by U+FFFD.
 *
 * @param limitBytes most that are read into memory
 * @param countLines whether the skipped beginning is read too, in pieces, to count its lines; about 1 s per GB
 * @throws UnreadableFile
 */
export function readFileEnd(path: string, limitBytes: number, countLines: boolean): FileEnd {
  return withOpenFile(path, false, (opened, size) => {
    const start = Math.max(0, size - limitBytes)
    const bytes = readFrom(opened, start, size - start)
    const line = start === 0 ? 0 : bytes.indexOf(lineEnd) + 1
    return {
      text: bytes.toString('utf8', line),
      skippedLines: countLines ? countLineEnds(opened, start + line) : 0,
    }
  })
}

/**
 * Where a path really is, if that is within a folder.
 *
 * @param folder may itself be reached through links
 * @throws UnreadableFile where the path leads out of the folder through a link, or where nothing is
 */
export function pathWithin(path: string, folder: string): string {
  const real = realPathOf(path)
  if (isBelow(real, realPathOf(folder))) return real
  throw new UnreadableFile(`leads out of ${folder} through a symbolic link`)
}

/** Why something may not be read, as the UnreadableFile that is thrown says it; null where it may. @throws any other error */
export function whyUnreadable(read: () => unknown): string | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    throw error
  }
}

/** Whether a path is a folder or below it, by its words alone: links are not looked at. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** `1.5 MB`, `10.7 GB`, as the artifact service counts. */
export function sizeText(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1e3)} kB`
}

/** @throws UnreadableFile where nothing is, where a link is broken or goes in a circle */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const there = lstatSync(path, { throwIfNoEntry: false })
    if (there?.isSymbolicLink())
      throw new UnreadableFile('is a symbolic link that leads nowhere', { cause: error })
    throw unreadable(error)
  }
}

function withOpenFile<T>(path: string, links: boolean, read: (opened: number, size: number) => T): T {
  try {
    // Looked at before it is opened: to open a device may already do something to it.
    const there = lstatSync(links ? realPathOf(path) : path)
    if (!there.isFile()) throw new UnreadableFile(`is ${kindOf(there)}, not a regular file`)
    const opened = openSync(path, constants.O_RDONLY | noWait | (links ? 0 : noFollow))
    try {
      const stats = fstatSync(opened)
      if (!stats.isFile()) throw new UnreadableFile(`is ${kindOf(stats)}, not a regular file`)
      return read(opened, stats.size)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : unreadable(error)
  }
}

function readFrom(opened: number, start: number, most: number): Buffer {
  const bytes = Buffer.allocUnsafe(most)
  let length = 0
  while (length < most) {
    const read = readSync(opened, bytes, length, most - length, start + length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function countLineEnds(opened: number, end: number): number {
  const chunk = new Uint8Array(Math.min(chunkBytes, end))
  let count = 0
  for (let start = 0; start < end; ) {
    const read = readSync(opened, chunk, 0, Math.min(chunk.length, end - start), start)
    if (read === 0) break
    for (let at = 0; at < read; at += 1) if (chunk[at] === lineEnd) count += 1
    start += read
  }
  return count
}

const lineEnd = 10

function decoded(bytes: Buffer, strict: boolean): string {
  if (!strict) return bytes.toString('utf8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableFile('is not UTF-8 text', { cause: error })
  }
}

const tooLarge = (bytes: number, limit: number): UnreadableFile =>
  new UnreadableFile(`has ${sizeText(bytes)}, and at most ${sizeText(limit)} are read`)

function unreadable(error: unknown): UnreadableFile {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)
  return new UnreadableFile(reasons[code] ?? `could not be read: ${messageOf(error)}`, {
    cause: error,
    missing,
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is not a folder',
  ENAMETOOLONG: 'does not exist: its name is too long',
  EACCES: 'could not be read: permission denied',
  ELOOP: 'is a symbolic link, which is not followed',
}
