/**
 * `npm run bench`: setup-kro beside what people use today, interleaved in one run, since only ratios hold on noisy
 * machines. `npm run bench -- ROW…` measures some rows, `--rounds N` more often, `--before DIR` another version beside.
 */
import { existsSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { changeRows } from './change-rows.ts'
import { clusterRows } from './cluster-rows.ts'
import { crowdRows } from './crowd-rows.ts'
import { Harness } from './harness.ts'
import { imageRow } from './image-rows.ts'
import { measure } from './measure.ts'
import { archiveSize, startup } from './package-rows.ts'
import { rgdRows } from './rgd-rows.ts'
import { rgdScaleRows } from './rgd-scale-rows.ts'
import { bounds, type Measured, type Row, table } from './row.ts'

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const rounds = Number(option('--rounds') ?? 3)
const before = option('--before')
if (before !== undefined && !existsSync(resolve(before, 'dist/cli/index.js'))) {
  console.error(
    `--before ${before} has no dist/cli/index.js; name the folder of another version of this repository`,
  )
  process.exit(2)
}
const harness = await Harness.prepare(
  resolve(import.meta.dirname, '..'),
  before === undefined ? null : resolve(before),
)
const rows: Row[] = [
  ...[startup, archiveSize],
  ...clusterRows(harness),
  imageRow(harness),
  ...crowdRows(harness),
  ...rgdScaleRows(harness),
  ...rgdRows(harness),
  ...changeRows(harness),
]

const unknown = args.filter((name) => !rows.some((row) => row.name === name))
if (unknown.length > 0 || !(rounds >= 1)) {
  console.error(
    `unknown: ${unknown.join(', ') || `--rounds ${rounds}`}; rows: ${rows.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

const chosen = rows.filter(({ name }) => args.length === 0 || args.includes(name))
const measured: Measured[] = []
try {
  for (const row of chosen) measured.push(...(await measure(row, row.rounds ?? rounds)))
} finally {
  await harness.leave()
}
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}\n`,
)
console.log(table(measured))
const told = bounds(measured)
if (told !== '') console.log(`\n${told}`)
process.exit(measured.every(({ met }) => met) ? 0 : 1)
