import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { messageOf, SetupError } from '../errors.ts'

/** Bytes of a zip file, and of all that is in it. Go's own limit for both is 500 MB (golang.org/x/mod, zip). */
const mostZipBytes = 128e6
const mostBytes = 500e6
const mostFiles = 100_000

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
/** Of the mode of a file in Unix: a module has no symbolic links, devices and so on. */
const fileTypeMask = 0o170000
const regularFile = 0o100000

interface ZipEntry {
  name: string
  method: number
  packedBytes: number
  bytes: number
  at: number
}

/**
 * Unpacks the zip file of a Go module. Whatever the file says, nothing is written outside the folder, no link is made, and no
 * more is unpacked than it says; whether it is the right module, its sum tells (kro/module-sum.ts).
 *
 * @param module with its version, which begins every name: `sigs.k8s.io/gateway-api@v1.7.0`
 * @param folder made here
 * @throws SetupError naming the module and what is wrong with its zip file
 */
export function unpackModuleZip(zip: string, module: string, folder: string): void {
  const strange = (problem: string, cause?: unknown): SetupError =>
    new SetupError(
      `the zip file of the module ${module} is refused: ${problem}`,
      cause === undefined ? {} : { cause },
    )
  if (statSync(zip).size > mostZipBytes) throw strange(`it has more than ${mostZipBytes / 1e6} MB`)
  const bytes = readFileSync(zip)
  let entries: ZipEntry[]
  try {
    entries = entriesOf(bytes)
  } catch (error) {
    throw strange(`it is not a zip file (${messageOf(error)})`, error)
  }
  if (entries.length > mostFiles) throw strange(`it has more than ${mostFiles} files`)
  if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > mostBytes)
    throw strange(`more than ${mostBytes / 1e6} MB are in it`)
  for (const entry of entries) {
    const problem = nameFault(entry.name, `${module}/`)
    if (problem !== null) throw strange(`${JSON.stringify(entry.name.slice(0, 200))} ${problem}`)
  }
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const path = join(folder, entry.name.slice(module.length + 1))
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, contentOf(bytes, entry), { flag: 'wx' })
    } catch (error) {
      throw strange(
        `${JSON.stringify(entry.name.slice(0, 200))} cannot be unpacked (${messageOf(error)})`,
        error,
      )
    }
  }
}

function nameFault(name: string, prefix: string): string | null {
  if (!name.startsWith(prefix)) return `is not below ${prefix}`
  const segments = name.replace(/\/$/, '').split('/')
  return segments.some((segment) => segment === '..' || segment === '.' || segment === '') ||
    /[\\\0:]/.test(name)
    ? 'leads out of the folder'
    : null
}

/** @throws Error, RangeError where it is not a zip file, or has what no module has */
function entriesOf(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== endSignature) throw new Error('it has no end record')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let number = 0; number < count; number++) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new Error(`entry ${number + 1} is broken`)
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0))
    const type = (bytes.readUInt32LE(at + 38) >>> 16) & fileTypeMask
    const isUnix = bytes.readUInt8(at + 5) === 3
    if (isUnix && type !== 0 && type !== regularFile && !name.endsWith('/'))
      throw new Error(`${JSON.stringify(name.slice(0, 200))} is a link or a device`)
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0)
  }
  return entries
}

/** @throws Error where the content is not what the entry says */
function contentOf(bytes: Buffer, entry: ZipEntry): Buffer {
  if (bytes.readUInt32LE(entry.at) !== localSignature) throw new Error('it is not where the index says')
  const begin = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(begin, begin + entry.packedBytes)
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`method ${entry.method} is not known`)
  // One byte more than it says: what unpacks to more is refused, and not unpacked.
  const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.bytes + 1 })
  if (content.length !== entry.bytes) throw new Error('its size is not what the index says')
  return content
}
