import { parentPort, workerData } from 'node:worker_threads'
import { type Mutation, mutations } from '../__tests__/unit/mutations/mutation.ts'
import { Trials } from '../__tests__/unit/mutations/trial.ts'

/** What the thread is to do: the mutations of a seed, from one of them on. */
export interface FuzzWork {
  seed: number
  from: number
  count: number
  /** For the report folders. */
  folder: string
}

/** One mutation is done. */
export interface FuzzDone {
  at: number
  /** null: nothing is wrong. */
  fault: string | null
  /** null where nothing is wrong. */
  mutation: Mutation | null
}

const { seed, from, count, folder } = workerData as FuzzWork
const trials = new Trials(folder)
for (const [place, mutation] of mutations(seed, count).slice(from).entries()) {
  const fault = await trials.fault(mutation)
  const done: FuzzDone = { at: from + place, fault, mutation: fault === null ? null : mutation }
  parentPort?.postMessage(done)
}
