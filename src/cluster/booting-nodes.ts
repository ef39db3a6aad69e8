import type { Clock } from '../adapters/clock.ts'
import type { RunCommand } from '../adapters/process.ts'
import { ctrArguments } from '../model/kubernetes/node-images.ts'
import { nodeContainers } from './nodes.ts'

const pauseSeconds = 0.3

/** The nodes of a KinD cluster that is being created. */
export interface BootingNodes {
  /** The run that has it created: nodes of others, with the same names, are left alone. */
  runId: string
  /** How many there will be. */
  expected: number
  /** How far kind is: once it is done, whatever is to come is there. */
  state(): 'creating' | 'done' | 'failed'
}

/**
 * Does something in each node as soon as its containerd answers, which it does seconds before kubeadm has done its
 * work there. kind's load balancer is a container of the cluster too, and has none: it is asked until the end, without success.
 *
 * @param act false: it did not work, and is tried again
 * @returns names of the nodes where it worked
 */
export async function inBootingNodes(
  { runId, expected, state }: BootingNodes,
  { run, clock }: { run: RunCommand; clock: Clock },
  act: (node: string) => Promise<boolean>,
): Promise<string[]> {
  const done = new Set<string>()
  while (state() !== 'failed') {
    const last = state() === 'done'
    const nodes = (await nodeContainers(run, { runId })) ?? []
    const fresh = nodes.filter((node) => node.state === 'running' && !done.has(node.name))
    for (const { name } of fresh) if ((await answers(name, run)) && (await act(name))) done.add(name)
    if (last || done.size >= expected) break
    await clock.sleep(pauseSeconds)
  }
  return [...done]
}

async function answers(node: string, run: RunCommand): Promise<boolean> {
  const args = ['exec', node, ...ctrArguments('version')]
  return (await run({ tool: 'docker', args, timeoutSeconds: 10 })).code === 0
}
