import { InputError } from '../errors.ts'

/** What the user trusts: digests by the name of an asset, an image or a chart. */
export interface Checksums {
  /**
   * @param name `host/path` of an asset, or an image or chart reference (`registry.k8s.io/kro/kro:v0.9.4`); its base
   *   name (`kind-linux-amd64`) counts where the full name is not listed
   * @returns 64 hex digits, or null
   */
  digestOf(name: string): string | null
  /** As given, for the log. */
  names: readonly string[]
}

export const noChecksums: Checksums = { digestOf: () => null, names: [] }

const line = /^(?:sha256:)?([0-9a-fA-F]{64})\s+\*?(\S+)$/

/**
 * Lines as `sha256sum` writes them: `sha256  name`, comments with #.
 *
 * @param where how messages call the text: a file name or `checksums`
 * @throws InputError with every bad line and its number
 */
export function parseChecksums(text: string, where: string): Checksums {
  const digests = new Map<string, string>()
  // No line is quoted: the file may be another one than its name says, and hold secrets.
  const faults: string[] = []
  text.split('\n').forEach((raw, index) => {
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) return
    const match = line.exec(content)
    if (match === null) {
      faults.push(
        `${where}, line ${index + 1}: expected 'sha256  name' (64 hex digits, two spaces, a name); this line has ${/^(?:sha256:)?[0-9a-fA-F]{64}(?![0-9a-fA-F])/.test(content) ? 'no name after the digits' : 'no 64 hex digits at its start'}`,
      )
      return
    }
    const [sha256, name] = [(match[1] ?? '').toLowerCase(), nameOf(match[2] ?? '')]
    const earlier = digests.get(name)
    if (earlier !== undefined && earlier !== sha256)
      faults.push(
        `${where}, line ${index + 1}: '${name.slice(0, 200)}' was given as ${earlier} before, now as ${sha256}`,
      )
    digests.set(name, sha256)
  })
  if (faults.length > 0) throw new InputError(faults)
  return {
    digestOf: (name) => digests.get(name) ?? digests.get(name.slice(name.lastIndexOf('/') + 1)) ?? null,
    names: [...digests.keys()],
  }
}

/** People paste URLs and `./file`; both name the same asset. */
function nameOf(written: string): string {
  return written.replace(/^(?:https?|oci):\/\//, '').replace(/^\.\//, '')
}
