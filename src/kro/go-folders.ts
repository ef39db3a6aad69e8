import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Go's module cache is read-only, its folders too. */
export async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await makeWritable(path)
    else if (entry.isFile()) await chmod(path, 0o644)
  }
}

/**
 * Runs something that fills a module cache from outside, and leaves in it only those toolchains of Go that were there
 * before. `go` runs a toolchain from there without hashing it, and `go mod verify` leaves toolchains out
 * (cmd/go, modcmd/verify.go): one that was restored would be code that nothing verified. Go fetches what it misses,
 * and verifies that.
 *
 * @param modules GOMODCACHE
 */
export async function withoutNewToolchains<T>(modules: string, fill: () => Promise<T>): Promise<T> {
  await mkdir(dirname(modules), { recursive: true })
  // Beside it: on the same file system.
  const aside = await mkdtemp(`${modules}.toolchains-`)
  const before = await toolchainsIn(modules)
  for (const [index, path] of before.entries()) await move(path, join(aside, String(index)))
  try {
    return await fill()
  } finally {
    for (const path of await toolchainsIn(modules)) await remove(path)
    for (const [index, path] of before.entries()) {
      await mkdir(dirname(path), { recursive: true })
      await move(join(aside, String(index)), path)
    }
    await rm(aside, { recursive: true, force: true })
  }
}

/** Unpacked ones, and what was downloaded for them. */
async function toolchainsIn(modules: string): Promise<string[]> {
  const places: [string, RegExp][] = [
    [join(modules, 'golang.org'), /^toolchain@/],
    [join(modules, 'cache', 'download', 'golang.org'), /^toolchain$/],
  ]
  const found = await Promise.all(
    places.map(async ([folder, pattern]) =>
      (await readdir(folder).catch(() => []))
        .filter((name) => pattern.test(name))
        .map((name) => join(folder, basename(name))),
    ),
  )
  return found.flat()
}

/** A folder that is read-only cannot be moved to another one (rename(2): its `..` changes). */
async function move(from: string, to: string): Promise<void> {
  await chmod(from, 0o755)
  await rename(from, to)
}

async function remove(path: string): Promise<void> {
  await makeWritable(path).catch(() => undefined)
  await rm(path, { recursive: true, force: true })
}
