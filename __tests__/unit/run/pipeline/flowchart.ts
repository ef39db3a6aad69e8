import type { Inputs } from '../../../../src/inputs/inputs.ts'
import type { RunStage, StageName } from '../../../../src/run/pipeline/stage.ts'

/** Ways to install kro; a stage that is for all of them needs no mark. */
const waysToInstall = 3

/**
 * The picture of a run for docs/how-it-works.md, as a Mermaid flowchart: an arrow from each stage to those that wait for it
 * (arrows that others imply are left out), a dotted line between two of which one works beside the other, and what
 * comes after.
 */
export function flowchart(stages: readonly RunStage[]): string {
  const arrows = stages.flatMap(({ name, needs }) =>
    needs
      .filter((need) => !isImplied(need, name, stages))
      .map((need) => `    ${idOf(need)} --> ${idOf(name)}`),
  )
  const accompanied = stages.flatMap(({ name, beside = [] }) =>
    beside.map((other) => `    ${idOf(other)} -.- ${idOf(name)}`),
  )
  const last = stages.filter(({ name }) => !stages.some(({ needs }) => needs.includes(name)))
  const lines = [
    'flowchart TD',
    '  subgraph run[this action]',
    ...stages.map(boxOf),
    ...arrows,
    ...accompanied,
    '  end',
    ...last.map(({ name }) => `  ${idOf(name)} --> steps`),
    '  steps["your steps"]',
    '  run -. a stage fails .-> evidence',
    '  steps -. the job fails .-> evidence',
    '  evidence --> rules --> report["summary, annotations,<br>index.html, artifact"]',
  ]
  return `${lines.join('\n')}\n`
}

function boxOf({ name, title, when }: RunStage): string {
  const { install = [] } = when
  const ways = install.length > 0 && install.length < waysToInstall ? `<br>(${install.join(', ')})` : ''
  return `    ${idOf(name)}["${title}${ways}"]`
}

const idOf = (name: StageName): string => name.replaceAll(/[^a-z]/g, '_')

/** Whether a stage waits for another one also through a third, in all runs that have both. */
function isImplied(need: StageName, name: StageName, stages: readonly RunStage[]): boolean {
  const runs = combinations.map(([cluster, install]) => partsOf(stages, cluster, install))
  return runs
    .filter((run) => run.has(need) && run.has(name))
    .every((run) => {
      const needsOf = (one: StageName): readonly StageName[] => run.get(one) ?? []
      const waitsFor = (one: StageName): boolean =>
        needsOf(one).some((next) => next === need || waitsFor(next))
      return needsOf(name).some((next) => next !== need && waitsFor(next))
    })
}

/** Every cluster with every way to install that the inputs allow: make creates its own cluster. */
const combinations = (['kind', 'existing', 'none'] as const).flatMap((cluster) =>
  (['source', 'release', 'make', 'none'] as const)
    .filter((install) => install !== 'make' || cluster === 'kind')
    .map((install) => [cluster, install] as const),
)

/** What the stages of one run need. */
const partsOf = (
  stages: readonly RunStage[],
  cluster: Inputs['cluster'],
  install: Inputs['install'],
): Map<StageName, readonly StageName[]> =>
  new Map(
    stages
      .filter(({ when }) => (when.cluster ?? [cluster]).includes(cluster))
      .filter(({ when }) => (when.install ?? [install]).includes(install))
      .map(({ name, needs }) => [name, needs]),
  )
