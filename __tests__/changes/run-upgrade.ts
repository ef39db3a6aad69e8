import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { ChangesJson } from '../../src/changes/changes-json.ts'
import type { Lab } from '../support/lab.ts'
import { makeIdleImage } from '../support/local-image.ts'
import { runProcess } from '../support/process.ts'
import type { Manifest } from './planted.ts'
import { upgradeFactsOf } from './upgrade-facts.ts'
import type { SourceEdit, Upgrade } from './upgrades.ts'

/** Longer than a cluster, a build, and all the waiting for what never works. */
const longestSeconds = 480

/** What a run of an upgrade needs. */
export interface UpgradeRun {
  /** The command line of the product. */
  program: string
  /** An empty folder. */
  scratch: string
  cluster: string
  lab: Lab
  env: NodeJS.ProcessEnv
}

/** @returns what was said, and what was wrong with it: nothing where it was right */
export async function runUpgrade(
  upgrade: Upgrade,
  run: UpgradeRun,
): Promise<{ said: string; wrong: string[]; seconds: number }> {
  const args = [...(await manifestsOf(upgrade, run)), ...targetOf(upgrade, run)]
  const report = join(run.scratch, 'report')
  const ended = await runProcess(
    process.execPath,
    [
      ...['--no-warnings', run.program, 'up', '--install', 'release', '--kro-version', upgrade.from],
      ...['--cluster-name', run.cluster, '--wait', '60s', '--out', report, ...args],
    ],
    { env: run.env, cwd: run.scratch, timeoutSeconds: longestSeconds },
  )
  writeFileSync(join(run.scratch, 'output.txt'), ended.stdout + ended.stderr)
  const read = <T>(file: string): T | null => {
    try {
      return JSON.parse(readFileSync(join(report, file), 'utf8')) as T
    } catch {
      return null
    }
  }
  const diagnosis = read<{ outcome: string; cause: string | null }>('diagnosis.json')
  const changes = read<ChangesJson>('changes.json')
  const found = {
    outcome: diagnosis?.outcome ?? `no diagnosis, exit code ${ended.code}`,
    cause: diagnosis?.cause ?? null,
    facts:
      changes === null
        ? null
        : upgradeFactsOf(changes).filter((fact) => upgrade.expected.varying?.test(fact) !== true),
  }
  const { facts, varying: _, ...expected } = upgrade.expected
  const wanted = { ...expected, facts: facts === null ? null : [...facts].sort() }
  const said = [found.outcome, found.cause ?? 'no cause', ...(found.facts ?? ['nothing was compared'])].join(
    ', ',
  )
  const wrong = (['outcome', 'cause', 'facts'] as const).flatMap((name) =>
    JSON.stringify(found[name]) === JSON.stringify(wanted[name])
      ? []
      : [`${name}: expected ${JSON.stringify(wanted[name])}`],
  )
  return { said, wrong, seconds: ended.seconds }
}

function write(folder: string, manifests: readonly Manifest[]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'platform.yaml'), manifests.map((one) => stringify(one)).join('---\n'))
}

async function manifestsOf(
  { manifests, baseline }: Upgrade,
  { scratch, lab, env }: UpgradeRun,
): Promise<string[]> {
  if (baseline !== null) write(join(scratch, 'base', 'platform'), baseline)
  if (manifests !== 'fixtures') {
    write(join(scratch, 'platform'), manifests)
    return ['--manifests', 'platform', ...(baseline === null ? [] : ['--baseline', './base'])]
  }
  cpSync(join(lab.LAB_KRO_SOURCE, 'test/upgrade/fixtures'), join(scratch, 'fixtures'), { recursive: true })
  // Their workload is nginx, which the lab cannot pull: any image that runs will do.
  const image = 'nginx:1.25'
  await makeIdleImage(image, join(scratch, 'image'), { env, cwd: scratch })
  return ['--manifests', 'fixtures', '--images', image]
}

function targetOf({ to }: Upgrade, { scratch, lab }: UpgradeRun): string[] {
  if (typeof to === 'string') return ['--upgrade-to', to]
  const folder = join(scratch, 'kro')
  cpSync(lab.LAB_KRO_SOURCE, folder, { recursive: true })
  for (const edit of to) plant(folder, edit)
  return ['--upgrade-to', '.', '--source', folder]
}

/** @throws Error where the text is not there, or not once */
function plant(folder: string, { file, from, to }: SourceEdit): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const parts = text.split(from)
  const places =
    typeof from === 'string' ? parts.length - 1 : (text.match(new RegExp(from, 'gm')) ?? []).length
  if (places !== 1) throw new Error(`${file}: ${String(from)} is there ${places} times, not once`)
  writeFileSync(path, text.replace(from, to))
}
