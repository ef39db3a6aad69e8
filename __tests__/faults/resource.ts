import type { Fault } from './fault.ts'
import { configMap, crd, deployment, generatedCrd, instance, pauseImage, rgd } from './graphs.ts'
import { objectFault } from './making.ts'

/** An RGD that kro refuses, after what is there before it. */
const refused = (
  name: string,
  what: string,
  definition: object,
  before: readonly object[] = [],
  leaves: readonly object[] = [],
): Fault =>
  objectFault({
    name,
    expect: `resource/${what}`,
    settleSeconds: 4,
    stages: before.length > 0 ? [before, [definition]] : [[definition]],
    leaves,
  })

/** An RGD that kro accepts, and an instance that it cannot make work. */
const unhappy = (name: string, what: string, kind: string, resources: readonly object[]): Fault =>
  objectFault({
    name,
    expect: `resource/${what}`,
    settleSeconds: 6,
    stages: [[rgd(kind, resources)], [instance(kind)]],
    leaves: [generatedCrd(kind)],
  })

const breaking: Fault = {
  name: 'resource-breaking-change',
  expect: 'resource/crd-breaking-change',
  on: 'cluster',
  settleSeconds: 4,
  async inject(environment) {
    await environment.apply(rgd('Shrinking', [configMap()], { name: 'string', size: 'integer' }))
    await environment.until(
      'the first version is Active',
      30,
      async () => (await environment.get('rgd', 'shrinking')).status?.state === 'Active',
    )
    await environment.apply(rgd('Shrinking', [configMap()], { name: 'string', size: 'string' }))
  },
  async undo(environment) {
    await environment.remove(rgd('Shrinking', []))
    await environment.remove(generatedCrd('Shrinking'))
  },
}

/** The RGD is deleted, its CRD stays, and somebody makes an instance. */
const orphaned: Fault = {
  name: 'resource-rgd-deleted-before-instance',
  expect: 'resource/instance-ignored',
  on: 'cluster',
  settleSeconds: 4,
  async inject(environment) {
    await environment.apply(rgd('Orphan', [configMap()]))
    await environment.until(
      'the kind is there',
      30,
      async () => (await environment.get('rgd', 'orphan')).status?.state === 'Active',
    )
    await environment.remove(rgd('Orphan', []))
    await environment.apply(instance('Orphan'))
  },
  async undo(environment) {
    await environment.remove(instance('Orphan'))
    await environment.remove(generatedCrd('Orphan'))
  },
}

const externalRef = {
  id: 'settings',
  externalRef: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings-of-the-platform', namespace: 'default' },
  },
}

export const resourceFaults: readonly Fault[] = [
  refused(
    'resource-cel-unknown-field',
    'cel-invalid',
    rgd('Typo', [configMap({ greeting: `\${schema.spec.nane}` })]),
  ),
  refused(
    'resource-cel-unknown-resource',
    'cel-invalid',
    rgd('Nobody', [configMap({ greeting: `\${nobody.metadata.name}` })]),
  ),
  refused(
    'resource-cel-syntax',
    'cel-invalid',
    rgd('Broken', [configMap({ greeting: `\${schema.spec.name + }` })]),
  ),
  refused(
    'resource-cel-type',
    'cel-invalid',
    rgd('Mixed', [configMap({ greeting: `\${schema.spec.name + 1}` })]),
  ),
  refused(
    'resource-kind-not-installed',
    'kind-not-installed',
    rgd('Absent', [
      { id: 'widget', template: { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'one' } } },
    ]),
  ),
  refused(
    'resource-kind-misspelt',
    'kind-not-installed',
    rgd('Misspelt', [
      { id: 'config', template: { apiVersion: 'v1', kind: 'Configmap', metadata: { name: 'one' } } },
    ]),
  ),
  refused('resource-id-reserved', 'naming-convention', rgd('Reserved', [{ ...configMap(), id: 'schema' }])),
  refused('resource-id-with-dash', 'naming-convention', rgd('Dashed', [{ ...configMap(), id: 'my-config' }])),
  refused(
    'resource-dependency-cycle',
    'dependency-cycle',
    rgd('Circle', [
      {
        id: 'a',
        template: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'a' },
          data: { x: `\${b.metadata.name}` },
        },
      },
      {
        id: 'b',
        template: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'b' },
          data: { x: `\${a.metadata.name}` },
        },
      },
    ]),
  ),
  refused('resource-crd-of-somebody-else', 'crd-not-owned', rgd('Taken', [configMap()]), [crd('Taken')]),
  refused(
    'resource-crd-of-another-rgd',
    'crd-owned-by-other-rgd',
    Object.assign(rgd('Shared', [configMap()]), { metadata: { name: 'second' } }),
    [rgd('Shared', [configMap()])],
    [generatedCrd('Shared')],
  ),
  breaking,
  orphaned,
  unhappy('resource-never-ready', 'instance-not-ready', 'Patient', [
    { ...configMap(), readyWhen: [`\${config.data.greeting == 'goodbye'}`] },
  ]),
  unhappy('resource-workload-not-ready', 'instance-not-ready', 'Sleeper', [
    deployment({ image: pauseImage, readinessProbe: { tcpSocket: { port: 1 }, initialDelaySeconds: 60 } }),
  ]),
  unhappy('resource-external-reference-missing', 'external-reference-missing', 'Loner', [
    externalRef,
    configMap({ greeting: `\${settings.data.greeting}` }),
  ]),
  unhappy('resource-object-rejected', 'object-rejected', 'Invalid', [
    {
      id: 'config',
      template: {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: `\${schema.spec.name + '_X'}` },
        data: { greeting: 'hello' },
      },
    },
  ]),
]
