import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunRecord, StepRecord } from './evidence/records.ts'
import { secretsOf } from './evidence/redaction/environment.ts'
import { type MaskState, Redaction } from './evidence/redaction.ts'
import { Steps } from './evidence/steps.ts'
import type { BuildCache } from './kro/build-cache.ts'
import type { KroCheckout } from './kro/source.ts'
import type { Versions } from './versions/resolve.ts'
import { nothingRecorded, type Recorded, writeVersionsFile } from './versions/versions-file.ts'
import type { World } from './world.ts'

/** Where a run keeps its things. */
export interface Places {
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
  /** `made` by this run, which may delete it; `found` and used; null: none was reached, so none is looked at. */
  cluster: 'made' | 'found' | null
  /** A report was made already: main failed and explained itself. */
  explained: boolean
  /** Go's caches, to be saved by post where the job went well. */
  buildCache?: BuildCache | null
  /** So that a masked value has the same mask in what the post step writes. Holds no secret. */
  masks?: MaskState
}

/** One run of the main job: its record, its steps, its folder. */
export class Session {
  readonly state: SessionState
  readonly steps: Steps
  readonly run: RunRecord
  readonly redaction: Redaction
  private readonly recorded: Recorded = { ...nothingRecorded, sha256: {} }
  private versions: Versions | null = null

  private constructor(state: SessionState, redaction: Redaction, steps: Steps, run: RunRecord) {
    this.state = state
    this.redaction = redaction
    this.steps = steps
    this.run = run
  }

  /** Begins a run with an empty report folder. */
  static begin(state: SessionState, run: Omit<RunRecord, 'began' | 'schemaVersion'>, world: World): Session {
    const { places } = state
    const redaction = new Redaction({ secrets: secretsOf(world.env) })
    for (const name of ['evidence', 'diagnosis.json', 'summary.md', 'index.html', 'versions.yaml'])
      rmSync(join(places.report, name), { recursive: true, force: true })
    rmSync(places.work, { recursive: true, force: true })
    mkdirSync(places.work, { recursive: true })
    const steps = new Steps({
      folder: places.report,
      log: world.log,
      clock: world.clock,
      run: world.run,
      redact: redaction.text,
    })
    const session = new Session(state, redaction, steps, { schemaVersion: 1, began: steps.began, ...run })
    session.save()
    return session
  }

  /** Takes a run up again, in another process. */
  static resume(state: SessionState, world: World): Session {
    const redaction = new Redaction({
      secrets: secretsOf(world.env),
      ...(state.masks ? { state: state.masks } : {}),
    })
    const read = <T>(name: string, otherwise: T): T => {
      try {
        return JSON.parse(readFileSync(join(state.places.report, 'evidence', name), 'utf8')) as T
      } catch {
        return otherwise
      }
    }
    const run =
      read<RunRecord | null>('run.json', null) ??
      emptyRun(state.clusterName, world.clock.date().toISOString())
    const previous = read<StepRecord[]>('steps.json', [])
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
      writeFileSync(
        join(this.state.places.report, 'versions.yaml'),
        writeVersionsFile(this.versions, this.recorded),
      )
  }

  private save(): void {
    writeFileSync(
      join(this.state.places.report, 'evidence', 'run.json'),
      `${JSON.stringify(this.run, null, 2)}\n`,
    )
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
