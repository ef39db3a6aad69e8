import { edges } from '../../../src/diagnosis/causes/edges.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { type Dimension, dimensions, type Finding, type Rule } from '../../../src/diagnosis/finding.ts'
import type { Fix } from '../../../src/diagnosis/fix.ts'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { codeBlock, codeSpan } from '../../../src/model/escape.ts'
import { rulePage } from '../../../src/report/rule-page.ts'
import { evidenceOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'

const about: Readonly<Record<Dimension, string>> = {
  host: 'The machine: Docker, disk, memory, inotify, cgroups, and nodes as its containers.',
  version: 'Versions that do not fit each other, refused before anything is made or seen in what came of it.',
  deploy:
    "The tools' own errors: downloads, kubectl, helm, kind. The symptoms among them are warnings, never a cause.",
  image: "kro's image: built by ko, loaded into nodes, pulled by the kubelet.",
  crd: 'CustomResourceDefinitions and other APIs of the cluster.',
  rbac: "What the controller's ServiceAccount may do.",
  network: "What the controller's pod reaches: API server, DNS, registries; and what makes the network.",
  webhook: 'Admission and conversion by others: kro has no webhooks of its own.',
  scheduling: 'Pods that get no node, are not admitted, or cannot be prepared.',
  crash: 'Containers that end, and a controller that runs without leading.',
  resource: "The user's ResourceGraphDefinitions and their instances.",
  change: 'What a change of manifests does to what lives in a cluster, where the input `baseline` is given.',
}

/** Pages by name below docs: `rules.md`, which lists the rules, and one for each dimension, `rules/rbac.md`. */
export function rulesPages(): Map<string, string> {
  return new Map([
    ['rules.md', `${index()}\n`],
    ...dimensions.map((dimension): [string, string] => [`rules/${dimension}.md`, dimensionPage(dimension)]),
  ])
}

/** From the rules themselves and what they find in their fixtures. */
function dimensionPage(dimension: Dimension): string {
  const rules = allRules.filter(({ id }) => id.startsWith(`${dimension}/`))
  const head = `# Rules: ${dimension}\n\n${about[dimension]} [All rules](../rules.md).`
  return `${[head, ...rules.map(section)].join('\n\n')}\n`
}

const index = (): string => `# Rules

Each finding names its rule: \`dimension/what-is-wrong\`. Ids are stable. There are ${allRules.length} of them, in ${dimensions.length} dimensions.

A rule speaks only on evidence, and only of the end of the job: a state that is so now, or a step that failed and stayed so. What
recovered (a lease that was lost and is held again, a pull that worked at the third attempt) is not reported. Errors come first, what
explains another finding before it; \`cause\` is the first error that nothing else explains.

Examples and commands below are those of the rules' own tests (\`__tests__/support/fixtures\`). These pages are made from them:
\`UPDATE_DOCS=1 npm test -- rules-page\`.

| dimension | rules |
| --- | --- |
${dimensions
  .map(
    (dimension) =>
      `| [${dimension}](rules/${dimension}.md) | ${allRules
        .filter(({ id }) => id.startsWith(`${dimension}/`))
        .map(({ id }) => `[${id.split('/')[1]}](${rulePage(id)})`)
        .join(', ')} |`,
  )
  .join('\n')}`

function section(rule: Rule): string {
  const example = exampleOf(rule)
  const { description: means, component } = rule
  const explained = edges.filter(({ to }) => to === component).map(({ from }) => from)
  return [
    `## ${rule.id}`,
    means,
    `**Recognised by** ${placesOf(rule.id)}. For example:`,
    codeBlock(
      example.evidence
        .slice(0, 3)
        .map(({ file, text }) => `${file}\n    ${text}`)
        .join('\n'),
    ),
    `**Which means** ${example.detail}`,
    '**What to do**',
    example.fix.map(fixItem).join('\n'),
    `Component: [${component}](../causes.md#${component})${explained.length === 0 ? '.' : `, which is explained by ${explained.map((from) => `[${from}](../causes.md#${from})`).join(', ')}.`}`,
    ...(example.severity === 'error' ? [] : [`A ${example.severity}: never a cause.`]),
  ].join('\n\n')
}

function fixItem(fix: Fix): string {
  if ('advice' in fix) return `- ${fix.advice}`
  return fix.run.includes('\n')
    ? `-\n${codeBlock(fix.run, 'sh').replace(/^/gm, '  ')}`
    : `- ${codeSpan(fix.run)}`
}

function exampleOf({ id }: Rule): Finding {
  const found = findingsOf(id)[0]
  if (found === undefined)
    throw new Error(
      `no fixture triggers ${id}: write __tests__/support/fixtures/${id}.txtar (the README there says how)`,
    )
  return found
}

/** The rule's own fixture first. */
function findingsOf(id: string): Finding[] {
  const names = [...fixtureNames].sort((a, b) => Number(b.startsWith(id)) - Number(a.startsWith(id)))
  return names
    .filter((name) => name.startsWith(id) || !name.includes('~'))
    .flatMap((name) => all(name).filter(({ rule }) => rule === id))
}

const known = new Map<string, Finding[]>()
function all(name: string): Finding[] {
  const found = known.get(name) ?? diagnose(evidenceOfFixture(name)).findings
  known.set(name, found)
  return found
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^evidence\/steps/, 'the output of a step that failed'],
  [/^evidence\/logs\/kro-system/, "the controller's log, while kro does not do its work"],
  [/^evidence\/logs\/kube-system/, 'the log of a pod in kube-system'],
  [/^evidence\/api\/events/, 'events about a pod that is not Ready now'],
  [/^evidence\/api\/(?<what>[a-z]+)[.\w]*\.json/, 'the state of `$<what>` at the end'],
  [/^evidence\/rbac/, "the API server's answers to what the controller may do"],
  [/^evidence\/network/, "attempts from inside the controller's network"],
  [/^evidence\/(?:host|nodes)/, 'what host or node say of themselves'],
  [/^evidence\/changes/, 'what lived before the change and what lives after it'],
  [/^evidence\/collection/, 'what could not be collected'],
]

function placesOf(id: string): string {
  const files = findingsOf(id).flatMap(({ evidence }) => evidence.map(({ file }) => file))
  const named = files.flatMap((file) => {
    const place = places.find(([pattern]) => pattern.test(file))
    return place === undefined ? [] : [file.replace(new RegExp(`${place[0].source}.*$`), place[1])]
  })
  const distinct = [...new Set(named)]
  return distinct.length < 2
    ? distinct.join('')
    : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`
}
