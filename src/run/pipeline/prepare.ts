import { checkHost, hostWarning } from '../../cluster/docker-host.ts'
import { nodeCount } from '../../cluster/kind-config.ts'
import { refuseTaken } from '../../cluster/name-taken.ts'
import { fetchNodeImage } from '../../cluster/node-image.ts'
import { connectExisting, currentKubeconfig } from '../../cluster/reach.ts'
import { checkPlanCompatibility } from '../../plan/fit/plan-fit.ts'
import { installPlannedTools } from '../../tools/planned.ts'
import { stage } from './stage.ts'

export const hostCheck = stage({
  name: 'host.check',
  title: 'look at Docker and the host',
  needs: [],
  when: { cluster: ['kind'] },
  async run({ plan: { inputs }, steps, world }) {
    const host = await steps.step('host.check', 'look at Docker and the host', async (step) => {
      const facts = await checkHost(step)
      await refuseTaken(inputs.clusterName, step.exec)
      return facts
    })
    const warning = hostWarning(host, nodeCount(inputs.kindConfig))
    if (warning) world.log.warning(warning)
    return host
  },
})

export const clusterReach = stage({
  name: 'cluster.reach',
  title: 'reach the existing cluster',
  needs: [],
  when: { cluster: ['existing'] },
  // Before it answers: one that does not is looked at too, to say why.
  before: ({ world }) => ({ state: { cluster: 'found' }, kubeconfig: currentKubeconfig(world.env) }),
  run: ({ steps, world }) => connectExisting(currentKubeconfig(world.env), steps, world.kube),
})

export const versionsFit = stage({
  name: 'versions.fit',
  title: 'see whether the versions fit',
  needs: ['host.check', 'cluster.reach'],
  when: {},
  run: ({ plan, steps, world }, others) =>
    steps.step('versions.fit', 'see whether the versions fit', (step) =>
      checkPlanCompatibility(
        plan,
        {
          platform: world.platform,
          cgroup: others.ifRun('host.check')?.cgroupVersion ?? null,
          serverVersion: others.ifRun('cluster.reach')?.serverVersion ?? null,
        },
        world.log,
        step,
      ),
    ),
})

export const clusterNodeImage = stage({
  name: 'cluster.node-image',
  title: 'pull the node image',
  needs: ['versions.fit'],
  when: { cluster: ['kind'] },
  run: ({ plan, steps }) => fetchNodeImage(plan.versions.nodeImage, steps),
})

export const toolsInstall = stage({
  name: 'tools.install',
  title: 'install kind, kubectl, ko, helm: verified by SHA-256',
  needs: ['versions.fit'],
  when: {},
  run: ({ plan, steps, world }) => installPlannedTools(plan, steps, world),
  learned: ({ sha256 }) => ({ sha256 }),
})
