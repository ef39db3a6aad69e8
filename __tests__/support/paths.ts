import { join } from 'node:path'
import type { RunPaths } from '../../src/run/paths.ts'
import { temporaryFolder } from './folder.ts'

/** Places of a run with this id, all in one folder. */
export function placesOf(runId = 'run-1', folder = temporaryFolder()): RunPaths {
  return {
    runId,
    folder,
    report: join(folder, 'report'),
    work: join(folder, 'work'),
    kubeconfig: join(folder, 'kubeconfig'),
  }
}
