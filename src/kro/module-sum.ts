import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * The sum of a Go module's files, as go.sum and the checksum database have it: `h1:…=` (golang.org/x/mod,
 * sumdb/dirhash, Hash1).
 *
 * @param module with its version, which begins every name: `github.com/kubernetes-sigs/kro@v0.9.4`
 * @returns null where something in the folder is neither a file nor a folder: no module has that
 */
export async function moduleSum(folder: string, module: string): Promise<string | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  if (entries.some((entry) => !entry.isFile() && !entry.isDirectory())) return null
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const named = files.map((file): [Buffer, string] => [
    Buffer.from(`${module}/${relative(folder, file)}`),
    file,
  ])
  const sum = createHash('sha256')
  // Go sorts strings by their bytes.
  for (const [name, file] of named.sort(([a], [b]) => Buffer.compare(a, b))) {
    sum.update(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    )
    sum.update('  ').update(name).update('\n')
  }
  return `h1:${sum.digest('base64')}`
}
