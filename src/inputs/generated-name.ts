import { createHash, randomBytes } from 'node:crypto'

/** Another one in each process: an object with `generateName` is created again by each run. */
const seed = randomBytes(16)

/** As the API server chooses them: no vowels, and nothing that looks like another (k8s.io/apiserver, storage/names). */
const alphabet = 'bcdfghjklmnpqrstvwxz2456789'
const longestPrefix = 58

/**
 * A name for an object that has `generateName`, as the API server makes one. The same place has the same name within a run,
 * so that a baseline and the workspace can be compared.
 *
 * @param place file and number of the object
 */
export function generatedName(prefix: string, place: string): string {
  const digest = createHash('sha256').update(seed).update(prefix).update(place).digest()
  const suffix = [...digest.subarray(0, 5)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return `${prefix.slice(0, longestPrefix)}${suffix}`
}
