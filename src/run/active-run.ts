import { mkdirSync } from 'node:fs'
import type { Clock } from '../adapters/clock.ts'
import { runVariable } from '../adapters/leftover-processes.ts'
import type { Log } from '../adapters/log.ts'
import type { RunCommand } from '../adapters/process.ts'
import { privateFolder } from '../adapters/write-file.ts'
import { readRecord } from '../evidence/reader.ts'
import { runShape, stepsShape } from '../evidence/record-shapes.ts'
import type { RunRecord } from '../evidence/records.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'
import { Steps } from '../evidence/steps.ts'
import type { Versions } from '../plan/resolve.ts'
import { claimReportFolder, linkFreeFolders } from '../report/report-folder.ts'
import { type Keep, Recorder, type RunState } from './recorder.ts'

/** A run that this process works on: what is recorded of it, its steps, and what is masked in both. */
export interface ActiveRun {
  readonly recorder: Recorder
  readonly steps: Steps
  readonly redaction: Redaction
}

/** What recording needs of what is outside. */
interface Outside {
  clock: Clock
  log: Log
  run: RunCommand
  env: NodeJS.ProcessEnv
}

/**
 * Begins a run with an empty report folder.
 *
 * @param record what is known of it from the start
 * @param versions the combination in use; null: none was chosen
 * @param keep is given the state now and whenever it changes
 * @throws InputError where that folder is not ours to empty, or another run uses it
 */
export function beginRun(
  state: RunState,
  record: Omit<RunRecord, 'began' | 'schemaVersion'>,
  versions: Versions | null,
  outside: Outside,
  keep: Keep = () => undefined,
): ActiveRun {
  const { places } = state
  const redaction = new Redaction({ secrets: secretsOf(outside.env) })
  claimReportFolder(places.report, linkFreeFolders(outside.env))
  mkdirSync(places.work, { recursive: true, mode: privateFolder })
  outside.env[runVariable] = places.runId
  const steps = new Steps({ ...stepsIn(places.report, outside), redact: redaction.text })
  const run: RunRecord = { schemaVersion: 1, began: steps.began, ...record }
  const recorder = new Recorder({ state, run, versions, masks: () => redaction.state(), keep })
  recorder.begin()
  return { recorder, steps, redaction }
}

/** Takes a run up again, in another process, from its state and its report folder alone. */
export function resumeRun(state: RunState, outside: Outside): ActiveRun {
  const { report } = state.places
  const redaction = new Redaction({
    secrets: secretsOf(outside.env),
    ...(state.masks ? { state: state.masks } : {}),
  })
  const run =
    readRecord(report, 'evidence/run.json', runShape) ??
    emptyRun(state.clusterName, outside.clock.date().toISOString())
  const steps = new Steps({
    ...stepsIn(report, outside),
    redact: redaction.text,
    previous: readRecord(report, 'evidence/steps.json', stepsShape) ?? [],
    began: run.began,
  })
  const masks = () => redaction.state()
  return {
    recorder: new Recorder({ state, run, versions: null, masks, keep: () => undefined }),
    steps,
    redaction,
  }
}

/** Takes over the steps that another process of this run has recorded in the meantime. */
export function takeOverSteps({ recorder, steps }: ActiveRun): void {
  const { report } = recorder.state.places
  steps.takeOver(readRecord(report, 'evidence/steps.json', stepsShape) ?? [...steps.records])
}

const stepsIn = (folder: string, { log, clock, run }: Outside) => ({ folder, log, clock, run })

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
