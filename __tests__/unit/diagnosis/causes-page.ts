import { type Component, componentNames, components } from '../../../src/diagnosis/causes/components.ts'
import { type Edge, edges } from '../../../src/diagnosis/causes/edges.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { rulePage } from '../../../src/report/rule-page.ts'
import { edgesOf } from '../../support/edges-between.ts'
import { evidenceOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'

/** docs/causes.md, from the graph and from what the fixtures show of it. */
export function causesPage(): string {
  const shown = fixturesOfEdges()
  return `# Causes

What explains what: the components in which faults are found, and an arrow from each to those in which its faults show, too. Every
rule belongs to one component ([rules.md](rules.md)). A finding explains another one if

- an arrow, or a path of arrows, leads from its component to the other's, and
- their objects have to do with each other: the same object, one above the other, or one of them is not about a single object
  (\`src/diagnosis/engine/nearness.ts\`).

The nearest one is named (\`causedBy\`, \`causedById\`). Within a component only a rule that \`supersedes\` another one explains it: both
see the same thing, and the first sees it more exactly.

This page is made from \`src/diagnosis/causes/\`: \`UPDATE_DOCS=1 npm test -- causes-page\`.

\`\`\`mermaid
flowchart TD
${edges.map(({ from, to }) => `  ${from} --> ${to}`).join('\n')}
\`\`\`

${edges.length} arrows, of which ${[...shown.keys()].length} are shown by a fixture, and the others by the source that they name.

${componentNames.map((name) => section(name, shown)).join('\n\n')}
`
}

function section(name: Component, shown: ReadonlyMap<Edge, string>): string {
  const rules = allRules.filter(({ component }) => component === name)
  const into = edges.filter(({ to }) => to === name)
  return [
    `## ${name}`,
    `${components[name]}. Rules: ${rules.map(({ id }) => `[${id}](${rulePage(id)})`).join(', ')}.`,
    ...(into.length === 0
      ? ['Nothing else explains these.']
      : [
          `| explained by | because | seen in |\n| --- | --- | --- |\n${into
            .map((edge) => `| [${edge.from}](#${edge.from}) | ${edge.why} | ${seenIn(edge, shown)} |`)
            .join('\n')}`,
        ]),
    ...supersedes(rules),
  ].join('\n\n')
}

const seenIn = (edge: Edge, shown: ReadonlyMap<Edge, string>): string =>
  shown.has(edge) ? `fixture \`${shown.get(edge)}\`` : (edge.source ?? '')

const supersedes = (rules: typeof allRules): string[] => {
  const lines = rules
    .filter((rule) => (rule.supersedes ?? []).length > 0)
    .map(
      ({ id, supersedes = [] }) => `- \`${id}\` before ${supersedes.map((one) => `\`${one}\``).join(', ')}`,
    )
  return lines.length === 0 ? [] : [`More exact than others:\n\n${lines.join('\n')}`]
}

/** For each edge the first fixture in which it alone can have led from a cause to its symptom. */
export function fixturesOfEdges(): ReadonlyMap<Edge, string> {
  const shown = new Map<Edge, string>()
  for (const name of fixtureNames)
    for (const edge of edgesOf(diagnose(evidenceOfFixture(name)).findings))
      if (!shown.has(edge)) shown.set(edge, name)
  return shown
}
