import { readFileSync } from 'node:fs'
import { isMapping } from '../model/json.ts'

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

/** A value below the fields of an event; undefined where one of them is not there. */
export function eventField(value: unknown, ...path: string[]): unknown {
  let current = value
  for (const name of path) current = isMapping(current) ? current[name] : undefined
  return current
}

/** Number of the pull request that the event is about; of a comment on an issue only where the issue is one. */
export function pullRequestOf(env: NodeJS.ProcessEnv): number | null {
  const event = eventOf(env)
  const number = isMapping(eventField(event, 'issue', 'pull_request'))
    ? eventField(event, 'issue', 'number')
    : eventField(event, 'pull_request', 'number')
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null
}

/** The commit that a pull request proposes; null for other events. */
export function eventCommitOf(env: NodeJS.ProcessEnv): string | null {
  const commit = eventField(eventOf(env), 'pull_request', 'head', 'sha')
  return typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) ? commit : null
}
