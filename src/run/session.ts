import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runVariable } from '../adapters/leftovers.ts'
import { makeFolderBelow, privateFolder, writeFileAtomically } from '../adapters/write-file.ts'
import { readRecord } from '../evidence/reader.ts'
import { runShape, stepsShape } from '../evidence/record-shapes.ts'
import type { RunRecord } from '../evidence/records.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { type MaskState, Redaction } from '../evidence/redaction.ts'
import { Steps } from '../evidence/steps.ts'
import type { BuildCache } from '../kro/build-cache.ts'
import type { KroCheckout } from '../kro/source.ts'
import type { Versions } from '../plan/resolve.ts'
import { nothingRecorded, type Recorded, writeVersionsFile } from '../plan/versions-file.ts'
import { claimReportFolder, linkFreeFolders } from '../report/report-folder.ts'
import type { World } from './world.ts'

/** Where a run keeps its things; nothing of it is shared with another run of the same cluster name. */
export interface Places {
  /** Identity of the run, see cluster/run-label.ts. */
  runId: string
  /** The run's own folder, for its user alone. */
  folder: string
  /** The report folder: what people and the artifact get. */
  report: string
  /** Build results, charts: nobody keeps them. */
  work: string
  kubeconfig: string
}

/** What the post step, and a later command, need to know of a run. */
export interface SessionState {
  places: Places
  clusterName: string
  context: string | null
  /**
   * `making`: kind was asked for it and has not said that it is there; containers may still be on their way. `made`: it
   * did. `found`: made by others, and used. null: none was reached, so none is looked at. In `making` and `made` the
   * containers with the run's label are the run's, and no others.
   */
  cluster: 'making' | 'made' | 'found' | null
  /** A report was made already: main failed and explained itself. */
  explained: boolean
  /** Go's caches, to be saved by post where the job went well. */
  buildCache?: BuildCache | null
  /** So that a masked value has the same mask in what the post step writes. Holds no secret. */
  masks?: MaskState
}

/** Keeps the state of a run for the post step, which has to know it also where this process is killed. */
export type Keep = (state: SessionState) => void

/** One run of the main job: its record, its steps, its folder. */
export class Session {
  readonly state: Readonly<SessionState>
  readonly steps: Steps
  readonly run: RunRecord
  readonly redaction: Redaction
  private readonly recorded: Recorded = { ...nothingRecorded, sha256: {} }
  private versions: Versions | null = null
  private readonly keepState: Keep

  private constructor(
    state: SessionState,
    redaction: Redaction,
    steps: Steps,
    run: RunRecord,
    keep: Keep = () => undefined,
  ) {
    this.keepState = keep
    this.state = state
    this.redaction = redaction
    this.steps = steps
    this.run = run
  }

  /**
   * Begins a run with an empty report folder.
   *
   * @param keep is given the state now and whenever it changes
   * @throws InputError where that folder is not ours to empty, or another run uses it
   */
  static begin(
    state: SessionState,
    run: Omit<RunRecord, 'began' | 'schemaVersion'>,
    world: World,
    keep?: Keep,
  ): Session {
    const { places } = state
    const redaction = new Redaction({ secrets: secretsOf(world.env) })
    claimReportFolder(places.report, linkFreeFolders(world.env))
    mkdirSync(places.work, { recursive: true, mode: privateFolder })
    world.env[runVariable] = places.runId
    const steps = new Steps({
      folder: places.report,
      log: world.log,
      clock: world.clock,
      run: world.run,
      redact: redaction.text,
    })
    const session = new Session(
      state,
      redaction,
      steps,
      { schemaVersion: 1, began: steps.began, ...run },
      keep,
    )
    session.save()
    session.keep()
    return session
  }

  /** Takes a run up again, in another process. */
  static resume(state: SessionState, world: World): Session {
    const redaction = new Redaction({
      secrets: secretsOf(world.env),
      ...(state.masks ? { state: state.masks } : {}),
    })
    const { report } = state.places
    const run =
      readRecord(report, 'evidence/run.json', runShape) ??
      emptyRun(state.clusterName, world.clock.date().toISOString())
    const previous = readRecord(report, 'evidence/steps.json', stepsShape) ?? []
    const steps = new Steps({
      folder: state.places.report,
      log: world.log,
      clock: world.clock,
      run: world.run,
      redact: redaction.text,
      previous,
      began: run.began,
    })
    return new Session(state, redaction, steps, run)
  }

  /** Takes over what another process of this run has recorded in the meantime. */
  reload(): void {
    const { report } = this.state.places
    this.steps.takeOver(readRecord(report, 'evidence/steps.json', stepsShape) ?? [...this.steps.records])
  }

  /** Changes what the post step needs to know. */
  change(change: Partial<SessionState>): void {
    Object.assign(this.state, change)
    this.keep()
  }

  /** Keeps the state as it is, with the masks that are known by now. */
  keep(): void {
    this.keepState({ ...this.state, masks: this.redaction.state() })
  }

  /** Writes down what is known now; a killed job leaves this behind. */
  note(change: Partial<RunRecord>): void {
    Object.assign(this.run, change)
    this.save()
  }

  /** Digest of an image, chart or asset that was used, for versions.yaml. */
  recordDigest(name: string, sha256: string): void {
    this.recorded.sha256[name] = sha256
    this.writeVersions()
  }

  /** The code that kro was built from, for versions.yaml. */
  recordSource(checkout: KroCheckout): void {
    const { identity } = checkout
    if (identity && 'commit' in identity) this.recorded.kroCommit = identity.commit
    if (identity && 'moduleSum' in identity) this.recorded.kroModuleSum = identity.moduleSum
    this.writeVersions()
    if (checkout.version) this.note({ kroVersion: checkout.version })
  }

  /** `versions.yaml` in the report: the combination in use, as `versions-file` takes it back. */
  recordVersions(versions: Versions): void {
    this.versions = versions
    this.writeVersions()
  }

  private writeVersions(): void {
    if (this.versions)
      writeFileAtomically(
        join(this.state.places.report, 'versions.yaml'),
        writeVersionsFile(this.versions, this.recorded),
      )
  }

  private save(): void {
    const folder = makeFolderBelow(this.state.places.report, 'evidence')
    writeFileAtomically(join(folder, 'run.json'), `${JSON.stringify(this.run, null, 2)}\n`)
  }
}

/** A run of which nothing is known: a living cluster that someone else made is diagnosed. */
export function emptyRun(clusterName: string, began: string): RunRecord {
  return {
    schemaVersion: 1,
    began,
    cluster: 'kind',
    clusterName,
    install: 'none',
    namespace: 'kro-system',
    rbacMode: null,
    source: null,
    kroVersion: null,
    versions: {},
    image: null,
    jobStatus: null,
  }
}
