import { constants } from 'node:fs'
import { access, appendFile } from 'node:fs/promises'
import { EOL } from 'node:os'

/*
 * Lines of the log that the runner reads, as `@actions/core` 3.0.1 writes them (lib/command.ts, lib/summary.ts): a test
 * compares the two. The library, which `runner-files.ts` uses, is not loaded for a line: it imports its client for OIDC
 * tokens, and that undici, which is half of what a start would compile
 * (docs/adr/0013-load-only-what-a-start-needs.md).
 */

/** Where an annotation is shown; what is undefined or empty is left out. */
export interface AnnotationPlace {
  title?: string
  file?: string
  startLine?: number
  startColumn?: number
}

export function info(text: string): void {
  process.stdout.write(text + EOL)
}

export const debug = (text: string): void => issue('debug', text)

export const error = (text: string, place?: AnnotationPlace): void => annotate('error', text, place)
export const warning = (text: string, place?: AnnotationPlace): void => annotate('warning', text, place)
export const notice = (text: string, place?: AnnotationPlace): void => annotate('notice', text, place)

export const startGroup = (title: string): void => issue('group', title)
export const endGroup = (): void => issue('endgroup', '')

/** The step has failed; the process goes on. */
export function setFailed(text: string): void {
  process.exitCode = 1
  error(text)
}

/** What the main step saved; empty where it saved nothing of that name. */
export const getState = (name: string): string => process.env[`STATE_${name}`] || ''

/**
 * Adds Markdown and a line end to the job's summary.
 *
 * @throws Error where there is no file for it, or it cannot be written
 */
export async function addSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file)
    throw new Error(
      'Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job summaries.',
    )
  await access(file, constants.R_OK | constants.W_OK).catch(() => {
    throw new Error(
      `Unable to access summary file: '${file}'. Check if the file has correct read/write permissions.`,
    )
  })
  await appendFile(file, markdown + EOL, 'utf8')
}

function annotate(level: 'error' | 'warning' | 'notice', text: string, place: AnnotationPlace = {}): void {
  const { title, file, startLine, startColumn } = place
  const properties = { title, file, line: startLine, col: startColumn }
  issue(level, text, Object.keys(place).length === 0 ? undefined : properties)
}

/** Writes a command as one piece: `escapeOutput` lets pass what is a command from its beginning to its end. */
function issue(
  command: string,
  data: string,
  properties?: Readonly<Record<string, string | number | undefined>>,
): void {
  const shown = Object.entries(properties ?? {}).flatMap(([key, value]) =>
    value ? [`${key}=${encodeProperty(String(value))}`] : [],
  )
  const list = properties === undefined ? '' : ` ${shown.join(',')}`
  process.stdout.write(`::${command}${list}::${encodeData(data)}${EOL}`)
}

const encodeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const encodeProperty = (text: string): string =>
  encodeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
