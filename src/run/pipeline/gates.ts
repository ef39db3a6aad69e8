import { pinnedImageDigest } from '../../kro/build.ts'
import { baseGate, dnsGate } from '../../kro/gates/base.ts'
import { controllerGate } from '../../kro/gates/controller.ts'
import { crdGate } from '../../kro/gates/crds.ts'
import { manifestsGate } from '../../kro/gates/manifests.ts'
import { rbacGate } from '../../kro/gates/rbac.ts'
import { proveKro, serviceAccountOf } from '../../kro/install.ts'
import { imageGate } from '../../kro/load-image.ts'
import { neededAccess } from '../../model/kro/access.ts'
import { rgdResource } from '../../model/kro/rgd.ts'
import { plannedKroVersion } from '../begin.ts'
import { provePlannedChange } from '../change.ts'
import { writeRendered } from '../render.ts'
import { recordRgdErrors } from '../rgd-errors.ts'
import { withStandIns } from '../stand-ins.ts'
import { stage, type When } from './stage.ts'

const inCluster = ['kind', 'existing'] as const
const hasManifests: When['also'] = ({ manifests, folders }) => manifests.length + folders.length > 0
const withKro: When = { cluster: inCluster, install: ['source', 'release', 'make'] }

export const gateBase = stage({
  name: 'gate.base',
  title: 'nodes, kube-proxy, RBAC of the cluster',
  needs: ['cluster.connect'],
  when: { cluster: inCluster },
  run: async ({ settings }, others) => {
    const { objects, nodes } = others.of('cluster.connect')
    await baseGate(objects, settings, nodes)
  },
})

export const gateCrds = stage({
  name: 'gate.crds',
  title: 'the CRDs are established',
  needs: ['cluster.connect', 'gate.base', 'kro.crds', 'kro.access', 'kro.render', 'kro.find'],
  when: withKro,
  run: async ({ settings }, others) => {
    const { objects } = others.of('cluster.connect')
    const own = others.ifRun('kro.render')?.crds.map((crd) => crd.metadata.name)
    await crdGate(objects, settings, own ?? [rgdResource])
  },
})

export const gateRbac = stage({
  name: 'gate.rbac',
  title: 'the controller may do what it needs',
  needs: ['cluster.connect', 'gate.crds', 'kro.access', 'kro.render', 'kro.find', 'kro.source'],
  when: withKro,
  run: async ({ plan, settings }, others) => {
    const controller = others.ifRun('kro.render')?.controller ?? others.of('kro.find')
    // Of a checkout the version that was found in it, not the one that is pinned.
    const version = others.ifRun('kro.source')?.version ?? plannedKroVersion(plan)
    const needs = neededAccess(version, plan.inputs.namespace)
    await rbacGate(others.of('cluster.connect').objects, settings, serviceAccountOf(controller), needs)
  },
})

export const gateImage = stage({
  name: 'gate.image',
  title: 'the image is on every node',
  needs: ['cluster.connect', 'gate.base', 'gate.rbac', 'kro.render', 'kro.image', 'kro.image.load'],
  when: { cluster: inCluster, install: ['source', 'release'] },
  run: ({ plan, settings }, others) => {
    const built = others.ifRun('kro.image')?.image ?? null
    const reference = others.of('kro.render').image
    const repoDigest = built === null ? pinnedImageDigest(plan) : null
    const { objects } = others.of('cluster.connect')
    return imageGate(plan.inputs.cluster, { reference, built, repoDigest }, objects, settings)
  },
  learned: (sha256) => ({ sha256 }),
})

export const gateController = stage({
  name: 'gate.controller',
  title: 'the controller leads',
  needs: ['cluster.connect', 'gate.rbac', 'kro.render', 'kro.find', 'kro.apply'],
  when: withKro,
  run: async ({ settings }, others) => {
    const controller = others.ifRun('kro.render')?.controller ?? others.of('kro.find')
    await controllerGate(others.of('cluster.connect').objects, settings, controller)
  },
})

export const gateSmoke = stage({
  name: 'gate.smoke',
  title: 'kro reconciles a test RGD',
  needs: ['cluster.connect', 'gate.controller'],
  when: withKro,
  run: ({ plan: { inputs }, settings }, others) =>
    proveKro(inputs, others.of('cluster.connect').objects, settings),
})

// After the controller, which asks the API server by address and needs no DNS (kro/gates/base.ts).
export const gateDns = stage({
  name: 'gate.dns',
  title: 'CoreDNS answers',
  needs: ['cluster.connect', 'gate.base', 'gate.controller'],
  when: { cluster: inCluster },
  run: async ({ settings }, others) => {
    const { objects, nodes } = others.of('cluster.connect')
    await dnsGate(objects, settings, nodes)
  },
})

export const gateManifests = stage({
  name: 'gate.manifests',
  title: 'your manifests work',
  needs: [
    ...(['cluster.connect', 'gate.dns', 'gate.smoke', 'gate.images'] as const),
    ...(['prerequisites.apply', 'manifests.render', 'kro.render', 'upgrade.prepare'] as const),
  ],
  when: { cluster: inCluster, also: hasManifests },
  run: (context, others) => {
    const { plan, settings } = context
    const { objects } = others.of('cluster.connect')
    const { manifests, baseline } = others.ifRun('manifests.render') ?? plan
    const [old, next] = [others.ifRun('kro.render'), others.ifRun('upgrade.prepare')]
    const change = { inputs: plan.inputs, manifests, baseline, upgrade: plan.upgrade }
    return withStandIns('stand-ins.manifests', context, objects, async () => {
      try {
        if (baseline === null && plan.upgrade === null) await manifestsGate(objects, settings, manifests)
        else await provePlannedChange(change, old && next ? { old, next } : null, objects, context)
      } catch (error) {
        await recordRgdErrors(objects, { inputs: plan.inputs, manifests }, context)
        // What is there is what people want to look at.
        await writeRendered(objects, manifests, context)
        throw error
      }
    })
  },
})

export const renderedWrite = stage({
  name: 'rendered.write',
  title: 'write down the objects that kro made',
  needs: ['cluster.connect', 'gate.manifests', 'manifests.render'],
  when: { cluster: inCluster, also: hasManifests },
  run: (context, others) => {
    const { manifests } = others.ifRun('manifests.render') ?? context.plan
    return writeRendered(others.of('cluster.connect').objects, manifests, context)
  },
})
