/** A piece of work that waits for others. `Results` has what each stage returns, by name. */
export interface Stage<Results, Context> {
  name: keyof Results & string
  /** Stages that have to end before this one begins; those that are not part of the run are not waited for. */
  needs: readonly (keyof Results & string)[]
  /** Stages that this one runs beside: it may ask how far they are, and does not wait for them. */
  beside?: readonly (keyof Results & string)[]
  run(context: Context, others: Others<Results>): Promise<unknown>
}

/** What a stage sees of the others. */
export interface Others<Results, Needs extends keyof Results = keyof Results, Beside = keyof Results> {
  /** What a stage returned. @throws Error where it is not part of the run: the list of stages is wrong, not the user */
  of<N extends Needs>(name: N): Results[N]
  /** The same; undefined where that stage is not part of the run. */
  ifRun<N extends Needs>(name: N): Results[N] | undefined
  progress(name: Beside): Progress
}

/** `failed`: also a stage that does not begin because another one failed. */
export type Progress = 'waiting' | 'running' | 'done' | 'failed'

/** Called at the moment in which a stage begins or ends, before anything that depends on that begins. */
export interface Observer<S> {
  begins?(stage: S): void
  ends?(stage: S, result: unknown): void
  fails?(stage: S, error: unknown): void
}

/**
 * Runs stages, each as soon as what it needs has ended. After a failure no further stage begins, and those that run
 * are waited for, so that none goes on unseen.
 *
 * @param stages those of this run, without faults (`faultsOfStages`)
 * @throws what the stage that failed first threw
 */
export async function runStages<Results, Context, S extends Stage<Results, Context>>(
  stages: readonly S[],
  context: Context,
  observer: Observer<S> = {},
): Promise<void> {
  const progress = new Map<string, Progress>(stages.map(({ name }) => [name, 'waiting']))
  const results = new Map<string, unknown>()
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []

  const others: Others<Results> = {
    of: (name) => {
      if (!results.has(name as string)) throw new Error(`the stage ${String(name)} has returned nothing`)
      return results.get(name as string) as Results[typeof name]
    },
    ifRun: (name) => results.get(name as string) as Results[typeof name] | undefined,
    progress: (name) => {
      const now = progress.get(name as string) ?? 'waiting'
      return now === 'waiting' && failures.length > 0 ? 'failed' : now
    },
  }
  const perform = async (stage: S): Promise<void> => {
    progress.set(stage.name, 'running')
    try {
      observer.begins?.(stage)
      const result = await stage.run(context, others)
      observer.ends?.(stage, result)
      results.set(stage.name, result)
      progress.set(stage.name, 'done')
    } catch (error) {
      failures.push(error)
      progress.set(stage.name, 'failed')
      try {
        observer.fails?.(stage, error)
      } catch (problem) {
        failures.push(problem)
      }
    }
  }
  const isReady = ({ name, needs }: S): boolean =>
    progress.get(name) === 'waiting' && needs.every((need) => (progress.get(need) ?? 'done') === 'done')

  for (;;) {
    if (failures.length === 0)
      for (const stage of stages.filter(isReady)) {
        const work: Promise<void> = perform(stage).finally(() => running.delete(work))
        running.add(work)
      }
    if (running.size === 0) break
    await Promise.race(running)
  }
  if (failures.length > 0) throw failures[0]
  const left = stages.filter(({ name }) => progress.get(name) !== 'done').map(({ name }) => name)
  if (left.length > 0) throw new Error(`these stages wait for each other: ${left.join(', ')}`)
}

/** What is wrong with a list of stages, a sentence each: names used twice, needs that do not exist, cycles. */
export function faultsOfStages(
  stages: readonly Pick<Stage<Record<string, unknown>, never>, 'name' | 'needs' | 'beside'>[],
): string[] {
  const names = stages.map(({ name }) => name)
  const faults = names
    .filter((name, at) => names.indexOf(name) !== at)
    .map((name) => `two stages are named ${name}`)
  for (const { name, needs, beside = [] } of stages)
    for (const need of [...needs, ...beside])
      if (!names.includes(need)) faults.push(`${name} needs ${need}, which does not exist`)
  const ended = new Set<string>()
  for (let before = -1; before < ended.size; ) {
    before = ended.size
    for (const { name, needs } of stages)
      if (needs.every((need) => ended.has(need) || !names.includes(need))) ended.add(name)
  }
  const cyclic = names.filter((name) => !ended.has(name))
  return cyclic.length === 0 ? faults : [...faults, `these stages wait for each other: ${cyclic.join(', ')}`]
}
