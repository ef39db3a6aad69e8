import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, inputsText, type Product, product } from './cache.ts'
import { run } from './command.ts'
import { LabFailure } from './failure.ts'
import { buildIn, goModule, queued } from './go.ts'
import type { Tools } from './go-tools.ts'
import { tarFolder, writeImageArchive } from './image-archive.ts'
import { kroModule } from './kro-source.ts'
import { baseEnvironment, digestOf, pushArchive, registryAddress, writeBaseFiles } from './registry.ts'
import type { State } from './state.ts'

/** The names that a kro version's image and chart have in the registry; behind `registry.k8s.io/` for users. */
export function kroReferences(version: string): { image: string; chart: string } {
  // Charts are promoted under the version without its v, images under the tag.
  return { image: `kro/kro:${version}`, chart: `kro/charts/kro:${version.slice(1)}` }
}

/** Makes sure that the registry has the image and the chart of a kro version; true if anything was missing. */
export async function kroRelease(
  cache: Cache,
  state: State,
  tools: Tools,
  version: string,
): Promise<boolean> {
  const built = await releaseFiles(cache, tools, version)
  const { image, chart } = kroReferences(version)
  let pushed = false
  if (built.built || (await digestOf(state, image)) === undefined) {
    await pushArchive(cache, state, tools, path.join(built.path, 'image.tar'), image)
    pushed = true
  }
  if (built.built || (await digestOf(state, chart)) === undefined) {
    await pushChart(cache, state, tools, built.path, chart)
    pushed = true
  }
  return pushed
}

/** The image as an archive and the chart as a package: what the registry can be filled from again at no cost. */
async function releaseFiles(cache: Cache, tools: Tools, version: string): Promise<Product> {
  const inputs = {
    version,
    recipe: await readFile(import.meta.filename, 'utf8'),
    made: [await inputsText(path.dirname(tools.helm))],
  }
  return product(cache, `kro-release-${version}`, inputs, async (fresh) => {
    const source = (await goModule(cache, kroModule, version)).Dir
    await buildImage(cache, version, source, fresh)
    await packageChart(cache, tools, version, source, fresh)
  })
}

/** The image that ko makes of kro, for one platform and as one layer: ko itself takes as long to compile as kro. */
async function buildImage(cache: Cache, version: string, source: string, folder: string): Promise<void> {
  const log = path.join(cache.logs, `kro-release-${version}.log`)
  const tree = path.join(folder, 'tree')
  const program = 'ko-app/controller'
  const stamp = 'sigs.k8s.io/release-utils/version'
  const stamps = { [`${stamp}.gitVersion`]: version, [`${stamp}.gitTreeState`]: 'clean' }
  await writeBaseFiles(tree)
  await queued(() => buildIn(cache, source, './cmd/controller', stamps, path.join(tree, program)))
  const layer = path.join(folder, 'layer.tar')
  await tarFolder(tree, layer, log)
  await rm(tree, { recursive: true })
  const { image } = kroReferences(version)
  const plan = {
    name: `registry.k8s.io/${image}`,
    layer,
    entrypoint: [`/${program}`],
    environment: baseEnvironment,
  }
  await writeImageArchive([plan], path.join(folder, 'image.tar'), path.join(folder, 'work'), log)
}

async function packageChart(
  cache: Cache,
  tools: Tools,
  version: string,
  source: string,
  folder: string,
): Promise<void> {
  const log = path.join(cache.logs, `kro-release-${version}.log`)
  const chart = path.join(folder, 'helm')
  await cp(path.join(source, 'helm'), chart, { recursive: true })
  await run('chmod', ['-R', 'u+w', chart], { log })
  // A release says its own tag in the values and its version in the chart; in the source both are placeholders.
  const values = path.join(chart, 'values.yaml')
  const text = await readFile(values, 'utf8')
  const released = text.replace(/^( +tag:) .*$/m, `$1 "${version}"`)
  if (released === text) throw new LabFailure(`values.yaml of kro ${version}'s chart has no image tag to set`)
  await writeFile(values, released)
  const versionFlags = ['--version', version, '--app-version', version]
  await run(tools.helm, ['package', chart, ...versionFlags, '--destination', folder], { log })
  await rm(chart, { recursive: true })
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (packed === undefined)
    throw new LabFailure(`helm package made no .tgz of kro ${version}'s chart, see ${log}`)
  await rename(path.join(folder, packed), path.join(folder, 'chart.tgz'))
}

/**
 * Pushes the chart the way it came to registry.k8s.io: helm pushes it under its own version, with the v, to another
 * repository, and a copy of it is published under the version without.
 */
async function pushChart(
  cache: Cache,
  state: State,
  tools: Tools,
  folder: string,
  reference: string,
): Promise<void> {
  const log = path.join(cache.logs, 'registry-push.log')
  const address = registryAddress(state)
  const home = path.join(cache.root, 'helm')
  await mkdir(home, { recursive: true })
  // helm's own folders: its user's configuration may hold plugins and credentials.
  const env = {
    HELM_CONFIG_HOME: home,
    HELM_CACHE_HOME: home,
    HELM_DATA_HOME: home,
    HELM_REGISTRY_CONFIG: path.join(home, 'registry.json'),
  }
  const chart = path.join(folder, 'chart.tgz')
  await run(tools.helm, ['push', chart, `oci://${address}/staging/charts`, '--plain-http'], {
    log,
    env,
  })
  const staged = `${address}/staging/charts/kro:v${reference.split(':')[1] ?? ''}`
  await run(tools.crane, ['copy', '--insecure', staged, `${address}/${reference}`], { log })
}
