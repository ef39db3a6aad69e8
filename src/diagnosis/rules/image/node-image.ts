import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice } from '../../fix.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** The image of the nodes, which Docker pulls. */
export const nodeImageRules: readonly Rule[] = [
  defineRule({
    id: 'image/node-image-pull',
    component: 'docker',
    description: 'The image of the KinD node could not be pulled.',
    patterns: [
      [failedStepLog(), /failed to pull image "(?<image>[^"]+)"/],
      [failedStepLog('cluster.', 'kro.make'), /Unable to find image '(?<image>[^']+)' locally/],
    ],
    title: 'The node image {image} could not be pulled',
    detail:
      'The tag does not exist, or Docker Hub refused (limits for pulls without login), or the network failed.',
    fix: [
      advice('Leave `node-image` out and set `kubernetes-version`: the image is then pinned by digest.'),
      advice(
        'Log in with docker/login-action before setup-kro, or name a mirror in /etc/docker/daemon.json.',
      ),
    ],
    object: 'Image/{image}',
  }),
]
