import { watchCoverage } from '../chainsaw/watch-coverage.ts'
import type { Objects } from '../cluster/objects.ts'
import { coverageFile } from '../evidence/records.ts'
import { recordIn } from './record-in.ts'
import type { StandInEnvironment } from './stand-ins.ts'

/**
 * Does something while what instances reach of their RGDs is looked at.
 *
 * @throws what the body throws
 */
export async function withCoverage<T>(
  { places, redaction, steps, runtime }: Omit<StandInEnvironment, 'plan'>,
  objects: Objects,
  body: () => Promise<T>,
): Promise<T> {
  const ended = new AbortController()
  const record = recordIn(places.report, redaction)
  const watching = steps.step('tests.coverage', 'see what your tests reach of the RGDs', (step) =>
    watchCoverage(
      objects,
      runtime.clock,
      ended.signal,
      (known) => void record(coverageFile, known),
      step.note,
    ),
  )
  try {
    return await body()
  } finally {
    ended.abort()
    await watching
  }
}
