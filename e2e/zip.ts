import { inflateRawSync } from 'node:zlib'

const endRecord = 0x06054b50
const entryRecord = 0x02014b50
/** The end record stands before a comment of this length at most. */
const longestComment = 0xffff

/**
 * Files of a zip archive by name. Knows what archives of an artifact service hold: no encryption, stored or deflated,
 * less than 4 GB.
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || archive.length - end > longestComment + 22 || archive.readUInt32LE(end) !== endRecord)
    throw new Error('this is no zip archive: it has no end record')
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== entryRecord) throw new Error(`no entry at byte ${at} of the zip archive`)
    const method = archive.readUInt16LE(at + 10)
    const packed = archive.readUInt32LE(at + 20)
    const size = archive.readUInt32LE(at + 24)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    )
    const header = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const data = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    if (!name.endsWith('/'))
      files.set(name, unpack(archive.subarray(data, data + packed), method, size, name))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}

function unpack(packed: Buffer, method: number, size: number, name: string): Buffer {
  if (method !== 0 && method !== 8)
    throw new Error(`${name} is packed by a method (${method}) that is not known here`)
  const bytes = method === 0 ? packed : inflateRawSync(packed)
  if (bytes.length !== size)
    throw new Error(`${name} has ${bytes.length} bytes, and the archive says ${size}`)
  return bytes
}
