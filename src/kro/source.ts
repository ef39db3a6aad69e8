import { gitEnvironment } from '../adapters/git-environment.ts'
import type { Step, StepRecorder } from '../evidence/steps.ts'
import type { Source } from '../inputs/values.ts'
import { checkKroIdentity, type KroIdentity } from '../plan/kro-identity.ts'
import type { Plan } from '../plan/plan.ts'
import { fetchGitSource } from './git-checkout.ts'
import { fetchModule } from './module.ts'

/** kro's code, ready to be built. */
export interface KroCheckout {
  folder: string
  /** `v0.9.4`: the module version, or the newest tag that git knows of; null where git knows none. */
  version: string | null
  /** What identifies the code for the record: the module's sum, or the commit. */
  identity: KroIdentity | null
}

/**
 * The source that the plan names, as a step; held to what a versions file recorded.
 *
 * @param work our own folder for the copy of a module
 * @param warn receives what is worth knowing although it works
 * @throws CommandError or SetupError
 */
export function sourceOfKro(
  { inputs, recorded }: Pick<Plan, 'inputs' | 'recorded'>,
  work: string,
  steps: StepRecorder,
  warn: (text: string) => void,
): Promise<KroCheckout> {
  return steps.step('kro.source', 'get the source of kro', async (step) => {
    const checkout = await kroCheckout(inputs.source, work, inputs.waitSeconds, step, warn)
    if (checkout.identity) checkKroIdentity(recorded, checkout.identity)
    return checkout
  })
}

/**
 * The folder to build from: the checkout as it is, or the version as a Go module.
 *
 * @param work our own folder for the copy of a module
 * @param waitSeconds the input `wait`: a longer one gives go more time
 * @param warn receives what is worth knowing although it works
 * @throws CommandError or SetupError
 */
export async function kroCheckout(
  source: Source,
  work: string,
  waitSeconds: number,
  step: Step,
  warn: (text: string) => void,
): Promise<KroCheckout> {
  if ('checkout' in source) return describeCheckout(source.checkout, step)
  if ('git' in source) {
    const fetched = await describeCheckout(await fetchGitSource(source.git, work, waitSeconds, step), step)
    // Without history no tag is known but the one that was asked for.
    return { ...fetched, version: fetched.version ?? versionOf(source.git.ref) }
  }
  const { folder, sum } = await fetchModule(source.module, work, waitSeconds, step, warn)
  return { folder, version: source.module, identity: { moduleSum: sum } }
}

/**
 * kro's Makefile asks git for version and commit; a module has no history, so it gets one commit and its tag.
 *
 * @throws CommandError
 */
export async function giveHistory(checkout: KroCheckout, step: Step): Promise<void> {
  const git = (...args: string[]): Promise<unknown> =>
    step.execOrThrow({
      tool: 'git',
      args: ['-c', 'user.name=setup-kro', '-c', 'user.email=setup-kro@localhost', ...args],
      cwd: checkout.folder,
      env: gitEnvironment(),
      timeoutSeconds: 60,
    })
  await git('init', '--quiet')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--message', `kro ${checkout.version}`)
  await git('tag', checkout.version ?? 'v0.0.0')
}

const versionOf = (tag: string): string | null =>
  /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(tag) ? tag : null

async function describeCheckout(folder: string, step: Step): Promise<KroCheckout> {
  const ask = (...args: string[]) =>
    step.exec({ tool: 'git', args: ['-C', folder, ...args], env: gitEnvironment(), timeoutSeconds: 20 })
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
