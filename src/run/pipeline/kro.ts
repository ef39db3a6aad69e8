import { isAggregated } from '../../kro/aggregation.ts'
import { buildKroImage, chartOf, fetchChart, renderKro } from '../../kro/build.ts'
import { referenceOf } from '../../kro/image.ts'
import { applyKro, findKro } from '../../kro/install.ts'
import { loadEarly } from '../../kro/load-image.ts'
import { makeKro } from '../../kro/make.ts'
import { sourceOfKro } from '../../kro/source.ts'
import { aboutToMake, clusterMade, nameLost, youngNodes } from './cluster.ts'
import { stage, type When } from './stage.ts'

const inCluster = ['kind', 'existing'] as const
const built: When = { cluster: inCluster, install: ['source'] }
const released: When = { cluster: inCluster, install: ['release'] }
const applied: When = { cluster: inCluster, install: ['source', 'release'] }

export const kroSource = stage({
  name: 'kro.source',
  title: 'get the source of kro',
  needs: ['versions.fit'],
  when: { cluster: inCluster, install: ['source', 'make'] },
  run: ({ plan, places, steps, runtime }) => sourceOfKro(plan, places.work, steps, runtime.log.warning),
  learned: ({ identity, version }) => ({
    ...(identity ? { source: identity } : {}),
    ...(version ? { run: { kroVersion: version } } : {}),
  }),
})

export const kroMake = stage({
  name: 'kro.make',
  title: 'make deploy-kind',
  needs: ['tools.install', 'cluster.node-image', 'kro.source', 'manifests.render', 'images.find'],
  when: { cluster: ['kind'], install: ['make'] },
  before: aboutToMake,
  run: ({ plan, places, steps, runtime }, others) => {
    runtime.prepareKube()
    const { platform, clock, env } = runtime
    const { paths } = others.of('tools.install')
    return makeKro(plan, others.of('kro.source'), paths, steps, { places, platform, clock, env })
  },
  learned: (tuning, context) => ({
    ...clusterMade(tuning, context),
    ...(tuning.length > 0 ? { run: { tuning } } : {}),
  }),
  failed: nameLost,
})

export const kroBuild = stage({
  name: 'kro.image',
  title: 'build the image with ko',
  needs: ['tools.install', 'kro.source'],
  when: built,
  run: ({ plan, places, steps, runtime }, others) => {
    const { platform, env, folderCache, log } = runtime
    const { ko } = others.of('tools.install').paths
    return buildKroImage(plan, others.of('kro.source'), steps, {
      ko,
      work: places.work,
      platform,
      env,
      folderCache,
      warn: log.warning,
    })
  },
  learned: ({ image, cache }) => {
    const { configDigest, platform } = image
    return {
      state: { buildCache: cache },
      run: { image: { reference: referenceOf(image), configDigest, platform } },
    }
  },
})

export const kroChart = stage({
  name: 'kro.chart',
  title: 'fetch the chart',
  needs: ['tools.install'],
  when: released,
  run: ({ plan, places, steps }, others) =>
    fetchChart(plan, steps, { helm: others.of('tools.install').paths.helm, work: places.work }),
  learned: ({ sha256 }) => ({ sha256 }),
})

export const kroRender = stage({
  name: 'kro.render',
  title: 'render the chart',
  needs: ['tools.install', 'kro.source', 'kro.image', 'kro.chart'],
  when: applied,
  run: ({ plan, places, steps }, others) => {
    const chart = others.ifRun('kro.chart') ?? chartOf(others.of('kro.source'), others.of('kro.image').image)
    const { helm } = others.of('tools.install').paths
    return renderKro(plan, chart, steps, { helm, work: places.work })
  },
  learned: ({ access, image, tuning }, { plan }) => ({
    run: {
      ...(tuning.length > 0 ? { tuning } : {}),
      rbacMode: isAggregated(access) ? 'aggregation' : 'unrestricted',
      // Of what was built more is known already.
      ...(plan.inputs.install === 'release'
        ? { image: { reference: image, configDigest: null, platform: null } }
        : {}),
    },
  }),
})

export const kroImageLoad = stage({
  name: 'kro.image.load',
  title: 'load the image into the nodes',
  needs: ['kro.image'],
  beside: ['cluster.create'],
  when: {
    cluster: ['kind'],
    install: ['source'],
    also: ({ inputs }) => inputs.imageRepository === null,
  },
  run: (context, others) => {
    const nodes = youngNodes(context, () => others.progress('cluster.create'))
    return loadEarly(others.of('kro.image').image, nodes, context.steps, context.runtime)
  },
})

export const kroCrds = stage({
  name: 'kro.crds',
  title: 'apply the CRDs',
  needs: ['cluster.connect', 'kro.render'],
  when: applied,
  run: ({ plan: { inputs }, settings }, others) => {
    const { objects } = others.of('cluster.connect')
    return applyKro('kro.crds', others.of('kro.render'), inputs.namespace, objects, settings)
  },
})

export const kroAccess = stage({
  name: 'kro.access',
  title: 'apply namespace, ServiceAccount, RBAC',
  needs: ['cluster.connect', 'kro.render'],
  when: applied,
  run: ({ plan: { inputs }, settings }, others) => {
    const { objects } = others.of('cluster.connect')
    return applyKro('kro.access', others.of('kro.render'), inputs.namespace, objects, settings)
  },
})

export const kroFind = stage({
  name: 'kro.find',
  title: 'find kro’s Deployment',
  needs: ['cluster.connect', 'gate.base'],
  when: { cluster: ['kind'], install: ['make'] },
  run: ({ plan: { inputs } }, others) => findKro(others.of('cluster.connect').objects, inputs.namespace),
})

export const kroApply = stage({
  name: 'kro.apply',
  title: 'apply the Deployment',
  needs: ['cluster.connect', 'kro.render', 'gate.base', 'gate.crds', 'gate.rbac', 'gate.image'],
  when: applied,
  run: ({ plan: { inputs }, settings }, others) => {
    const { objects } = others.of('cluster.connect')
    return applyKro('kro.apply', others.of('kro.render'), inputs.namespace, objects, settings)
  },
})
