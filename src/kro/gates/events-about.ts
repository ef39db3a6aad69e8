import type { Objects } from '../../cluster/objects.ts'
import { isAbout, lastSeen } from '../../model/kubernetes/events.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

/** Seconds by which the clocks of this machine and of the cluster may differ. */
const clockSkewSeconds = 5

/**
 * Events about an object since a run began; none where the user may not list them.
 *
 * @param began when the run began to apply: an earlier one's trouble may be over
 */
export async function eventsAbout(
  objects: Pick<Objects, 'list'>,
  found: KubeObject,
  namespace: string,
  began: Date,
): Promise<KubeObject[]> {
  const fields = `involvedObject.kind=${found.kind},involvedObject.name=${found.metadata.name}`
  const all = await objects.list('v1', 'Event', { namespace, fields }).catch(() => [])
  const since = began.getTime() - clockSkewSeconds * 1000
  return all.filter((event) => isAbout(event, found) && !(Date.parse(lastSeen(event)) < since))
}
