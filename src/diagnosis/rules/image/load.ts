import type { Evidence } from '../../../evidence/evidence.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** Images of this machine that are not loaded into the nodes. */
export const loadRules: readonly Rule[] = [
  defineRule({
    id: 'image/load-multi-platform',
    component: 'image',
    supersedes: ['image/load-failed', 'image/not-on-node'],
    description:
      "Docker's containerd image store exports the whole index, of which kind load can use one part.",
    patterns: [[failedStepLog(), /ctr: content digest (?<digest>sha256:\w+): not found/]],
    title:
      'The image could not be loaded into the node: other platforms of its index are not on this machine',
    detail:
      "Docker's containerd image store saves an index with all platforms; only the own platform was pulled.",
    fix: (evidence) => [
      ...savedForOnePlatform(evidence),
      advice('ko with KO_DOCKER_REPO=kind.local is not affected.'),
    ],
  }),
  defineRule({
    id: 'image/load-failed',
    component: 'image',
    supersedes: ['image/not-on-node'],
    description: 'The image was built, but could not be loaded into a node.',
    patterns: [
      [failedStepLog(), /failed to load image to node "?(?<node>[\w.-]+)"?/],
      [failedStepLog('kro.', 'cluster.'), /ERROR: failed to load image/],
      [
        failedStepLog('kro.image.load'),
        /docker exec --privileged -i (?<node>\S+) ctr --namespace=k8s\.io images import .{0,500}: (?:exit code|killed)/,
      ],
    ],
    title: 'The image could not be loaded into {node|the node}',
    detail: '`ctr images import` in the node failed; what it said follows in the log of the step.',
    fix: [
      run('docker exec {node} df -h /; docker exec {node} systemctl status containerd'),
      advice('Make room on the node, or look why containerd does not take the archive.'),
    ],
    object: 'Node/{node|*}',
  }),
  defineRule({
    id: 'image/not-local',
    component: 'image',
    supersedes: ['image/input-unusable'],
    description: 'kind load or the input `images` was given an image that Docker does not have.',
    patterns: [[failedStepLog(), /image: "(?<image>[^"]+)" not present locally/], failed('image-not-local')],
    title: 'The image {image} is not on this machine, so it cannot be loaded into the nodes',
    detail: 'Images are copied to the nodes from the local Docker daemon, and it does not have this one.',
    fix: [run('docker pull {image}   # or build it')],
    object: 'Image/{image}',
  }),
]

/** The image of this job as an archive of one platform, in the nodes. */
function savedForOnePlatform(evidence: Evidence): Fix[] {
  const image = evidence.run?.image?.reference
  const architecture = text(evidence.objects('nodes')[0], 'status', 'nodeInfo', 'architecture') ?? 'amd64'
  if (image === undefined)
    return [advice('Save the image for one platform (docker save --platform) and load that archive.')]
  return [
    run(
      `docker save --platform linux/${architecture} ${image} -o image.tar && kind load image-archive image.tar --name {cluster}`,
    ),
  ]
}
