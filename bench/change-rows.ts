import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plantedGraphs } from '../__tests__/changes/rgd-errors/planted.ts'
import { type RgdErrorsRecord, rgdErrorsFile } from '../src/kro/rgd-errors/records.ts'
import { type Harness, seconds } from './harness.ts'
import { kroVersion } from './helm-install.ts'
import { manifestsOf } from './rgd-rows.ts'
import type { Row } from './row.ts'
import { drawn, type Span } from './timeline.ts'

const rgds = 10

/** What a change costs, and what finding every error of RGDs costs. */
export const changeRows = (harness: Harness): Row[] => [changeRow(harness), roundRow(harness)]

const words = (harness: Harness, report: string, manifests: string): string[] => [
  ...['up', '--cluster-name', harness.cluster, '--install', 'release', '--kro-version', kroVersion],
  ...['--manifests', manifests, '--out', report],
]

/** Ten RGDs, each with three instances, of which every one changes; against the same without a baseline. */
function changeRow(harness: Harness): Row {
  const workspace = join(harness.work, 'change')
  const report = join(harness.work, 'change-report')
  const up = async (...args: string[]): Promise<number> => {
    await harness.removeCluster()
    write(workspace, 'platform', manifestsOf(rgds, 'hello again'))
    write(workspace, 'base/platform', manifestsOf(rgds))
    return seconds(() =>
      harness.setupKroIn(workspace, [...words(harness, report, 'platform/*.yaml'), ...args]),
    )
  }
  const timeline = (): Span[] =>
    (JSON.parse(readFileSync(join(report, 'diagnosis.json'), 'utf8')) as { timeline: Span[] }).timeline
  let shown = ''
  return {
    name: 'change',
    what: `${rgds} RGDs with ${rgds * 3} instances: base, change, wake, restart and report, more than \`up\` alone`,
    unit: 's',
    rounds: 1,
    ours: {
      name: 'setup-kro, with a baseline',
      once: async () => {
        const taken = await up('--baseline', './base')
        shown = drawn(timeline(), 'changes.compare')
        return taken
      },
      warm: () => up(),
      explain: () => shown,
    },
    against: [
      { side: { name: 'without one', once: () => up(), warm: async () => 0 }, goal: 25, difference: true },
    ],
  }
}

/** Twelve RGDs with 1 to 12 errors, side by side: the slowest of them. */
function roundRow(harness: Harness): Row {
  const workspace = join(harness.work, 'errors')
  const report = join(harness.work, 'errors-report')
  return {
    name: 'rgd-errors',
    what: 'all errors of 12 RGDs with 1 to 12 of them: a round of asking kro again',
    unit: 's',
    rounds: 1,
    cold: true,
    ours: {
      name: 'setup-kro, the slowest RGD',
      once: async () => {
        await harness.removeCluster()
        const graphs = plantedGraphs(1, 12)
        for (const { file, text } of graphs) write(workspace, 'rgds', { [file.slice(5)]: text }, false)
        await harness.setupKroIn(workspace, words(harness, report, 'rgds/*.yaml'), [1])
        const record = JSON.parse(readFileSync(join(report, rgdErrorsFile), 'utf8')) as RgdErrorsRecord
        return Math.max(...record.rgds.map((rgd) => rgd.seconds / rgd.rounds))
      },
    },
    against: [],
    limit: 1,
  }
}

function write(
  workspace: string,
  folder: string,
  files: Readonly<Record<string, string>>,
  isEmptied = true,
): void {
  if (isEmptied) rmSync(join(workspace, folder), { recursive: true, force: true })
  mkdirSync(join(workspace, folder), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, folder, name), text)
}
