import type { Evidence } from '../../evidence/evidence.ts'
import { crdResource, definedKind, schemaOf } from '../../model/kubernetes/crd.ts'
import { field, list, texts } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { pluralsOf } from '../../model/kubernetes/plural.ts'

/** Objects of a kind that are looked at for its fields: the next ones have the same. */
const objectsLimit = 200

/**
 * The resource that lists a kind, as evidence names it (`deployments.apps`): what its CRD says, else the one of that group
 * whose name is a plural of the kind; null where nothing of that kind was asked for.
 */
export function resourceOfKind(evidence: Evidence, apiVersion: string, kind: string): string | null {
  const group = apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : ''
  const crd = evidence.objects(crdResource).find((one) => {
    const defined = definedKind(one)
    return defined.group === group && defined.kind === kind
  })
  if (crd !== undefined) return crd.metadata.name
  const suffix = group === '' ? '' : `.${group}`
  const plurals = pluralsOf(kind).map((word) => `${word}${suffix}`)
  return plurals.find((plural) => evidence.resources.includes(plural)) ?? null
}

/**
 * Fields that objects of a kind have at a path, as far as the evidence has them: of the objects that were listed, of the CRD
 * where its schema was kept, and what every object has.
 *
 * @param path names of fields; entries of lists are not parts of it
 */
export function fieldsOfKind(evidence: Evidence, kind: string, path: readonly string[]): string[] {
  const objects = evidence.resources
    .filter((resource) => evidence.objects(resource)[0]?.kind === kind)
    .flatMap((resource) => evidence.objects(resource).slice(0, objectsLimit))
  return [
    ...new Set([
      ...objects.flatMap((object) => namesAt(object, path)),
      ...schemasOf(evidence, kind).flatMap((schema) => propertiesAt(schema, path)),
      ...(path.length === 0 ? ['apiVersion', 'kind', 'metadata', 'spec', 'status', 'data'] : []),
      ...(path.length === 1 && path[0] === 'metadata' ? ofMetadata : []),
      ...(path.length === 1 && path[0] === 'status' ? (statusFields[kind] ?? []) : []),
    ]),
  ]
}

const ofMetadata = [
  ...['name', 'namespace', 'labels', 'annotations', 'uid', 'generation', 'resourceVersion'],
  ...['creationTimestamp', 'deletionTimestamp', 'finalizers', 'ownerReferences'],
]

/** What RGDs read most (k8s.io/api v0.34, types.go): objects that are not there yet, or not well, do not have all of it. */
const statusFields: Readonly<Record<string, readonly string[]>> = {
  Deployment: [
    ...['availableReplicas', 'readyReplicas', 'replicas', 'updatedReplicas', 'unavailableReplicas'],
    ...['conditions', 'observedGeneration'],
  ],
  StatefulSet: [
    ...['availableReplicas', 'readyReplicas', 'replicas', 'updatedReplicas', 'currentReplicas'],
    ...['conditions', 'currentRevision', 'updateRevision', 'observedGeneration'],
  ],
  DaemonSet: [
    ...['numberReady', 'numberAvailable', 'desiredNumberScheduled', 'currentNumberScheduled'],
    ...['updatedNumberScheduled', 'conditions', 'observedGeneration'],
  ],
  Job: ['active', 'succeeded', 'failed', 'ready', 'completionTime', 'startTime', 'conditions'],
  Service: ['loadBalancer', 'conditions'],
  Ingress: ['loadBalancer'],
  Pod: [
    'phase',
    'podIP',
    'podIPs',
    'hostIP',
    'conditions',
    'containerStatuses',
    'startTime',
    'reason',
    'message',
  ],
  PersistentVolumeClaim: ['phase', 'capacity', 'accessModes', 'conditions'],
  Namespace: ['phase', 'conditions'],
}

/** Names of the fields at a path, in all entries of the lists on the way. */
function namesAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => namesAt(one, path))
  if (value === null || typeof value !== 'object') return []
  const [first, ...rest] = path
  return first === undefined ? Object.keys(value) : namesAt(field(value, first), rest)
}

/** Fields that have to be there, by the CRD of a kind. */
export const requiredFieldsOfKind = (evidence: Evidence, kind: string, path: readonly string[]): string[] =>
  schemasOf(evidence, kind).flatMap((schema) => texts(schemaAt(schema, path), 'required'))

const schemasOf = (evidence: Evidence, kind: string): unknown[] =>
  evidence
    .objects(crdResource)
    .filter((crd) => definedKind(crd).kind === kind)
    .flatMap((crd) => list(crd, 'spec', 'versions').map(schemaOf))

/** The schema of what stands at a path; entries of lists and maps are not parts of it. */
function schemaAt(schema: unknown, path: readonly string[]): unknown {
  const inner = field(schema, 'items') ?? field(schema, 'additionalProperties')
  if (inner !== undefined && field(schema, 'properties') === undefined) return schemaAt(inner, path)
  const [first, ...rest] = path
  return first === undefined || schema === undefined
    ? schema
    : schemaAt(field(schema, 'properties', first), rest)
}

const propertiesAt = (schema: unknown, path: readonly string[]): string[] => {
  const properties = field(schemaAt(schema, path), 'properties')
  return properties === null || typeof properties !== 'object' ? [] : Object.keys(properties)
}

/**
 * Fields of a SimpleSchema at a path: of objects, of lists and maps of them, and of the types of spec.schema.types.
 *
 * @param rgd none of undefined
 * @param part `spec` or `status` of the schema
 */
export function fieldsOfSchema(rgd: KubeObject | undefined, part: string, path: readonly string[]): string[] {
  const types = field(rgd, 'spec', 'schema', 'types')
  let current: unknown = field(rgd, 'spec', 'schema', part)
  for (const name of path) current = resolved(field(current, name), types)
  return current === null || typeof current !== 'object' || Array.isArray(current) ? [] : Object.keys(current)
}

/** `"[]Address | required=true"` → the fields of the type Address; others as they are. */
function resolved(value: unknown, types: unknown): unknown {
  if (typeof value !== 'string') return value
  const name = /^(?:\[\]|map\[string\]){0,20}(?<name>\w{1,200})/.exec(value.trim())?.groups?.name
  return name === undefined ? undefined : field(types, name)
}
