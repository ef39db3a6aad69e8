import { cp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { timeLimit } from '../adapters/time-limits.ts'
import { SetupError } from '../errors.ts'
import { howItEnded } from '../evidence/command-error.ts'
import type { Step } from '../evidence/steps.ts'
import { parseJson } from '../model/json.ts'
import { kroModule } from '../plan/kro.ts'
import { unpackModuleZip } from '../tools/module-zip.ts'
import { makeWritable } from './go-folders.ts'
import { moduleSum } from './module-sum.ts'

/** A Go module in our own folder, which can be written to. */
export interface ModuleSource {
  folder: string
  /** As the checksum database has it, and as it was found in the folder: `h1:…=`. */
  sum: string
}

/**
 * Fetches kro as a Go module.
 *
 * @param version `v0.9.4`
 * @throws what fetchGoModule throws
 */
export const fetchModule = (
  version: string,
  work: string,
  waitSeconds: number,
  step: Step,
  warn: (text: string) => void,
): Promise<ModuleSource> =>
  fetchGoModule(
    `${kroModule(version)}@${version}`,
    join(work, `kro-${version}`),
    { work, waitSeconds, recordedAs: 'recorded.kroModuleSum' },
    step,
    warn,
  )

/**
 * Fetches a Go module: the checksum database verifies it, which it does not do for an archive of a tag. It is copied out of
 * the module cache, which is read-only, and the copy is held to the sum: `go mod download` compares only what it wrote
 * down beside a module, so that a cache which was changed or restored goes unnoticed (tried with go 1.26).
 *
 * @param module with its version
 * @param folder for the copy
 * @param options.work our own folder, outside any module
 * @param options.waitSeconds the input `wait`: a longer one gives go more time
 * @param options.recordedAs where a versions file keeps the sum, for a message
 * @param warn receives what is worth knowing although it works
 * @throws SetupError
 */
export async function fetchGoModule(
  module: string,
  folder: string,
  { work, waitSeconds, recordedAs }: { work: string; waitSeconds: number; recordedAs: string },
  step: Step,
  warn: (text: string) => void,
): Promise<ModuleSource> {
  if (await databaseIsOff(work, step))
    warn(
      `GOSUMDB=off: Go's checksum database does not verify ${module}; record its sum in a versions file (${recordedAs})`,
    )
  const first = await copied(module, folder, work, {}, waitSeconds, step)
  if (first.intact) return { folder, sum: first.sum }
  warn(
    `${module} in Go's module cache is not what its sum ${first.sum} stands for: it was changed, or restored from a cache that was; it is fetched again. ` +
      'What to do: go clean -modcache, and delete the cache it came from (gh cache list)',
  )
  const own = { GOMODCACHE: join(dirname(folder), 'modules'), GOFLAGS: '-mod=mod -modcacherw' }
  const second = await copied(module, folder, work, own, waitSeconds, step)
  if (second.intact) return { folder, sum: second.sum }
  throw new SetupError(
    `${module} is not what its sum ${second.sum} stands for, also after it is fetched again`,
    {
      hint: 'look at what serves it: go env GOPROXY GOFLAGS GOSUMDB',
      failure: { code: 'checksum-mismatch', what: `the Go module ${module}`, url: module },
    },
  )
}

/** @param env for `go`, over what it always gets */
async function copied(
  module: string,
  folder: string,
  work: string,
  env: Readonly<Record<string, string>>,
  waitSeconds: number,
  step: Step,
): Promise<{ sum: string; intact: boolean }> {
  const limit = timeLimit('go-module', waitSeconds)
  const download = await step.exec({
    tool: 'go',
    args: ['mod', 'download', '-json', module],
    // Outside any module: a go.mod or go.work of the workspace must not decide what is fetched.
    cwd: work,
    env: {
      GOFLAGS: '-mod=mod',
      GOWORK: 'off',
      // Patterns of modules that are not looked up in the checksum database, GOPRIVATE's too (go help environment).
      // Empty would mean those of `go env -w`.
      GONOSUMDB: 'none.invalid',
      ...env,
    },
    ...limit,
  })
  const answer = parseJson(download.stdout) as DownloadAnswer | null
  if (answer?.Zip && answer.Sum && !answer.Dir) {
    // It was fetched and verified, and asks for a newer Go: that matters to a build of it. What is in it can be read.
    await rm(folder, { recursive: true, force: true })
    unpackModuleZip(answer.Zip, module, folder)
    step.note(`${module}, ${answer.Sum}`)
    return { sum: answer.Sum, intact: (await moduleSum(folder, module)) === answer.Sum }
  }
  if (download.code !== 0 || !answer?.Dir || !answer.Sum)
    throw new SetupError(
      `${module} could not be fetched as a Go module: ${answer?.Error ?? download.notStarted ?? (download.timedOut ? howItEnded(download) : download.output.trim())}`,
      {
        failure:
          download.notStarted === null
            ? {
                code: 'command-failed',
                command: 'go mod download',
                said: answer?.Error ?? download.output.trim(),
              }
            : { code: 'tool-not-started', tool: 'go', said: download.notStarted },
        hint: download.notStarted
          ? 'install Go (actions/setup-go) before this step'
          : download.timedOut
            ? limit.timeoutAdvice
            : 'look at the version, GOPROXY and GOSUMDB',
      },
    )
  await rm(folder, { recursive: true, force: true })
  await cp(answer.Dir, folder, { recursive: true })
  await makeWritable(folder)
  step.note(`${module}, ${answer.Sum}`)
  return { sum: answer.Sum, intact: (await moduleSum(folder, module)) === answer.Sum }
}

async function databaseIsOff(work: string, step: Step): Promise<boolean> {
  const asked = await step.exec({ tool: 'go', args: ['env', 'GOSUMDB'], cwd: work, timeoutSeconds: 60 })
  return asked.code === 0 && asked.stdout.trim() === 'off'
}

/** What `go mod download -json` prints (`go help mod download`). */
interface DownloadAnswer {
  Dir?: string
  Zip?: string
  Sum?: string
  Error?: string
}
