import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mustRun, runProcess } from '../support/process.ts'
import { type Job, readJobs } from './job.ts'
import { freePort } from './port.ts'
import { Report } from './report.ts'

/** A workflow that is to be run, in a repository made for it. */
export interface WorkflowWish {
  /** Path below this checkout: one of examples/ or __tests__/e2e/workflows/. */
  file: string
  /** Lines put at its end: further steps of its last job. */
  further?: string
  /** Further content of the repository: path in it, and what is copied there. */
  repository?: Readonly<Record<string, string>>
  /** A folder that becomes the repository's root; else the repository is empty but for the above. */
  base?: string
  vars?: Readonly<Record<string, string>>
  /** Name and value; the client masks them in its log. */
  secrets?: Readonly<Record<string, string>>
  /** `name:value`, to choose among the jobs of a matrix. */
  matrix?: readonly string[]
  /** Added to the sandbox's; undefined takes one away. */
  env?: NodeJS.ProcessEnv
  /** Folder of the client's cache service, where runs are to share one. */
  cache?: string
  /** The event; a push by default. `before` are files of the commit before, path and text. */
  event?: {
    name: 'pull_request' | 'push'
    before: Readonly<Record<string, string>>
    payload(commits: { before: string; head: string }): object
  }
}

/** Where workflows run; a `Stage` is one. */
export interface WorkflowPlace {
  /** Takes what a run leaves. */
  folder: string
  /** action.yml and dist. */
  action: string
  env: NodeJS.ProcessEnv
  /** Files of this checkout. */
  path(...names: string[]): string
}

export interface WorkflowRun {
  jobs: readonly Job[]
  /** The only job. @throws Error where there are several */
  job: Job
  /** Artifacts by name, as the client's artifact service has them. */
  artifacts: ReadonlyMap<string, Report>
}

const longestSeconds = 900

/** Where the action lies in the repository: its own folder, since the root may be kro's checkout. */
const actionFolder = '.setup-kro'

/** Runs it with act, which does what a runner does: inputs, outputs, post step, summary, artifacts. */
export async function runWorkflow(wish: WorkflowWish, place: WorkflowPlace): Promise<WorkflowRun> {
  const folder = mkdtempSync(join(place.folder, 'workflow-'))
  const artifacts = join(folder, 'artifacts')
  mkdirSync(artifacts)
  const commits = await makeRepository(wish, join(folder, 'repository'), place)
  const eventFile = join(folder, 'event.json')
  if (wish.event !== undefined) writeFileSync(eventFile, JSON.stringify(wish.event.payload(commits)))
  const env: NodeJS.ProcessEnv = { ...place.env, ...wish.env, ...wish.secrets }
  const flags = (flag: string, values: readonly string[]): string[] =>
    values.flatMap((value) => [flag, value])
  const ended = await runProcess(
    'act',
    [
      ...[
        wish.event?.name ?? 'push',
        '--json',
        '--workflows',
        workflowPath,
        '--platform',
        'ubuntu-latest=-self-hosted',
      ],
      ...['--artifact-server-path', artifacts, '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', String(await freePort()), '--cache-server-addr', '127.0.0.1'],
      ...(wish.event === undefined ? [] : ['--eventpath', eventFile]),
      ...(wish.cache === undefined ? [] : ['--cache-server-path', wish.cache]),
      ...flags('--matrix', wish.matrix ?? []),
      ...flags(
        '--var',
        Object.entries(wish.vars ?? {}).map((entry) => entry.join('=')),
      ),
      // The value comes from the environment: a command line can be read by everybody.
      ...flags('--secret', Object.keys(wish.secrets ?? {})),
    ],
    { env, cwd: join(folder, 'repository'), timeoutSeconds: longestSeconds },
  )
  writeFileSync(join(folder, 'act.log'), ended.stdout + ended.stderr)
  const jobs = readJobs(ended.stdout)
  if (jobs.length === 0) throw new Error(`act ran no job of ${wish.file}:\n${ended.stderr}${ended.stdout}`)
  return {
    jobs,
    get job() {
      const [only, ...others] = jobs
      if (!only || others.length > 0) throw new Error(`${wish.file} ran ${jobs.length} jobs, not one`)
      return only
    },
    artifacts: readArtifacts(artifacts),
  }
}

const workflowPath = join('.github', 'workflows', 'e2e.yml')

async function makeRepository(
  wish: WorkflowWish,
  repository: string,
  place: WorkflowPlace,
): Promise<{ before: string; head: string }> {
  mkdirSync(repository, { recursive: true })
  if (wish.base) cpSync(wish.base, repository, { recursive: true })
  cpSync(place.action, join(repository, actionFolder), { recursive: true })
  for (const [to, from] of Object.entries(wish.repository ?? {})) {
    mkdirSync(dirname(join(repository, to)), { recursive: true })
    cpSync(from, join(repository, to), { recursive: true })
  }
  mkdirSync(join(repository, '.github', 'workflows'), { recursive: true })
  writeFileSync(
    join(repository, workflowPath),
    withLocalAction(`${readFileSync(place.path(wish.file), 'utf8')}${wish.further ?? ''}`, wish.file),
  )
  const git = (...args: string[]): Promise<string> =>
    mustRun('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@localhost', ...args], {
      env: place.env,
      cwd: repository,
      timeoutSeconds: 60,
    })
  if (!existsSync(join(repository, '.git'))) await git('init', '--quiet')
  const commit = async (message: string): Promise<string> => {
    await git('add', '--all', '--force')
    await git('commit', '--quiet', '--message', message)
    return (await git('rev-parse', 'HEAD')).trim()
  }
  const files = Object.entries(wish.event?.before ?? {})
  const later = new Map(files.map(([name]) => [name, readFileSync(join(repository, name), 'utf8')]))
  for (const [name, text] of files) writeFileSync(join(repository, name), text)
  // GITHUB_REPOSITORY is what act finds in the remote.
  if (wish.event !== undefined) await git('remote', 'add', 'origin', 'https://github.com/e2e/platform')
  const before = wish.event === undefined ? '' : await commit('the commit before')
  for (const [name, text] of later) writeFileSync(join(repository, name), text)
  return { before, head: await commit('what the workflow works on') }
}

/** The only thing that is changed in a workflow: which setup-kro it uses. */
export function withLocalAction(workflow: string, file: string): string {
  const changed = workflow.replaceAll(/uses: (?:setup-kro\/setup-kro@\S+|\.\/)$/gm, `uses: ./${actionFolder}`)
  if (changed === workflow) throw new Error(`${file} does not use setup-kro`)
  return changed
}

/** act keeps them as RUN/NAME/NAME.zip. */
function readArtifacts(folder: string): Map<string, Report> {
  const archives = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.zip'),
  )
  return new Map(archives.map((name) => [name.split('/').at(-2) ?? name, Report.ofZip(join(folder, name))]))
}

/** The report that the job uploaded; it has to be the only one. */
export function onlyReport({ artifacts, jobs }: WorkflowRun): Report {
  const [report, ...others] = artifacts.values()
  if (!report || others.length > 0)
    throw new Error(
      `there are ${artifacts.size} artifacts, not one: ${[...artifacts.keys()].join(', ')}; the jobs said:\n` +
        jobs
          .flatMap(({ annotations }) => annotations.map(({ level, message }) => `${level}: ${message}`))
          .join('\n'),
    )
  return report
}
