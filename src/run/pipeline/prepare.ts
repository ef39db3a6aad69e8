import type { Log } from '../../adapters/log.ts'
import { connectExisting, currentKubeconfig } from '../../cluster/connect.ts'
import { checkHost, hostWarning } from '../../cluster/docker-host.ts'
import { nodeCount } from '../../cluster/kind-config.ts'
import { refuseTaken } from '../../cluster/name-taken.ts'
import { fetchNodeImage } from '../../cluster/node-image.ts'
import { checkPlanCompatibility } from '../../plan/compatibility/check-plan.ts'
import { installPlannedTools } from '../../tools/install-planned.ts'
import { manifestsOfRun } from '../begin.ts'
import { renderedManifests } from '../rendered-manifests.ts'
import { stage } from './stage.ts'

export const hostCheck = stage({
  name: 'host.check',
  title: 'look at Docker and the host',
  needs: [],
  when: { cluster: ['kind'] },
  async run({ plan: { inputs }, steps, runtime }) {
    const host = await steps.step('host.check', 'look at Docker and the host', async (step) => {
      const facts = await checkHost(step)
      await refuseTaken(inputs.clusterName, step.exec)
      return facts
    })
    const warning = hostWarning(host, nodeCount(inputs.kindConfig))
    if (warning) runtime.log.warning(warning)
    return host
  },
})

export const clusterReach = stage({
  name: 'cluster.reach',
  title: 'reach the existing cluster',
  needs: [],
  when: { cluster: ['existing'] },
  // Before it answers: one that does not is looked at too, to say why.
  before: ({ runtime }) => ({ state: { cluster: 'found' }, kubeconfig: currentKubeconfig(runtime.env) }),
  run: ({ steps, runtime }) => connectExisting(currentKubeconfig(runtime.env), steps, runtime.kube),
})

export const versionsFit = stage({
  name: 'versions.fit',
  title: 'see whether the versions fit',
  needs: ['host.check', 'cluster.reach'],
  when: {},
  run: ({ plan, steps, runtime }, others) =>
    steps.step('versions.fit', 'see whether the versions fit', async (step) => {
      const machine = {
        platform: runtime.platform,
        cgroup: others.ifRun('host.check')?.cgroupVersion ?? null,
        serverVersion: others.ifRun('cluster.reach')?.serverVersion ?? null,
      }
      const log = warningOnce(runtime.log)
      await checkPlanCompatibility(plan, machine, log, step)
      if (plan.upgrade === null) return
      const upgraded = { ...plan, ...plan.upgrade.target, ignored: [] }
      await checkPlanCompatibility(upgraded, machine, log, step)
    }),
})

/** Most of what does not fit is the same for both of two kros. */
function warningOnce(log: Pick<Log, 'warning'>): Pick<Log, 'warning'> {
  const told = new Set<string>()
  return {
    warning: (text) => {
      if (!told.has(text)) log.warning(text)
      told.add(text)
    },
  }
}

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
  run: ({ plan, steps, runtime }) => installPlannedTools(plan, steps, runtime),
  learned: ({ sha256 }) => ({ sha256 }),
})

// Before a cluster is created: what cannot be rendered costs seconds then, not minutes.
export const manifestsRender = stage({
  name: 'manifests.render',
  title: 'render kustomizations and charts',
  needs: ['tools.install'],
  when: {
    cluster: ['kind', 'existing'],
    also: ({ folders, baseline }) => folders.length + (baseline?.folders.length ?? 0) > 0,
  },
  run: ({ plan, places, steps, runtime }, others) => {
    const { kubectl, helm } = others.of('tools.install').paths
    return renderedManifests(plan, steps, { kubectl, helm, work: places.work, warn: runtime.log.warning })
  },
  learned: ({ manifests }) => ({
    run: {
      manifests: manifestsOfRun(manifests),
      ...(manifests.length === 0 ? { nothingApplied: true } : {}),
    },
  }),
})
