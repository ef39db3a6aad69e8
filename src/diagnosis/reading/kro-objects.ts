import type { Evidence } from '../../evidence/evidence.ts'
import { isMadeByKro } from '../../model/kro/instance.ts'
import { generatedCrds, generatedKind, rgdResource } from '../../model/kro/rgd.ts'
import { condition } from '../../model/kubernetes/conditions.ts'
import { crdResource, definedKind } from '../../model/kubernetes/crd.ts'
import { isAppliedByUs } from '../../model/kubernetes/field-manager.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import type { KnownKinds } from '../../model/kubernetes/meant-kind.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { ownerOf } from '../../model/kubernetes/owners.ts'
import { memoize } from './memoize.ts'

/** An object of a kind that kro generated, with the resource it was listed as. */
export interface Instance {
  resource: string
  object: KubeObject
  state: string | null
}

export const rgdsOf = (evidence: Evidence): readonly KubeObject[] => evidence.objects(rgdResource)

/** ResourceGraphDefinitions that are not Active and Ready now. */
export const inactiveRgds = (evidence: Evidence): KubeObject[] =>
  rgdsOf(evidence).filter(
    (rgd) =>
      (text(rgd, 'status', 'state') !== 'Active' || isNotReady(rgd)) &&
      rgd.metadata.deletionTimestamp === undefined,
  )

/** The state alone is the good one too where kro did nothing at all (pkg/controller/instance/state.go, kro v0.9.4). */
const isNotReady = (object: KubeObject): boolean => condition(object, 'Ready')?.status === 'False'

/** Instances of all kinds that kro generated. */
export function instancesOf(evidence: Evidence): Instance[] {
  return [...generatedResources(evidence)]
    .sort()
    .flatMap((resource) =>
      evidence
        .objects(resource)
        .map((object) => ({ resource, object, state: text(object, 'status', 'state') })),
    )
}

/** Instances that are not ACTIVE and Ready now. A missing status counts: kro never saw the object. */
export const unsettledInstances = (evidence: Evidence): Instance[] =>
  instancesOf(evidence).filter(({ state, object }) => state !== 'ACTIVE' || isNotReady(object))

/** `plural.group` of the kinds that kro generated. */
const generatedResources = (evidence: Evidence): Set<string> =>
  new Set(generatedCrds(evidence.objects(crdResource), rgdsOf(evidence)).map(({ metadata }) => metadata.name))

/** Kinds that the cluster has of RGDs and CRDs, or will have. */
export const knownKinds = memoize(
  (evidence): KnownKinds => ({
    declared: rgdsOf(evidence).flatMap((rgd) => generatedKind(rgd) ?? []),
    defined: evidence.objects(crdResource).flatMap((crd) =>
      list(crd, 'spec', 'versions').map((version) => ({
        apiVersion: `${definedKind(crd).group}/${text(version, 'name') ?? ''}`,
        kind: definedKind(crd).kind,
      })),
    ),
  }),
)

/** Whether kro made this object, or made what owns it (the pods of a Deployment that an instance asked for). */
export const belongsToInstance = (evidence: Evidence, object: KubeObject): boolean =>
  lineOf(evidence, object).some(isMadeByKro)

/** Whether this object, or what owns it, is a manifest of the user's or a prerequisite. */
export const belongsToManifests = (evidence: Evidence, object: KubeObject): boolean =>
  lineOf(evidence, object).some(isAppliedByUs)

/** An object, what made it, and so on. */
function lineOf(evidence: Evidence, object: KubeObject): KubeObject[] {
  const line: KubeObject[] = []
  let current: KubeObject | undefined = object
  while (current !== undefined && line.length < 4) {
    line.push(current)
    const owner = ownerOf(current)
    current = owner === undefined ? undefined : owners(evidence).get(owner.uid)
  }
  return line
}

/** What pods are made by, by uid. */
const owners = memoize(
  (evidence) =>
    new Map(
      ['replicasets.apps', 'deployments.apps', 'statefulsets.apps', 'daemonsets.apps', 'jobs.batch']
        .flatMap((resource) => evidence.objects(resource))
        .map((object) => [object.metadata.uid, object]),
    ),
)
