import { CommandError } from '../evidence/steps.ts'
import type { Clock } from '../outside/clock.ts'
import type { Command, Run } from '../outside/process.ts'
import { knownNodeContainers, type NodeContainer } from './nodes.ts'

/** Times that Docker may refuse, a second apart: a container that is being started or removed refuses for a moment. */
const attempts = 3
const pauseSeconds = 1
const removeSeconds = 120

/**
 * Removes the containers that a run had kind create, with their volumes, as kind does (provider docker, DeleteNodes).
 * Needs no kind, so that it works where kind could not be installed. Looks again until there is none: Docker may still
 * be creating one for a kind that was killed.
 *
 * @param settleSeconds for how long none must have appeared; 0 where nothing can be on its way
 * @returns what was removed
 * @throws SetupError with the command and Docker's words
 */
export async function removeContainers(
  runId: string,
  { run, clock }: { run: Run; clock: Clock },
  settleSeconds: number,
): Promise<NodeContainer[]> {
  const removed = new Map<string, NodeContainer>()
  let refusals = 0
  for (let quietSince = clock.seconds(); ; ) {
    const found = (await knownNodeContainers(run, { runId })).filter(({ id }) => !removed.has(id))
    if (found.length === 0) {
      if (clock.seconds() - quietSince >= settleSeconds) return [...removed.values()]
      await clock.sleep(Math.min(pauseSeconds, settleSeconds))
      continue
    }
    const command: Command = {
      tool: 'docker',
      args: ['rm', '--force', '--volumes', ...found.map(({ id }) => id)],
      timeoutSeconds: removeSeconds,
    }
    const result = await run(command)
    quietSince = clock.seconds()
    if (result.code === 0) for (const container of found) removed.set(container.id, container)
    else {
      refusals += 1
      // Whoever records or prints it redacts it, as any message.
      if (refusals === attempts || result.timedOut || result.notStarted !== null)
        throw new CommandError(command, result, (text) => text, 'run it by hand once Docker can do it')
      await clock.sleep(pauseSeconds)
    }
  }
}
