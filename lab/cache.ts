import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { LabFailure } from './failure.ts'

/** The folders of a lab. Everything it builds or writes is under `root`, so that removing it is a full reset. */
export type Cache = {
  root: string
  bin: string
  logs: string
  products: string
  mirror: string
  registry: string
  docker: string
  checksums: string
  state: string
  lock: string
}

/** The lab's cache as the environment says: SETUP_KRO_LAB_CACHE, else XDG's cache folder. */
export function cacheOf(environment: NodeJS.ProcessEnv): Cache {
  const fallback = path.join(environment.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'setup-kro-lab')
  const root = path.resolve(environment.SETUP_KRO_LAB_CACHE || fallback)
  // `env $(npm run --silent lab:env)` splits at white space.
  if (/\s/.test(root)) {
    throw new LabFailure(
      `the cache folder ${JSON.stringify(root)} has white space in its path: set SETUP_KRO_LAB_CACHE to another`,
    )
  }
  const under = (name: string) => path.join(root, name)
  return {
    root,
    bin: under('bin'),
    logs: under('logs'),
    products: under('products'),
    mirror: under('products/mirror'),
    registry: under('registry'),
    docker: under('docker'),
    checksums: under('checksums.txt'),
    state: under('state.json'),
    lock: under('lock'),
  }
}

/** Something built once: a folder that is there as a whole or not at all. */
export type Product = { path: string; built: boolean }

/** What a product was made from, as text. */
export function inputsText(folder: string): Promise<string> {
  return readFile(path.join(folder, '.inputs.json'), 'utf8')
}

/**
 * Gives the folder `name` of the cache's products, and builds it if it is missing or was made from other `inputs`.
 * `build` fills an empty folder beside it, which is moved in place when it is complete: an interrupted build
 * leaves nothing that looks like a product.
 */
export async function product(
  cache: Cache,
  name: string,
  inputs: Record<string, unknown>,
  build: (folder: string) => Promise<void>,
): Promise<Product> {
  const folder = path.join(cache.products, name)
  const stamp = path.join(folder, '.inputs.json')
  const wanted = `${JSON.stringify(inputs, null, 2)}\n`
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return { path: folder, built: false }
  const fresh = path.join(cache.products, `.new-${name}-${process.pid}`)
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  try {
    await build(fresh)
    await writeFile(path.join(fresh, '.inputs.json'), wanted)
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return { path: folder, built: true }
}

/** Writes a file so that a reader sees the old text or the new one, never half of it. */
export async function writeWhole(file: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`
  await writeFile(fresh, text, { mode })
  await rename(fresh, file)
}
