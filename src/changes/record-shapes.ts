import { kubeObjectShape } from '../evidence/kube-object-shape.ts'
import {
  amount,
  anyObject,
  filledText,
  flag,
  line,
  listOf,
  mapOf,
  object,
  oneOf,
  or,
  orNull,
  type Shape,
  text,
} from '../evidence/shape.ts'
import { type FailOn, failOnValues } from '../inputs/baseline.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import type {
  AppliedRecord,
  GeneratedCrd,
  NarrowedCrd,
  PodRecord,
  Snapshot,
  TransitionRecord,
  UpgradeRecord,
  WokenRecord,
} from './records.ts'

const mostObjects = 50_000
const seconds = or(amount(1e8), 0)
const textOrNull = or(orNull(text), null)
const objects = or(listOf<KubeObject>(kubeObjectShape, mostObjects), [])

/** `changes/before.json`, `changes/after.json` */
export const snapshotShape: Shape<Snapshot> = object<Snapshot>({
  schemaVersion: or(oneOf(1), 1),
  takenAt: or(text, ''),
  rgds: objects,
  revisions: objects,
  crds: or(
    listOf(object<GeneratedCrd>({ name: filledText, kind: text, schema: anyObject }), mostObjects),
    [],
  ),
  instances: objects,
  objects,
  pods: or(
    listOf(
      object<PodRecord>({
        namespace: text,
        name: filledText,
        uid: text,
        owner: textOrNull,
        restarts: or(amount(1e9), 0),
      }),
      mostObjects,
    ),
    [],
  ),
})

const applied = or(
  listOf(
    object<AppliedRecord>({
      object: filledText,
      apiVersion: text,
      file: text,
      line: or(line, 1),
      manifest: oneOf('new', 'changed', 'same', 'deleted'),
      outcome: oneOf('works', 'refused', 'fails'),
      seconds,
      message: textOrNull,
    }),
    mostObjects,
  ),
  [],
)

const woken = or(
  listOf(
    object<WokenRecord>({
      object: filledText,
      apiVersion: text,
      answered: or(orNull(flag), null),
      state: textOrNull,
      seconds,
      message: textOrNull,
    }),
    mostObjects,
  ),
  [],
)

/** `changes/transition.json` */
export const transitionShape: Shape<TransitionRecord> = object<TransitionRecord>({
  schemaVersion: or(oneOf(1), 1),
  baseline: object<TransitionRecord['baseline']>({ what: text, commit: textOrNull, same: or(flag, false) }),
  upgrade: or(
    orNull(
      object<UpgradeRecord>({
        from: text,
        to: text,
        seconds,
        narrowed: or(
          listOf(
            object<NarrowedCrd>({ crd: filledText, fields: or(listOf(text, mostObjects), []) }),
            mostObjects,
          ),
          [],
        ),
      }),
    ),
    null,
  ),
  failOn: or(listOf<FailOn>(oneOf(...failOnValues), failOnValues.length), []),
  baselineFaults: applied,
  applied,
  woken,
  restart: or(
    orNull(object<NonNullable<TransitionRecord['restart']>>({ seconds, message: textOrNull })),
    null,
  ),
  served: woken,
  wanted: or(mapOf(anyObject), {}),
})
