import type { Objects } from '../../cluster/objects.ts'
import { revisionOf } from '../../model/kubernetes/annotations.ts'
import { text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { selectorText } from '../../model/kubernetes/selectors.ts'

/** What makes pods under names that it makes up. */
export const makers: ReadonlySet<string> = new Set([
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job'],
])

/**
 * Pods that a workload makes from the template that it has now. Those of an earlier template may stay until the new ones
 * are ready, and say nothing of these.
 *
 * @returns nothing where the user may not list pods: they are not needed to wait for the workload itself
 */
export async function podsOf(
  objects: Pick<Objects, 'list'>,
  workload: KubeObject,
  namespace: string,
): Promise<KubeObject[]> {
  const selector = selectorText(selectorOf(workload))
  // An empty selector would list the pods of others.
  if (selector === '') return []
  const [pods, current] = await Promise.all([
    objects.list('v1', 'Pod', { namespace, selector }).catch(() => []),
    currentTemplate(objects, workload, namespace, selector),
  ])
  if (current === null) return pods
  return pods.filter(({ metadata }) => {
    const template = metadata.labels?.[current.label]
    return template === undefined || template === current.value
  })
}

/** The label by which a kind tells its pods of the current template from earlier ones (docs of each kind's rolling update). */
async function currentTemplate(
  objects: Pick<Objects, 'list'>,
  workload: KubeObject,
  namespace: string,
  selector: string,
): Promise<{ label: string; value: string } | null> {
  const { kind, metadata, status } = workload
  const named = (label: string, value: string | null | undefined) =>
    value === null || value === undefined ? null : { label, value }
  if (kind === 'StatefulSet') return named('controller-revision-hash', text(status, 'updateRevision'))
  if (kind === 'DaemonSet')
    return named(
      'pod-template-generation',
      metadata.annotations?.['deprecated.daemonset.template.generation'],
    )
  if (kind !== 'Deployment') return null
  const revision = revisionOf(workload)
  const sets = await objects.list('apps/v1', 'ReplicaSet', { namespace, selector }).catch(() => [])
  const current = sets.find((set) => revision > 0 && revisionOf(set) === revision)
  return named('pod-template-hash', current?.metadata.labels?.['pod-template-hash'])
}

/** A ReplicationController's selector is the map itself. */
const selectorOf = ({ kind, spec }: KubeObject): unknown =>
  kind === 'ReplicationController' ? { matchLabels: spec?.selector } : spec?.selector
