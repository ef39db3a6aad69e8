import type { Step, StepRecorder } from '../evidence/steps.ts'
import type { BuildCache } from './build-cache.ts'

/** Seconds; hashing kro's 400 modules takes about 5 on two processors. */
const verifySeconds = 180

/**
 * Builds with Go's caches as they were restored, and throws both away where the modules in them are not what kro's
 * go.sum says: then it builds again. `go build` itself compares only sums that are kept beside the modules.
 *
 * @param folder checkout of kro
 * @param build called once more where the caches were not right
 * @param atOnce whether a build may begin before the modules are verified: not where it pushes what it builds
 * @param warn receives what was wrong with the caches
 * @throws what `build` throws
 */
export async function buildVerified<T>(
  folder: string,
  { restored }: BuildCache,
  build: () => Promise<T>,
  atOnce: boolean,
  steps: StepRecorder,
  warn: (text: string) => void,
): Promise<T> {
  const verify = (): Promise<string | null> =>
    steps.step('kro.modules', "verify Go's modules that were restored", (step) => faultOf(folder, step))
  const verified = verify()
  if (!atOnce) await verified
  const [first, fault] = await Promise.all([atOnce ? settled(build()) : Promise.resolve(null), verified])
  if (fault === null) return first === null ? build() : first()
  warn(
    `the restored build cache ${restored} is not used: ${fault}. Everything is fetched and compiled again. ` +
      `What to do: gh cache delete '${restored}', and see which workflow saved it`,
  )
  await steps.step('kro.modules.clean', "remove Go's caches", (step) =>
    // In Go's own words: the module cache is read-only, and only Go knows all that belongs to it.
    step.execOrThrow({
      tool: 'go',
      args: ['clean', '-cache', '-modcache'],
      cwd: folder,
      timeoutSeconds: verifySeconds,
    }),
  )
  return build()
}

/** What `go mod verify` found, in its words; null: all modules are what go.sum says. */
async function faultOf(folder: string, step: Step): Promise<string | null> {
  const verified = await step.exec({
    tool: 'go',
    args: ['mod', 'verify'],
    cwd: folder,
    timeoutSeconds: verifySeconds,
  })
  if (verified.code === 0) return null
  if (verified.timedOut) return `go mod verify timed out after ${verifySeconds} s`
  return `go mod verify: ${verified.notStarted ?? verified.output.trim().split('\n').slice(0, 3).join('; ')}`
}

/** @returns gives what the promise gave, or throws what it threw, when it is asked */
async function settled<T>(promise: Promise<T>): Promise<() => T> {
  try {
    const value = await promise
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}
