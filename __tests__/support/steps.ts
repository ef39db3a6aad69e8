import { type Step, Steps } from '../../src/evidence/steps.ts'
import type { GateSettings } from '../../src/kro/gates/gate.ts'
import { fakeClock } from './clock.ts'
import { temporaryFolder } from './folder.ts'
import { recordingLog } from './log.ts'
import { fakeRun } from './run.ts'

/** Real steps over fake processes and a fake clock. `settings` are for gates. */
export function fakeSteps(answers: Parameters<typeof fakeRun>[0] = {}, waitSeconds = 60) {
  const clock = fakeClock()
  const log = recordingLog()
  const { run, commands } = fakeRun(answers)
  const folder = temporaryFolder()
  const steps = new Steps({ folder, log, clock, run, redact: (text) => text })
  const settings: GateSettings = { steps, clock, waitSeconds, namespace: 'kro-system' }
  return { steps, settings, clock, log, run, commands, folder }
}

/** One step that keeps its notes. */
export function fakeStep(answers: Parameters<typeof fakeRun>[0] = {}) {
  const { steps, commands, folder } = fakeSteps(answers)
  const notes: string[] = []
  /** Runs a body as the step of that name. */
  const within = <T>(body: (step: Step) => Promise<T>): Promise<T> =>
    steps.step('test', 'a test', (step) =>
      body({
        ...step,
        note: (text) => {
          notes.push(text)
        },
      }),
    )
  return { within, notes, commands, folder }
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
    throw new Error(`rejected with no error: ${String(error)}`)
  }
  throw new Error('it was not rejected')
}
