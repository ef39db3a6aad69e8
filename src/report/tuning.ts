import type { TuningRecord } from '../evidence/records.ts'

/** What a reader must know of a kro that was tuned: what is seen here may take longer elsewhere. */
export const tuningSentence = (tuning: readonly TuningRecord[]): string =>
  `kro runs with ${tuning.length} setting(s) for short jobs (input tuning: ci); production, with the chart's own, is slower. tuning: none leaves the chart alone.`
