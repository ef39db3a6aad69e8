import { deepEqual, equal, ok } from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { containersOf } from '../../support/containers.ts'
import { mustRun } from '../../support/process.ts'
import type { Harness } from '../harness.ts'
import { Job, type StepEnd } from '../job.ts'
import { pause } from '../look.ts'
import type { JobCase } from './case.ts'

/** Moments of a run at which it is cancelled; after each fifth a whole run has to be green. */
const moments = 20

/** What the runner sends, and after how many seconds of the one before (actions/runner, ProcessInvoker). */
const asTheRunner: readonly [NodeJS.Signals, number][] = [
  ['SIGINT', 0],
  ['SIGTERM', 7.5],
  ['SIGKILL', 2.5],
]

/** SIGINT and SIGTERM in turn; now and then the process is killed, as by a machine without memory. */
const signalsAt = (moment: number): readonly [NodeJS.Signals, number][] =>
  moment % 5 === 3
    ? [['SIGKILL', 0]]
    : moment % 2 === 0
      ? asTheRunner
      : [
          ['SIGTERM', 0],
          ['SIGKILL', 2.5],
        ]

/** Seconds within which a step has ended after its signal, and the longest that post may take. */
const endSeconds = 5
const postSeconds = 60

/**
 * Cancels the main step at moments spread over a whole run, as the runner does, and runs the post step.
 *
 * @param options `--moments 3-8` plays some of them; `--install source` builds kro, and `none` installs none
 */
export async function cancel({ harness, checks, option }: JobCase): Promise<void> {
  const cluster = 'res-cancel'
  const inputs = { 'cluster-name': cluster, ...installOf(option('install') ?? 'release', harness) }
  const [first, last] = range(option('moments') ?? `1-${moments}`)
  const before = await volumes(harness)
  const jobAt = (name: string): Job => new Job(harness, join(harness.scratch, 'cancel', name), inputs)

  const nothingLeft = async (name: string, job: Job, post: StepEnd): Promise<void> => {
    await checks.that(`${name}: no container, no volume and no process is left`, async () => {
      deepEqual(await containersOf([cluster], harness.env), [], post.output)
      deepEqual(await volumes(harness), before, post.output)
      deepEqual(job.processes(), [], post.output)
    })
    rmSync(job.folder, { recursive: true, force: true })
  }
  const wholeRun = async (name: string): Promise<number> => {
    const job = jobAt(name)
    const main = await job.main()
    const post = await job.post(main.code === 0 ? 'success' : 'failure')
    await checks.that(`${name}: a whole run is green (${main.seconds.toFixed(1)} s)`, () => {
      deepEqual([main.code, post.code], [0, 0], main.output)
    })
    await nothingLeft(name, job, post)
    return main.seconds
  }

  // The fastest: on a busy machine a slow one would put the last moments behind the end of the others.
  let whole = await wholeRun('before')
  for (let moment = first; moment <= last; moment += 1) {
    const at = (whole * (moment - 0.5)) / moments
    const name = `cancelled at ${at.toFixed(1)} s (${moment} of ${moments}, ${signalsAt(moment)[0]?.[0]})`
    const job = jobAt(`moment-${moment}`)
    const { main, seconds } = await cancelled(job, at, signalsAt(moment))
    const post = await job.post('cancelled')
    await checks.that(`${name}: main ends in ${seconds.toFixed(1)} s with ${main.code}`, () => {
      ok([0, 130, 137, 143].includes(main.code) && seconds <= endSeconds, `${main.code}\n${main.output}`)
    })
    await checks.that(`${name}: post says no warning, and takes ${post.seconds.toFixed(1)} s`, () => {
      equal(post.code, 0, post.output)
      ok(!/^::warning/m.test(post.output) && post.seconds <= postSeconds, post.output)
    })
    await nothingLeft(name, job, post)
    if (moment % 5 === 0) whole = Math.min(whole, await wholeRun(`after moment ${moment}`))
  }
}

/** Runs main and sends it signals from a moment on, until it has ended. */
async function cancelled(
  job: Job,
  afterSeconds: number,
  signals: readonly [NodeJS.Signals, number][],
): Promise<{ main: StepEnd; seconds: number }> {
  const running = job.main()
  let ended = false
  void running.then(() => {
    ended = true
  })
  await pause(afterSeconds * 1000)
  const began = performance.now()
  for (const [signal, seconds] of signals) {
    for (const end = performance.now() + seconds * 1000; !ended && performance.now() < end; ) await pause(20)
    if (!ended) job.signal(signal)
  }
  return { main: await running, seconds: (performance.now() - began) / 1000 }
}

const volumes = async ({ env }: Harness): Promise<string[]> =>
  (await mustRun('docker', ['volume', 'ls', '--quiet'], { env, cwd: '/', timeoutSeconds: 60 }))
    .split('\n')
    .sort()

export const installOf = (install: string, { env }: Harness): Record<string, string> =>
  install === 'source' || install === 'make'
    ? { install, source: env.SETUP_KRO_SOURCE ?? 'v0.9.4' }
    : { install }

function range(text: string): [number, number] {
  const [first = 1, last = first] = text.split('-').map(Number)
  return [first, last]
}
