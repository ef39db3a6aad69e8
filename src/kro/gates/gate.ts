import type { Clock } from '../../adapters/clock.ts'
import { type ChangeSignal, KubeError } from '../../adapters/kube.ts'
import { type Failure, failuresOf, SetupError } from '../../errors.ts'
import type { Step, StepRecorder } from '../../evidence/steps.ts'

/** What one look at the cluster showed. */
export type Observation =
  | { state: 'passed'; message: string }
  /** Not yet: worth looking again. */
  | { state: 'waiting'; message: string; failures?: readonly Failure[] }
  /** Can no longer pass: waiting for the deadline would only cost time. */
  | { state: 'failed'; message: string; hint?: string; failures?: readonly Failure[] }

export const passed = (message: string): Observation => ({ state: 'passed', message })
/** @param failures what is known of it as data */
export const waiting = (message: string, failures: readonly Failure[] = []): Observation => ({
  state: 'waiting',
  message,
  ...(failures.length > 0 ? { failures } : {}),
})
export const failed = (message: string, hint?: string, failures: readonly Failure[] = []): Observation => ({
  state: 'failed',
  message,
  ...(hint ? { hint } : {}),
  ...(failures.length > 0 ? { failures } : {}),
})

/** What all gates share. */
export interface GateSettings {
  steps: StepRecorder
  clock: Clock
  /** Seconds that a gate may wait. */
  waitSeconds: number
  /** Run whose containers are the nodes of the cluster; without it, nodes are known by name alone. */
  runId?: string
  /** kro's namespace. */
  namespace: string
  /** What is known of words that a gate waits by; without it, nothing. */
  judge?: Judge
}

/**
 * Says more of what a gate waits by (words of an API server in an error, in a condition or in an event), and whether waiting helps.
 *
 * @param failures what is known of it as data
 * @returns null where it knows nothing of such words
 */
export type Judge = (words: string, failures: readonly Failure[]) => Promise<Observation | null>

/** Seconds between two looks: short at first, since most gates pass within a second or two. */
const firstPause = 0.1
const longestPause = 0.5
/** Seconds between two looks at least, where a watch reports changes: they come in bursts. */
const shortestPause = 0.05

/**
 * Seconds that an API server may refuse what a gate asks for, without a break. A starting one forbids even its own
 * administrator until it has written its cluster roles (kube-apiserver, post-start hook `rbac/bootstrap-roles`) and
 * kubeadm has bound its administrators to one (kubeadm, EnsureAdminClusterRoleBinding): seconds, so this is generous.
 */
const refusalSeconds = 30

/** Tells when a look is worth while before the pause is over; null where nothing does. */
export type Changes = () => ChangeSignal | null

const unknownChanges: Changes = () => null

/**
 * Looks until the gate passes, can no longer pass, or its time is over, as a step of its own (`gate.<name>`).
 * An API server that does not answer is asked again until the time is over; one that refuses the request (401, 403)
 * for `refusalSeconds`, and then the gate fails at once.
 *
 * @throws SetupError with what was seen last
 */
export function gate(
  name: string,
  title: string,
  settings: GateSettings,
  look: (step: Step) => Promise<Observation>,
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
  look: () => Promise<Observation>,
  changes: Changes = unknownChanges,
): Promise<string> {
  const signal = changes()
  try {
    return await lookUntilPassed(title, settings, step, look, signal)
  } finally {
    signal?.close()
  }
}

/** A gate that did not pass, with what was seen last. */
class GateError extends SetupError {
  readonly failures: readonly Failure[]

  constructor(message: string, failures: readonly Failure[] = [], hint?: string) {
    super(message, hint === undefined ? {} : { hint })
    this.failures = failures
  }
}

async function lookUntilPassed(
  title: string,
  settings: GateSettings,
  step: Step,
  look: () => Promise<Observation>,
  signal: ChangeSignal | null,
): Promise<string> {
  const { clock, waitSeconds } = settings
  const deadline = clock.seconds() + waitSeconds
  let pause = firstPause
  let last = ''
  let refusedSince: number | null = null
  for (;;) {
    const changesSeen = signal?.changes ?? 0
    const { look: now, refused } = await lookOnce(look, settings, refusedSince)
    refusedSince = refused
    if (now.message !== last) step.note(`${now.state}: ${now.message}`)
    last = now.message
    if (now.state === 'passed') return now.message
    if (now.state === 'failed')
      throw new GateError(`${title}: will not succeed: ${now.message}`, now.failures, now.hint)
    if (clock.seconds() + pause > deadline)
      throw new GateError(
        `${title}: timed out after ${waitSeconds} s; last observed: ${now.message}`,
        now.failures,
        'the input wait gives each gate more time, where the machine is only slow',
      )
    await sleepOrChange(clock, pause, signal, changesSeen)
    pause = Math.min(pause * 1.5, longestPause)
  }
}

/** @param changesSeen of the signal, before the look */
async function sleepOrChange(
  clock: Clock,
  seconds: number,
  signal: ChangeSignal | null,
  changesSeen: number,
): Promise<void> {
  if (signal === null) return clock.sleep(seconds)
  await clock.sleep(shortestPause)
  await Promise.race([clock.sleep(seconds - shortestPause), signal.changedSince(changesSeen)])
}

/** A look that waits, with what is known of its words. */
async function judged(seen: Observation, { judge }: GateSettings): Promise<Observation> {
  if (seen.state !== 'waiting' || judge === undefined) return seen
  return (await judge(seen.message, seen.failures ?? [])) ?? seen
}

/**
 * One look; an API server that does not answer, or refuses for a short time, makes it `waiting`.
 *
 * @param refusedSince clock time of the first of the refusals before this look, null where the last look was none
 * @returns the look, and the same time for the next one
 */
async function lookOnce(
  look: () => Promise<Observation>,
  settings: GateSettings,
  refusedSince: number | null,
): Promise<{ look: Observation; refused: number | null }> {
  try {
    return { look: await judged(await look(), settings), refused: null }
  } catch (error) {
    if (!(error instanceof KubeError)) throw error
    if (error.status !== 401 && error.status !== 403)
      return { look: await judged(waiting(error.message, failuresOf(error)), settings), refused: null }
    const now = settings.clock.seconds()
    const since = refusedSince ?? now
    if (now - since < refusalSeconds)
      return { look: waiting(error.message, failuresOf(error)), refused: since }
    const lasted = `the API server has refused it for ${refusalSeconds} s`
    const words = `${error.message} (${lasted})`
    return { look: failed(words, refusalHint(error, settings.namespace), failuresOf(error)), refused: since }
  }
}

/** @param namespace where the message does not say which one was asked for */
function refusalHint({ status, message }: KubeError, namespace: string): string {
  if (status === 401)
    return 'the credentials of the kubeconfig are not valid, or have expired: log in again before setup-kro; kubectl auth whoami shows whether they are'
  const asked = refusedNamespace.exec(message)?.[1] ?? namespace
  return `give the user of the kubeconfig this permission, or use another kubeconfig; kubectl auth whoami names the user, and what it may do is listed by kubectl auth can-i --list -n ${asked}`
}

/** What was refused, in the words of the API server (kubernetes, plugin/pkg/auth/authorizer/rbac). */
const refusedNamespace = / in the namespace "([a-z0-9-]{1,63})"/
