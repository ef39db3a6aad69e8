import { createHash } from 'node:crypto'
import { codeSpan, escapeMarkdown, shortened } from '../model/escape.ts'
import { isMapping } from '../model/json.ts'

/** Characters of a comment (GitHub: "body is too long (maximum is 65536 characters)"). */
const mostCharacters = 65_536

/** For what stands around the report: marker, title, job, links. */
const aroundIt = 3000

/** Bytes of the Markdown of a report; no text has more characters than bytes. */
export const commentLimit = mostCharacters - aroundIt

/** Which comment of a pull request is whose: the same job of the same workflow finds its own again. */
export interface CommentPlace {
  workflow: string
  job: string
  /** Id of the step: a job may use the action more than once. */
  step: string
  /** JSON of the job's matrix; null where it has none. */
  matrix: string | null
}

/** The first line of a comment; Markdown does not show it. */
export function commentMarker({ workflow, job, step, matrix }: CommentPlace): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([workflow, job, step, matrix === null ? null : canonical(matrix)]))
    .digest('hex')
    .slice(0, 16)
  return `<!-- setup-kro comment ${digest} -->`
}

/** The order of the fields of a matrix does not matter. */
function canonical(matrix: string): string {
  try {
    const value: unknown = JSON.parse(matrix)
    return isMapping(value)
      ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : matrix
  } catch {
    return matrix
  }
}

/** What a comment says of where it comes from. */
export interface CommentOrigin extends CommentPlace {
  /** The commit that was tried; null where the event does not say. */
  commit: string | null
  /** Page of the run; null where it is not known. */
  runUrl: string | null
  artifact: { name: string; url: string } | null
}

/**
 * A whole comment: at most 65,536 characters.
 *
 * @param report Markdown of at most `commentLimit` bytes
 */
export function commentText(report: string, origin: CommentOrigin): string {
  const { job, matrix, commit, runUrl, artifact } = origin
  const values = matrix === null ? '' : matrixValues(matrix)
  const foot = [
    `setup-kro, job ${escapeMarkdown(shortened(job, 100))}${values === '' ? '' : ` (${escapeMarkdown(shortened(values, 300))})`}`,
    ...(commit === null ? [] : [`commit ${codeSpan(commit.slice(0, 12))}`]),
    ...(runUrl === null ? [] : [`[all of it in the run](${runUrl})`]),
    ...(artifact === null
      ? []
      : [`[artifact ${escapeMarkdown(shortened(artifact.name, 200))}](${artifact.url})`]),
  ].join(' · ')
  return `${commentMarker(origin)}\n${report.trimEnd()}\n\n---\n<sub>${foot}</sub>\n`
}

/** `kubernetes 1.34, kro v0.9.4` */
function matrixValues(matrix: string): string {
  try {
    const value: unknown = JSON.parse(matrix)
    if (value === null || typeof value !== 'object') return ''
    return Object.entries(value)
      .map(([name, one]) => `${name} ${typeof one === 'string' ? one : JSON.stringify(one)}`)
      .join(', ')
  } catch {
    return ''
  }
}
