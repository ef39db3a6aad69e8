import { readCoverage } from '../chainsaw/read.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { CoverageOfRgd, Reached } from '../evidence/records.ts'
import { escapeMarkdown, shortened } from '../model/escape.ts'

/** What was not reached of one RGD in one cell. */
const missedShown = 8

const parts = ['resources', 'includeWhen', 'readyWhen', 'fields'] as const

/** What the user's tests reached of the RGDs, those with most to reach first. @param limit of rows; 0: the sums only */
export function coverageMarkdown(evidence: Evidence, limit: number): string {
  const rgds = readCoverage(evidence)
  if (rgds.length === 0) return ''
  const sums = parts
    .map((part) => ({ part, sum: sumOf(rgds.map((one) => one[part])) }))
    .filter(({ sum }) => sum.all > 0)
    .map(({ part, sum }) => `${shown(sum)} ${wordOf[part]}`)
  const told = rgds.toSorted((a, b) => b.missed.length - a.missed.length).slice(0, limit)
  const rows = told.map((one) => [
    escapeMarkdown(shortened(one.rgd, 100)),
    `${one.instances}`,
    ...parts.map((part) => shown(one[part])),
    missedOf(one),
  ])
  const head = ['RGD', 'instances', 'resources', 'includeWhen', 'readyWhen', 'fields', 'not reached']
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [
    `**Coverage** by tests and manifests: ${sums.join(', ')}`,
    ...(rows.length === 0 ? [] : [`<details><summary>by RGD</summary>\n\n${table.join('\n')}\n\n</details>`]),
    ...(rows.length < rgds.length && limit > 0
      ? [`${rgds.length - rows.length} more are in evidence/coverage.json.`]
      : []),
  ].join('\n\n')
}

const wordOf = {
  resources: 'resources',
  includeWhen: 'includeWhen branches',
  readyWhen: 'readyWhen branches',
  fields: 'schema fields',
} as const

const shown = ({ reached, all }: Reached): string => (all === 0 ? '–' : `${reached} of ${all}`)

const sumOf = (all: readonly Reached[]): Reached => ({
  reached: all.reduce((sum, one) => sum + one.reached, 0),
  all: all.reduce((sum, one) => sum + one.all, 0),
})

function missedOf({ missed, instances }: CoverageOfRgd): string {
  if (instances === 0 && missed.length > 0) return 'everything: it had no instance'
  const more = missed.length > missedShown ? [`and ${missed.length - missedShown} more`] : []
  return escapeMarkdown(shortened([...missed.slice(0, missedShown), ...more].join('; '), 600))
}
