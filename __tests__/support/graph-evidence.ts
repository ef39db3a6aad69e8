import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import { type Files, listOf } from './evidence.ts'

interface Wanted {
  /** State of the instance. */
  state?: string
  /** Message of its condition ResourcesReady, False where there is one. */
  message?: string
  /** Ids of nodes that have an object. */
  made?: readonly string[]
  /** Put into every id, name and expression. */
  hostile?: string
  isActive?: boolean
}

/** An RGD `web` (config → app → service, and an external Secret that app reads), with one instance. */
export function graphFiles(wanted: Wanted = {}): Files {
  const {
    state = 'ACTIVE',
    message,
    made = ['config', 'app', 'service'],
    hostile = '',
    isActive = true,
  } = wanted
  const id = (name: string): string => `${name}${hostile}`
  const rgd = {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'ResourceGraphDefinition',
    metadata: { name: `web${hostile}` },
    spec: {
      schema: { apiVersion: 'v1alpha1', kind: 'Web', spec: { name: 'string' } },
      resources: [
        {
          id: id('service'),
          template: {
            ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: '${schema.spec.name}' } },
            spec: { selector: '${app.spec.selector.matchLabels}', note: "${'config.data is a text'}" },
          },
        },
        {
          id: id('app'),
          readyWhen: [`\${app.status.readyReplicas == 1}${hostile}`],
          template: {
            ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: '${schema.spec.name}' } },
            spec: { env: "${config.data.exists(x, x == '}') ? login.data : {}}" },
          },
        },
        {
          id: id('config'),
          includeWhen: ['${schema.spec.logged}'],
          template: { apiVersion: 'v1', kind: 'ConfigMap' },
        },
        { id: id('login'), externalRef: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'login' } } },
      ],
    },
    status: {
      state: isActive ? 'Active' : 'Inactive',
      topologicalOrder: ['login', 'config', 'app', 'service'].map(id),
    },
  }
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'webs.kro.run', labels: { 'kro.run/owned': 'true' } },
    spec: { group: 'kro.run', names: { kind: 'Web', plural: 'webs' } },
    status: { conditions: [{ type: 'Established', status: 'True' }] },
  }
  const instance = {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'Web',
    metadata: { name: `shop${hostile}`, namespace: 'demo', uid: 'u1' },
    status: {
      state,
      conditions: message === undefined ? [] : [{ type: 'ResourcesReady', status: 'False', message }],
    },
  }
  const child = (node: string, kind: string, apiVersion = 'v1'): KubeObject => ({
    apiVersion,
    kind,
    metadata: {
      name: `${node}-1`,
      namespace: 'demo',
      labels: {
        ...{ 'kro.run/owned': 'true', 'kro.run/instance-name': 'shop', 'kro.run/instance-id': 'u1' },
        'kro.run/node-id': id(node),
      },
    },
  })
  const of = (node: string, object: KubeObject): KubeObject[] => (made.includes(node) ? [object] : [])
  return {
    'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd),
    'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(crd),
    'evidence/api/webs.kro.run.json': listOf(instance),
    'evidence/api/configmaps.json': listOf(...of('config', child('config', 'ConfigMap'))),
    'evidence/api/services.json': listOf(...of('service', child('service', 'Service'))),
    'evidence/api/deployments.apps.json': listOf(
      ...of('app', {
        ...child('app', 'Deployment', 'apps/v1'),
        ...{ spec: { replicas: 1 }, status: { readyReplicas: state === 'ACTIVE' ? 1 : 0 } },
      } as KubeObject),
    ),
  }
}
