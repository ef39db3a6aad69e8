import type { Objects } from '../cluster/objects.ts'
import { SetupError } from '../errors.ts'
import type { FailOn } from '../inputs/baseline.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { isRgd } from '../model/kro/rgd.ts'
import type { ProvenBaseline } from '../plan/baseline.ts'
import { type Changes, compareSnapshots } from './compare.ts'
import { deliver } from './deliver.ts'
import { isSame } from './fields.ts'
import { identityOf } from './identity.ts'
import {
  type AppliedRecord,
  changeFiles,
  type Snapshot,
  type TransitionRecord,
  type UpgradeRecord,
  type WokenRecord,
} from './records.ts'
import { restartKro } from './restart.ts'
import { crdOf } from './rgds.ts'
import { takeSnapshot } from './snapshot.ts'
import { isActive } from './status.ts'
import { headlineOf, reasonsToFail } from './verdict.ts'
import { secondChance, wakeInstances } from './wake.ts'
import { wantedSchema } from './wanted.ts'

/** What the proof of a change works with. */
export interface ChangeProof {
  objects: Objects
  settings: GateSettings
  /** Of the controller. */
  namespace: string
  baseline: ProvenBaseline
  /** The workspace's manifests. */
  manifests: readonly UserObject[]
  failOn: readonly FailOn[]
  /** Makes kro another one, in steps of its own; null: it stays what it is. */
  upgrade: (Omit<UpgradeRecord, 'seconds'> & { run(): Promise<number> }) | null
  /** Writes a record of the evidence. @param file `evidence/changes/…` @returns it as it was written, with secrets masked */
  record<T>(file: string, value: T): T
  /** Receives what changed, before the verdict. */
  changed(changes: Changes): void
}

/** Whether both sides have the same objects, whatever their files are called. */
export function isSameSet(one: readonly UserObject[], other: readonly UserObject[]): boolean {
  const others = new Map(other.map(({ object }) => [identityOf(object), object]))
  return (
    one.length === other.length && one.every(({ object }) => isSame(object, others.get(identityOf(object))))
  )
}

/**
 * Proves what the workspace's manifests do to a cluster in which the baseline's work: both are delivered, one after the
 * other, every living instance is woken, kro is restarted, and the cluster before is compared with the cluster after.
 *
 * @throws SetupError where something is broken, or where something changed that `fail-on` names
 */
export async function proveChange(proof: ChangeProof): Promise<Changes> {
  const { objects, settings, baseline, manifests, failOn } = proof
  const { steps, clock } = settings
  const transition: TransitionRecord = {
    schemaVersion: 1,
    baseline: { what: baseline.what, commit: baseline.commit, same: false },
    upgrade: null,
    failOn: [...failOn],
    baselineFaults: [],
    applied: [],
    woken: [],
    restart: null,
    served: [],
    wanted: {},
  }
  const answering = await steps.step(
    'changes.baseline',
    `the baseline (${baseline.what}) is applied and works`,
    async (step) => {
      const applied = await deliver(objects, settings, step, baseline.manifests, [])
      transition.baselineFaults = applied.filter(({ outcome }) => outcome !== 'works')
      for (const { object, message } of transition.baselineFaults) step.note(`${object}: ${message}`)
      const living = (await takeSnapshot(objects, clock)).instances.filter(isActive)
      const one = new Map(living.map((instance) => [`${instance.apiVersion} ${instance.kind}`, instance]))
      const woken = await wakeInstances(
        objects,
        settings,
        step,
        [...one.values()],
        () => false,
        () => secondChance,
      )
      return new Set(woken.filter(({ answered }) => answered).map(kindOf))
    },
  )
  const { living: before, recorded } = await steps.step(
    'changes.snapshot',
    'take down what lives',
    async (step) => {
      const snapshot = await takeSnapshot(objects, clock)
      step.note(described(snapshot))
      return { living: snapshot, recorded: proof.record(changeFiles.before, snapshot) }
    },
  )
  const { upgrade } = proof
  if (upgrade !== null) {
    const { run, ...kro } = upgrade
    transition.upgrade = { ...kro, seconds: await run() }
    proof.record(changeFiles.transition, transition)
  }
  await steps.step(
    'changes.apply',
    `apply the ${manifests.length} object(s) of the workspace over it`,
    async (step) => {
      transition.applied = await deliver(objects, settings, step, manifests, baseline.manifests, {
        faults: transition.baselineFaults,
        again: upgrade !== null,
      })
      proof.record(changeFiles.transition, transition)
    },
  )
  const wake = (
    step: Parameters<typeof wakeInstances>[2],
    instances: Snapshot['instances'],
  ): Promise<WokenRecord[]> =>
    wakeInstances(
      objects,
      settings,
      step,
      instances,
      (instance) => answering.has(kindOf({ apiVersion: instance.apiVersion, object: `${instance.kind}/` })),
      (instance) => (isActive(instance) ? settings.waitSeconds : secondChance),
    )
  // kro looks at RGDs and at instances side by side.
  const schemas = steps.step('changes.schema', 'see which schema each changed RGD asks for', async (step) => {
    const changed = manifests.filter(
      ({ object }) =>
        isRgd(object) &&
        before.rgds.some(({ metadata }) => metadata.name === object.metadata.name) &&
        transition.applied.some((record) => isAskedFor(record, object.metadata.name, upgrade !== null)),
    )
    const schemas = await Promise.all(
      changed.map(async ({ object }) => {
        const crd = crdOf(object, before.crds)
        return crd === null
          ? null
          : { crd: crd.name, schema: await wantedSchema(objects, settings, step, object) }
      }),
    )
    for (const found of schemas)
      if (found !== null && found.schema !== null) transition.wanted[found.crd] = found.schema
    step.note(`${Object.keys(transition.wanted).length} schemas`)
  })
  const woken = steps.step('changes.wake', 'have kro reconcile every living instance', async (step) => {
    transition.woken = await wake(step, (await takeSnapshot(objects, clock, before)).instances)
    proof.record(changeFiles.transition, transition)
  })
  // Neither is left running where the other fails: the shadows of RGDs have to be removed.
  await Promise.allSettled([schemas, woken])
  await Promise.all([schemas, woken])
  await steps.step(
    'changes.restart',
    'restart kro, and see whether everything is still served',
    async (step) => {
      const seconds = await restartKro(objects, settings, step, proof.namespace)
      transition.restart = { seconds, message: null }
      transition.served = await wake(step, (await takeSnapshot(objects, clock, before)).instances)
      proof.record(changeFiles.transition, transition)
    },
  )
  return steps.step('changes.compare', 'compare what lives with what lived', async (step) => {
    // What is masked is compared, as it is when the evidence is read again.
    const after = proof.record(changeFiles.after, await takeSnapshot(objects, clock, before))
    const changes = compareSnapshots(recorded, after, transition)
    step.note(headlineOf(changes))
    proof.changed(changes)
    const reasons = reasonsToFail(changes)
    if (reasons.length > 0)
      throw new SetupError(`compared with the baseline (${baseline.what}): ${reasons.join(', ')}`, {
        hint: 'changes.json of the report has each of them; fail-on says which changes besides broken ones fail the job',
      })
    return changes
  })
}

/** Another kro may ask for another schema of an RGD that is the same. */
const isAskedFor = (
  { object, manifest, outcome }: AppliedRecord,
  name: string,
  isUpgraded: boolean,
): boolean =>
  object === `ResourceGraphDefinition/${name}` &&
  (manifest === 'changed' || isUpgraded) &&
  outcome !== 'refused'

const kindOf = ({ apiVersion, object }: { apiVersion: string; object: string }): string =>
  `${apiVersion} ${object.slice(0, object.indexOf('/'))}`

const described = ({ rgds, instances, objects, pods }: Snapshot): string =>
  `${rgds.length} RGDs, ${instances.length} instances, ${objects.length} objects that kro made, ${pods.length} pods`
