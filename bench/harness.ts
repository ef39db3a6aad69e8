import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { removeClusters } from '../__tests__/support/containers.ts'
import { type Lab, readLab } from '../__tests__/support/lab.ts'
import { endAll, runProcess } from '../__tests__/support/process.ts'

/** What all rows share: the lab's environment, one cluster's name, a folder, and how commands are run and timed. */
export class Harness {
  readonly cluster = `bench-${process.pid}`
  readonly work = mkdtempSync(join(tmpdir(), 'setup-kro-bench-'))
  /** kind's own, for what is not made by setup-kro. */
  readonly kubeconfig = join(this.work, 'kubeconfig')
  readonly lab: Lab
  /** Another version of this repository, whose `dist` is measured beside this one; null: none was named. */
  readonly before: string | null
  private readonly root: string
  private readonly leaving: (() => void)[] = []
  private left: Promise<void> | null = null

  private constructor(root: string, lab: Lab, before: string | null) {
    this.root = root
    this.lab = lab
    this.before = before
  }

  /** Ends what it started when it is interrupted. @throws Error where the lab is not up */
  static async prepare(root: string, before: string | null): Promise<Harness> {
    const harness = new Harness(root, await readLab(root), before)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        endAll()
        void harness.leave().finally(() => process.exit(130))
      })
    return harness
  }

  environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
    return { ...process.env, ...this.lab, ...more }
  }

  /**
   * Runs a command to its end and returns what it printed.
   *
   * @param options.codes exit codes that are fine
   * @throws Error with the end of its output
   */
  async run(
    tool: string,
    args: readonly string[],
    options: { env?: NodeJS.ProcessEnv; cwd?: string; codes?: readonly number[] } = {},
  ): Promise<string> {
    const { env = this.environment(), cwd = this.root, codes = [0] } = options
    const ended = await runProcess(tool, args, { env, cwd, timeoutSeconds: 1800 })
    if (!codes.includes(ended.code ?? -1))
      throw new Error(
        `${tool} ${args.join(' ')} ended with ${ended.code}:\n${`${ended.stdout}${ended.stderr}`.slice(-3000)}`,
      )
    return ended.stdout
  }

  /** Files of this checkout. */
  path(...names: string[]): string {
    return join(this.root, ...names)
  }

  /** setup-kro as it is shipped. @param root of this repository, or of another version of it */
  setupKro(args: readonly string[], env?: NodeJS.ProcessEnv, root = this.root): Promise<string> {
    return this.setupKroIn(this.root, args, [0], env, root)
  }

  /** The same in a workspace. @param codes exit codes that are fine */
  setupKroIn(
    cwd: string,
    args: readonly string[],
    codes: readonly number[] = [0],
    env?: NodeJS.ProcessEnv,
    root = this.root,
  ): Promise<string> {
    const entrypoint = resolve(root, 'dist/cli/index.js')
    return this.run('node', [entrypoint, ...args], { ...(env === undefined ? {} : { env }), cwd, codes })
  }

  async removeCluster(): Promise<void> {
    await removeClusters([this.cluster], this.environment())
  }

  /** kro's checkout as a contributor has it; the lab's own is not to be changed. */
  checkout(): string {
    const folder = join(this.work, 'kro')
    rmSync(folder, { recursive: true, force: true })
    cpSync(this.lab.LAB_KRO_SOURCE, folder, { recursive: true })
    return folder
  }

  /** Has something ended when all is measured. */
  whenLeaving(end: () => void): void {
    this.leaving.push(end)
  }

  /** Once, also where a signal comes while it is on its way. */
  leave(): Promise<void> {
    this.left ??= this.removeAll()
    return this.left
  }

  private async removeAll(): Promise<void> {
    for (const end of this.leaving) end()
    await this.removeCluster()
    rmSync(this.work, { recursive: true, force: true })
  }
}

/** Seconds that something took, by the wall. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
