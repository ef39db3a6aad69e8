import type { KubeObject } from '../../adapters/kube.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { condition } from './conditions.ts'
import { text } from './fields.ts'
import { once } from './once.ts'

export const rgdResource = 'resourcegraphdefinitions.kro.run'
export const crdResource = 'customresourcedefinitions.apiextensions.k8s.io'

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

/** `plural.group` of the kinds that kro generated: by CRD label, or by the kind that an RGD declares. */
function generatedResources(evidence: Evidence): Set<string> {
  const declared = new Set(
    rgdsOf(evidence).map((rgd) => {
      const group = text(rgd, 'spec', 'schema', 'group') ?? 'kro.run'
      return `${text(rgd, 'spec', 'schema', 'kind')}.${group}`
    }),
  )
  return new Set(
    evidence
      .objects(crdResource)
      .filter(
        (crd) =>
          crd.metadata.labels?.['kro.run/owned'] === 'true' ||
          declared.has(`${text(crd, 'spec', 'names', 'kind')}.${text(crd, 'spec', 'group')}`),
      )
      .map(({ metadata }) => metadata.name),
  )
}

/** Whether kro made this object, or made what owns it (the pods of a Deployment that an instance asked for). */
export function belongsToInstance(evidence: Evidence, object: KubeObject): boolean {
  let current: KubeObject | undefined = object
  for (let steps = 0; current !== undefined && steps < 4; steps += 1) {
    if (current.metadata.labels?.['kro.run/owned'] === 'true') return true
    const owner: { uid: string } | undefined = current.metadata.ownerReferences?.[0]
    current = owner === undefined ? undefined : owners(evidence).get(owner.uid)
  }
  return false
}

/** What pods are made by, by uid. */
const owners = once(
  (evidence) =>
    new Map(
      ['replicasets.apps', 'deployments.apps', 'statefulsets.apps', 'daemonsets.apps', 'jobs.batch']
        .flatMap((resource) => evidence.objects(resource))
        .map((object) => [object.metadata.uid, object]),
    ),
)
