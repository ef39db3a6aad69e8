import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import { type Files, runJson } from './evidence.ts'
import { listed } from './found.ts'
import { type ConditionText, conditions, object } from './kro-objects.ts'

type Metadata = Partial<KubeObject['metadata']>
type Spec = Record<string, unknown>

/** An RGD `web` that declares the kind Web, Active unless conditions say otherwise. */
export const rgdOf = (
  { schema = {}, resources = [] }: { schema?: Spec; resources?: readonly object[] } = {},
  failing: ConditionText[] = [],
  metadata: Metadata = {},
): KubeObject =>
  object(
    'ResourceGraphDefinition',
    { name: 'web', generation: 1, ...metadata },
    {
      apiVersion: 'kro.run/v1alpha1',
      spec: { schema: { apiVersion: 'v1alpha1', kind: 'Web', ...schema }, resources },
      status: { state: failing.length === 0 ? 'Active' : 'Inactive', conditions: conditions(...failing) },
    },
  )

/** The CRD of the kind Web, as kro generates it. @param properties of the schema of its spec */
export const crdOf = (properties: Spec = {}, metadata: Metadata = {}, spec: Spec = {}): KubeObject =>
  object(
    'CustomResourceDefinition',
    {
      name: 'webs.kro.run',
      labels: { 'kro.run/owned': 'true', 'kro.run/resource-graph-definition-name': 'web' },
      ...metadata,
    },
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      spec: {
        group: 'kro.run',
        names: { kind: 'Web', plural: 'webs' },
        versions: [
          { name: 'v1alpha1', schema: { openAPIV3Schema: { properties: { spec: { properties } } } } },
        ],
        ...spec,
      },
    },
  )

/** An instance of it, `team/one`, whose condition ResourcesReady has this message. */
export const webOf = (
  message: string | null,
  metadata: Record<string, unknown> = {},
  rest: Partial<KubeObject> & { state?: string | null } = {},
): KubeObject => {
  const { state = message === null ? 'ACTIVE' : 'ERROR', ...more } = rest
  return object(
    'Web',
    {
      ...{ name: 'one', namespace: 'team', uid: `u-${metadata.name ?? 'one'}`, generation: 1 },
      ...(metadata as Metadata),
    },
    {
      apiVersion: 'kro.run/v1alpha1',
      spec: {},
      status: {
        ...(state === null ? {} : { state }),
        conditions: message === null ? [] : conditions(['ResourcesReady', 'False', 'NotReady', message, 1]),
      },
      ...more,
    },
  )
}

/** What kro made of a resource of the RGD for the instance `one`. */
export const childOf = (
  node: string,
  kind: string,
  name: string,
  rest: Partial<KubeObject> = {},
  metadata: Metadata = {},
): KubeObject =>
  object(
    kind,
    {
      name,
      namespace: 'team',
      ...metadata,
      labels: {
        ...{ 'kro.run/owned': 'true', 'kro.run/instance-id': 'u-one', 'kro.run/instance-name': 'one' },
        ...{ 'kro.run/instance-namespace': 'team', 'kro.run/node-id': node },
        ...metadata.labels,
      },
    },
    rest,
  )

/** A cluster with the RGD, its CRD and these instances; further lists by resource. */
export const world = (
  instances: readonly KubeObject[],
  lists: Readonly<Record<string, readonly object[]>> = {},
  run: Parameters<typeof runJson>[0] = {},
): Files => ({
  'evidence/run.json': runJson({ clusterName: 'own', ...run }),
  ...listed({
    'resourcegraphdefinitions.kro.run': [rgdOf()],
    'customresourcedefinitions.apiextensions.k8s.io': [crdOf()],
    'webs.kro.run': instances,
    ...lists,
  }),
})

/** Lists for `world` with these RGDs alone. */
export const rgds = (...list: object[]) => ({ 'resourcegraphdefinitions.kro.run': list })
