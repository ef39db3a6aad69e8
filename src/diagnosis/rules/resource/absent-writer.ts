import { groupOf } from '../../../model/kubernetes/api-path.ts'
import { crdResource, definedKind } from '../../../model/kubernetes/crd.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { usualWriter } from '../../../stand-ins/defaults.ts'
import { pretendedOf } from '../../../stand-ins/read.ts'
import { advice, type Fix } from '../../fix.ts'
import type { Failing } from './failing.ts'
import { type keysBeside, missingKey } from './missing-keys.ts'

/**
 * Who would write a missing field where its controller runs: by the habit of the controller's family, or because stand-ins found that
 * the RGD's template leaves it to others. null: that is not known.
 */
export function absentWriter(
  about: Failing,
  { object, path }: NonNullable<ReturnType<typeof keysBeside>>,
): { detail: string; fix: Fix[] } | null {
  const read = `${path}.${missingKey(about)}`
  const crd = crdOf(about, object)
  const writer = crd === undefined ? null : usualWriter(object, crd, read)
  const pretended = pretendedOf(about.evidence, object)
  const isUnset = pretended?.unset?.includes(read) === true
  if (writer === null && !isUnset) return null
  const own = advice(`Set ${read} in the template of ${object.kind} ${object.metadata.name} in the RGD.`)
  if (writer === null)
    return {
      detail: `The RGD's template does not set it: where the controller or a webhook of ${object.kind} runs, it may, but here a stand-in takes its place, and none of them is known to write it.`,
      fix: [own],
    }
  return {
    detail: `The ${writer.by} of ${writer.family} writes it where it runs; the RGD's template does not, and kro waits until it comes.`,
    fix: [
      ...(pretended === null
        ? [advice(`In setup-kro: stand-ins: auto writes it, as the ${writer.by} of ${writer.family} does.`)]
        : []),
      own,
    ],
  }
}

const crdOf = ({ evidence }: Failing, { apiVersion, kind }: KubeObject): KubeObject | undefined =>
  evidence.objects(crdResource).find((crd) => {
    const defined = definedKind(crd)
    return defined.kind === kind && defined.group === groupOf(apiVersion)
  })
