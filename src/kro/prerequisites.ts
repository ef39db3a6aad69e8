import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../adapters/clock.ts'
import type { HttpGet } from '../adapters/http.ts'
import { manifestLimit } from '../adapters/input-file.ts'
import type { Log } from '../adapters/log.ts'
import { messageOf, problemOf, SetupError } from '../errors.ts'
import type { Step, Steps } from '../evidence/steps.ts'
import { readManifests } from '../inputs/manifest-text.ts'
import { readUserManifests, type UserManifests, type UserObject } from '../inputs/manifests.ts'
import { throughMirror, withoutCredentials } from '../inputs/mirror.ts'
import type { Prerequisite, PrerequisiteSource } from '../inputs/prerequisites.ts'
import type { RegistryMirror } from '../inputs/values.ts'
import { isCrd } from '../model/kubernetes/crd.ts'
import { nameOf } from '../model/kubernetes/object.ts'
import type { Digests } from '../plan/digests.ts'
import { download } from '../tools/download.ts'
import { usualLimits } from '../tools/download-request.ts'
import { mirrored, pullAs, renderChart } from './chart.ts'
import { fetchGoModule } from './module.ts'
import { fetchFromProxy } from './module-proxy.ts'
import { releaseName, renderFolders } from './render-folders.ts'

/** What fetching prerequisites needs of this run and of what is outside. */
export interface PrerequisiteEnvironment {
  kubectl: string
  helm: string
  /** Our own folder. */
  work: string
  workspace: string
  kubernetes: string | null
  downloadMirror: string | null
  registryMirrors: readonly RegistryMirror[]
  digests: Digests
  waitSeconds: number
  http: HttpGet
  /** GOPROXY is read from it. */
  env: Readonly<Record<string, string | undefined>>
  clock: Clock
  log: Log
}

/** Objects of one entry, ready to be applied. */
export interface FetchedPrerequisite {
  prerequisite: Prerequisite
  objects: UserObject[]
  /** sha256 of what was fetched, by its name: for versions.yaml. */
  sha256: Record<string, string>
}

interface Fetched {
  objects: UserObject[]
  sha256?: Record<string, string>
}

/**
 * Fetches, verifies and renders all prerequisites, all at once, each as a step. It needs no cluster.
 *
 * @throws SetupError with every one that failed, when all have ended
 */
export async function fetchPrerequisites(
  prerequisites: readonly Prerequisite[],
  environment: PrerequisiteEnvironment,
  steps: Steps,
): Promise<FetchedPrerequisite[]> {
  const all = await Promise.allSettled(
    prerequisites.map((prerequisite, at) =>
      steps.step(`prerequisites.fetch.${at + 1}`, `fetch ${prerequisite.shown}`, async (step) => {
        const work = join(environment.work, `prerequisite-${at + 1}`)
        mkdirSync(work, { recursive: true })
        const { objects: all, sha256 = {} } = await fetched(
          prerequisite,
          { ...environment, work },
          step,
        ).catch((error: unknown) => {
          throw unusable(prerequisite, error)
        })
        const objects = prerequisite.crdsOnly ? all.filter(({ object }) => isCrd(object)) : all
        if (objects.length === 0) throw unusable(prerequisite, nothingIn(prerequisite, all.length))
        step.note(
          `${objects.length} of ${all.length} objects: ${objects.map(({ object }) => nameOf(object)).join(', ')}`,
        )
        return { prerequisite, objects, sha256 }
      }),
    ),
  )
  const errors = all.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  const [first] = errors
  if (errors.length === 1) throw first
  if (errors.length > 1)
    throw new SetupError(errors.map((error) => `- ${messageOf(error)}`).join('\n'), {
      cause: new AggregateError(errors, `${errors.length} prerequisites cannot be used`),
    })
  return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

const nothingIn = ({ shown }: Prerequisite, objects: number): SetupError =>
  new SetupError(
    `prerequisites: ${shown} has ${objects === 0 ? 'no object' : `${objects} objects and no CRD`}`,
    { hint: 'look at the folder that is named, and at crds-only' },
  )

/** The same error, with the prerequisite that it is about as data. */
const unusable = ({ shown }: Prerequisite, error: unknown): SetupError =>
  new SetupError(messageOf(error), {
    cause: error,
    failure: { code: 'prerequisite-unusable', prerequisite: shown, problem: problemOf(error) },
  })

function fetched(
  { shown, source, namespace, values }: Prerequisite,
  environment: PrerequisiteEnvironment,
  step: Step,
): Promise<Fetched> {
  switch (source.from) {
    case 'files':
      return rendered(source.manifests, environment.workspace, environment, step)
    case 'url':
      return ofUrl(source, shown, environment, step)
    case 'module':
      return ofModule(source, shown, environment, step)
    case 'chart-folder':
      return ofChart(source.folder, source.folder, { shown, namespace, values }, environment, step)
    case 'chart':
      return ofPublishedChart(source, { shown, namespace, values }, environment, step)
  }
}

async function rendered(
  { objects, folders }: UserManifests,
  workspace: string,
  environment: PrerequisiteEnvironment,
  step: Step,
): Promise<Fetched> {
  const warn = environment.log.warning
  return {
    objects: [...objects, ...(await renderFolders(folders, workspace, { ...environment, warn }, step))],
  }
}

async function ofUrl(
  { url, sha256 }: Extract<PrerequisiteSource, { from: 'url' }>,
  shown: string,
  { work, downloadMirror, http, clock, log }: PrerequisiteEnvironment,
  step: Step,
): Promise<Fetched> {
  const file = join(work, 'manifests.yaml')
  const limits = { ...usualLimits, maxBytes: manifestLimit }
  const from = throughMirror(url, downloadMirror)
  const got = await download({ what: shown, url: from, file, limits }, { http, clock, log })
  if (got.sha256 !== sha256)
    throw new SetupError(
      `${shown} is not what its sha256 stands for: expected ${sha256}, got ${got.sha256}`,
      {
        hint: 'look at what changed there before you change sha256',
        failure: { code: 'checksum-mismatch', what: shown, url: shown },
      },
    )
  step.note(`${got.bytes} bytes, sha256 ${got.sha256}`)
  const { objects } = readManifests(readFileSync(file, 'utf8'), shown)
  return { objects: objects.map((one) => ({ ...one, file: shown })) }
}

async function ofModule(
  { module, version, folder, sum }: Extract<PrerequisiteSource, { from: 'module' }>,
  shown: string,
  environment: PrerequisiteEnvironment,
  step: Step,
): Promise<Fetched> {
  const { work, waitSeconds, log, digests } = environment
  const name = `${module}@${version}`
  const options = { work, waitSeconds, recordedAs: 'recorded.sha256' }
  const target = join(work, 'module')
  const go = await step.exec({ tool: 'go', args: ['version'], cwd: work, timeoutSeconds: 60 })
  const recorded = digests(name)?.sha256
  const known =
    sum ?? (recorded === undefined ? null : `h1:${Buffer.from(recorded, 'hex').toString('base64')}`)
  const source =
    go.notStarted === null
      ? await fetchGoModule(name, target, options, step, log.warning)
      : await fetchFromProxy({ module, version, sum: known }, target, environment, step)
  const sha256 = Buffer.from(source.sum.slice('h1:'.length), 'base64').toString('hex')
  const expected = digests(name)?.sha256 ?? null
  if ((sum !== null && sum !== source.sum) || (expected !== null && expected !== sha256))
    throw new SetupError(
      `${name} has the sum ${source.sum}, and ${sum !== null && sum !== source.sum ? `sum says ${sum}` : 'the recorded one is another'}`,
      { failure: { code: 'checksum-mismatch', what: `the Go module ${name}`, url: name } },
    )
  const manifests = await readUserManifests([folder === '' ? '.' : folder], source.folder, source.folder)
  const { objects } = await rendered(manifests, source.folder, environment, step)
  const base = shown.slice(0, shown.indexOf(version) + version.length)
  return {
    objects: objects.map((one) => ({ ...one, file: `${base}/${one.file}` })),
    sha256: { [name]: sha256 },
  }
}

type ChartEntry = Pick<Prerequisite, 'shown' | 'namespace' | 'values'>

async function ofChart(
  path: string,
  named: string,
  { shown, namespace, values }: ChartEntry,
  { helm, work, kubernetes, waitSeconds }: PrerequisiteEnvironment,
  step: Step,
): Promise<Fetched> {
  const objects = await renderChart(
    path,
    {
      ...{ helm, work, kubernetes, waitSeconds },
      namespace: namespace ?? 'default',
      values: { user: values },
      release: releaseName(named),
    },
    step,
  )
  return { objects: objects.map((object) => ({ object, file: shown, line: 1 })) }
}

async function ofPublishedChart(
  { chart, version, repository }: Extract<PrerequisiteSource, { from: 'chart' }>,
  entry: ChartEntry,
  environment: PrerequisiteEnvironment,
  step: Step,
): Promise<Fetched> {
  const { registryMirrors, downloadMirror, digests, work } = environment
  const bare = version.replace(/^v/, '')
  const name = `${repository === null ? chart.replace('oci://', '') : `${withoutCredentials(repository).replace('https://', '')}/${chart}`}:${version}`
  const { reference, plainHttp } = mirrored(chart, registryMirrors)
  const source =
    repository === null
      ? [reference, '--version', version, ...(plainHttp ? ['--plain-http'] : [])]
      : [chart, '--repo', throughMirror(repository, downloadMirror), '--version', version]
  const said = await pullAs(name, source, environment, step)
  const archive = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (archive === undefined)
    throw new SetupError(`helm said that it pulled ${name} (${bare}), and left no archive`)
  const path = join(work, archive)
  const sha256 = said ?? createHash('sha256').update(readFileSync(path)).digest('hex')
  const expected = digests(name)?.sha256 ?? null
  if (expected !== null && expected !== sha256)
    throw new SetupError(
      `the chart ${name} is not the one that is recorded: expected SHA-256 ${expected}, got ${sha256}`,
      { failure: { code: 'checksum-mismatch', what: `the chart ${chart}`, url: name } },
    )
  return { ...(await ofChart(path, chart, entry, environment, step)), sha256: { [name]: sha256 } }
}
