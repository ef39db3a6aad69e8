import type { Clock } from '../adapters/clock.ts'
import type { Command, RunCommand } from '../adapters/process.ts'
import { CommandError } from '../evidence/steps.ts'
import { knownNodeContainers, type NodeContainer } from './nodes.ts'
import { pendingContainers } from './run-label.ts'

/** Times that Docker may refuse, a second apart: a container that is being started or removed refuses for a moment. */
const attempts = 3
const removeSeconds = 120

/**
 * Seconds to wait for a container that Docker was creating when its client was killed: it goes on, and lists the
 * container when it is done (6 s seen on a busy machine).
 */
const pendingSeconds = 60

/**
 * Removes the containers that a run had kind create, with their volumes, as kind does (provider docker, DeleteNodes).
 * Needs no kind, so that it works where kind could not be installed. Looks until there is none and none is on its way.
 *
 * @param places of the run
 * @returns what was removed
 * @throws SetupError with the command and Docker's words
 */
export async function removeContainers(
  { runId, folder }: { runId: string; folder: string },
  { run, clock }: { run: RunCommand; clock: Clock },
): Promise<NodeContainer[]> {
  const removed = new Map<string, NodeContainer>()
  const end = clock.seconds() + pendingSeconds
  for (let refusals = 0; ; await clock.sleep(1)) {
    const found = (await knownNodeContainers(run, { runId })).filter(({ id }) => !removed.has(id))
    const result = await removeOnce(found, run, refusals + 1 === attempts)
    if (result.refused) refusals += 1
    if (result.refused || (result.unknown && clock.seconds() < end)) continue
    for (const container of found) removed.set(container.id, container)
    const containers = [...removed.values()]
    const pending = pendingContainers(folder).filter((name) => containers.every((one) => one.name !== name))
    if (pending.length === 0 || clock.seconds() >= end) return containers
  }
}

/**
 * @returns whether Docker refused, and whether it does not know one of them: it lists a container before its creation is
 *   complete, and `rm --force` then exits with 0
 * @throws CommandError where it refused, and another attempt is not worth while
 */
async function removeOnce(
  containers: readonly NodeContainer[],
  run: RunCommand,
  isLast: boolean,
): Promise<{ refused: boolean; unknown: boolean }> {
  if (containers.length === 0) return { refused: false, unknown: false }
  const command: Command = {
    tool: 'docker',
    args: ['rm', '--force', '--volumes', ...containers.map(({ id }) => id)],
    timeoutSeconds: removeSeconds,
  }
  const result = await run(command)
  const refused = result.code !== 0
  if (refused && (isLast || result.timedOut || result.notStarted !== null))
    // A caller that records or prints it redacts it, as any message.
    throw new CommandError(command, result, (text) => text, 'run it by hand once Docker can do it')
  return { refused, unknown: /No such container/i.test(result.output) }
}
