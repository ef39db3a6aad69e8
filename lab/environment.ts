import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, writeWhole } from './cache.ts'
import { dockerAnswers } from './docker.ts'
import { LabFailure } from './failure.ts'
import { isInCache } from './forecast.ts'
import { kroReferences } from './kro-release.ts'
import { kroCheckout } from './kro-source.ts'
import { isAlive } from './processes.ts'
import { baseImage, digestOf } from './registry.ts'
import { assetChecksums } from './release-assets.ts'
import { answers } from './services.ts'
import type { State } from './state.ts'
import { nodeImageName, versions } from './versions.ts'

/** Fills the lab's bin folder with links to programs, by name; null: not built, and no link. */
export async function linkPrograms(cache: Cache, programs: Record<string, string | null>): Promise<void> {
  await mkdir(cache.bin, { recursive: true })
  for (const [name, target] of Object.entries(programs)) {
    if (target === null) continue
    const link = path.join(cache.bin, name)
    await rm(`${link}.new`, { force: true })
    await symlink(target, `${link}.new`)
    await rename(`${link}.new`, link)
  }
}

/** Writes the file of checksums: the mirror's assets, and images and charts of all kro versions in the registry. */
export async function writeChecksums(cache: Cache, state: State): Promise<void> {
  const lines = [(await assetChecksums(cache)).trimEnd()]
  const kros = (await readdir(cache.products)).filter((name) => name.startsWith('kro-release-')).sort()
  for (const name of kros) {
    for (const reference of Object.values(kroReferences(name.slice('kro-release-'.length)))) {
      const digest = await digestOf(state, reference)
      if (digest !== undefined) lines.push(`${digest.replace('sha256:', '')}  registry.k8s.io/${reference}`)
    }
  }
  const text = `${lines.join('\n')}\n`
  const old = await readFile(cache.checksums, 'utf8').catch(() => '')
  if (old !== text) await writeWhole(cache.checksums, text)
}

/** What is not running that a lab needs. */
async function problems(cache: Cache, state: State): Promise<string[]> {
  const found: string[] = []
  for (const name of ['registry', 'mirror']) {
    if (!(await isAlive(state.processes[name]))) found.push(`its ${name} does not run`)
  }
  const [docker, registry, mirror] = await Promise.all([
    dockerAnswers(),
    answers(`http://${state.bridge}:${state.ports.registry}/v2/`),
    answers(`http://127.0.0.1:${state.ports.mirror}/`),
  ])
  if (!docker) found.push('no Docker daemon answers')
  if (!registry) found.push(`its registry does not answer on ${state.bridge}:${state.ports.registry}`)
  if (!mirror) found.push(`its mirror does not answer on port ${state.ports.mirror}`)
  for (const file of [cache.checksums, kroCheckout(cache, versions.kro)]) {
    if (!existsSync(file)) found.push(`${file} is missing`)
  }
  return found
}

/** The PATH that npm was called with, the lab's programs first. */
function searchPath(cache: Cache, inherited: string): string {
  // npm run puts node_modules/.bin of the project and of every folder above it in front, and a folder of its own.
  const npms = /\/node_modules\/\.bin\/?$|\/node-gyp-bin\/?$/
  const kept = inherited
    .split(path.delimiter)
    // A folder with white space could not be passed on: `env $(…)` splits there.
    .filter((folder) => folder !== '' && folder !== cache.bin && !npms.test(folder) && !/\s/.test(folder))
  return [cache.bin, ...kept].join(path.delimiter)
}

/** The variables that make a program use the lab. Fails if the lab is not up. */
export async function labEnvironment(
  cache: Cache,
  state: State | undefined,
  inherited: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const wrong = state === undefined ? ['it was never up'] : await problems(cache, state)
  if (state === undefined || wrong.length > 0) {
    throw new LabFailure(`the lab in ${cache.root} is not up: ${wrong.join('; ')}. Run: npm run lab`)
  }
  return {
    PATH: searchPath(cache, inherited.PATH ?? ''),
    SETUP_KRO_DOWNLOAD_MIRROR: `http://127.0.0.1:${state.ports.mirror}`,
    SETUP_KRO_CHECKSUMS: cache.checksums,
    SETUP_KRO_NODE_IMAGE: nodeImageName(versions.kubernetes),
    SETUP_KRO_REGISTRY_MIRRORS: `registry.k8s.io=http://${state.bridge}:${state.ports.registry}`,
    KO_DEFAULTBASEIMAGE: baseImage(state),
    LAB_KRO_SOURCE: kroCheckout(cache, versions.kro),
    // The default version has a build of its own, which only the tests need.
    ...(isInCache(cache)(`kubectl-${versions.kubectl}`)
      ? {}
      : { SETUP_KRO_KUBECTL_VERSION: versions.kubernetes }),
  }
}
