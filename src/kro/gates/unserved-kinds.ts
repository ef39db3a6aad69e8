import { absentAsNone } from '../../cluster/absent-as-none.ts'
import type { Objects } from '../../cluster/objects.ts'
import type { UserObject } from '../../inputs/manifests.ts'
import {
  formerRgdKind,
  generatedKind,
  isFormerRgdKind,
  isRgd,
  kroGroup,
  resourcesOf,
  rgdKind,
} from '../../model/kro/rgd.ts'
import { groupOf } from '../../model/kubernetes/api-path.ts'
import { neverComes } from '../../model/kubernetes/builtin-kinds.ts'
import { crdKind, definedKind } from '../../model/kubernetes/crd.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import type { Kind } from '../../model/kubernetes/kind.ts'
import { type KnownKinds, meantKind } from '../../model/kubernetes/meant-kind.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

/** Kinds of which a cluster that does not serve one may be about to. */
interface ComingKinds extends KnownKinds {
  /** Whether a kind of kro's own group that is not among them cannot come. */
  isComplete: boolean
}

/** Asks for them once, when a kind is not served. */
export type AskComingKinds = () => Promise<ComingKinds>

/**
 * Kinds that RGDs of the manifests and of the cluster declare, and those that CRDs of the cluster define in kro's own group.
 *
 * @param user the manifests that are applied
 */
export function comingKinds(objects: Objects, user: readonly UserObject[]): AskComingKinds {
  let asked: Promise<ComingKinds> | null = null
  return () => {
    asked ??= ask(
      objects,
      user.map(({ object }) => object),
    )
    return asked
  }
}

async function ask(objects: Objects, user: readonly KubeObject[]): Promise<ComingKinds> {
  const [there, crds] = await Promise.all([
    absentAsNone(objects.list(rgdKind.apiVersion, rgdKind.kind)).catch(() => null),
    crdsOfKro(objects).catch(() => null),
  ])
  const rgds = [...user.filter(isRgd), ...(there ?? [])]
  // Its instances are waited for, so that the former kind itself fails first.
  const former = user.filter(isFormerRgdKind)
  return {
    declared: [...rgds, ...former].flatMap((rgd) => generatedKind(rgd) ?? []),
    defined: [rgdKind, ...(crds ?? []).flatMap(kindsOf)],
    isComplete: there !== null && crds !== null && !rgds.some(makesKinds) && !user.some(delivers),
  }
}

/** The names of all CRDs are little, their schemas are not. */
async function crdsOfKro(objects: Objects): Promise<KubeObject[]> {
  const { apiVersion, kind } = crdKind
  const names = (await objects.list(apiVersion, kind, { part: 'metadata' }))
    .map(({ metadata }) => metadata.name)
    .filter((name) => name.endsWith(`.${kroGroup}`) && name.split('.').length === 3)
  const crds = await Promise.all(names.map((name) => objects.read(apiVersion, kind, name)))
  return crds.filter((crd) => crd !== null)
}

const kindsOf = (crd: KubeObject): Kind[] =>
  list(crd, 'spec', 'versions').map((version) => ({
    apiVersion: `${definedKind(crd).group}/${text(version, 'name') ?? ''}`,
    kind: definedKind(crd).kind,
  }))

/** An RGD whose instances bring RGDs or CRDs. */
const makesKinds = (rgd: KubeObject): boolean =>
  resourcesOf(rgd).some(({ made }) => made?.kind === rgdKind.kind || made?.kind === crdKind.kind)

/** An object by which Flux, Argo CD or Fleet bring manifests that are not known here. */
const delivers = ({ apiVersion }: KubeObject): boolean =>
  /(?:^|\.)(?:fluxcd\.io|argoproj\.io|cattle\.io)$/.test(groupOf(apiVersion))

/**
 * Why a kind that is not served will not come: its name or apiVersion is wrong, or it is in kro's own group and neither an RGD nor a
 * CRD brings it. null where it may come.
 */
export async function whyNotServed(
  { apiVersion, kind }: Kind,
  coming: AskComingKinds,
): Promise<{ why: string; hint?: string } | null> {
  const { declared, defined, isComplete } = await coming()
  if ([...declared, ...defined].some((one) => one.apiVersion === apiVersion && one.kind === kind)) return null
  if (isFormerRgdKind({ apiVersion, kind }))
    return {
      why: `kro renamed ${formerRgdKind.kind} to ${rgdKind.kind} in v0.2.0`,
      hint: `write kind: ${rgdKind.kind}; it is cluster-scoped, so that metadata.namespace is left out, and the fields of spec kept their names`,
    }
  const meant = meantKind({ apiVersion, kind }, { declared, defined })
  const isOther = meant !== null && meant.kind.toLowerCase() === kind.toLowerCase()
  const isOfKro = groupOf(apiVersion) === kroGroup && isComplete
  if (!isOther && !isOfKro && !neverComes({ apiVersion, kind })) return null
  if (meant !== null) return { why: `did you mean ${meant.kind} in ${meant.apiVersion}?` }
  return isOfKro
    ? {
        why: 'no RGD of the manifests or of the cluster declares it, and kro has no such kind',
        hint: 'give the RGD that declares it to manifests too, or correct the kind; kubectl get rgd shows the kinds that RGDs declare',
      }
    : { why: 'no CRD can bring it' }
}
