import { randomUUID } from 'node:crypto'
import { appendFileSync, constants, existsSync } from 'node:fs'
import { access, appendFile } from 'node:fs/promises'
import { EOL } from 'node:os'
import { delimiter } from 'node:path'

/*
 * What a step says to the runner, as `@actions/core` 3.0.1 says it (lib/command.ts, lib/file-command.ts): a test compares
 * the two. The library itself is not loaded: it imports its client for OIDC tokens, and that undici, which is half of
 * what a start would compile (docs/adr/0013-load-only-what-a-start-needs.md).
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

/** @throws Error where the runner's file is missing */
export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) appendToFile('OUTPUT', keyValue(name, value))
  else {
    process.stdout.write(EOL)
    issue('set-output', value, { name })
  }
}

/**
 * For the post step of the same action.
 *
 * @throws Error where the runner's file is missing
 */
export function saveState(name: string, value: string): void {
  if (process.env.GITHUB_STATE) appendToFile('STATE', keyValue(name, value))
  else issue('save-state', value, { name })
}

/** What the main step saved; empty where it saved nothing of that name. */
export const getState = (name: string): string => process.env[`STATE_${name}`] || ''

/**
 * For this process and for later steps of the job.
 *
 * @throws Error where the runner's file is missing
 */
export function exportVariable(name: string, value: string): void {
  process.env[name] = value
  if (process.env.GITHUB_ENV) appendToFile('ENV', keyValue(name, value))
  else issue('set-env', value, { name })
}

/**
 * For this process and for later steps of the job.
 *
 * @throws Error where the runner's file is missing
 */
export function addPath(folder: string): void {
  if (process.env.GITHUB_PATH) appendToFile('PATH', folder)
  else issue('add-path', folder)
  process.env.PATH = `${folder}${delimiter}${process.env.PATH}`
}

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

/** `NAME<<WORD`, the value, `WORD`: the word is random, so that no value ends itself. */
function keyValue(name: string, value: string): string {
  const word = `ghadelimiter_${randomUUID()}`
  return `${name}<<${word}${EOL}${value}${EOL}${word}`
}

function appendToFile(command: 'ENV' | 'OUTPUT' | 'PATH' | 'STATE', line: string): void {
  const file = process.env[`GITHUB_${command}`] ?? ''
  // It is the runner's: one that is made here would be read by nothing.
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`)
  appendFileSync(file, line + EOL, 'utf8')
}
