import { dimensions, type Finding, type Rule } from '../finding.ts'

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

/**
 * Findings in the order in which to read them: errors, warnings, then what is for information; within these what
 * explains before what is explained, then from the host upwards. Symptoms get `causedBy`.
 *
 * @param explains whether this finding can explain that one, where their rules say that it may
 */
export function orderByCause(
  findings: readonly Finding[],
  rules: readonly Rule[],
  explains: (cause: Finding, symptom: Finding) => boolean = () => true,
): Finding[] {
  const places = new Map(rules.map((rule, place) => [rule.id as string, place]))
  const symptoms = new Map(rules.map((rule) => [rule.id as string, rule.symptomOf ?? []]))
  const byDepth = [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) ||
      (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
      compare(a.object ?? '', b.object ?? '') ||
      compare(a.title, b.title),
  )
  const causes = explain(byDepth, symptoms, explains)
  const generation = (finding: Finding): number => {
    let count = 0
    for (let cause = causes.get(finding); cause !== undefined; cause = causes.get(cause)) count += 1
    return count
  }
  return byDepth
    .map((finding) => ({ finding, generation: generation(finding) }))
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        a.generation - b.generation,
    )
    .map(({ finding }) => ({ ...finding, causedBy: causes.get(finding)?.rule ?? null }))
}

/** The finding that explains another. Never a circle, and never an error explained by less than one. */
function explain(
  findings: readonly Finding[],
  symptoms: ReadonlyMap<string, readonly string[]>,
  explains: (cause: Finding, symptom: Finding) => boolean,
): Map<Finding, Finding> {
  const causes = new Map<Finding, Finding>()
  const leadsTo = (from: Finding, to: Finding): boolean => {
    for (let one: Finding | undefined = from; one !== undefined; one = causes.get(one)) {
      if (one.rule === to.rule) return true
    }
    return false
  }
  for (const symptom of findings) {
    const patterns = symptoms.get(symptom.rule) ?? []
    const cause = findings.find(
      (other) =>
        other.rule !== symptom.rule &&
        patterns.some((pattern) => names(pattern, other)) &&
        severities.indexOf(other.severity) <= severities.indexOf(symptom.severity) &&
        explains(other, symptom) &&
        !leadsTo(other, symptom),
    )
    if (cause !== undefined) causes.set(symptom, cause)
  }
  return causes
}

const names = (pattern: string, { rule, dimension }: Finding): boolean =>
  pattern === rule || pattern === `${dimension}/*`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
