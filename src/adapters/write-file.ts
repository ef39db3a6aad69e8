import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf, SetupError } from '../errors.ts'

/** For files that hold values of a chart, credentials or a kubeconfig: only the user reads them. */
export const privateFile = 0o600
/** For every other file. The process's umask can take more away. */
export const sharedFile = 0o644
/** For folders that this program makes. */
export const privateFolder = 0o700

/** Ends the name of a file that is not whole yet; who lists a folder leaves these out. */
export const unfinishedSuffix = '.new'

/** Flag of open(2): a symbolic link is an error. Windows has no such flag. */
const noFollow = constants.O_NOFOLLOW ?? 0

/**
 * Writes a file that appears whole or not at all: beside its target under a random name, then renamed. A process that is
 * killed leaves the old file. A symbolic link at the target is replaced and never followed.
 *
 * @param path its folder has to exist
 * @param mode permissions of the file, before the umask
 * @throws SetupError that names the path; then no temporary file is left
 */
export function writeFileAtomically(path: string, text: string, mode = sharedFile): void {
  writePiecesAtomically(
    path,
    (write) => {
      write(text)
      return true
    },
    mode,
  )
}

/**
 * Like `writeFileAtomically`, piece by piece: the whole is never in memory.
 *
 * @param body calls `write` for each piece; returns false to write nothing after all
 * @returns bytes; null where `body` returned false: then the target is as it was
 * @throws SetupError that names the path; what `body` throws
 */
export function writePiecesAtomically(
  path: string,
  body: (write: (text: string) => void) => boolean,
  mode = sharedFile,
): number | null {
  refuseSpecial(path)
  // Of a fixed length: the name of the target may be as long as the file system allows.
  const temporary = join(dirname(path), `.${randomBytes(12).toString('hex')}${unfinishedSuffix}`)
  const opened = told(path, () => openNew(temporary, mode))
  let bytes = 0
  try {
    let worth = false
    try {
      worth = body((text) => {
        bytes += told(path, () => writeAll(opened, text))
      })
    } finally {
      closeSync(opened)
    }
    if (!worth) {
      rmSync(temporary, { force: true })
      return null
    }
    told(path, () => renameSync(temporary, path))
    return bytes
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Opens a file for writing that this call makes.
 *
 * @returns its file descriptor
 * @throws the error of open(2), EEXIST where anything has the name: a link too, wherever it points
 */
export function openNew(path: string, mode: number): number {
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow, mode)
}

/**
 * Adds to the end of a file, which is made where there is none.
 *
 * @throws SetupError that names the path: also where a symbolic link, a FIFO or a folder is there
 */
export function appendToFile(path: string, text: string, mode = sharedFile): void {
  refuseSpecial(path)
  told(path, () => {
    // Without O_NONBLOCK the open of a FIFO waits for a reader.
    const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK
    const opened = openSync(path, flags | noFollow, mode)
    try {
      if (!fstatSync(opened).isFile()) throw new Error(`it is ${kindOf(fstatSync(opened))}`)
      appendFileSync(opened, text)
    } finally {
      closeSync(opened)
    }
  })
}

/**
 * Makes the folders of `path` below `root`, and sees that none of them is a symbolic link: what is written into them
 * stays below `root`.
 *
 * @param root is made where it does not exist; may itself be reached through links
 * @param names one folder after the other
 * @returns the innermost folder
 * @throws SetupError that names the folder
 */
export function makeFolderBelow(root: string, ...names: string[]): string {
  told(root, () => mkdirSync(root, { recursive: true, mode: privateFolder }))
  let folder = root
  for (const name of names) {
    folder = join(folder, name)
    const there = lstatSync(folder, { throwIfNoEntry: false })
    if (there === undefined) told(folder, () => mkdirSync(folder, { recursive: true, mode: privateFolder }))
    else if (!there.isDirectory())
      throw new SetupError(`nothing can be written into ${folder}: it is ${kindOf(there)}, not a folder`, {
        hint: `remove it (rm '${folder}'), or choose another folder`,
      })
  }
  return folder
}

/** What stands at a path, in words with an article. */
export function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link'
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a named pipe (FIFO)'
  if (stats.isSocket()) return 'a socket'
  return stats.isFile() ? 'a file' : 'a device'
}

/** A rename would silently remove another user's pipe or socket; of a folder it fails without a useful word. */
function refuseSpecial(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined || there.isFile() || there.isSymbolicLink()) return
  throw new SetupError(`${path} could not be written: ${kindOf(there)} has this name`, {
    hint: `remove it, or choose another folder`,
  })
}

/** write(2) may take less than it is given, on a file system that is nearly full. */
function writeAll(opened: number, text: string): number {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(opened, bytes, done)
  return bytes.length
}

function told<T>(path: string, attempt: () => T): T {
  try {
    return attempt()
  } catch (error) {
    throw couldNotWrite(path, error)
  }
}

/** Errors of write(2) name no file, and those of open(2) and rename(2) name the temporary one. */
export function couldNotWrite(path: string, error: unknown): SetupError {
  const code = codeOf(error)
  const reason = (code === null ? undefined : reasons[code]) ?? messageOf(error)
  const hint = hintOf(code, dirname(path))
  return new SetupError(`${path} could not be written: ${reason}`, {
    cause: error,
    ...(hint === null ? {} : { hint }),
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ELOOP: 'a symbolic link has this name',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a file is where its folder should be',
}

function hintOf(code: string | null, folder: string): string | null {
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `free some space there (df -h '${folder}'; df -i '${folder}'), or choose another folder`
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return `choose a folder that this user can write to, or change its permissions (ls -ld '${folder}')`
  return null
}

function codeOf(error: unknown): string | null {
  const isObject = typeof error === 'object' && error !== null
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : null
}
