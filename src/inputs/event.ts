import { readFileSync } from 'node:fs'
import { isCommitId } from '../model/commit-id.ts'
import { isMapping } from '../model/json.ts'
import { field } from '../model/kubernetes/fields.ts'

/** The event of the workflow (GITHUB_EVENT_PATH); null where there is none that can be read. */
export function eventOf(env: NodeJS.ProcessEnv): Record<string, unknown> | null {
  if (!env.GITHUB_EVENT_PATH) return null
  try {
    const event: unknown = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
    return isMapping(event) ? event : null
  } catch {
    return null
  }
}

/** Number of the pull request that the event is about; of a comment on an issue only where the issue is one. */
export function pullRequestOf(env: NodeJS.ProcessEnv): number | null {
  const event = eventOf(env)
  const number = isMapping(field(event, 'issue', 'pull_request'))
    ? field(event, 'issue', 'number')
    : field(event, 'pull_request', 'number')
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null
}

/** The commit that a pull request proposes; null for other events. */
export function eventCommitOf(env: NodeJS.ProcessEnv): string | null {
  const commit = field(eventOf(env), 'pull_request', 'head', 'sha')
  return typeof commit === 'string' && isCommitId(commit) ? commit : null
}
