import { messageOf, SetupError } from '../errors.ts'
import { CommandError } from '../evidence/steps.ts'
import type { Command, CommandResult, Run } from '../outside/process.ts'

/** kind labels its containers with the cluster they belong to (kind, pkg/cluster/internal/providers/docker). */
const clusterLabel = 'io.x-k8s.kind.cluster'

/** A node container, running or not. */
export interface NodeContainer {
  name: string
  /** `running`, `paused`, `exited`, … */
  state: string
}

/**
 * The containers of a KinD cluster, by name. Empty where there is none; null where Docker did not answer.
 */
export async function nodeContainers(
  run: Run,
  cluster: string,
  timeoutSeconds = 15,
): Promise<NodeContainer[] | null> {
  const result = await run(question(cluster, timeoutSeconds))
  return result.code === 0 ? containersIn(result) : null
}

/**
 * The same for who cannot go on without an answer.
 *
 * @throws SetupError with the command and Docker's words
 */
export async function knownNodeContainers(run: Run, cluster: string): Promise<NodeContainer[]> {
  const command = question(cluster, 15)
  const result = await run(command)
  if (result.code === 0) return containersIn(result)
  // Whoever records or prints it redacts it, as any message.
  const cause = new CommandError(command, result, (text) => text)
  throw new SetupError(
    `Docker did not say which containers the KinD cluster ${cluster} has: ${messageOf(cause)}`,
    {
      cause,
      hint:
        result.notStarted === null
          ? '`docker ps` has to work for this user: start the daemon, and look at DOCKER_HOST and `docker context show`'
          : 'install Docker, or put docker on PATH',
    },
  )
}

function question(cluster: string, timeoutSeconds: number): Command {
  return {
    tool: 'docker',
    args: [
      'ps',
      '--all',
      '--filter',
      `label=${clusterLabel}=${cluster}`,
      '--format',
      '{{.Names}} {{.State}}',
    ],
    timeoutSeconds,
  }
}

function containersIn({ stdout }: CommandResult): NodeContainer[] {
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', state = 'unknown'] = line.trim().split(/\s+/)
      return { name, state }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}
