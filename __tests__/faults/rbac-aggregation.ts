import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { FaultEnvironment } from './environment.ts'
import type { Fault } from './fault.ts'
import { configMap, instance, rgd } from './graphs.ts'
import { namespace } from './kro.ts'
import { everything, type Rule } from './rbac.ts'

/** The chart's other RBAC mode in the place of the one that is installed. */
async function aggregate(environment: FaultEnvironment): Promise<KubeObject[]> {
  const chart = `${environment.lab.LAB_KRO_SOURCE}/helm`
  const yaml = await environment.tool('helm', [
    'template',
    'kro',
    chart,
    '--namespace',
    namespace,
    '--set',
    'rbac.mode=aggregation',
    '--set',
    'image.tag=v0.9.4',
  ])
  const list = await environment.kubectl(
    'create',
    '--dry-run=client',
    '-o',
    'json',
    '-f',
    environment.file('aggregation.yaml', yaml),
  )
  const rendered = list
    .trim()
    .split(/(?<=^\})\n/m)
    .map((text) => JSON.parse(text) as KubeObject)
  const roles = rendered.filter(
    ({ kind, metadata }) =>
      /^ClusterRole(?:Binding)?$/.test(kind) && !['kro-edit', 'kro-view'].includes(metadata.name),
  )
  await environment.apply(...roles)
  await environment.remove(environment.kro.copy('ClusterRoleBinding'))
  return roles
}

async function noAggregation(environment: FaultEnvironment): Promise<void> {
  await environment.kubectl(
    'delete',
    'clusterrolebinding,clusterrole',
    '--ignore-not-found',
    'kro:controller',
  )
  await environment.kubectl(
    'delete',
    'clusterrole',
    '--ignore-not-found',
    'kro:controller:static',
    'greetings',
    'grants',
    'podinfos',
  )
  await environment.kubectl('delete', 'clusterrolebinding', '--ignore-not-found', 'kro:controller')
  await environment.kro.restore()
}

/** A role of the user's that is aggregated into the controller's. */
const aggregated = (name: string, rules: readonly Rule[], labelled = true): object => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name, labels: labelled ? { 'rbac.kro.run/aggregate-to-controller': 'true' } : {} },
  rules,
})

const greetings: Rule = {
  apiGroups: ['kro.run'],
  resources: ['greetings', 'greetings/status', 'greetings/finalizers'],
  verbs: everything,
}

/** Of a kind that the chart's own roles do not name; ConfigMaps they do. */
const service: object = {
  id: 'service',
  template: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `\${schema.spec.name}` },
    spec: { selector: { app: 'one' }, ports: [{ port: 80 }] },
  },
}

/** An RGD and its instance under the aggregation mode, with a role of the user's. */
const graph = (
  name: string,
  expect: string,
  settleSeconds: number,
  role: object | null,
  resource: object,
  { kind, plural, says }: { kind: string; plural: string; says?: RegExp } = {
    kind: 'Greeting',
    plural: 'greetings',
  },
): Fault => {
  const definition = rgd(kind, [resource])
  return {
    name,
    expect,
    ...(says === undefined ? {} : { says }),
    on: 'cluster',
    settleSeconds,
    async inject(environment) {
      await aggregate(environment)
      if (role !== null) await environment.apply(role)
      await environment.wait(2)
      await environment.apply(definition)
      await environment.until(
        'the kind is served',
        30,
        async () => (await environment.apply(instance(kind))) !== '',
      )
    },
    async undo(environment) {
      await environment.kro.restore()
      await environment.wait(2)
      await environment.attempt('kubectl', [
        'delete',
        `${plural}.kro.run`,
        '--all',
        '-n',
        'default',
        '--timeout=30s',
      ])
      await environment.remove(definition)
      await environment.attempt('kubectl', ['delete', 'crd', `${plural}.kro.run`, '--ignore-not-found'])
      await noAggregation(environment)
    },
  }
}

/** The chart's aggregation mode, in which every kind needs a role of the user's. */
export const aggregationFaults: readonly Fault[] = [
  {
    name: 'rbac-aggregated-role-without-label',
    expect: 'rbac/aggregated-role-empty',
    on: 'cluster',
    settleSeconds: 3,
    async inject(environment) {
      await aggregate(environment)
      await environment.kubectl(
        'label',
        'clusterrole',
        '-l',
        'rbac.kro.run/aggregate-to-controller=true',
        'rbac.kro.run/aggregate-to-controller-',
      )
    },
    undo: noAggregation,
  },
  graph(
    'rbac-instance-kind-missing',
    'rbac/aggregation-instance-kind',
    30,
    aggregated('greetings', [{ apiGroups: [''], resources: ['configmaps'], verbs: everything }]),
    configMap(),
  ),
  graph(
    'rbac-instance-kind-without-label',
    'rbac/aggregation-instance-kind',
    30,
    aggregated(
      'greetings',
      [greetings, { apiGroups: [''], resources: ['configmaps'], verbs: everything }],
      false,
    ),
    configMap(),
  ),
  // kubernetes-sigs/kro#1416: kro makes the plural podinfoes, and roles in docs say podinfos.
  graph(
    'rbac-report-role-names-another-plural',
    'rbac/aggregation-instance-kind',
    30,
    aggregated('podinfos', [
      {
        apiGroups: ['kro.run'],
        resources: ['podinfos', 'podinfos/status', 'podinfos/finalizers'],
        verbs: everything,
      },
      { apiGroups: [''], resources: ['configmaps'], verbs: everything },
    ]),
    configMap(),
    { kind: 'Podinfo', plural: 'podinfoes', says: /podinfoes.{0,300}podinfos|podinfos.{0,300}podinfoes/ },
  ),
  graph(
    'rbac-child-kind-missing',
    'rbac/aggregation-child-kind',
    8,
    aggregated('greetings', [greetings]),
    service,
  ),
  graph(
    'rbac-escalation-refused',
    'rbac/escalation-refused',
    8,
    aggregated('grants', [
      greetings,
      { apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], verbs: everything },
    ]),
    {
      id: 'role',
      template: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: `\${schema.spec.name}` },
        rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }],
      },
    },
  ),
]
