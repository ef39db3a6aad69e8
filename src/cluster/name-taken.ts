import type { Clock } from '../adapters/clock.ts'
import type { RunCommand } from '../adapters/process.ts'
import { SetupError } from '../errors.ts'
import { CommandError } from '../evidence/steps.ts'
import { knownNodeContainers, type NodeContainer } from './nodes.ts'
import { removeContainers } from './remove.ts'

/** Seconds for the loser of a race to remove what it created. */
const giveWaySeconds = 60

/** Another run, or a person, has a KinD cluster of that name on the same Docker. It is left as it is. */
export class NameTakenError extends SetupError {
  override name = 'NameTakenError'

  constructor(
    cluster: string,
    theirs: readonly NodeContainer[],
    options: { since?: string; cause?: unknown } = {},
  ) {
    const containers = theirs.map(({ name, state }) => `${name}: ${state}`).join(', ')
    super(
      `a KinD cluster named ${cluster} is there already (${containers})${options.since ?? ''}; it is left as it is`,
      {
        cause: options.cause,
        hint: `delete it (kind delete cluster --name ${cluster}), choose another cluster-name, or use it with cluster: existing`,
        failure: { code: 'cluster-name-taken', cluster },
      },
    )
  }
}

/**
 * Looks for a cluster of that name before anything of that name is made.
 *
 * @throws NameTakenError, SetupError where Docker does not answer
 */
export async function refuseTaken(name: string, run: RunCommand): Promise<void> {
  const taken = await knownNodeContainers(run, { cluster: name })
  if (taken.length > 0) throw new NameTakenError(name, taken)
}

/** kind's words where it looks before it begins, and Docker's where another kind looked at the same time. */
const taken = [
  /node\(s\) already exist for a cluster with the name/,
  /Conflict\. The container name "[^"]+" is already in use/,
]

/** Whether kind failed because another process was creating a cluster of the same name. */
export const lostTheName = (failure: unknown): failure is CommandError =>
  failure instanceof CommandError && taken.some((pattern) => pattern.test(failure.result.output))

/**
 * Decides between two runs that created a cluster of the same name at the same time. Of several nodes each may have got
 * some; the first control plane, which only one can have, decides. Who has it waits for the other to give way, the
 * other removes its own nodes.
 *
 * @param places of this run
 * @returns where this run may try again
 * @throws NameTakenError where the other one has the name
 */
export async function settleName(
  cluster: string,
  places: { runId: string; folder: string },
  runtime: { run: RunCommand; clock: Clock },
  failure: CommandError,
): Promise<void> {
  const since = ': another run created it at the same time'
  for (const end = runtime.clock.seconds() + giveWaySeconds; ; await runtime.clock.sleep(1)) {
    const all = await knownNodeContainers(runtime.run, { cluster })
    const theirs = all.filter((node) => node.runId !== places.runId)
    if (theirs.length === 0) return
    const first = all.find(({ name }) => name === `${cluster}-control-plane`)
    if (first?.runId === places.runId && runtime.clock.seconds() < end) continue
    await removeContainers(places, runtime)
    throw new NameTakenError(cluster, theirs, { since, cause: failure })
  }
}
