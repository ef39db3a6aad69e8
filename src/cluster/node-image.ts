import { timeLimit } from '../adapters/time-limits.ts'
import type { Steps } from '../evidence/steps.ts'

/** 400 MB over a slow line; kind goes on where this stops. */
const pullLimit = timeLimit('node-image', 0)

/**
 * Has Docker fetch the node image while the tools are still on their way. Only a head start: kind pulls what is
 * missing, and its error is the one that counts, so this one does not throw.
 *
 * @param image as kind will be given it, by digest where one is known
 */
export function fetchNodeImage(image: string, steps: Steps): Promise<void> {
  return steps.step('cluster.node-image', 'pull the node image', async (step) => {
    const docker = (...args: string[]) => step.exec({ tool: 'docker', args, ...pullLimit })
    // As kind asks (kind, pkg/cluster/internal/providers/docker/images.go).
    const here = await docker('image', 'inspect', '--format', '{{.Id}}', image)
    if (here.code === 0) return step.note(`${image} is here`)
    const pulled = await docker('pull', '--quiet', image)
    step.note(pulled.code === 0 ? `${image} was pulled` : `${image} could not be pulled; kind will retry`)
  })
}
