import { join } from 'node:path'
import { makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'
import type { RunRecord } from '../evidence/records.ts'
import type { MaskState } from '../evidence/redaction.ts'
import type { BuildCache } from '../kro/build-cache.ts'
import type { KroIdentity } from '../plan/kro-identity.ts'
import type { Versions } from '../plan/resolve.ts'
import { nothingRecorded, type RecordedDigests, writeVersionsFile } from '../plan/versions-file.ts'
import type { RunPaths } from './paths.ts'

/** What the post step, and a later command, need to know of a run. */
export interface RunState {
  places: RunPaths
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
export type Keep = (state: RunState) => void

/** What a stage, or an entry point, has learned. What is not given stays as it was. */
export interface Facts {
  /** For cleanup and for a later command. */
  state?: Partial<Pick<RunState, 'cluster' | 'context' | 'explained' | 'buildCache'>>
  /** Path of the cluster's kubeconfig, where it is not the run's own. */
  kubeconfig?: string
  /** Fields of run.json. */
  run?: Partial<
    Pick<
      RunRecord,
      'kroVersion' | 'rbacMode' | 'image' | 'tuning' | 'manifests' | 'nothingApplied' | 'jobStatus'
    >
  >
  /** SHA-256 of what was used (asset, chart, image), by its name: for versions.yaml. */
  sha256?: Record<string, string>
  /** The code that kro was built from: for versions.yaml. */
  source?: KroIdentity
}

/**
 * Writes down what is known of a run, at once and never half: the state that post resumes from, `evidence/run.json` and
 * `versions.yaml`. A job that is killed leaves behind what was known until then.
 */
export class Recorder {
  private readonly known: { state: RunState; run: RunRecord; recorded: RecordedDigests }
  private readonly versions: Versions | null
  private readonly masks: () => MaskState
  private readonly keepState: Keep

  /**
   * @param versions the combination in use; null: no versions.yaml is written
   * @param masks that are known by now
   * @param keep is given the state whenever it changes
   */
  constructor(options: {
    state: RunState
    run: RunRecord
    versions: Versions | null
    masks: () => MaskState
    keep: Keep
  }) {
    const { state, run, versions, masks, keep } = options
    this.known = { state: { ...state }, run: { ...run }, recorded: { ...nothingRecorded, sha256: {} } }
    this.versions = versions
    this.masks = masks
    this.keepState = keep
  }

  get state(): Readonly<RunState> {
    return this.known.state
  }

  get run(): Readonly<RunRecord> {
    return this.known.run
  }

  /** Writes everything that is known at the beginning of a run. */
  begin(): void {
    this.keep()
    this.writeRun()
    this.writeVersions()
  }

  /** Adds what was learned, on disk when this returns. */
  learned({ state, kubeconfig, run, sha256, source }: Facts): void {
    const { known } = this
    Object.assign(known.state, state)
    if (kubeconfig !== undefined) known.state.places = { ...known.state.places, kubeconfig }
    Object.assign(known.run, run)
    Object.assign(known.recorded.sha256, sha256)
    if (source && 'commit' in source) known.recorded.kroCommit = source.commit
    if (source && 'moduleSum' in source) known.recorded.kroModuleSum = source.moduleSum
    // First what cleanup depends on: a disk may be full.
    if (state || kubeconfig !== undefined) this.keep()
    if (run) this.writeRun()
    if (sha256 || source) this.writeVersions()
  }

  /** Keeps the state as it is, with the masks that are known by now. */
  keep(): void {
    this.keepState({ ...this.known.state, masks: this.masks() })
  }

  private writeRun(): void {
    const folder = makeFolderBelow(this.known.state.places.report, 'evidence')
    writeFileAtomically(join(folder, 'run.json'), `${JSON.stringify(this.known.run, null, 2)}\n`)
  }

  private writeVersions(): void {
    if (this.versions === null) return
    const text = writeVersionsFile(this.versions, this.known.recorded)
    writeFileAtomically(join(this.known.state.places.report, 'versions.yaml'), text)
  }
}
