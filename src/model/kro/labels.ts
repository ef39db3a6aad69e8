/** Labels by which kro knows what it made (kro, pkg/metadata/labels.go, v0.4.0 to v0.9.4; earlier ones have fewer). */
export const kroLabels = {
  /** Of everything that kro makes: the CRDs of RGDs, and the objects of instances. */
  owned: 'kro.run/owned',
  /** uid of the instance. */
  instanceId: 'kro.run/instance-id',
  instanceName: 'kro.run/instance-name',
  instanceNamespace: 'kro.run/instance-namespace',
  instanceKind: 'kro.run/instance-kind',
  /** Id of the resource in the RGD. */
  node: 'kro.run/node-id',
  /** Place of an object in its collection, and how many that has. */
  index: 'kro.run/collection-index',
  size: 'kro.run/collection-size',
  /** Name of the RGD. */
  rgd: 'kro.run/resource-graph-definition-name',
  /** uid of the RGD. */
  rgdId: 'kro.run/resource-graph-definition-id',
  /** Of ClusterRoles: their rules become those of the controller in the chart's aggregation mode (helm/templates/cluster-role.yaml). */
  aggregate: 'rbac.kro.run/aggregate-to-controller',
} as const

/** Annotation of an instance that suspends its reconciliation (kro, api/v1alpha1/groupversion_info.go). */
export const reconcileAnnotation = 'kro.run/reconcile'
