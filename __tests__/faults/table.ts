import { expected, type Fault } from './fault.ts'

/** What came of a fault. */
export interface Result {
  fault: Fault
  /** First-named cause; null: none. */
  found: string | null
  right: boolean
  /** Why it is not right: what was found beside, or what went wrong in the suite itself. */
  note: string
  seconds: number
}

const isHealthy = ({ fault }: Result): boolean => fault.expect === null

/** Whether the suite has reached its goal: 95 % of the first-named causes, and silence about what is healthy. */
export const goalReached = (results: readonly Result[]): boolean =>
  results.filter(isHealthy).every(({ right }) => right) && rate(results) >= 0.95

/** Of the faults, without the healthy ones. */
function rate(results: readonly Result[]): number {
  const faults = results.filter((result) => !isHealthy(result))
  return faults.length === 0 ? 1 : faults.filter(({ right }) => right).length / faults.length
}

/** The table in Markdown, as the README holds it. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { fault, found, right, note } = result
    const wanted = expected(fault)
      .map((rule) => rule ?? 'nothing')
      .join(' or ')
    return `| ${fault.name} | ${wanted} | ${found ?? 'nothing'} | ${right ? 'ok' : `**wrong** ${note}`} |`
  })
  return ['| fault | expected | found | |', '|---|---|---|---|', ...rows].join('\n')
}

export function summary(results: readonly Result[]): string {
  const healthy = results.filter(isHealthy)
  const faults = results.length - healthy.length
  const right = results.filter((result) => !isHealthy(result) && result.right).length
  const silent = healthy.filter((result) => result.right).length
  return `${right} of ${faults} first-named causes are right (${(rate(results) * 100).toFixed(1)} %); nothing reported about ${silent} of ${healthy.length} healthy clusters`
}
