import type { AppliedRecord, Snapshot, TransitionRecord, WokenRecord } from '../../src/changes/records.ts'
import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import { conditions } from './kro-objects.ts'

/** An RGD `app` with resources of these ids. */
export const graph = (nodes: readonly string[], rest: Partial<KubeObject> = {}): KubeObject => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'app', uid: 'uid-app', generation: 1 },
  spec: { schema: { kind: 'App', apiVersion: 'v1alpha1' }, resources: nodes.map((id) => ({ id })) },
  status: { state: 'Active', conditions: conditions(['Ready', 'True', 'Ready', '', 1]) },
  ...rest,
})

/** An instance `one` of it, ACTIVE unless the state says otherwise. */
export const instanceOf = (name: string, state = 'ACTIVE', message = ''): KubeObject => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: 'App',
  metadata: {
    name,
    namespace: 'team',
    uid: `uid-${name}`,
    generation: 1,
    labels: { 'kro.run/resource-graph-definition-name': 'app' },
  },
  spec: {},
  status: {
    state,
    conditions: conditions(
      ['ResourcesReady', state === 'ACTIVE' ? 'True' : 'False', 'Because', message, 1],
      ['Ready', state === 'ACTIVE' ? 'True' : 'False', 'Because', message, 1],
    ),
  },
})

interface Made {
  kind?: string
  node?: string
  uid?: string
  namespace?: string
  instance?: string
  labels?: Record<string, string>
  [field: string]: unknown
}

/** A ConfigMap that kro made for the instance `one`, of the resource `config`. */
export function made(name: string, given: Made = {}): KubeObject {
  const { kind = 'ConfigMap', node = 'config', uid = `uid-${name}`, namespace = 'team', ...more } = given
  const { instance = 'one', labels = {}, ...rest } = more
  return {
    apiVersion: 'v1',
    kind,
    metadata: {
      name,
      namespace,
      uid,
      labels: {
        'kro.run/owned': 'true',
        'kro.run/instance-id': `uid-${instance}`,
        'kro.run/node-id': node,
        ...labels,
      },
    },
    ...rest,
  }
}

/** An RGD with the resources `config` and `extra`, the instance `one`, and nothing else unless it is given. */
export const snapshot = (given: Partial<Snapshot> = {}): Snapshot => ({
  schemaVersion: 1,
  takenAt: '2026-11-25T21:00:00.000Z',
  rgds: [graph(['config', 'extra'])],
  revisions: [],
  crds: [{ name: 'apps.kro.run', kind: 'App', schema: { type: 'object' } }],
  instances: [instanceOf('one')],
  objects: [],
  pods: [],
  ...given,
})

export const transition = (given: Partial<TransitionRecord> = {}): TransitionRecord => ({
  schemaVersion: 1,
  baseline: { what: 'folder before', commit: null, same: false },
  upgrade: null,
  failOn: ['broken'],
  baselineFaults: [],
  applied: [],
  woken: [],
  restart: { seconds: 5, message: null },
  served: [],
  wanted: {},
  ...given,
})

export const applied = (object: string, given: Partial<AppliedRecord> = {}): AppliedRecord => ({
  object,
  apiVersion: 'kro.run/v1alpha1',
  file: 'platform/app.yaml',
  line: 1,
  manifest: 'changed',
  outcome: 'works',
  seconds: 1,
  message: null,
  ...given,
})

export const woken = (object: string, given: Partial<WokenRecord> = {}): WokenRecord => ({
  object,
  apiVersion: 'kro.run/v1alpha1',
  answered: true,
  state: 'ACTIVE',
  seconds: 0.3,
  message: null,
  ...given,
})
