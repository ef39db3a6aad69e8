import type { KubeObject } from '../model/kubernetes/object.ts'

/**
 * Labels and annotations that tell who wrote an object and when, not what it is: kro's own (pkg/metadata and
 * pkg/controller/instance/applyset at v0.9.4; `kro.run/kro-version` changes with each kro), those of the Deployment
 * controller and of kubectl, the status of an autoscaler in the first version of its kind, and the one that this program sets
 * (wake.ts).
 */
const bookkeeping =
  /^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/|deployment\.kubernetes\.io\/revision$|kubectl\.kubernetes\.io\/|autoscaling\.alpha\.kubernetes\.io\/(?:conditions|current-metrics)$)/

/** What a controller writes after creation into fields that its users leave out. */
const filledIn: Readonly<Record<string, readonly string[]>> = {
  // kube-apiserver: addresses are chosen at creation, secrets are added by the token controller.
  Service: ['clusterIP', 'clusterIPs', 'healthCheckNodePort', 'ipFamilies', 'ipFamilyPolicy'],
  // kube-scheduler, admission plugins.
  Pod: ['nodeName', 'tolerations', 'serviceAccount', 'serviceAccountName', 'enableServiceLinks'],
  PersistentVolumeClaim: ['volumeName'],
}

/**
 * An object as its author described it: without status, identity, times, and what controllers note on it. Its metadata
 * keeps what a user or a template of an RGD says. Two of these are equal where nothing that matters has changed.
 */
export function withoutNoise(object: KubeObject): Record<string, unknown> {
  const { apiVersion: _, kind, metadata, status: __, spec, ...rest } = object
  const { labels, annotations, ownerReferences = [], finalizers = [] } = metadata
  return {
    // None and an empty one are the same, and a difference names the label.
    metadata: {
      labels: withoutBookkeeping(labels),
      annotations: withoutBookkeeping(annotations),
      ownerReferences,
      finalizers,
    },
    ...(spec === undefined ? {} : { spec: withoutFilledIn(kind, spec) }),
    ...rest,
  }
}

const withoutBookkeeping = (values: Record<string, string> | null | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => !bookkeeping.test(name)))

function withoutFilledIn(kind: string, spec: Record<string, unknown>): Record<string, unknown> {
  const filled = filledIn[kind] ?? []
  return Object.fromEntries(Object.entries(spec).filter(([name]) => !filled.includes(name)))
}
