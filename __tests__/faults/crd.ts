import type { Fault } from './fault.ts'
import { configMap, crd, generatedCrd, instance, rgd } from './graphs.ts'
import { objectFault } from './making.ts'
import { applied } from './webhook.ts'

/** A CRD of kro's own is deleted, while kro runs or before it starts. */
const deleted = (
  name: string,
  expect: string,
  crdName: string,
  restarts: boolean,
  settleSeconds: number,
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds,
  async inject(environment) {
    await environment.kubectl('delete', 'crd', crdName, '--timeout=60s')
    if (!restarts) return
    await environment.kro.restart()
    await environment.kro.free()
  },
  async undo(environment) {
    await environment.kro.restore()
    await environment.kro.restart()
    await environment.kro.free()
  },
})

const rgds = 'resourcegraphdefinitions.kro.run'
const revisions = 'graphrevisions.internal.kro.run'

/** A kind with a version in which objects are stored, and the same without it. */
const versioned = (...versions: string[]): object => {
  const one = crd('Relic', 'example.com') as {
    spec: { versions: { name: string; served: boolean; storage: boolean }[] }
  }
  const [version] = one.spec.versions
  one.spec.versions = versions.map((name, place) => ({
    ...version,
    name,
    served: true,
    storage: place === versions.length - 1,
  }))
  return one
}

const doubled = crd('Gadget', 'example.com')
const clashing = Object.assign(crd('Gadget', 'example.com', { plural: 'gadgetry', singular: 'gadgetone' }), {
  metadata: { name: 'gadgetry.example.com' },
})

/** It has the kind that an RGD declares, under another plural. */
const squatting = Object.assign(crd('Claim', 'kro.run', { plural: 'claiming', singular: 'claiming' }), {
  metadata: { name: 'claiming.kro.run' },
})

const brokenApi = {
  apiVersion: 'apiregistration.k8s.io/v1',
  kind: 'APIService',
  metadata: { name: 'v1beta1.metrics.example.com' },
  spec: {
    group: 'metrics.example.com',
    version: 'v1beta1',
    groupPriorityMinimum: 100,
    versionPriority: 100,
    insecureSkipTLSVerify: true,
    service: { name: 'metrics', namespace: 'default' },
  },
}

export const crdFaults: readonly Fault[] = [
  deleted('crd-rgd-crd-deleted', 'crd/kro-crds-missing', rgds, false, 6),
  deleted('crd-rgd-crd-deleted-before-start', 'crd/kro-crds-missing', rgds, true, 12),
  deleted('crd-graph-revision-crd-missing', 'crd/upgrade-left-crds-behind', revisions, true, 12),
  objectFault({
    name: 'crd-names-conflict',
    expect: 'crd/names-conflict',
    settleSeconds: 3,
    stages: [[doubled], [clashing]],
  }),
  {
    name: 'crd-names-conflict-with-rgd',
    expect: 'crd/names-conflict',
    on: 'cluster',
    settleSeconds: 6,
    async inject(environment) {
      await environment.apply(squatting)
      await environment.apply(rgd('Claim', [configMap()]))
    },
    async undo(environment) {
      // The other way round kro waits for its CRD, and nobody takes its finalizer away.
      await environment.remove(squatting)
      await environment.remove(rgd('Claim', []))
      await environment.remove(generatedCrd('Claim'))
    },
  },
  {
    name: 'crd-stored-version-removed',
    expect: 'crd/stored-version-removed',
    on: 'cluster',
    settleSeconds: 2,
    inject: (environment) => environment.apply(versioned('v1alpha1')),
    ask: (environment) => applied(environment, versioned('v1')),
    undo: (environment) => environment.remove(versioned('v1')),
  },
  {
    name: 'crd-instance-without-rgd',
    expect: 'crd/kind-not-there-yet',
    on: 'cluster',
    settleSeconds: 0,
    inject: async () => {},
    ask: (environment) => applied(environment, instance('Untaught')),
    undo: async () => {},
  },
  {
    name: 'crd-terminating',
    expect: 'crd/terminating',
    on: 'cluster',
    settleSeconds: 2,
    async inject(environment) {
      await environment.apply(crd('Leaving', 'example.com'))
      await environment.until(
        'served',
        20,
        async () =>
          (await environment.apply({
            ...instance('Leaving', {}, { finalizers: ['example.com/never'] }),
            apiVersion: 'example.com/v1alpha1',
          })) !== '',
      )
      await environment.kubectl('delete', 'crd', 'leavings.example.com', '--wait=false')
    },
    ask: (environment) =>
      applied(environment, {
        ...instance('Leaving', {}, { name: 'two' }),
        apiVersion: 'example.com/v1alpha1',
      }),
    async undo(environment) {
      await environment.kubectl(
        'patch',
        'leavings.example.com',
        'one',
        '-n',
        'default',
        '--type=merge',
        '-p',
        '{"metadata":{"finalizers":null}}',
      )
      await environment.kubectl('wait', '--for=delete', 'crd/leavings.example.com', '--timeout=30s')
    },
  },
  {
    name: 'crd-api-group-unavailable',
    expect: 'crd/api-group-unavailable',
    fixNotRun: 'the kind that the RGD needs is not there after it either',
    on: 'cluster',
    settleSeconds: 6,
    async inject(environment) {
      await environment.apply(brokenApi)
      await environment.wait(2)
      await environment.kro.restart()
      await environment.kro.free()
      await environment.wait(5)
      await environment.apply(
        rgd('Measured', [
          {
            id: 'metric',
            template: {
              apiVersion: 'metrics.example.com/v1beta1',
              kind: 'Metric',
              metadata: { name: 'one' },
            },
          },
        ]),
      )
    },
    async undo(environment) {
      await environment.remove(rgd('Measured', []))
      await environment.remove(brokenApi)
    },
  },
]
