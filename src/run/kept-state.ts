import { isMapping, parseJson } from '../model/json.ts'
import type { RunState } from './recorder.ts'

/** What the post step finds of a run. */
export interface KeptState {
  /** Of a run that can be continued; null where that part is not valid. */
  run: RunState | null
  /** A cluster that this run made and post must delete. */
  cluster: { name: string; kubeconfig: string | null; places: { runId: string; folder: string } } | null
  /** Of the run, by which its processes and containers are known; null where that part is not valid. */
  runId: string | null
  /** What is not valid, one sentence each. */
  faults: string[]
}

/**
 * Reads what main kept. Other steps of the job can write to the runner's files, and an older release may have kept other
 * fields: whatever is valid is used, above all what cleanup needs.
 *
 * @param text JSON of a RunState
 */
export function readKeptState(text: string): KeptState {
  const faults: string[] = []
  const state = parseJson(text)
  if (!isMapping(state)) {
    faults.push(`it is ${text.length} characters that are not a JSON object`)
    return { run: null, cluster: null, runId: null, faults }
  }
  const places = isMapping(state.places) ? state.places : {}
  const check = (field: string, valid: boolean, expected: string): boolean => {
    if (!valid) faults.push(`its field ${field} is not ${expected}`)
    return valid
  }
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
  const named = check('clusterName', isText(state.clusterName), 'a name')
  const known = check(
    'cluster',
    [null, 'making', 'made', 'found'].includes(state.cluster as null),
    'making, made, found or null',
  )
  const identified = [
    check('places.runId', isText(places.runId) && /^[\w-]+$/.test(places.runId), 'the id of a run'),
    check('places.folder', isText(places.folder), 'a path'),
  ].every(Boolean)
  const whole = [
    check('places.report', isText(places.report), 'a path'),
    check('places.work', isText(places.work), 'a path'),
    check('places.kubeconfig', isText(places.kubeconfig), 'a path'),
    check('context', state.context === null || isText(state.context), 'a name or null'),
    check('explained', typeof state.explained === 'boolean', 'true or false'),
  ]
  return {
    run: named && known && identified && whole.every(Boolean) ? (state as unknown as RunState) : null,
    cluster:
      named && identified && (state.cluster === 'making' || state.cluster === 'made')
        ? {
            name: state.clusterName as string,
            places: { runId: places.runId as string, folder: places.folder as string },
            kubeconfig: isText(places.kubeconfig) ? places.kubeconfig : null,
          }
        : null,
    runId: identified ? (places.runId as string) : null,
    faults,
  }
}
