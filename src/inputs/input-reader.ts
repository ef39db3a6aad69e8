import { isAbsolute, resolve } from 'node:path'
import { inputLimit, readInputFile } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf } from '../errors.ts'
import { isMapping } from '../model/json.ts'
import type { RawInput } from './inputs.ts'
import { type InputName, type InputSpec, inputTable } from './table.ts'
import { durationSeconds, quoteValue, switchValues } from './values.ts'

/** Takes a fault of an input, and returns null so that a reader can end with it. */
export type Fault = (name: InputName, problem: string) => null

/**
 * Readers of one input each, by the form of its value. Each returns null where the input was not given and has no
 * default, or where its value is not valid; the fault is then in `faults`.
 */
export interface InputReader {
  /** All faults so far, each with the name under which the input was given (`input wait`, `--wait`). */
  faults: string[]
  fault: Fault
  text(name: InputName): string | null
  checked<T>(name: InputName, read: (value: string) => T | null): T | null
  choice<T extends string>(name: InputName, allowed: readonly T[]): T | null
  flag(name: InputName): boolean
  /** @returns seconds */
  duration(name: InputName): number | null
  /** @param rule what a valid value looks like, for the message */
  matching(name: InputName, pattern: RegExp, rule: string): string | null
  /** An exact version, with its `v`. */
  version(name: InputName): string | null
  /** Entries of a list: one on a line, or with commas between them. */
  list(name: InputName): string[]
  /** Absolute. */
  path(value: string): string
  /** @param otherwise words about a missing file, in place of the folder in which it was searched */
  fileText(name: InputName, value: string, otherwise?: string): string | null
  /** A mapping: YAML itself, or a file of it. */
  mapping(name: InputName): Record<string, unknown> | null
}

/** @param workspace folder that relative paths are taken from */
export function inputReader(raw: RawInput, workspace: string): InputReader {
  const faults: string[] = []
  const label = (name: InputName): string => raw(name)?.from ?? name
  const text = (name: InputName): string | null => {
    const given = raw(name)?.text.trim()
    return given === undefined || given === '' ? defaultOf(name) : given
  }
  const fault: Fault = (name, problem) => {
    faults.push(`${label(name)}: ${problem}`)
    return null
  }
  const checked = <T>(name: InputName, read: (value: string) => T | null): T | null => {
    const value = text(name)
    return value === null ? null : read(value)
  }
  const choice = <T extends string>(name: InputName, allowed: readonly T[]): T | null =>
    checked(name, (value) =>
      allowed.includes(value as T)
        ? (value as T)
        : fault(name, `expected one of ${allowed.join(', ')}, but got ${quoteValue(value)}`),
    )
  const path = (value: string): string => (isAbsolute(value) ? value : resolve(workspace, value))
  const fileText = (name: InputName, value: string, otherwise = ''): string | null => {
    try {
      return readInputFile(path(value), workspace)
    } catch (error) {
      return fault(name, whyUnread(error, value, otherwise || ` (relative to ${workspace})`))
    }
  }
  return {
    faults,
    fault,
    text,
    checked,
    choice,
    flag: (name) => ['true', 'yes'].includes(choice(name, switchValues) ?? ''),
    duration: (name) =>
      checked(
        name,
        (value) =>
          durationSeconds(value) ??
          fault(name, `${quoteValue(value)} is not a valid duration (for example 90s, 3m, 1h)`),
      ),
    matching: (name, pattern, rule) =>
      checked(name, (value) =>
        pattern.test(value) ? value : fault(name, `${quoteValue(value)} is not allowed: ${rule}`),
      ),
    version: (name) =>
      checked(name, (value) =>
        /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)
          ? `v${value.replace(/^v/, '')}`
          : fault(name, `${quoteValue(value)} is not an exact version such as v1.2.3`),
      ),
    list: (name) => entriesOf(text(name) ?? ''),
    path,
    fileText,
    mapping: (name) =>
      checked(name, (value) => {
        const inline = isInlineYaml(value)
        const yaml = inline ? value : fileText(name, value)
        if (yaml === null) return null
        const where = inline ? 'the YAML given' : value
        if (inline && Buffer.byteLength(value) > inputLimit)
          return fault(name, `${where} is larger than ${inputLimit / 1e6} MB, the limit for this input`)
        return mappingOf(yaml, (problem) => fault(name, `${where} ${problem}`))
      }),
  }
}

/** The only document of a YAML text, which is a mapping. */
function mappingOf(yaml: string, fault: (problem: string) => null): Record<string, unknown> | null {
  try {
    const { documents } = parseYamlText(yaml)
    if (documents.length > 1)
      return fault(`holds ${documents.length} documents, and only one has a meaning here`)
    const parsed = documents[0]?.value
    return isMapping(parsed) ? parsed : fault('holds no mapping (key: value)')
  } catch (error) {
    return fault(messageOf(error))
  }
}

/** The default, unless it is an expression that only the runner can fill in. */
function defaultOf(name: InputName): string | null {
  const spec: InputSpec = inputTable[name]
  return spec.default === undefined || spec.default.startsWith('${{') ? null : spec.default
}

/** Entries of a list: one a line, or with commas between them. */
const entriesOf = (text: string): string[] =>
  text
    .split('\n')
    // A comment is one to its end, whatever commas are in it.
    .flatMap((line) => (line.trim().startsWith('#') ? [] : line.split(',')))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** YAML itself, and not the path of a file. */
export const isInlineYaml = (value: string): boolean =>
  value.includes('\n') || /^[\w.-]+:(\s|$)/.test(value) || value.startsWith('{')

/** @throws what is not a fault of the file */
function whyUnread(error: unknown, path: string, otherwise: string): string {
  if (!(error instanceof UnreadableFile)) throw error
  return error.missing
    ? `there is no file ${quoteValue(path)}${otherwise}`
    : `the file ${quoteValue(path)} ${error.message}`
}
