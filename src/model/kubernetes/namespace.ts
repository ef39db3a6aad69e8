import { condition } from './conditions.ts'
import type { KubeObject } from './object.ts'

/** What a namespace that is being deleted waits for, as its conditions say it. */
export interface NamespaceWait {
  /** Resources with objects in it, with how many: `configmaps`, `widgets.example.com`. */
  remaining: readonly { resource: string; count: number }[]
  /** Finalizers of these objects. */
  finalizers: readonly string[]
  /** Why the resources of the cluster cannot be listed; null where they can. Then nothing is deleted at all. */
  discovery: string | null
  /** Why objects cannot be deleted; null where they can, and where pods only take their time to end. */
  deletion: string | null
}

/** Words of kubernetes/kubernetes pkg/controller/namespace/deletion/status_condition_utils.go. */
const remaining =
  /(?<![\w.-])(?<plural>[a-z][a-z0-9-]{0,62})\.(?<group>[a-z0-9.-]{0,253}) has (?<count>\d{1,9}) resource instances/g
const finalizer = /(?<=[:,] )(?<name>[^\s,]{1,317}) in \d{1,9} resource instances/g

/** What it says of any pod in its grace period, too (namespaced_resources_deleter.go). */
const onlyRemaining =
  /^Failed to delete all resource types, \d{1,9} remaining: \[?(?:(?:, )?unexpected items still remain in namespace: \S{1,63} for gvr: [^\s,]{1,317}, Resource=[\w-]{1,63}){1,200}\]?$/

export function namespaceWait(namespace: KubeObject): NamespaceWait {
  const said = (type: string): string | null => {
    const found = condition(namespace, type)
    return found?.status === 'True' ? found.message : null
  }
  return {
    remaining: [...(said('NamespaceContentRemaining') ?? '').matchAll(remaining)].map(({ groups }) => ({
      resource: groups?.group ? `${groups.plural}.${groups.group}` : (groups?.plural ?? ''),
      count: Number(groups?.count),
    })),
    finalizers: [...(said('NamespaceFinalizersRemaining') ?? '').matchAll(finalizer)].map(
      ({ groups }) => groups?.name ?? '',
    ),
    discovery:
      said('NamespaceDeletionDiscoveryFailure') ?? said('NamespaceDeletionGroupVersionParsingFailure'),
    deletion: onlyRemaining.test(said('NamespaceDeletionContentFailure') ?? '')
      ? null
      : said('NamespaceDeletionContentFailure'),
  }
}

/** Whether it is being deleted. */
export const isTerminating = ({ metadata }: KubeObject): boolean => metadata.deletionTimestamp !== undefined
