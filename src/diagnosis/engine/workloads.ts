import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { groupBy } from '../../model/group-by.ts'
import { workloadOf } from '../reading/workloads.ts'
import type { Found } from './found.ts'

/**
 * Pods of one workload come from one template: what is wrong with several of them in the same way is one finding. It
 * keeps the name of the first pod, and proves itself by all of them.
 *
 * @param limit quotes that it keeps
 */
export function onePerWorkload(evidence: Evidence, findings: readonly Found[], limit: number): Found[] {
  const groups = groupBy(findings, (finding) => sameness(evidence, finding) ?? finding)
  return [...groups.values()].map((group) => together(evidence, group, limit))
}

/** What is the same for all pods of a workload with the same trouble; null for what is not about such a pod. */
function sameness(evidence: Evidence, { rule, severity, object, title }: Found): string | null {
  const workload = object === null ? null : workloadOf(evidence, object)
  if (object === null || workload === null) return null
  return [rule, severity, workload, withoutName(title, object)].join('\n')
}

/** Pods of one workload have names of their own, and have ended more or less often. */
const withoutName = (title: string, pod: string): string =>
  title.replaceAll(pod.split('/').at(-1) ?? '', '').replace(/(?<!\d)\d+ times so far/, '')

function together(evidence: Evidence, group: readonly Found[], limit: number): Found {
  const pods = [...group].sort((a, b) => ((a.object ?? '') < (b.object ?? '') ? -1 : 1))
  const [first, ...others] = pods
  if (first === undefined) throw new Error('a group of findings is never empty')
  if (others.length === 0) return first
  const workload = workloadOf(evidence, first.object ?? '')
  const names = others.map(({ object }) => object?.split('/').at(-1))
  return {
    ...first,
    title: `${first.title} (and ${others.length} more ${others.length === 1 ? 'pod' : 'pods'} of ${workload})`,
    detail: `${first.detail} The same holds of ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,
    evidence: inTurn(pods.map((pod) => pod.evidence)).slice(0, limit),
  }
}

/** The first proof of each, then the second of each: whatever is cut off, every pod is quoted as long as there is room. */
function inTurn(proofs: readonly (readonly Quote[])[]): Quote[] {
  const most = Math.max(...proofs.map(({ length }) => length))
  const all = Array.from({ length: most }, (_, turn) => proofs.flatMap((proof) => proof[turn] ?? [])).flat()
  return [...new Map(all.map((quote) => [`${quote.file}:${quote.line}`, quote])).values()]
}
