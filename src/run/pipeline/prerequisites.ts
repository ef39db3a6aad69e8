import { httpGet } from '../../adapters/http-get.ts'
import { applyPrerequisites } from '../../kro/apply-prerequisites.ts'
import { fetchPrerequisites } from '../../kro/prerequisites.ts'
import { stage, type When } from './stage.ts'

const withPrerequisites: When = {
  cluster: ['kind', 'existing'],
  also: ({ prerequisites }) => prerequisites.length > 0,
}

export const prerequisitesFetch = stage({
  name: 'prerequisites.fetch',
  title: 'fetch and verify the prerequisites',
  needs: ['tools.install'],
  when: withPrerequisites,
  run: ({ plan, places, steps, runtime }, others) => {
    const { inputs, versions, digests, prerequisites } = plan
    const { kubectl, helm } = others.of('tools.install').paths
    const { workspace, downloadMirror, registryMirrors, waitSeconds } = inputs
    const { clock, log, env } = runtime
    return fetchPrerequisites(
      prerequisites,
      {
        ...{
          kubectl,
          helm,
          workspace,
          downloadMirror,
          registryMirrors,
          waitSeconds,
          digests,
          clock,
          log,
          env,
        },
        work: places.work,
        kubernetes: versions.kubernetes,
        http: httpGet,
      },
      steps,
    )
  },
  learned: (fetched) => ({ sha256: Object.assign({}, ...fetched.map(({ sha256 }) => sha256)) }),
})

export const prerequisitesApply = stage({
  name: 'prerequisites.apply',
  title: 'the prerequisites are applied and work',
  needs: ['cluster.connect', 'gate.base', 'prerequisites.fetch'],
  when: withPrerequisites,
  run: ({ settings, runtime }, others) =>
    applyPrerequisites(
      others.of('prerequisites.fetch'),
      others.of('cluster.connect').objects,
      settings,
      runtime.log.warning,
    ),
})
