import type { Dimension, Finding, Rule } from './finding.ts'

/**
 * What lies below comes first: a host without inotify watches kills kube-proxy, without which the network fails,
 * without which kro cannot lead, without which no RGD becomes Active.
 */
const depth: readonly Dimension[] = [
  'host',
  'version',
  'deploy',
  'image',
  'crd',
  'rbac',
  'network',
  'webhook',
  'scheduling',
  'crash',
  'resource',
]

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

/**
 * Findings in the order in which to read them: errors, warnings, then what is for information; within these what
 * explains before what is explained, then from the host upwards. Symptoms get `causedBy`.
 */
export function orderByCause(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const places = new Map(rules.map((rule, place) => [rule.id as string, place]))
  const symptoms = new Map(rules.map((rule) => [rule.id as string, rule.symptomOf ?? []]))
  const byDepth = [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      depth.indexOf(a.dimension) - depth.indexOf(b.dimension) ||
      (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
      compare(a.object ?? '', b.object ?? '') ||
      compare(a.title, b.title),
  )
  const explained = explain(byDepth, symptoms)
  const generation = (finding: Finding): number => {
    let count = 0
    for (let rule = finding.causedBy; rule !== null; rule = explained.get(rule) ?? null) count += 1
    return count
  }
  return byDepth
    .map((finding) => ({ ...finding, causedBy: explained.get(finding.rule) ?? null }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || generation(a) - generation(b),
    )
}

/** Rule id → id of the rule that explains it. Never a circle, and never an error explained by less than one. */
function explain(
  findings: readonly Finding[],
  symptoms: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const causes = new Map<string, string>()
  const leadsTo = (from: string, to: string): boolean => {
    for (let rule: string | undefined = from; rule !== undefined; rule = causes.get(rule)) {
      if (rule === to) return true
    }
    return false
  }
  for (const symptom of findings) {
    if (causes.has(symptom.rule)) continue
    const patterns = symptoms.get(symptom.rule) ?? []
    const cause = findings.find(
      (other) =>
        other.rule !== symptom.rule &&
        patterns.some((pattern) => names(pattern, other)) &&
        severities.indexOf(other.severity) <= severities.indexOf(symptom.severity) &&
        !leadsTo(other.rule, symptom.rule),
    )
    if (cause !== undefined) causes.set(symptom.rule, cause.rule)
  }
  return causes
}

const names = (pattern: string, { rule, dimension }: Finding): boolean =>
  pattern === rule || pattern === `${dimension}/*`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
