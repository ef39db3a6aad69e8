import { groupOf } from '../model/kubernetes/api-path.ts'
import { schemaOf, versionOf } from '../model/kubernetes/crd.ts'
import { field, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** A condition as controllers of a family write it. */
export interface FamilyCondition {
  type: string
  status: 'True' | 'False'
  reason: string
  message: string
}

/** A field outside of the status that controllers or webhooks of a family write where the user leaves it out. */
export interface FamilyDefault {
  path: readonly string[]
  /** A webhook writes it before the object is there, a controller when it has made what the object stands for. */
  by: 'webhook' | 'controller'
  /** null: objects of this kind do not get it. */
  value(object: KubeObject, crd: KubeObject): string | null
}

/** Controllers that write the status of their objects in the same way. */
export interface Family {
  /** For people. */
  name: string
  /** Whether an API group belongs to the family. */
  owns(group: string): boolean
  /** Conditions of an object with which all is well. */
  well: readonly FamilyCondition[]
  /** Conditions of an object whose controller fails with a message. */
  failing(message: string, reason: string): readonly FamilyCondition[]
  defaults: readonly FamilyDefault[]
}

const is = (type: string, reason: string, message = ''): FamilyCondition => ({
  type,
  status: 'True',
  reason,
  message,
})
const isNot = (type: string, reason: string, message: string): FamilyCondition => ({
  ...{ type, status: 'False', reason, message },
})
const below =
  (...domains: string[]) =>
  (group: string): boolean =>
    domains.some((domain) => group === domain || group.endsWith(`.${domain}`))

/** openAPI schema of a field of an object; undefined where its CRD does not have the field. */
const schemaAt = (crd: KubeObject, { apiVersion }: KubeObject, path: readonly string[]): unknown =>
  field(
    schemaOf(versionOf(crd, apiVersion.split('/')[1] ?? '')),
    ...path.flatMap((name) => ['properties', name]),
  )

/** Azure names these by UUIDs (Azure/azure-service-operator v2.11.0, v2/api: role_assignment_defaults.go, role_definition_defaults.go, sql_role_assignment_defaults.go). */
const namedByUuid: ReadonlySet<string> = new Set(['RoleAssignment', 'RoleDefinition', 'SqlRoleAssignment'])

/** Azure/azure-service-operator v2.11.0, v2/api: defaultAzureName of every kind whose name in Azure is up to the user. */
const azureName: FamilyDefault = {
  ...{ path: ['spec', 'azureName'], by: 'webhook' },
  value(object, crd) {
    if (schemaAt(crd, object, this.path) === undefined) return null
    return namedByUuid.has(object.kind) ? (object.metadata.uid ?? null) : object.metadata.name
  },
}

/** Of kinds whose controllers are made of Terraform's or of the DCL; the newer ones (`direct`) write no such field. */
const generatedControllers = ['cnrm.cloud.google.com/tf2crd', 'cnrm.cloud.google.com/dcl2crd'] as const

/**
 * GoogleCloudPlatform/k8s-config-connector v1.155.0: pkg/krmtotf/resource.go, GetResourceID, written by tftokrm.go; the DCL's in
 * pkg/dcl/kcclite/conversion.go. Where Google Cloud makes the id, the CRD says so instead, and what it will be is not known.
 */
const resourceId: FamilyDefault = {
  ...{ path: ['spec', 'resourceID'], by: 'controller' },
  value(object, crd) {
    const description = text(schemaAt(crd, object, this.path), 'description') ?? ''
    const isName = description.replaceAll(/\s/g, ' ').includes('`metadata.name` is used as the default')
    return isName && generatedControllers.some((label) => crd.metadata.labels?.[label] === 'true')
      ? object.metadata.name
      : null
  },
}

/** crossplane-runtime, pkg/reconciler/managed/api.go: NameAsExternalName. Its managed resources are those with spec.forProvider. */
const externalName: FamilyDefault = {
  ...{ path: ['metadata', 'annotations', 'crossplane.io/external-name'], by: 'controller' },
  value: (object, crd) =>
    schemaAt(crd, object, ['spec', 'forProvider']) === undefined ? null : object.metadata.name,
}

/**
 * Sources: aws-controllers-k8s/runtime, apis/core/v1alpha1/conditions.go; GoogleCloudPlatform/k8s-config-connector,
 * pkg/k8s/constants.go; Azure/azure-service-operator, v2/pkg/genruntime/conditions; crossplane-runtime,
 * apis/common/v1/condition.go; fluxcd/pkg, apis/meta/conditions.go; cert-manager, pkg/apis/certmanager/v1/types.go.
 */
export const families: readonly Family[] = [
  {
    name: 'ACK',
    owns: below('services.k8s.aws'),
    well: [is('ACK.ResourceSynced', '', 'Resource synced successfully')],
    defaults: [],
    failing: (message, reason) => [
      isNot('ACK.ResourceSynced', reason, message),
      is('ACK.Terminal', reason, message),
    ],
  },
  {
    name: 'Config Connector',
    owns: below('cnrm.cloud.google.com'),
    well: [is('Ready', 'UpToDate', 'The resource is up to date')],
    defaults: [resourceId],
    failing: (message, reason) => [isNot('Ready', reason || 'UpdateFailed', message)],
  },
  {
    name: 'Azure Service Operator',
    owns: below('azure.com'),
    well: [is('Ready', 'Succeeded')],
    defaults: [azureName],
    failing: (message, reason) => [isNot('Ready', reason || 'Failed', message)],
  },
  {
    name: 'Crossplane',
    owns: below('crossplane.io', 'upbound.io'),
    well: [is('Ready', 'Available'), is('Synced', 'ReconcileSuccess')],
    defaults: [externalName],
    failing: (message, reason) => [
      isNot('Ready', 'Creating', message),
      isNot('Synced', reason || 'ReconcileError', message),
    ],
  },
  {
    name: 'Flux',
    owns: below('toolkit.fluxcd.io'),
    well: [is('Ready', 'Succeeded', 'stand-in of setup-kro')],
    defaults: [],
    failing: (message, reason) => [isNot('Ready', reason || 'ReconciliationFailed', message)],
  },
  {
    name: 'cert-manager',
    owns: below('cert-manager.io'),
    well: [is('Ready', 'Ready', 'stand-in of setup-kro')],
    defaults: [],
    failing: (message, reason) => [isNot('Ready', reason || 'Failed', message)],
  },
]

/** Of kinds that no family is known for: nothing is usual, and a failure is a condition Ready that is False. */
export const anyFamily: Family = {
  name: 'other',
  owns: () => true,
  well: [],
  defaults: [],
  failing: (message, reason) => [isNot('Ready', reason || 'Failed', message)],
}

export const familyOf = ({ apiVersion }: Pick<KubeObject, 'apiVersion'>): Family =>
  families.find(({ owns }) => owns(groupOf(apiVersion))) ?? anyFamily

const account = '000000000000'

/** ARN of an object of AWS Controllers for Kubernetes: its service is the first part of its group; null for others. */
export function arnOf(object: KubeObject): string | null {
  const group = groupOf(object.apiVersion)
  if (!below('services.k8s.aws')(group)) return null
  const service = group.split('.', 1)[0] ?? ''
  const name = text(object, 'spec', 'name') ?? object.metadata.name
  // Buckets are global, and their ARN has neither region nor account (AWS, Service Authorization Reference).
  if (service === 's3') return `arn:aws:s3:::${name}`
  const region = service === 'iam' ? '' : regionOf(object)
  return `arn:aws:${service}:${region}:${account}:${object.kind.toLowerCase()}/${name}`
}

/** The annotation by which ACK chooses the region of an object. */
export const regionOf = (object: KubeObject): string =>
  object.metadata.annotations?.['services.k8s.aws/region'] ?? 'us-east-1'
