import type { FailOn } from '../inputs/baseline.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import type { Schema } from './schema.ts'

/**
 * What a comparison of two states of a cluster is made of. All of it is evidence, so that `analyze` compares again:
 *
 *     evidence/changes/
 *       before.json      Snapshot: the baseline's manifests work
 *       after.json       Snapshot: the workspace's manifests were applied, every instance was woken, kro was restarted
 *       transition.json  TransitionRecord: what was done in between, and what came of it
 */
export const changeFiles = {
  before: 'evidence/changes/before.json',
  after: 'evidence/changes/after.json',
  transition: 'evidence/changes/transition.json',
} as const

/** A CRD that kro generated. */
export interface GeneratedCrd {
  /** `webapps.kro.run` */
  name: string
  kind: string
  /** Of the version that is stored. */
  schema: Schema
}

/** A pod, as far as a change can be felt in it. */
export interface PodRecord {
  namespace: string
  name: string
  uid: string
  /** `Deployment/web`, `StatefulSet/db`: what the pod is made by; null for a pod of its own. */
  owner: string | null
  /** Of all its containers. */
  restarts: number
}

/** Everything that a change of RGDs or of kro may touch, at one time. Of managedFields only objects have something: who applies them. */
export interface Snapshot {
  schemaVersion: 1
  /** ISO time. */
  takenAt: string
  rgds: KubeObject[]
  /** GraphRevisions, without the graph itself. */
  revisions: KubeObject[]
  crds: GeneratedCrd[]
  /** Objects of the kinds that kro generated, also those that kro made for others. */
  instances: KubeObject[]
  /** What kro made for instances, and what it had made when an earlier snapshot was taken and is there still. */
  objects: KubeObject[]
  pods: PodRecord[]
}

/** What became of one manifest of the workspace. */
export interface AppliedRecord {
  /** `WebApp/team/one` */
  object: string
  apiVersion: string
  /** File and line of the workspace; of the baseline for what is deleted. */
  file: string
  line: number
  /** Beside the baseline's manifest of the same object. */
  manifest: 'new' | 'changed' | 'same' | 'deleted'
  /**
   * `works`: applied and awaited, or gone. `refused`: the API server did not take it. `fails`: it was taken, and does
   * not work.
   */
  outcome: 'works' | 'refused' | 'fails'
  /** From the begin of the apply until it worked. */
  seconds: number
  /** Why it does not work, else null. */
  message: string | null
}

/** Whether kro reconciles an instance when it is asked to. */
export interface WokenRecord {
  object: string
  apiVersion: string
  /** null: not known, since kro did not answer this question before the change either. */
  answered: boolean | null
  /** `status.state` when it was over; null where there is none. */
  state: string | null
  seconds: number
  /** What kro says of it where it is not ACTIVE, else null. */
  message: string | null
}

/** One of kro's own CRDs that takes less than the one before. */
export interface NarrowedCrd {
  /** `resourcegraphdefinitions.kro.run` */
  crd: string
  /** `spec.resources[].readyWhen`, `spec.schema.kind (pattern)` */
  fields: string[]
}

/** What kro was and became. */
export interface UpgradeRecord {
  /** `v0.9.0` */
  from: string
  /** `v0.9.4`, `the checkout (commit 1f2e3d4)` */
  to: string
  /** From the first change of the old one until the new one led. */
  seconds: number
  narrowed: NarrowedCrd[]
}

export interface TransitionRecord {
  schemaVersion: 1
  baseline: {
    /** `commit 1f2e3d4 (base of the pull request)`, `folder before` */
    what: string
    commit: string | null
    /** Both sides have the same objects: nothing was compared. */
    same: boolean
  }
  /** kro became another one before the manifests were applied; null: it is the same. */
  upgrade: UpgradeRecord | null
  failOn: FailOn[]
  /** Manifests of the baseline that did not work by themselves. */
  baselineFaults: AppliedRecord[]
  applied: AppliedRecord[]
  /** After the apply. */
  woken: WokenRecord[]
  /** Seconds until kro led again; null: it was not restarted. */
  restart: { seconds: number; message: string | null } | null
  /** After the restart. */
  served: WokenRecord[]
  /** By name of the CRD: the schema that the changed RGD asks for. */
  wanted: Record<string, Schema>
}
