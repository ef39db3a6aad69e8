import { createHash } from 'node:crypto'
import { answerOf, type Mirror, serve } from './mirror.ts'

/** A mirror that serves what another one has, but for one byte of some files. */
export interface TamperingMirror extends Mirror {
  /** SHA-256 of what it served instead, by path. */
  served: ReadonlyMap<string, string>
}

/** @param tampered paths of the files that are changed; @param original base URL of the mirror behind it */
export async function tamperingMirror(original: string, tampered: RegExp): Promise<TamperingMirror> {
  const served = new Map<string, string>()
  const mirror = await serve(async (path) => {
    const answer = await answerOf(original, path)
    const { status, bytes } = answer
    if (status === 200 && tampered.test(path)) {
      const middle = bytes.length >> 1
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
      served.set(path, createHash('sha256').update(bytes).digest('hex'))
    }
    return answer
  })
  return { ...mirror, served }
}
