import { timeLimit } from '../adapters/time-limits.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import type { TuningRecord } from '../evidence/records.ts'
import type { Step } from '../evidence/steps.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { isMapping } from '../model/json.ts'
import { field } from '../model/kubernetes/fields.ts'

/** Values of kro's chart that a short job sets, as they are reported. */
export interface Tuning {
  values: Record<string, unknown>
  records: TuningRecord[]
}

export const noTuning: Tuning = { values: {}, records: [] }

/**
 * What makes kro fast on a cluster that lives for minutes. The charts' defaults are made for clusters that live for years:
 * one object at a time, 3 s between two looks at what is not ready, 10 events a second (kro, helm/values.yaml, v0.9.0 to
 * v0.9.4). 100 RGDs with 300 instances took 197 s with them and 35 s with these (kro v0.9.4, 2 cores).
 */
const ciValues: readonly (readonly [path: string, value: number | string])[] = [
  ['config.resourceGraphDefinitionConcurrentReconciles', 16],
  ['config.graphRevisionConcurrentReconciles', 16],
  ['config.dynamicControllerConcurrentReconciles', 32],
  ['config.clientQps', 1000],
  ['config.clientBurst', 1500],
  ['config.resourceGraphDefinitionProgressRequeueDelay', '300ms'],
  ['config.instance.requeueInterval', '500ms'],
  ['config.dynamicControllerRateLimiterRateLimit', 500],
]

/** Only a cluster that is created here is for short jobs. */
export const isTuned = ({ cluster, tuning }: Pick<Inputs, 'cluster' | 'tuning'>): boolean =>
  cluster === 'kind' && tuning === 'ci'

/**
 * The tuning for one chart. A value is set only where the chart has it, so that the version of kro decides; where the
 * user does not set it; and where it makes kro faster than the chart's own default.
 *
 * @param chart the chart's values.yaml, parsed
 * @param user the input `values`
 */
export function tuningFor(chart: unknown, user: Record<string, unknown> | null): Tuning {
  const values: Record<string, unknown> = {}
  const records: TuningRecord[] = []
  for (const [path, value] of ciValues) {
    const keys = path.split('.')
    const own = field(chart, ...keys)
    if (field(user, ...keys) !== undefined || !isFaster(value, own)) continue
    set(values, keys, value)
    records.push({ name: path, value: String(value), chart: String(own) })
  }
  return { values, records }
}

/**
 * Reads a chart's values and chooses the tuning. A chart whose values cannot be read is left alone, and the step says so.
 *
 * @param chart folder or archive
 */
export async function tuningOf(
  chart: string,
  options: { helm: string; user: Record<string, unknown> | null; waitSeconds: number },
  step: Step,
): Promise<Tuning> {
  const shown = await step.exec({
    tool: options.helm,
    args: ['show', 'values', chart],
    ...timeLimit('chart-render', options.waitSeconds),
    logged: ({ code, output, stdout }) =>
      code === 0 ? `[${Buffer.byteLength(stdout)} bytes of values, not kept in this log]` : output,
  })
  const values = shown.code === 0 ? parsed(shown.stdout) : null
  if (values === null) {
    step.note('tuning: the values of the chart cannot be read; its own settings stay')
    return noTuning
  }
  const tuning = tuningFor(values, options.user)
  step.note(
    tuning.records.length === 0
      ? 'tuning: this chart has no value to tune'
      : `tuning: ${tuning.records.map(({ name, value, chart: own }) => `${name} ${value} (chart: ${own})`).join(', ')}`,
  )
  return tuning
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value = parseYamlText(text).documents[0]?.value
    return isMapping(value) ? value : null
  } catch {
    return null
  }
}

/** More at a time or more a second; for durations, less. A duration of 0 turns something off, and stays. */
function isFaster(value: number | string, own: unknown): boolean {
  if (typeof value === 'number') return typeof own === 'number' && own > 0 && value > own
  const [ours, theirs] = [milliseconds(value), milliseconds(own)]
  return ours !== null && theirs !== null && ours < theirs
}

/** `300ms`, `3s`, `1m`: a Go duration of one unit; null for anything else. */
function milliseconds(text: unknown): number | null {
  const parts = typeof text === 'string' ? /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/.exec(text) : null
  const unit = { ms: 1, s: 1000, m: 60_000 }[parts?.[2] ?? '']
  return parts && unit ? Number(parts[1]) * unit : null
}

function set(values: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys
  if (rest.length === 0) {
    values[key] = value
    return
  }
  const inner = values[key]
  const next = isMapping(inner) ? inner : {}
  values[key] = next
  set(next, rest, value)
}
