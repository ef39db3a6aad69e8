/**
 * npm run kro-examples [-- [--program FILE] [--checkouts DIR] [--keep] NAME...]: kro's own examples of cloud objects, on clusters
 * without a cloud: which of their instances become ACTIVE with `stand-ins: auto`, and which do not, and why. NAME is an example
 * (aws/s3bucket), what examples begin with (aws), or those of one cluster (services, clusters, controllers, gcp-azure, refused, older). Needs the lab (npm run lab) and dist (npm run build).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { messageOf } from '../../src/errors.ts'
import { containersOf, removeClusters } from '../support/containers.ts'
import { readLab } from '../support/lab.ts'
import { endAll, runProcess } from '../support/process.ts'
import { aws } from './aws.ts'
import { type CrdFamily, crdSources } from './crd-sources.ts'
import { obtain } from './crds.ts'
import type { Example } from './example.ts'
import { gcpAndAzure } from './gcp-azure.ts'
import { pushIdleImage } from './idle-image.ts'
import { type Outcome, outcomesOf } from './outcome.ts'
import { refused } from './refused.ts'
import { summaryLine, table } from './table.ts'
import { layOut } from './workspace.ts'

const say = (line: string): void => console.log(line)
const examples: readonly Example[] = [...aws, ...gcpAndAzure, ...refused]

/** Longer than a cluster, 300 CRDs and the wait of every gate. */
const longestSeconds = 900

interface Run {
  program: string
  /** kro's folder of examples. */
  source: string
  checkouts: string | null
  env: NodeJS.ProcessEnv
}

/** @throws Error that names what is not known */
function chosen(names: readonly string[]): Example[] {
  const fits = (one: Example, name: string): boolean => one.cluster === name || one.name.startsWith(name)
  const unknown = names.filter((name) => !examples.some((one) => fits(one, name)))
  if (unknown.length > 0)
    throw new Error(
      `there is no example ${unknown.join(', ')}; there are ${examples.map(({ name }) => name).join(', ')}`,
    )
  return examples.filter((one) => names.length === 0 || names.some((name) => fits(one, name)))
}

/** Runs the product once for the examples of one cluster. */
async function runCluster(
  of: readonly Example[],
  cluster: string,
  folder: string,
  run: Run,
): Promise<Outcome[]> {
  const { program, source, checkouts, env } = run
  mkdirSync(join(folder, 'crds'), { recursive: true })
  const families = [...new Set(of.flatMap(({ crds }) => crds))]
  const missing = new Map<CrdFamily, string>()
  const entries: { crds: string }[] = []
  for (const family of families) {
    const got = await obtain(family, crdSources[family], { env, folder: join(folder, 'crds'), checkouts })
    if ('missing' in got) missing.set(family, got.missing)
    else entries.push(...got.entries)
  }
  const lacking = (example: Example): string | undefined =>
    example.crds.map((family) => missing.get(family)).find((text) => text !== undefined)
  const possible = of.filter((example) => lacking(example) === undefined)
  const skipped = of.flatMap((example): Outcome[] => {
    const why = lacking(example)
    return why === undefined ? [] : [{ example, right: null, said: why }]
  })
  if (possible.length === 0) return skipped
  const { manifests, instances } = layOut(possible, source, folder)
  writeFileSync(join(folder, 'prerequisites.yaml'), stringify(entries))
  const args = ['up', '--install', 'release', '--cluster-name', cluster, '--wait', '120s', '--out', 'report']
  const more = ['--manifests', manifests.join('\n'), '--stand-ins', 'auto', '--diagnose', 'always']
  const given = entries.length === 0 ? [] : ['--prerequisites', 'prerequisites.yaml']
  const ended = await runProcess(process.execPath, ['--no-warnings', program, ...args, ...more, ...given], {
    ...{ env, cwd: folder, timeoutSeconds: longestSeconds },
  })
  writeFileSync(join(folder, 'said.txt'), ended.stdout + ended.stderr)
  say(
    `${cluster}: ${possible.length} examples, ${entries.length} prerequisites, exit code ${ended.code}, ${ended.seconds.toFixed(0)} s`,
  )
  return [...(await outcomesOf(possible, instances, { cluster, workspace: folder, env })), ...skipped]
}

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const { values: options, positionals } = parseArgs({
    options: { program: { type: 'string' }, checkouts: { type: 'string' }, keep: { type: 'boolean' } },
    allowPositionals: true,
  })
  const wanted = chosen(positionals)
  const lab = await readLab(root)
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-examples-'))
  const names = [...new Set(wanted.map(({ cluster }) => cluster))]
  const clusterOf = (name: string): string => `ex-${name}-${process.pid}`
  const clusters = names.map(clusterOf)
  process.env.PATH = lab.PATH
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endAll()
      void removeClusters(clusters, process.env).finally(() => process.exit(130))
    })
  const env = { ...process.env, ...lab, NO_COLOR: '1' }
  const program = resolve(options.program ?? join(root, 'dist', 'cli', 'index.js'))
  const source = join(lab.LAB_KRO_SOURCE, 'examples')
  const run = { program, source, checkouts: options.checkouts ?? null, env }
  const outcomes: Outcome[] = []
  try {
    await pushIdleImage(scratch, lab.SETUP_KRO_REGISTRY_MIRRORS, env)
    for (const name of names) {
      const of = wanted.filter(({ cluster }) => cluster === name)
      outcomes.push(...(await runCluster(of, clusterOf(name), join(scratch, name), run)))
      if (!options.keep) await removeClusters([clusterOf(name)], process.env)
    }
  } finally {
    if (!options.keep) await removeClusters(clusters, process.env)
  }
  say(table(outcomes))
  say(`\n${summaryLine(outcomes)}`)
  const wrong = outcomes.some(({ right }) => right === false)
  const left = options.keep ? [] : await containersOf(clusters, process.env)
  if (left.length > 0) say(`containers are left: ${left.join(', ')}`)
  if (wrong || options.keep) say(`reports and manifests: ${scratch}`)
  else rmSync(scratch, { recursive: true, force: true })
  process.exitCode = wrong || left.length > 0 ? 1 : 0
}

await main().catch((error: unknown) => {
  console.error(`kro-examples: ${messageOf(error)}`)
  process.exitCode = 1
})
