import { listOf, runJson } from '../../../support/evidence.ts'
import { networkJson, stepsJson } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

export const labels = { 'app.kubernetes.io/name': 'kro', 'app.kubernetes.io/instance': 'own' }
export const controller = (
  name: string,
  spec: Record<string, unknown> | null = { nodeName: 'own-worker' },
  ready = false,
) =>
  object(
    'Pod',
    { name, namespace: 'own-system', labels },
    {
      ...(spec === null ? {} : { spec }),
      status: { conditions: conditions(['Ready', ready ? 'True' : 'False']) },
    },
  )
export const deployment = object(
  'Deployment',
  { name: 'own-kro', namespace: 'own-system', labels },
  { apiVersion: 'apps/v1', spec: { selector: { matchLabels: labels } } },
)
export const kubernetes = (kind: string, name: string, namespace: string, rest: object, service?: string) =>
  object(
    kind,
    {
      name,
      namespace,
      ...(service === undefined ? {} : { labels: { 'kubernetes.io/service-name': service } }),
    },
    rest,
  )
export const slice = (
  address: string,
  ports: object[],
  namespace = 'default',
  service: string | undefined = 'kubernetes',
) =>
  kubernetes(
    'EndpointSlice',
    `${service}-${address}`,
    namespace,
    { endpoints: [{ addresses: [address] }], ports },
    service,
  )

export const files = (change: Record<string, object[]> = {}) => ({
  'evidence/run.json': runJson({ clusterName: 'own', namespace: 'own-system', jobStatus: 'failure' }),
  ...Object.fromEntries(
    Object.entries({ 'deployments.apps': [deployment], pods: [controller('own-kro-1')], ...change }).map(
      ([resource, list]) => [`evidence/api/${resource}.json`, listOf(...list)],
    ),
  ),
})
export const probes = (...list: object[]) => ({ 'evidence/network/controller.json': networkJson(...list) })
export const log = (text: string) => ({
  'evidence/logs/own-system/own-kro-1/kro.log': text,
  'evidence/steps.json': stepsJson({ step: 'gate.controller' }),
})
export const endpoint = { what: 'API endpoint', target: '172.18.0.2:6443' }
export const dns = { kind: 'dns', what: 'DNS', target: 'kubernetes.default.svc.cluster.local' }
