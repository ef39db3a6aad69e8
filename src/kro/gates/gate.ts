import { SetupError } from '../../errors.ts'
import type { Step, Steps } from '../../evidence/steps.ts'
import type { Clock } from '../../outside/clock.ts'
import { type Doorbell, KubeError } from '../../outside/kube.ts'

/** What one look at the cluster showed. */
export type Look =
  | { state: 'passed'; seen: string }
  /** Not yet: worth looking again. */
  | { state: 'waiting'; seen: string }
  /** Cannot pass any more: waiting for the deadline would only cost time. */
  | { state: 'failed'; seen: string; hint?: string }

export const passed = (seen: string): Look => ({ state: 'passed', seen })
export const waiting = (seen: string): Look => ({ state: 'waiting', seen })
export const failed = (seen: string, hint?: string): Look => ({
  state: 'failed',
  seen,
  ...(hint ? { hint } : {}),
})

/** What all gates share. */
export interface GateSettings {
  steps: Steps
  clock: Clock
  /** Seconds that a gate may wait. */
  waitSeconds: number
}

/** Seconds between two looks: short at first, since most gates pass within a second or two. */
const firstPause = 0.1
const longestPause = 0.5
/** Seconds between two looks at least, where a watch tells of changes: they come in bursts. */
const shortestPause = 0.05

/** Tells when a look is worth while before the pause is over; null where nothing does. */
export type Changes = () => Doorbell | null

const unknownChanges: Changes = () => null

/**
 * Looks until the gate passes, cannot pass any more, or its time is over, as a step of its own (`gate.<name>`).
 * An API server that does not answer for a moment is looked at again, one that forbids is not.
 *
 * @throws SetupError with what was seen last
 */
export function gate(
  name: string,
  title: string,
  settings: GateSettings,
  look: (step: Step) => Promise<Look>,
  changes?: Changes,
): Promise<string> {
  return settings.steps.step(`gate.${name}`, title, (step) =>
    watchGate(title, settings, step, () => look(step), changes),
  )
}

/** A gate within a step that does other things too. @throws SetupError with what was seen last */
export async function watchGate(
  title: string,
  settings: GateSettings,
  step: Step,
  look: () => Promise<Look>,
  changes: Changes = unknownChanges,
): Promise<string> {
  const bell = changes()
  try {
    return await lookUntilPassed(title, settings, step, look, bell)
  } finally {
    bell?.close()
  }
}

async function lookUntilPassed(
  title: string,
  settings: GateSettings,
  step: Step,
  look: () => Promise<Look>,
  bell: Doorbell | null,
): Promise<string> {
  const { clock, waitSeconds } = settings
  const deadline = clock.seconds() + waitSeconds
  let pause = firstPause
  let last = ''
  for (;;) {
    const rings = bell?.rings ?? 0
    const now = await lookOnce(look)
    if (now.seen !== last) step.note(`${now.state}: ${now.seen}`)
    last = now.seen
    if (now.state === 'passed') return now.seen
    if (now.state === 'failed')
      throw new SetupError(
        `${title}: cannot succeed any more: ${now.seen}`,
        now.hint ? { hint: now.hint } : {},
      )
    if (clock.seconds() + pause > deadline)
      throw new SetupError(`${title}: not within ${waitSeconds} s; last seen: ${now.seen}`, {
        hint: 'the input wait gives each gate more time, where the machine is only slow',
      })
    if (bell === null) await clock.sleep(pause)
    else {
      await clock.sleep(shortestPause)
      await Promise.race([clock.sleep(pause - shortestPause), bell.rungSince(rings)])
    }
    pause = Math.min(pause * 1.5, longestPause)
  }
}

async function lookOnce(look: () => Promise<Look>): Promise<Look> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof KubeError)) throw error
    // A starting API server refuses connections, answers 503, and forbids its own admin until RBAC is bootstrapped.
    return waiting(error.message)
  }
}
