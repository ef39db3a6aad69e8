import type { Command, CommandResult, RunCommand } from '../adapters/process.ts'
import { messageOf, SetupError } from '../errors.ts'
import { CommandError } from '../evidence/steps.ts'
import { runLabel } from './run-label.ts'

/** kind labels its containers with the cluster they belong to (kind, pkg/cluster/internal/providers/docker). */
const clusterLabel = 'io.x-k8s.kind.cluster'

/** A node container, running or not; kind's load balancer counts as one. */
export interface NodeContainer {
  name: string
  /** `running`, `paused`, `exited`, … */
  state: string
  id: string
  /** Id of the run that had it created; empty where it was not setup-kro. */
  runId: string
}

/**
 * Which containers: those of the KinD cluster of a name, with any creator, or those that kind created for one run.
 * Deletions and changes ask for the second.
 */
export type Containers = { cluster: string } | { runId: string }

/** The containers, by name. Empty where there is none; null where Docker did not answer. */
export async function nodeContainers(
  run: RunCommand,
  which: Containers,
  timeoutSeconds = 15,
): Promise<NodeContainer[] | null> {
  const result = await run(question(which, timeoutSeconds))
  return result.code === 0 ? containersIn(result) : null
}

/**
 * The same for callers that cannot go on without an answer.
 *
 * @throws SetupError with the command and Docker's words
 */
export async function knownNodeContainers(run: RunCommand, which: Containers): Promise<NodeContainer[]> {
  const command = question(which, 15)
  const result = await run(command)
  if (result.code === 0) return containersIn(result)
  // A caller that records or prints it redacts it, as any message.
  const cause = new CommandError(command, result, (text) => text)
  const owner = 'cluster' in which ? `the KinD cluster ${which.cluster}` : 'this run'
  throw new SetupError(`Docker did not say which containers ${owner} has: ${messageOf(cause)}`, {
    cause,
    hint:
      result.notStarted === null
        ? '`docker ps` has to work for this user: start the daemon, and look at DOCKER_HOST and `docker context show`'
        : 'install Docker, or put docker on PATH',
  })
}

function question(which: Containers, timeoutSeconds: number): Command {
  const label = 'cluster' in which ? `${clusterLabel}=${which.cluster}` : `${runLabel}=${which.runId}`
  const format = `{{.Names}} {{.State}} {{.ID}} {{.Label "${runLabel}"}}`
  return {
    tool: 'docker',
    args: ['ps', '--all', '--no-trunc', '--filter', `label=${label}`, '--format', format],
    timeoutSeconds,
  }
}

function containersIn({ stdout }: CommandResult): NodeContainer[] {
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', state = 'unknown', id = '', runId = ''] = line.trim().split(/\s+/)
      return { name, state, id, runId }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}
