import type { KubeObject } from '../model/kubernetes/object.ts'

/** Fields of `metadata` that a user or a template of an RGD says; the API server and controllers write the others. */
const metadataFields = ['labels', 'annotations', 'ownerReferences', 'finalizers'] as const

/**
 * Labels and annotations that tell who wrote an object and when, not what it is: kro's own (pkg/metadata and
 * pkg/controller/instance/applyset at v0.9.4; `kro.run/kro-version` changes with each kro), those of the Deployment
 * controller and of kubectl, and the one that this program sets (wake.ts).
 */
const bookkeeping =
  /^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/|deployment\.kubernetes\.io\/revision$|kubectl\.kubernetes\.io\/)/

/** What a controller writes after creation into fields that its users leave out. */
const filledIn: Readonly<Record<string, readonly string[]>> = {
  // kube-apiserver: addresses are chosen at creation, secrets are added by the token controller.
  Service: ['clusterIP', 'clusterIPs', 'healthCheckNodePort', 'ipFamilies', 'ipFamilyPolicy'],
  // kube-scheduler, admission plugins.
  Pod: ['nodeName', 'tolerations', 'serviceAccount', 'serviceAccountName', 'enableServiceLinks'],
  PersistentVolumeClaim: ['volumeName'],
}

/**
 * An object as its author described it: without status, identity, times, and what controllers note on it. Two of these
 * are equal where nothing that matters has changed.
 */
export function withoutNoise(object: KubeObject): Record<string, unknown> {
  const { apiVersion: _, kind, metadata, status: __, spec, ...rest } = object
  const kept: Record<string, unknown> = {}
  for (const field of metadataFields) {
    const value = metadata[field]
    const plain = field === 'labels' || field === 'annotations' ? withoutBookkeeping(value) : value
    if (plain !== undefined && !isEmpty(plain)) kept[field] = plain
  }
  return {
    ...(Object.keys(kept).length > 0 ? { metadata: kept } : {}),
    ...(spec === undefined ? {} : { spec: withoutFilledIn(kind, spec) }),
    ...rest,
  }
}

function withoutBookkeeping(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !bookkeeping.test(name)))
}

function withoutFilledIn(kind: string, spec: Record<string, unknown>): Record<string, unknown> {
  const filled = filledIn[kind] ?? []
  return Object.fromEntries(Object.entries(spec).filter(([name]) => !filled.includes(name)))
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
