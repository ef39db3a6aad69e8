import type { Objects } from '../cluster/objects.ts'
import { messageOf } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { crdKind } from '../model/kubernetes/crd.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { type GateSettings, passed, waiting, watchGate } from './gates/gate.ts'

/**
 * The same RGD under another name and in another group, so that kro judges it and nothing of the first is touched.
 *
 * @param prefix of its name
 */
export function shadowOf(rgd: KubeObject, prefix: string, group: string): KubeObject {
  const {
    shortNames: _,
    categories: __,
    metadata: ___,
    ...schema
  } = (rgd.spec?.schema ?? {}) as Record<string, unknown>
  return {
    apiVersion: rgd.apiVersion,
    kind: rgd.kind,
    // Names of RGDs have at most 253 characters; kro makes labels of at most 63 of them.
    metadata: { name: `${prefix}-${rgd.metadata.name.slice(0, 50).replace(/(?<![-.])[-.]{1,50}$/, '')}` },
    spec: { ...rgd.spec, schema: { ...schema, group } },
  }
}

/** The CRD that kro made for a shadow: by its label, or, of a kro that has another label, by its kind. @throws KubeError */
export async function crdOfShadow(objects: Objects, shadow: KubeObject): Promise<KubeObject | null> {
  const { group = '', kind = '' } = (shadow.spec?.schema ?? {}) as { group?: string; kind?: string }
  const { apiVersion, kind: crd } = crdKind
  const selector = `${kroLabels.rgd}=${shadow.metadata.name}`
  const labelled = (await objects.list(apiVersion, crd, { selector })).find(
    ({ spec }) => spec?.group === group,
  )
  if (labelled !== undefined) return labelled
  // A plural may end in other letters than its kind (policy, policies).
  const beginning = kind.toLowerCase().slice(0, -1)
  const named = (await objects.list(apiVersion, crd, { part: 'metadata' })).filter(
    ({ metadata: { name } }) => name.startsWith(beginning) && name.endsWith(`.${group}`),
  )
  const read = await Promise.all(named.map(({ metadata }) => objects.read(apiVersion, crd, metadata.name)))
  return read.find((one) => (one?.spec?.names as { kind?: string } | undefined)?.kind === kind) ?? null
}

/** Removes a shadow and its CRD; the RGD first, since kro would make the CRD again. What fails is noted. */
export async function removeShadow(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  shadow: KubeObject,
): Promise<void> {
  const { apiVersion, kind, metadata } = shadow
  try {
    await objects.remove(shadow)
    await watchGate(`${nameOf(shadow)} is gone`, settings, step, async () =>
      (await objects.read(apiVersion, kind, metadata.name)) === null
        ? passed('it is gone')
        : waiting('it is still there'),
    )
    const crd = await crdOfShadow(objects, shadow)
    if (crd !== null) await objects.remove(crd)
  } catch (error) {
    step.note(`${nameOf(shadow)} could not be removed: ${messageOf(error)}`)
  }
}
