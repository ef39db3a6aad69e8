import { mustRun } from './process.ts'

const label = 'io.x-k8s.kind.cluster'

/** Names of the containers that KinD clusters of these names have, running or not. */
export async function containersOf(clusters: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const text = await docker(
    ['ps', '--all', '--filter', `label=${label}`, '--format', `{{.Label "${label}"}}\t{{.Names}}`],
    env,
  )
  return text
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([cluster, name]) => (name && clusters.includes(cluster ?? '') ? [name] : []))
}

/** Names of KinD clusters that are none of these. */
export async function otherClusters(clusters: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const text = await docker(['ps', '--filter', `label=${label}`, '--format', `{{.Label "${label}"}}`], env)
  return [...new Set(text.split('\n'))].filter((name) => name !== '' && !clusters.includes(name))
}

/** Removes the nodes of these clusters, and of no others. @returns what was removed */
export async function removeClusters(clusters: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const names = await containersOf(clusters, env)
  if (names.length > 0) await docker(['rm', '--force', '--volumes', ...names], env)
  return names
}

const docker = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  mustRun('docker', args, { env, cwd: '/', timeoutSeconds: 120 })
