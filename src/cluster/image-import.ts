import { timeLimit } from '../adapters/time-limits.ts'
import type { Step } from '../evidence/steps.ts'
import { ctrArguments } from '../model/kubernetes/node-images.ts'

/**
 * Puts the images of a tar file into a node's containerd, as ko and kind do it themselves.
 *
 * @param options for `ctr images import`. Without `--all-platforms` only the node's own platform is imported: an archive of a
 *   Docker with containerd's image store names platforms that it does not have (kind issue 3795)
 * @throws CommandError
 */
export async function importImages(
  tarball: string,
  node: string,
  { options = [], waitSeconds }: { options?: readonly string[]; waitSeconds: number },
  step: Step,
): Promise<void> {
  await step.execOrThrow(
    {
      tool: 'docker',
      args: ['exec', '--privileged', '-i', node, ...ctrArguments('images', 'import', ...options, '-')],
      inputFile: tarball,
      ...timeLimit('image-load', waitSeconds),
    },
    'the image did not reach the node: see whether the node runs and its disk has room (docker exec NODE df -h)',
  )
}
