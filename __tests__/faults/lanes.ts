import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../../src/errors.ts'
import { containersOf, removeClusters } from '../support/containers.ts'
import type { Lab } from '../support/lab.ts'
import { FaultEnvironment } from './environment.ts'
import { examine } from './examine.ts'
import type { Fault } from './fault.ts'
import { asBefore, isThere, makeCluster, namesOf } from './shared-cluster.ts'
import type { Result } from './table.ts'

export interface Settings {
  /** Entry file of the command line. */
  program: string
  lab: Lab
  env: NodeJS.ProcessEnv
  scratch: string
  /** Name of the lane's cluster. */
  cluster: string
  /** Whether the commands of the fixes are run. */
  fixes: boolean
  /** The cluster is used where it is there and works. */
  keep: boolean
}

type Tell = (result: Result) => void

const benchOf = ({ lab, cluster, env, scratch }: Settings): FaultEnvironment =>
  new FaultEnvironment({
    lab,
    cluster,
    env,
    folder: join(scratch, cluster),
    kubeconfig: join(env.RUNNER_TOOL_CACHE ?? '', 'clusters', cluster, 'kubeconfig'),
  })

/** Reports of what was right are of no use to anybody. */
function tidy(folder: string, { right }: Result): void {
  if (right) rmSync(folder, { recursive: true, force: true })
}

/** Faults of one cluster, one after the other. */
export class ClusterLane {
  private readonly settings: Settings
  private readonly environment: FaultEnvironment
  private before: string[] = []

  constructor(settings: Settings) {
    this.settings = settings
    this.environment = benchOf(settings)
  }

  /** @param queue of all lanes: each takes what comes next */
  async run(queue: Fault[], tell: Tell): Promise<void> {
    if (queue.length === 0) return
    await this.begin()
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      const folder = join(this.settings.scratch, fault.name)
      const environment = this.environment.for(folder)
      const result = await examine(fault, environment, this.settings)
      tell(result)
      if (queue.length > 0 || this.settings.keep) await this.mend(fault, environment)
      tidy(folder, result)
    }
  }

  /** @param anew whatever is there */
  private async begin(anew = false): Promise<void> {
    const { program, cluster, keep } = this.settings
    if (anew || !(keep && (await isThere(this.environment)))) {
      await removeClusters([cluster], process.env)
      await makeCluster(program, this.environment)
    }
    this.before = await namesOf(this.environment)
  }

  /** Takes the fault back; a cluster that does not come back is made anew. */
  private async mend(fault: Fault, environment: FaultEnvironment): Promise<void> {
    const failed = await fault.undo(environment).then(
      () => [],
      (error: unknown) => [messageOf(error).split('\n', 2).join(' ')],
    )
    const left = await asBefore(environment, this.before, 60)
    if (left.length === 0) return
    console.log(
      `  the cluster is made anew after ${fault.name}: ${[...failed, ...left].slice(0, 5).join('; ')}`,
    )
    await this.begin(true)
  }
}

/** Faults of tools, folders and hosts; a cluster that one of them makes is its own. */
export class MachineLane {
  private readonly settings: Settings

  constructor(settings: Settings) {
    this.settings = settings
  }

  async run(faults: readonly Fault[], tell: Tell): Promise<void> {
    const { cluster } = this.settings
    for (const fault of faults) {
      const folder = join(this.settings.scratch, fault.name)
      const environment = benchOf(this.settings).for(folder)
      const result = await examine(fault, environment, this.settings)
      tell(result)
      await fault
        .undo(environment)
        .catch((error: unknown) =>
          console.log(`  undo of ${fault.name}: ${messageOf(error).split('\n', 1)[0]}`),
        )
      if ((await containersOf([cluster], process.env)).length > 0)
        await removeClusters([cluster], process.env)
      tidy(folder, result)
    }
  }
}
