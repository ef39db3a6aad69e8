import { distance } from '../causes/graph.ts'
import { dimensions, type Finding, type Rule } from '../finding.ts'
import type { Found } from './found.ts'

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

/**
 * Findings in the order in which to read them: errors, warnings, then what is for information; within these what
 * explains before what is explained, then what a gate failed for, then from the host upwards. They get their ids, and symptoms
 * those of their causes.
 *
 * @param isNear whether what these two are about has to do with each other
 * @param isGivenUp whether it is about the object that a gate gave up, for which kro or the API server said why
 */
export function orderByCause(
  findings: readonly Found[],
  rules: readonly Rule[],
  isNear: (cause: Found, symptom: Found) => boolean = () => true,
  isGivenUp: (finding: Found) => boolean = () => false,
): Finding[] {
  const places = new Map(rules.map((rule, place) => [rule.id as string, place]))
  const byDepth = [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) ||
      (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
      compare(a.object ?? '', b.object ?? '') ||
      compare(a.title, b.title),
  )
  const causes = causesOf(byDepth, rules, isNear)
  const generation = (finding: Found): number => {
    let count = 0
    for (let cause = causes.get(finding); cause !== undefined; cause = causes.get(cause)) count += 1
    return count
  }
  const ordered = byDepth
    .map((finding) => ({ finding, generation: generation(finding) }))
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        a.generation - b.generation ||
        Number(isGivenUp(b.finding)) - Number(isGivenUp(a.finding)),
    )
    .map(({ finding }) => finding)
  const ids = idsOf(ordered)
  return ordered.map((finding) => {
    const { component: _, about: __, part: ___, ...told } = finding
    const cause = causes.get(finding)
    return {
      ...told,
      id: ids.get(finding) ?? finding.rule,
      causedBy: cause?.rule ?? null,
      causedById: (cause && ids.get(cause)) ?? null,
    }
  })
}

/** `rbac/binding-missing#1`: the rule, and a number among its findings. */
function idsOf(findings: readonly Found[]): Map<Found, string> {
  const counts = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const count = (counts.get(finding.rule) ?? 0) + 1
      counts.set(finding.rule, count)
      return [finding, `${finding.rule}#${count}`] as const
    }),
  )
}

/**
 * The nearest finding that explains another: a more exact one of the same component, else the one whose component is the
 * fewest edges upstream. There is no circle, because neither the graph nor what rules supersede has one (tests hold
 * both to it); and an error is never explained by less than one.
 */
function causesOf(
  findings: readonly Found[],
  rules: readonly Rule[],
  isNear: (cause: Found, symptom: Found) => boolean,
): Map<Found, Found> {
  const superseded = new Map(rules.map(({ id, supersedes }) => [id as string, new Set(supersedes)] as const))
  const causes = new Map<Found, Found>()
  for (const symptom of findings) {
    const candidates = findings.flatMap((cause) => {
      const far = superseded.get(cause.rule)?.has(symptom.rule)
        ? 0
        : distance(cause.component, symptom.component)
      return far !== null &&
        severities.indexOf(cause.severity) <= severities.indexOf(symptom.severity) &&
        isNear(cause, symptom)
        ? [{ cause, far }]
        : []
    })
    const least = Math.min(...candidates.map(({ far }) => far))
    const nearest = candidates.filter(({ far }) => far === least).map(({ cause }) => cause)
    // Of two that see the same thing the less exact one, which the other explains: a chain tells more than a fork.
    const found = nearest.find(
      (one) => !nearest.some((other) => superseded.get(one.rule)?.has(other.rule) && isNear(one, other)),
    )
    if (found !== undefined) causes.set(symptom, found)
  }
  return causes
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
