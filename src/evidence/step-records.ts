import type { StepRecord } from './records.ts'

/** Message of a step in steps.json that has begun and not ended: it runs, or its process was killed in the middle. */
export const stillRunning = 'had not ended when this was written'

/** Whether a record says that its step had not ended; evidence of earlier versions says so by its message alone. */
export const isUnfinished = ({ message, failures }: StepRecord): boolean =>
  failures === undefined ? message === stillRunning : failures.some(({ code }) => code === 'unfinished')

/** Name of the step that failed first, by when it ended; one that did not end only where no other failed. Null where none did. */
export function firstToFail(records: readonly StepRecord[]): string | null {
  const failed = records.filter(({ outcome }) => outcome === 'failed')
  // One that was cut off has no end of its own; whatever really failed comes before it.
  const ended = failed.filter((record) => !isUnfinished(record))
  const byEnd = (a: StepRecord, b: StepRecord): number => a.start + a.seconds - (b.start + b.seconds)
  return [...ended.sort(byEnd), ...failed][0]?.step ?? null
}
