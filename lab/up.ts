/** npm run lab: builds what is missing of the lab and starts what is not running. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Cache, cacheOf } from './cache.ts'
import { dockerUp } from './docker.ts'
import { linkPrograms, writeChecksums } from './environment.ts'
import { runScript } from './failure.ts'
import { buildParts, forecast, isInCache } from './forecast.ts'
import { buildTools, type Tools, toolNames } from './go-tools.ts'
import { kroRelease } from './kro-release.ts'
import { kroSource } from './kro-source.ts'
import { buildKubectl, buildKubernetes, buildNodePrograms } from './kubernetes.ts'
import { nodeImage } from './node-image.ts'
import { installPackages } from './packages.ts'
import { part, say } from './progress.ts'
import { baseImageUp } from './registry.ts'
import { releaseAssets } from './release-assets.ts'
import { nodeRoot, proxyRoot } from './root-filesystem.ts'
import { mirrorUp, registryUp } from './services.ts'
import { alone, type State, stateOrNew, writeState } from './state.ts'
import { nodeImageName, versions } from './versions.ts'

type Wanted = { kubernetes: string[]; kro: string[]; ko: boolean; chainsaw: boolean; tests: boolean }

const usage = `Usage: npm run lab -- [--kubernetes vX.Y.Z]... [--kro vX.Y.Z]... [--chainsaw] [--for-start [--ko]]
  --kubernetes  also a node image of this Kubernetes version (always there: ${versions.kubernetes})
  --kro         also a checkout, image and chart of this kro version (always there: ${versions.kro})
  --chainsaw    also chainsaw, for the input tests (from then on always there)
  --for-start   only what npm start needs: without what the tests of this project call
  --ko          with --for-start: also ko, for a run that builds kro (from then on always there)
`

/** What the command line asks for, or undefined after it was told what is wrong with it. */
function wantedOf(args: string[]): Wanted | undefined {
  try {
    const options = {
      kubernetes: { type: 'string', multiple: true },
      kro: { type: 'string', multiple: true },
      chainsaw: { type: 'boolean', default: false },
      'for-start': { type: 'boolean', default: false },
      ko: { type: 'boolean', default: false },
    } as const
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false })
    const { kubernetes = [], kro = [] } = values
    const odd = [...kubernetes, ...kro].find((version) => !/^v\d+\.\d+\.\d+$/.test(version))
    if (odd !== undefined)
      throw new Error(`${JSON.stringify(odd)} is not a version such as ${versions.kubernetes}`)
    return {
      ko: values.ko,
      chainsaw: values.chainsaw,
      tests: !values['for-start'],
      kubernetes: [...new Set([versions.kubernetes, ...kubernetes])],
      kro: [...new Set([versions.kro, ...kro])],
    }
  } catch (error) {
    process.stderr.write(`lab: ${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return undefined
  }
}

const thereOr = (word: string) => (changed: boolean) => (changed ? word : 'there')

/** Docker, the registry and the mirror: what has to run. */
async function start(cache: Cache, state: State): Promise<void> {
  try {
    const dockerSays = (was: string) => `${was}, ${state.docker}, bridge ${state.bridge}`
    await part('Docker daemon', () => dockerUp(cache, state), dockerSays)
    await part(
      'registry',
      () => registryUp(cache, state),
      (was) => `${was}, port ${state.ports.registry}`,
    )
    await part(
      'mirror',
      () => mirrorUp(cache, state),
      (was) => `${was}, port ${state.ports.mirror}`,
    )
  } finally {
    // Also after a failure: what was started must be known to lab:down.
    await writeState(cache, state)
  }
}

async function commandsOfNodes(cache: Cache, { kubernetes }: Wanted): Promise<Map<string, string>> {
  const folders = new Map<string, string>()
  for (const version of kubernetes) folders.set(version, await buildKubernetes(cache, version))
  return folders
}

/** Checkout, image and chart of each kro version. */
async function kroReleases(cache: Cache, state: State, tools: Tools, { kro }: Wanted): Promise<void> {
  for (const version of kro) {
    await part(
      `kro ${version} checkout`,
      () => kroSource(cache, version),
      ({ built }) => (built ? 'made' : 'there'),
    )
  }
  await part("ko's base image", () => baseImageUp(cache, state, tools), thereOr('pushed'))
  for (const version of kro) {
    const make = () => kroRelease(cache, state, tools, version)
    const pushed = await part(`kro ${version} release`, make, thereOr('image and chart pushed'))
    // Others use the lab meanwhile: what the registry has and what the file says must not differ for minutes. The
    // first time the file comes last, since lab:env takes it for the sign that the lab is complete.
    if (pushed && existsSync(cache.checksums)) await writeChecksums(cache, state)
  }
}

/** kubectl of the version that the action installs by default; not wanted: null, and a node's own has to do. */
const defaultKubectl = (cache: Cache, { tests }: Wanted): string | null =>
  tests || isInCache(cache)(`kubectl-${versions.kubectl}`) ? versions.kubectl : null

async function up(cache: Cache, wanted: Wanted): Promise<void> {
  const kubectlVersion = defaultKubectl(cache, wanted)
  const parts = buildParts({
    kubernetes: wanted.kubernetes,
    kubectl: kubectlVersion,
    kro: wanted.kro,
    tools: toolNames(cache, wanted),
  })
  say(forecast(parts, isInCache(cache), cache.root))
  await part(
    'Debian packages',
    () => installPackages(cache, wanted.tests),
    (names) => names.join(' ') || 'there',
  )
  const state = await stateOrNew(cache)
  // What uses the network and the disk beside what uses the processors. Go builds come one after another, in the order
  // in which others wait for them: each uses all cores.
  const roots = (async () => {
    const node = await nodeRoot(cache)
    return { nodeRoot: node, proxyRoot: await proxyRoot(cache, node) }
  })()
  const running = start(cache, state)
  const commands = commandsOfNodes(cache, wanted)
  const programs = commands.then(() => buildNodePrograms(cache))
  const nodes = (async () => {
    const [parts, folders, others] = await Promise.all([roots, commands, programs, running])
    for (const [version, folder] of folders) {
      const contents = { ...parts, kubernetes: folder, programs: others }
      await part(nodeImageName(version), () => nodeImage(cache, version, contents), thereOr('made'))
    }
  })()
  const built = programs.then(() => buildTools(cache, wanted))
  const released = Promise.all([built, running]).then(([tools]) => kroReleases(cache, state, tools, wanted))
  // Where one fails the others go on to their end: what they build is kept, and the next run has it.
  await Promise.allSettled([roots, running, commands, programs, nodes, built, released])
  const [kubernetes, tools] = await Promise.all([commands, built, roots, running, programs, nodes, released])

  const kubectl = kubectlVersion === null ? null : await buildKubectl(cache, kubectlVersion)
  const nodeKubectl = path.join(kubernetes.get(versions.kubernetes) ?? '', 'kubectl')
  const { kind, ko, helm, chainsaw } = tools
  const assets = {
    kind,
    ko,
    helm,
    chainsaw,
    kubectl: {
      ...(kubectl === null ? {} : { [versions.kubectl]: kubectl }),
      [versions.kubernetes]: nodeKubectl,
    },
  }
  await part(
    'release assets',
    () => releaseAssets(cache, assets),
    ({ built }) => (built ? 'packed' : 'there'),
  )
  const modules = path.join(cache.root, 'node24', 'node_modules', '.bin')
  const node24 = {
    node: path.join(modules, 'node'),
    npm: path.join(modules, 'npm'),
    npx: path.join(modules, 'npx'),
  }
  const { chainsaw: _, ...linked } = tools
  await linkPrograms(cache, { ...linked, kubectl: kubectl ?? nodeKubectl, ...node24 })
  await writeChecksums(cache, state)
  say('the lab is up: env $(npm run --silent lab:env) COMMAND')
}

const wanted = wantedOf(process.argv.slice(2))
if (wanted === undefined) process.exitCode = 2
else
  await runScript(async () => {
    const cache = cacheOf(process.env)
    await alone(cache, () => up(cache, wanted))
  })
