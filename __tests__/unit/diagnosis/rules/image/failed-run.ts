import type { RunRecord } from '../../../../../src/evidence/records.ts'
import { type Files, runJson } from '../../../../support/evidence.ts'

/** A job that failed on the cluster `ci`. */
export const run = (change: Partial<RunRecord> = {}): Files => ({
  'evidence/run.json': runJson({ jobStatus: 'failure', clusterName: 'ci', cluster: 'kind', ...change }),
})
