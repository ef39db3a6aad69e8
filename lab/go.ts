import { copyFile, readFile, rename } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path from 'node:path'
import { type Cache, product, writeWhole } from './cache.ts'
import { run } from './command.ts'
import { LabFailure } from './failure.ts'

/**
 * One binary from Go source: files of the lab itself, alone or within a module of the lab's own that requires others
 * (`within`), a package of a module that can be installed as it is, or a package built within such a module.
 */
export type GoBinary = {
  name: string
  /** Variables of the program to set at link time, with their values. */
  stamps?: Record<string, string>
  within?: SharedModule
} & ({ source: string[] } | { package: string; version: string })

/** A module of the lab's own in which several programs are built, so that packages that they share are compiled once. */
export type SharedModule = {
  /** Versions by module, of those that decide about all others. */
  of: Record<string, string>
  /** What its go.mod says. */
  contents: (cache: Cache) => Promise<{ requirements: Record<string, string>; goDirectives: string[] }>
}

const hint = 'Is the Go module proxy (go env GOPROXY) in reach?'

// One Go build at a time: each uses all cores, and two at once only double the memory.
let queue: Promise<unknown> = Promise.resolve()

/** Waits for its turn among the Go builds of this program. */
export function queued<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work)
  queue = turn.catch(() => undefined)
  return turn
}

/**
 * Bytes of memory from which on Go's compiler may collect its garbage a quarter as often: the standard library took
 * 42 to 44 s of CPU then instead of 53 to 58. Two compilers of the largest packages of Kubernetes stay below 4 GB.
 */
const roomy = 6e9

function goEnvironment(): Record<string, string | undefined> {
  // Static binaries: they run in images that hold nothing else. GOFLAGS of the caller could ask for a vendor folder.
  const settled = { CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '-buildvcs=false' }
  return { ...settled, GOOS: undefined, GOARCH: undefined, ...(totalmem() < roomy ? {} : { GOGC: '400' }) }
}

/** Link flags: no symbol tables (a third less to copy into every node), and the given variables. */
function linkFlags(stamps: Record<string, string>): string {
  const set = Object.entries(stamps).map(([variable, value]) => `-X ${variable}=${value}`)
  return ['-s', '-w', ...set].join(' ')
}

/**
 * The same flags for each build: with others the standard library would be compiled once more. No DWARF is generated,
 * since it is not linked either: kind took 49 s of CPU instead of 57.
 */
function buildFlags(stamps: Record<string, string>): string[] {
  return ['-trimpath', '-gcflags=all=-dwarf=false', '-ldflags', linkFlags(stamps)]
}

/** Runs the go command and gives its stdout. */
export function go(
  cache: Cache,
  args: string[],
  cwd: string,
  env: Record<string, string | undefined> = {},
): Promise<string> {
  const log = path.join(cache.logs, 'go.log')
  return run('go', args, { log, cwd, hint, env: { ...goEnvironment(), ...env } })
}

export type Module = { Dir: string; Version: string; Info: string }

/** Downloads a module, verified by Go's checksum database, and says where it is. */
export async function goModule(cache: Cache, module: string, version: string): Promise<Module> {
  const told = await queued(() => go(cache, ['mod', 'download', '-json', `${module}@${version}`], '/'))
  return JSON.parse(told) as Module
}

/** When a module's version was tagged, as its module proxy says. */
export async function moduleTime(module: Module): Promise<string> {
  return (JSON.parse(await readFile(module.Info, 'utf8')) as { Time: string }).Time
}

/** The folder `products/binary-NAME` with that binary, built if need be. */
export async function goBinary(cache: Cache, wanted: GoBinary): Promise<string> {
  const [folder] = await goBinaries(cache, `binary-${wanted.name}`, [wanted])
  return path.join(folder, wanted.name)
}

/** A product folder with several binaries, built one after another. */
export async function goBinaries(
  cache: Cache,
  folder: string,
  wanted: GoBinary[],
): Promise<[string, boolean]> {
  const inputs: Record<string, unknown> = {}
  for (const binary of wanted) inputs[binary.name] = await inputsOf(binary)
  const made = await product(cache, folder, inputs, async (fresh) => {
    for (const binary of wanted) await buildOne(cache, binary, fresh)
  })
  return [made.path, made.built]
}

async function inputsOf(binary: GoBinary): Promise<unknown> {
  if (!('source' in binary)) return binary
  const texts = await Promise.all(binary.source.map((file) => readFile(file, 'utf8')))
  return { ...binary, source: texts }
}

async function buildOne(cache: Cache, binary: GoBinary, folder: string): Promise<void> {
  const output = path.join(folder, binary.name)
  const { name, within, stamps = {} } = binary
  if (within !== undefined) {
    const sources = 'source' in binary ? binary.source : []
    const packages = 'source' in binary ? ['.'] : [binary.package]
    const contents = await within.contents(cache)
    await queued(() => buildWithin(cache, { name, ...contents, stamps, sources, packages }, output))
    return
  }
  await queued(() => buildAlone(cache, binary, output))
}

async function buildAlone(cache: Cache, binary: GoBinary, output: string): Promise<void> {
  const flags = buildFlags(binary.stamps ?? {})
  const folder = path.dirname(output)
  if ('source' in binary) {
    await go(cache, ['build', ...flags, '-o', output, ...binary.source], '/', { GO111MODULE: 'off' })
  } else {
    await go(cache, ['install', ...flags, `${binary.package}@${binary.version}`], '/', { GOBIN: folder })
    const made = path.join(folder, programName(binary.package))
    if (made !== output) await rename(made, output)
  }
}

export type WithinModule = {
  name: string
  requirements: Record<string, string>
  goDirectives: string[]
  stamps: Record<string, string>
  /** Go files of the lab that become the module's root package. */
  sources?: string[]
  packages: string[]
}

/** Builds packages within a module of the lab's own: one package into a file, several into a folder (`…/`). */
export async function buildWithin(cache: Cache, wanted: WithinModule, output: string): Promise<void> {
  const module = path.join(cache.root, 'modules', wanted.name)
  await writeWhole(path.join(module, 'go.mod'), goMod(wanted.name, wanted.requirements, wanted.goDirectives))
  for (const file of wanted.sources ?? []) await copyFile(file, path.join(module, path.basename(file)))
  const flags = [...buildFlags(wanted.stamps), '-o', output]
  // -mod=mod: go completes the module's requirements and checksums itself.
  await go(cache, ['build', '-mod=mod', ...flags, ...wanted.packages], module)
}

/** Builds a package of the module in a folder, with the versions that its own go.mod has. */
export async function buildIn(
  cache: Cache,
  module: string,
  packagePath: string,
  stamps: Record<string, string>,
  output: string,
): Promise<void> {
  await go(cache, ['build', ...buildFlags(stamps), '-o', output, packagePath], module)
}

function programName(packagePath: string): string {
  const last = packagePath.split('/').at(-1)
  if (last === undefined || last === '') throw new LabFailure(`${packagePath} is no Go package`)
  return last
}

function goMod(name: string, requirements: Record<string, string>, directives: string[]): string {
  const lines = Object.entries(requirements).map(([module, version]) => `\t${module} ${version}`)
  return [`module setup-kro.invalid/lab/${name}`, '', ...directives, '', 'require (', ...lines, ')', ''].join(
    '\n',
  )
}
