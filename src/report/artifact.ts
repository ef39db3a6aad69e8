import { createHash, randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../adapters/log.ts'
import { messageOf } from '../errors.ts'
import { isRunsOwn } from './report-folder.ts'

/** The part of `@actions/artifact` that is used here. */
export interface ArtifactStore {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number; compressionLevel?: number },
  ): Promise<{ id?: number; size?: number }>
}

export interface UploadOptions {
  /** The report folder. */
  folder: string
  /** null: one that no other job of the run has. */
  name: string | null
  /** null: as the repository says. */
  retentionDays: number | null
  env: Readonly<Record<string, string | undefined>>
  log: Log
  /** For tests; the service of GitHub without it. */
  store?: () => Promise<ArtifactStore>
}

/** What was uploaded and where it is found. */
export interface UploadedReport {
  name: string
  /** Page of the artifact; null where the runner does not tell where it is. */
  url: string | null
}

/** Both are set for actions where there is an artifact service, and only there. */
const serviceVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'] as const

/**
 * Uploads the report folder. Never throws: without a service (GitHub Enterprise Server, Gitea, a runner without one)
 * there is a warning, and the folder stays where it is.
 */
export async function uploadReport(options: UploadOptions): Promise<UploadedReport | null> {
  const { folder, log, env } = options
  const missing = serviceVariables.filter((name) => !env[name])
  if (missing.length > 0) {
    log.warning(
      `there is no artifact service here (${missing.join(', ')} not set); the report is in ${folder}`,
    )
    return null
  }
  try {
    const files = filesBelow(folder)
    if (files.length === 0) {
      log.warning(`nothing is uploaded: ${folder} is empty`)
      return null
    }
    const store = await (options.store ?? actionsStore)()
    const name = options.name === null ? uniqueName(env) : sanitised(options.name)
    const { id } = await store.uploadArtifact(name, files, folder, {
      ...(options.retentionDays === null ? {} : { retentionDays: options.retentionDays }),
    })
    const url = pageOf(env, id)
    log.info(`the report is in the artifact ${name}${url === null ? '' : `: ${url}`}`)
    return { name, url }
  } catch (error) {
    log.warning(`the report could not be uploaded (${messageOf(error)}); it is in ${folder}`)
    return null
  }
}

/** The package is large and slow to load: only a job that uploads pays for it. */
async function actionsStore(): Promise<ArtifactStore> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

/**
 * Names are unique per run, and the jobs of a matrix share every variable but those that an action cannot see: part
 * of the name is random.
 */
export function uniqueName(env: UploadOptions['env'], lot: string = randomUUID()): string {
  const context = [env.GITHUB_RUN_ID, env.GITHUB_ACTION, env.RUNNER_NAME, lot].join('\n')
  const suffix = createHash('sha256').update(context).digest('hex').slice(0, 8)
  const parts = ['setup-kro', env.GITHUB_JOB, env.GITHUB_RUN_ATTEMPT, suffix]
  return sanitised(parts.filter((part) => part !== undefined && part !== '').join('-')).replace(/-{2,}/g, '-')
}

/** Artifacts may not have these characters in their names; spaces make links ugly. */
const sanitised = (name: string): string => name.replace(/["':<>|*?\r\n\\/\s]+/g, '-').slice(0, 200)

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isRunsOwn(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function pageOf(env: UploadOptions['env'], id: number | undefined): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run && id !== undefined
    ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
    : null
}
