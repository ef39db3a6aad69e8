import { chmod, cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupError } from '../errors.ts'
import { howItEnded } from '../evidence/command-error.ts'
import type { Step } from '../evidence/steps.ts'
import type { Source } from '../inputs.ts'
import type { Plan } from '../plan.ts'
import type { Session } from '../session.ts'
import { timeLimit } from '../time-limits.ts'
import { kroModule } from '../versions/kro.ts'
import { holdToRecorded } from '../versions/recorded.ts'

/** kro's code, ready to be built. */
export interface KroCheckout {
  folder: string
  /** `v0.9.4`: the module version, or the newest tag that git knows of; null where git knows none. */
  version: string | null
  /** What identifies the code for the record: the module's sum, or the commit. */
  identity: { moduleSum: string } | { commit: string } | null
}

/**
 * The source that the plan names, as a step; noted for versions.yaml, and held to what a versions file recorded.
 *
 * @throws CommandError or SetupError
 */
export function sourceOfKro({ inputs, recorded }: Plan, session: Session): Promise<KroCheckout> {
  return session.steps.step('kro.source', 'get the source of kro', async (step) => {
    const checkout = await kroCheckout(inputs.source, session.state.places.work, inputs.waitSeconds, step)
    if (checkout.identity) holdToRecorded(recorded, checkout.identity)
    session.recordSource(checkout)
    return checkout
  })
}

/**
 * The folder to build from. A version comes as a Go module: the checksum database vouches for it, which no archive of
 * a tag has. It is copied out of the module cache, which is read-only.
 *
 * @param work folder of ours for the copy
 * @param waitSeconds the input `wait`: a longer one gives go more time
 * @throws CommandError or SetupError
 */
export async function kroCheckout(
  source: Source,
  work: string,
  waitSeconds: number,
  step: Step,
): Promise<KroCheckout> {
  if ('checkout' in source) return describeCheckout(source.checkout, step)
  const module = kroModule(source.module)
  const limit = timeLimit('go-module', waitSeconds)
  const download = await step.try({
    tool: 'go',
    args: ['mod', 'download', '-json', `${module}@${source.module}`],
    // Outside any module: a go.mod or go.work of the workspace must not decide what is fetched.
    cwd: work,
    env: { GOFLAGS: '-mod=mod', GOWORK: 'off' },
    ...limit,
  })
  const answer = parseDownload(download.stdout)
  if (download.code !== 0 || !answer?.Dir || !answer.Sum)
    throw new SetupError(
      `${module}@${source.module} could not be fetched as a Go module: ${answer?.Error ?? download.notStarted ?? (download.timedOut ? howItEnded(download) : download.output.trim())}`,
      {
        hint: download.notStarted
          ? 'install Go (actions/setup-go) before this step'
          : download.timedOut
            ? limit.timeoutAdvice
            : 'look at the version, GOPROXY and GOSUMDB',
      },
    )
  const folder = join(work, `kro-${source.module}`)
  await rm(folder, { recursive: true, force: true })
  await cp(answer.Dir, folder, { recursive: true })
  await makeWritable(folder)
  step.note(`${module}@${source.module}, ${answer.Sum}`)
  return { folder, version: source.module, identity: { moduleSum: answer.Sum } }
}

/**
 * kro's Makefile asks git for version and commit; a module has no history, so it gets one commit and its tag.
 *
 * @throws CommandError
 */
export async function giveHistory(checkout: KroCheckout, step: Step): Promise<void> {
  const git = (...args: string[]): Promise<unknown> =>
    step.run({
      tool: 'git',
      args: ['-c', 'user.name=setup-kro', '-c', 'user.email=setup-kro@localhost', ...args],
      cwd: checkout.folder,
      timeoutSeconds: 60,
    })
  await git('init', '--quiet')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--message', `kro ${checkout.version}`)
  await git('tag', checkout.version ?? 'v0.0.0')
}

async function describeCheckout(folder: string, step: Step): Promise<KroCheckout> {
  const ask = (...args: string[]) =>
    step.try({ tool: 'git', args: ['-C', folder, ...args], timeoutSeconds: 20 })
  const [commit, tag] = [
    await ask('rev-parse', 'HEAD'),
    await ask('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*'),
  ]
  return {
    folder,
    version: tag.code === 0 && /^v\d+\.\d+\.\d+/.test(tag.stdout) ? tag.stdout.trim() : null,
    identity: commit.code === 0 ? { commit: commit.stdout.trim() } : null,
  }
}

function parseDownload(stdout: string): { Dir?: string; Sum?: string; Error?: string } | null {
  try {
    return JSON.parse(stdout) as { Dir?: string; Sum?: string; Error?: string }
  } catch {
    return null
  }
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await makeWritable(path)
    else if (entry.isFile()) await chmod(path, 0o644)
  }
}
