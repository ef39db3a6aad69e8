import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { containersOf } from '../support/containers.ts'
import type { Lab } from '../support/lab.ts'
import { mustRun } from '../support/process.ts'
import { type CommandRun, runCommand } from './command-run.ts'
import { runWorkflow, type WorkflowRun, type WorkflowWish } from './workflow-run.ts'

/** The user's own kubeconfig: nobody may write to it, nor use its cluster. */
const usersKubeconfig = `apiVersion: v1
kind: Config
current-context: mine
clusters: [{ name: mine, cluster: { server: "https://127.0.0.1:1" } }]
users: [{ name: me, user: { token: not-to-be-used } }]
contexts: [{ name: mine, context: { cluster: mine, user: me } }]
`

/** Proxies and Docker's address are the machine's; everything else is set here. */
const inherited = /^(https?_proxy|no_proxy|docker_host|docker_config|lang|lc_all|tmpdir)$/i

/** Where a case plays: a folder with a home of its own, the action as it ships, the lab. */
export class Sandbox {
  /** Of this checkout. */
  readonly root: string
  readonly folder: string
  readonly lab: Lab
  /** A home without anything but a kubeconfig, caches of its own, and the lab. */
  readonly env: NodeJS.ProcessEnv
  /** action.yml and dist, as they were when the run began. */
  readonly action: string

  private constructor(root: string, folder: string, lab: Lab, env: NodeJS.ProcessEnv, action: string) {
    this.root = root
    this.folder = folder
    this.lab = lab
    this.env = env
    this.action = action
  }

  /** @param folder empty; the caller removes it */
  static async set(root: string, folder: string, lab: Lab, action: string): Promise<Sandbox> {
    const home = join(folder, 'home')
    mkdirSync(join(home, '.kube'), { recursive: true })
    writeFileSync(join(home, '.kube', 'config'), usersKubeconfig)
    const own = Object.entries(process.env).filter(([name]) => inherited.test(name))
    const { LAB_KRO_SOURCE: _, ...variables } = lab
    const env = {
      ...Object.fromEntries(own),
      ...variables,
      HOME: home,
      // Tools, act's and helm's caches: what an earlier run left must not make a test pass.
      XDG_CACHE_HOME: join(folder, 'cache'),
      ...(await goPlaces(lab.PATH)),
    }
    return new Sandbox(root, folder, lab, env, action)
  }

  get usersKubeconfigIsUntouched(): boolean {
    return readFileSync(join(this.env.HOME ?? '', '.kube', 'config'), 'utf8') === usersKubeconfig
  }

  /** The command line, as it ships. */
  command(
    args: readonly string[],
    wish: { env?: NodeJS.ProcessEnv; cwd?: string; node?: string } = {},
  ): Promise<CommandRun> {
    return runCommand(join(this.action, 'dist', 'cli', 'index.js'), args, {
      env: { ...this.env, ...wish.env },
      cwd: wish.cwd ?? this.folder,
      ...(wish.node ? { node: wish.node } : {}),
    })
  }

  /** A workflow, by a client of the real kind. */
  workflow(wish: WorkflowWish): Promise<WorkflowRun> {
    return runWorkflow(wish, this)
  }

  /** Files of this checkout. */
  path(...names: string[]): string {
    return join(this.root, ...names)
  }

  containersOf(...clusters: string[]): Promise<string[]> {
    return containersOf(clusters, this.env)
  }
}

/** Go's caches are the machine's: compiling kro from nothing takes minutes, and Go verifies what it takes from them. */
async function goPlaces(path: string): Promise<Record<string, string>> {
  const names = ['GOENV', 'GOPATH', 'GOMODCACHE', 'GOCACHE']
  const text = await mustRun('go', ['env', ...names], {
    env: { ...process.env, PATH: path },
    cwd: '/',
    timeoutSeconds: 30,
  })
  const values = text.split('\n')
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}
