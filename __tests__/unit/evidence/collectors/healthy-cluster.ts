import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import { type CollectOptions, collect } from '../../../../src/evidence/collectors/collect.ts'
import type { CollectionRecord } from '../../../../src/evidence/records.ts'
import { Redaction } from '../../../../src/evidence/redaction.ts'
import { emptyRun } from '../../../../src/run/active-run.ts'
import { fakeClock } from '../../../support/clock.ts'
import { fakeRun } from '../../../support/run.ts'

export const silent = { info: () => {}, warning: () => {}, error: () => {}, debug: () => {}, block: () => {} }

export function collectInto(folder: string, more: Partial<CollectOptions>): Promise<CollectionRecord> {
  return collect({
    folder,
    run: emptyRun('kro', '2026-01-02T03:04:05.000Z'),
    kube: null,
    noKube: { why: 'there is no kubeconfig', failure: { code: 'no-kubeconfig' } },
    nodes: [],
    namespaces: [],
    budgets: { seconds: 10, bytes: 10_000_000 },
    processes: fakeRun({}).run,
    clock: fakeClock(),
    log: silent,
    redaction: new Redaction({ secrets: ['CANARY-of-the-runner'] }),
    ...more,
  })
}
export const list = (kind: string, ...items: object[]): object => ({
  apiVersion: 'v1',
  kind: `${kind}List`,
  items,
})
export const running = (name: string, more: object = {}): object => ({
  name,
  ready: true,
  restartCount: 0,
  state: { running: {} },
  ...more,
})

export const controller = {
  metadata: {
    name: 'kro-1',
    namespace: 'kro-system',
    labels: { 'app.kubernetes.io/name': 'kro' },
    managedFields: [{}],
  },
  spec: {
    serviceAccountName: 'kro-sa',
    nodeName: 'kro-control-plane',
    containers: [{ name: 'kro', env: [{ name: 'API_KEY', value: 'CANARY-env-12345' }] }],
  },
  status: {
    phase: 'Running',
    containerStatuses: [running('kro', { restartCount: 1, lastState: { terminated: { exitCode: 1 } } })],
  },
}
export const rgd = {
  metadata: { name: 'app' },
  spec: {
    schema: { apiVersion: 'v1alpha1', kind: 'App' },
    resources: [
      { id: 'w', template: { apiVersion: 'shop.io/v1', kind: 'Widget' } },
      { id: 's', template: { apiVersion: 'v1', kind: 'Secret', stringData: { a: 'CANARY-in-rgd' } } },
    ],
  },
}
export const crd = {
  metadata: { name: 'apps.kro.run' },
  spec: {
    group: 'kro.run',
    names: { plural: 'apps', kind: 'App' },
    versions: [{ name: 'v1alpha1', storage: true, schema: {} }],
  },
}

/** What every cluster answers; all lists are there and empty. */
export const healthy = {
  '/version': { gitVersion: 'v1.34.4' },
  '/readyz': 'ok',
  '/api/v1': {
    resources: [
      { name: 'secrets', kind: 'Secret' },
      { name: 'pods', kind: 'Pod' },
    ],
  },
  '/apis/shop.io/v1': { resources: [{ name: 'widgets', kind: 'Widget' }] },
  '/apis/kro.run/v1alpha1': { resources: [{ name: 'apps', kind: 'App' }] },
  '/api/v1/pods': list('Pod', controller),
  '/apis/kro.run/v1alpha1/resourcegraphdefinitions': list('ResourceGraphDefinition', rgd),
  '/apis/apiextensions.k8s.io/v1/customresourcedefinitions': list('CustomResourceDefinition', crd),
  '/apis/kro.run/v1alpha1/apps': list('App', {
    metadata: { name: 'one', namespace: 'shop' },
    spec: { password: 'CANARY-in-instance' },
  }),
  '/apis/shop.io/v1/widgets': list('Widget', { metadata: { name: 'w', namespace: 'shop' } }),
  '/api/v1/namespaces/kro-system/pods/kro-1/log': (path: string) =>
    path.includes('previous=true')
      ? 'panic: token=CANARY-in-log\n'
      : 'CANARY-of-the-runner CANARY-env-12345\n',
  '/apis/authorization.k8s.io/v1/subjectaccessreviews': (_: string, { body }: KubeRequest) => {
    const { user, resourceAttributes } = (
      body as { spec: { user: string; resourceAttributes: { resource: string } } }
    ).spec
    return {
      status: {
        allowed:
          user === 'system:serviceaccount:kro-system:kro-sa' && resourceAttributes.resource !== 'widgets',
      },
    }
  },
  ...Object.fromEntries(
    [
      'api/v1 events Event',
      'api/v1 nodes Node',
      'apis/apps/v1 deployments Deployment',
      'api/v1 configmaps ConfigMap',
    ].map((line) => {
      const [root, plural, kind = ''] = line.split(' ')
      return [`/${root}/${plural}`, list(kind)]
    }),
  ),
}
