import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { throughMirror } from '../inputs/mirror.ts'
import { withoutTrailingSlashes } from '../model/url.ts'
import { download } from '../tools/download.ts'
import { type DownloadRuntime, usualLimits } from '../tools/download-request.ts'
import { unpackModuleZip } from '../tools/module-zip.ts'
import type { ModuleSource } from './module.ts'
import { moduleSum } from './module-sum.ts'

/** Go's default (go help environment, GOPROXY). */
const usualProxy = 'https://proxy.golang.org'
const mostZipBytes = 128e6

/**
 * Fetches a Go module from a module proxy, on a machine without Go. The checksum database is not asked: a sum has to be known.
 *
 * @param wanted.sum `h1:…=`, given or recorded; null: there is none
 * @param folder for its files
 * @throws SetupError where no sum is known, where the proxy does not have the module, or where it is another one
 */
export async function fetchFromProxy(
  { module, version, sum }: { module: string; version: string; sum: string | null },
  folder: string,
  environment: DownloadRuntime & {
    work: string
    downloadMirror: string | null
    env: Readonly<Record<string, string | undefined>>
  },
  step: Step,
): Promise<ModuleSource> {
  const name = `${module}@${version}`
  if (sum === null)
    throw new SetupError(
      `${name} cannot be verified: there is no Go on this machine, and no sum of the module is known`,
      {
        hint: `install Go (actions/setup-go) before this step, or give its sum (sum: h1:…=, from go.sum or from go mod download -json ${name})`,
      },
    )
  const { work, downloadMirror, env } = environment
  const url = `${proxyOf(env.GOPROXY)}/${escaped(module)}/@v/${escaped(version)}.zip`
  const file = join(work, 'module.zip')
  const got = await download(
    {
      what: name,
      url: throughMirror(url, downloadMirror),
      file,
      limits: { ...usualLimits, maxBytes: mostZipBytes },
    },
    environment,
  )
  step.note(`${name}: ${got.bytes} bytes from the module proxy`)
  rmSync(folder, { recursive: true, force: true })
  unpackModuleZip(file, name, folder)
  const found = await moduleSum(folder, name)
  if (found !== sum)
    throw new SetupError(
      `${name} is not what its sum stands for: expected ${sum}, got ${found ?? 'a file of another type'}`,
      { failure: { code: 'checksum-mismatch', what: `the Go module ${name}`, url: name } },
    )
  return { folder, sum }
}

/** The first proxy of the list. @throws SetupError where the list names none */
export function proxyOf(list: string | undefined): string {
  const entries = (list || usualProxy).split(/[,|]/).map((entry) => entry.trim())
  const proxy = entries.find((entry) => /^https?:\/\//.test(entry))
  if (proxy === undefined)
    throw new SetupError(
      'GOPROXY names no proxy, and without Go on this machine a module comes from nowhere else',
      {
        hint: 'install Go (actions/setup-go) before this step, or set GOPROXY',
      },
    )
  return withoutTrailingSlashes(proxy)
}

/** A capital letter is written as ! and the small one (golang.org/x/mod, module.EscapePath). */
const escaped = (text: string): string => text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)
