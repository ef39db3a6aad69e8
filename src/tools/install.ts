import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Platform } from '../adapters/platform.ts'
import { privateFolder } from '../adapters/private-folder.ts'
import type { RunCommand } from '../adapters/process.ts'
import { messageOf, SetupError } from '../errors.ts'
import { downloadUrl, withoutCredentials } from '../inputs/mirror.ts'
import { assetOf, type ToolName } from '../plan/assets.ts'
import type { Digest, Digests } from '../plan/digests.ts'
import type { AssetCache } from './asset-cache.ts'
import { download } from './download.ts'
import { megabytes } from './download-body.ts'
import { type DownloadLimits, type DownloadRuntime, usualLimits } from './download-request.ts'
import { sha256OfFile } from './sha256.ts'
import { findInstalled, keptArchive, type ToolInStore } from './tool-cache-lookup.ts'
import type { ToolStore } from './tool-store.ts'
import { unpackBinary } from './unpack.ts'

export interface InstallOptions {
  platform: Platform
  /** Base URL put before `host/path`, or null. */
  mirror: string | null
  digests: Digests
  limits?: Omit<DownloadLimits, 'maxBytes'>
}

export interface InstallRuntime extends DownloadRuntime {
  run: RunCommand
  store: ToolStore
  cache: AssetCache
  /** Where this run makes a folder of its own, for files that are not verified yet: RUNNER_TEMP or /tmp. */
  temporary: string
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
  runtime: InstallRuntime,
): Promise<InstalledTool[]> {
  const own = await privateFolder(runtime.temporary, 'setup-kro-tools-')
  const install = async (name: ToolName): Promise<InstalledTool> => {
    const folder = join(own.path, name)
    await mkdir(folder, { mode: 0o700 })
    return installTool(name, versions[name], folder, options, runtime)
  }
  const results = await Promise.allSettled(names.map(install))
  await own.remove()
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  )
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw allOf(failures, names.length)
  const installed = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  for (const tool of installed) runtime.addPath(tool.dir)
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

interface Job extends ToolInStore {
  digest: Digest
  url: string
  /** Folder of this run for this tool; nothing is in it yet. */
  folder: string
}

async function installTool(
  tool: ToolName,
  version: string,
  folder: string,
  options: InstallOptions,
  runtime: InstallRuntime,
): Promise<InstalledTool> {
  const began = runtime.clock.seconds()
  const job = jobFor(tool, version, folder, options)
  const { what, asset, digest } = job
  if (digest.overrules !== null)
    runtime.log.info(
      `${what}: SHA-256 ${digest.sha256} of ${digest.from} is used, not the pinned ${digest.overrules}`,
    )
  const { dir, from } = await provide(job, options.limits ?? usualLimits, runtime)
  const seconds = runtime.clock.seconds() - began
  runtime.log.info(`${what}: ready after ${seconds.toFixed(1)} s (${from}, SHA-256 ${digest.sha256})`)
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

/** @throws SetupError where no digest is known */
function jobFor(tool: ToolName, version: string, folder: string, options: InstallOptions): Job {
  const { platform, mirror, digests } = options
  const asset = assetOf(tool, version, platform)
  const what = `${tool} ${version}`
  const digest = digests(asset.path)
  if (digest === null)
    throw new SetupError(
      `${what}: no SHA-256 is known for ${asset.path}: it is neither pinned nor in checksums; add it to the input checksums`,
      { failure: { code: 'checksum-unknown', what, file: asset.path } },
    )
  return {
    what,
    tool,
    version: version.replace(/^v/, ''),
    // The digest is part of the key, so that what another digest let in is never found.
    key: `${platform.os}-${platform.arch}-${digest.sha256}`,
    asset,
    sha256: digest.sha256,
    digest,
    url: downloadUrl(asset.path, mirror),
    folder,
  }
}

/** @returns where the verified binary is, and where it came from */
async function provide(
  job: Job,
  limits: Omit<DownloadLimits, 'maxBytes'>,
  runtime: InstallRuntime,
): Promise<{ dir: string; from: InstalledTool['from'] }> {
  const { tool, version, key, asset } = job
  const found = await findInstalled(job, runtime.store, join(job.folder, 'found'), runtime.run)
  if (found !== null) return { dir: found, from: 'tool-cache' }

  const file = join(job.folder, basename(asset.path))
  const cacheKey = `setup-kro-${tool}-${version}-${key}`
  const cached = await restored(job, file, cacheKey, runtime)
  if (!cached) {
    await fetchVerified(job, file, limits, runtime)
    await runtime.cache.save(cacheKey, file)
  }
  const unpacked = join(job.folder, 'unpacked')
  const binary = await unpackBinary(job, file, unpacked, runtime.run)
  const sha256 = await sha256OfFile(binary)
  if (asset.member !== null) await rename(file, join(unpacked, keptArchive))
  const dir = await runtime.store.keep(unpacked, tool, version, key)
  // What runs is what lies there: another process may write to the store too.
  if (sha256 === null || (await sha256OfFile(join(dir, tool))) !== sha256)
    throw new SetupError(`${job.what}: ${join(dir, tool)} is not the binary that was just installed there`, {
      hint: 'another process writes to the tool cache at the same time: see what it is, and run this again',
      failure: { code: 'checksum-mismatch', what: job.what, url: join(dir, tool) },
    })
  return { dir, from: cached ? 'cache' : 'download' }
}

/** Whether the Actions cache had the right file. A wrong one is removed: caches can be written by other workflows. */
async function restored(job: Job, file: string, cacheKey: string, runtime: InstallRuntime): Promise<boolean> {
  if (!(await runtime.cache.restore(cacheKey, file))) return false
  const actual = await sha256OfFile(file)
  if (actual === job.sha256) return true
  runtime.log.warning(
    `${job.what}: the Actions cache had a file with SHA-256 ${actual ?? 'unknown'} instead of ${job.sha256} (key ${cacheKey}); it is not used`,
  )
  await rm(file, { recursive: true, force: true })
  return false
}

async function fetchVerified(
  { what, url, digest, asset }: Job,
  file: string,
  limits: Omit<DownloadLimits, 'maxBytes'>,
  runtime: InstallRuntime,
): Promise<void> {
  const got = await download({ what, url, file, limits: { ...limits, maxBytes: asset.maxBytes } }, runtime)
  // Of what was written, and of what is there now: the file that is unpacked is the one that was verified.
  if (got.sha256 === digest.sha256 && (await sha256OfFile(file)) === digest.sha256) {
    runtime.log.info(`${what}: ${megabytes(got.bytes)} in ${got.seconds.toFixed(1)} s`)
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
      failure: {
        ...{ code: 'checksum-mismatch', what, url: withoutCredentials(url) },
        ...(webPage ? { answer: 'web page' } : {}),
      },
      hint: webPage
        ? 'the answer is a web page, probably of a proxy or a login: check proxy and download-mirror'
        : `if this build is yours (a mirror's own), add its digest to checksums: '<sha256>  ${asset.path}'; else do not trust that server`,
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
