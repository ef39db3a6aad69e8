import { chmod, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { messageOf, SetupError } from '../errors.ts'
import type { Platform } from '../outside/platform.ts'
import type { Run } from '../outside/process.ts'
import { type Asset, assetOf, type ToolName } from '../versions/assets.ts'
import type { Digest, Digests } from '../versions/digests.ts'
import type { AssetCache } from './asset-cache.ts'
import {
  type DownloadLimits,
  type DownloadWorld,
  download,
  megabytes,
  sha256OfFile,
  usualLimits,
} from './download.ts'
import { findInstalled, noteBinary } from './installed.ts'
import { downloadUrl, withoutCredentials } from './mirror.ts'
import type { ToolStore } from './tool-store.ts'

export interface InstallOptions {
  platform: Platform
  /** Base URL put before `host/path`, or null. */
  mirror: string | null
  digests: Digests
  limits?: DownloadLimits
}

export interface InstallWorld extends DownloadWorld {
  run: Run
  store: ToolStore
  cache: AssetCache
  /** A folder of this run's own. */
  workFolder: string
  addPath: (folder: string) => void
}

export interface InstalledTool {
  name: ToolName
  /** With its v. */
  version: string
  /** The binary, absolute. */
  path: string
  /** Its folder, now on PATH. */
  dir: string
  /** `host/path` of the asset that it came from: the name under which a versions file records the digest. */
  asset: string
  /** Of the asset, verified; 64 hex digits. */
  sha256: string
  from: 'tool-cache' | 'cache' | 'download'
  seconds: number
}

/**
 * Installs tools, all at once, and puts them on PATH in the order given. Each goes the same way: tool-cache, Actions
 * cache, download; verified by SHA-256 before it is unpacked or made executable.
 *
 * @throws SetupError with every tool that failed; then nothing is put on PATH
 */
export async function installTools(
  names: readonly ToolName[],
  versions: Readonly<Record<ToolName, string>>,
  options: InstallOptions,
  world: InstallWorld,
): Promise<InstalledTool[]> {
  const results = await Promise.allSettled(
    names.map((name) => installTool(name, versions[name], options, world)),
  )
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  )
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw allOf(failures, names.length)
  const installed = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  for (const tool of installed) world.addPath(tool.dir)
  return installed
}

function allOf(failures: unknown[], asked: number): SetupError {
  const message = `${failures.length} of ${asked} tools could not be installed:\n${failures.map((failure) => `- ${messageOf(failure)}`).join('\n')}`
  const hints = failures.flatMap((failure) =>
    failure instanceof SetupError && failure.hint ? [failure.hint] : [],
  )
  return new SetupError(message, {
    cause: new AggregateError(failures, message),
    ...(hints.length === 0 ? {} : { hint: [...new Set(hints)].join('; ') }),
  })
}

interface Job {
  tool: ToolName
  /** For messages: `kind v0.33.0`. */
  what: string
  asset: Asset
  digest: Digest
  url: string
  /** Where the downloaded asset lies until it is installed. */
  file: string
}

async function installTool(
  tool: ToolName,
  version: string,
  options: InstallOptions,
  world: InstallWorld,
): Promise<InstalledTool> {
  const began = world.clock.seconds()
  const what = `${tool} ${version}`
  const asset = assetOf(tool, version, options.platform)
  const digest = options.digests(asset.path)
  if (digest === null)
    throw new SetupError(`${what}: nobody vouches for ${asset.path}: it is neither pinned nor in checksums`)
  if (digest.overrules !== null)
    world.log.info(
      `${what}: SHA-256 ${digest.sha256} of ${digest.from} is used, not the pinned ${digest.overrules}`,
    )
  // The digest is part of the key, so that what another digest let in is never found.
  const key = `${options.platform.os}-${options.platform.arch}-${digest.sha256}`
  const bare = version.replace(/^v/, '')
  const done = (dir: string, from: InstalledTool['from']): InstalledTool => {
    const seconds = world.clock.seconds() - began
    world.log.info(`${what}: ready after ${seconds.toFixed(1)} s (${from}, SHA-256 ${digest.sha256})`)
    return {
      name: tool,
      version,
      path: join(dir, tool),
      dir,
      asset: asset.path,
      sha256: digest.sha256,
      from,
      seconds,
    }
  }

  const found = await findInstalled(
    world.store,
    tool,
    bare,
    key,
    asset.member === null ? digest.sha256 : null,
  )
  if (found !== null) return done(found, 'tool-cache')

  const job: Job = {
    tool,
    what,
    asset,
    digest,
    url: downloadUrl(asset.path, options.mirror),
    file: join(world.workFolder, 'assets', digest.sha256, basename(asset.path)),
  }
  const cacheKey = `setup-kro-${tool}-${bare}-${key}`
  const cached = await restored(job, cacheKey, world)
  if (!cached) await fetchVerified(job, options.limits ?? usualLimits, world)
  if (!cached) await world.cache.save(cacheKey, job.file)
  const unpacked = await unpack(job, world)
  const dir = await world.store.keep(unpacked, tool, bare, key)
  await rm(unpacked, { recursive: true, force: true })
  await rm(dirname(job.file), { recursive: true, force: true })
  return done(dir, cached ? 'cache' : 'download')
}

/** Whether the Actions cache had the right file. A wrong one is removed: caches can be written by other workflows. */
async function restored(job: Job, key: string, world: InstallWorld): Promise<boolean> {
  await mkdir(dirname(job.file), { recursive: true })
  if (!(await world.cache.restore(key, job.file))) return false
  const actual = await sha256OfFile(job.file)
  if (actual === job.digest.sha256) return true
  world.log.warning(
    `${job.what}: the Actions cache had a file with SHA-256 ${actual ?? 'unknown'} instead of ${job.digest.sha256} (key ${key}); it is not used`,
  )
  await rm(job.file, { force: true })
  return false
}

async function fetchVerified(job: Job, limits: DownloadLimits, world: InstallWorld): Promise<void> {
  const { what, url, file, digest } = job
  const got = await download({ what, url, file, limits }, world)
  if (got.sha256 === digest.sha256) {
    world.log.info(`${what}: ${megabytes(got.bytes)} in ${got.seconds.toFixed(1)} s`)
    return
  }
  const webPage = (await firstBytes(file)).trimStart().startsWith('<')
  await rm(file, { force: true })
  const vouchedBy = {
    pins: 'the embedded pins',
    checksums: 'checksums',
    'versions-file': 'the versions file',
  }[digest.from]
  throw new SetupError(
    `${what}: ${withoutCredentials(url)} is not the expected file: ` +
      `SHA-256 ${got.sha256} (${got.bytes} bytes, attempt ${got.attempts}), expected ${digest.sha256} from ${vouchedBy}. ` +
      'It was removed; nothing of it was run',
    {
      hint: webPage
        ? 'the answer is a web page, probably of a proxy or a login: check proxy and download-mirror'
        : `if this build is yours (a mirror's own), vouch for it in checksums: '<sha256>  ${job.asset.path}'; else do not trust that server`,
    },
  )
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Only called for a verified asset. @returns a folder with nothing but the binary and its digest */
async function unpack(job: Job, world: InstallWorld): Promise<string> {
  const folder = join(world.workFolder, 'unpacked', `${job.tool}-${job.digest.sha256}`)
  const binary = join(folder, job.tool)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  if (job.asset.member === null) await rename(job.file, binary)
  else await extract(job, job.asset.member, folder, binary, world.run)
  await chmod(binary, 0o755)
  const sha256 = await sha256OfFile(binary)
  await writeFile(join(folder, noteBinary), `${sha256}  ${job.tool}\n`)
  return folder
}

/** By tar, and only the one member: nothing else of the archive is of use, or can be written anywhere. */
async function extract(job: Job, member: string, folder: string, binary: string, run: Run): Promise<void> {
  const result = await run({
    tool: 'tar',
    args: ['-xzf', job.file, '-C', folder, '--', member],
    timeoutSeconds: 120,
  })
  if (result.code !== 0)
    throw new SetupError(
      `${job.what}: '${member}' could not be taken out of ${basename(job.file)}: ` +
        `${result.notStarted ?? (result.timedOut ? 'tar timed out' : result.output.trim())}`,
      {
        hint: 'the file has the expected SHA-256: is tar with gzip installed, and is there room on the disk?',
      },
    )
  if (member === job.tool) return
  await rename(join(folder, member), binary)
  await rm(join(folder, member.split('/')[0] ?? member), { recursive: true, force: true })
}
