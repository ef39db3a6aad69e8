import type { Run } from '../outside/process.ts'

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
  const result = await run({
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
  })
  if (result.code !== 0) return null
  return result.stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', state = 'unknown'] = line.trim().split(/\s+/)
      return { name, state }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}
