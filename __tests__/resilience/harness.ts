import { cpSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { removeClusters } from '../support/containers.ts'
import { readLab } from '../support/lab.ts'
import { mustRun } from '../support/process.ts'

/** What these tests stand on: the lab, the shipped command, a home of their own. */
export class Harness {
  readonly env: NodeJS.ProcessEnv
  /** The dist under test, copied: a build beside us must not change it. */
  readonly dist: string
  /** Removed by the caller in the end. */
  readonly scratch: string

  private constructor(env: NodeJS.ProcessEnv, dist: string, scratch: string) {
    this.env = env
    this.dist = dist
    this.scratch = scratch
  }

  /** @param words of the command line: `--dist DIR` takes another build than `dist` */
  static async find(root: string, scratch: string, words: readonly string[]): Promise<Harness> {
    const { LAB_KRO_SOURCE: _, ...lab } = await readLab(root)
    const place = words.indexOf('--dist')
    const dist = place === -1 ? join(root, 'dist') : resolve(words[place + 1] ?? '')
    cpSync(dist, join(scratch, 'dist'), { recursive: true })
    process.env.PATH = lab.PATH
    const env = { ...process.env, ...lab }
    return new Harness(env, join(scratch, 'dist'), scratch)
  }

  /** The command line. */
  get cli(): string {
    return join(this.dist, 'cli', 'index.js')
  }

  /** A KinD cluster of that name with kro on it, from nothing. @returns its kubeconfig */
  async clusterWithKro(name: string): Promise<string> {
    const args = ['up', '--cluster-name', name, '--source', 'v0.9.4', '--diagnose', 'never']
    const up = async (): Promise<string> => {
      await removeClusters([name], this.env)
      return mustRun(process.execPath, [this.cli, ...args, '--out', join(this.scratch, 'up')], {
        env: this.env,
        cwd: this.scratch,
        timeoutSeconds: 600,
      })
    }
    // Other clusters of the machine take its inotify instances: then kube-proxy cannot start, for a while.
    const said = await up().catch(up)
    const kubeconfig = /export KUBECONFIG=(\S+)/.exec(said)?.[1]
    if (kubeconfig === undefined || !existsSync(kubeconfig))
      throw new Error(`up named no kubeconfig:\n${said}`)
    return kubeconfig
  }
}
