import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import { parseYamlText, YamlFault } from '../adapters/yaml-text.ts'
import { InputError } from '../errors.ts'
import { moduleSumForm } from '../model/go-module.ts'
import { parseVersion } from '../model/version.ts'
import { parseImageReference } from './node-image.ts'
import type { VersionName, VersionRequest, Versions } from './resolve.ts'

/** What a run found out about the bits it used, to hold the next run to. */
export interface RecordedDigests {
  /**
   * Name → 64 hex digits: `host/path` of each tool's asset, reference of the image and the chart
   * (`registry.k8s.io/kro/kro:v0.9.4`).
   */
  sha256: Record<string, string>
  /** Commit of the checkout that kro was built from, 40 hex digits. */
  kroCommit: string | null
  /** Sum of the Go module that kro was built from, as go.sum has it: `h1:…=`. */
  kroModuleSum: string | null
}

/** A combination of versions, recorded: `versions.yaml` in the report, `.github/kro-versions.yaml` in a repository. */
export interface VersionsFile {
  versions: VersionRequest
  recorded: RecordedDigests
}

export const nothingRecorded: RecordedDigests = { sha256: {}, kroCommit: null, kroModuleSum: null }

const names: readonly VersionName[] = [
  'kro',
  'kubernetes',
  'nodeImage',
  'kind',
  'kubectl',
  'ko',
  'helm',
  'chainsaw',
]

const heading = `# Versions used by setup-kro. Kept in a repository as .github/kro-versions.yaml (input: versions-file), it repeats
# this combination, and what is recorded below has to be met again. Inputs win over this file.
`

/**
 * The text of a versions file. Always the same order and form, so that reading and writing it again changes no byte
 * and a diff shows only what changed.
 */
export function writeVersionsFile(versions: Versions | VersionRequest, recorded: RecordedDigests): string {
  const lines = names.flatMap((name) => (versions[name] === null ? [] : [`${name}: ${versions[name]}`]))
  const digests = Object.entries(recorded.sha256).sort(([a], [b]) => (a < b ? -1 : 1))
  const record = [
    ...(recorded.kroCommit === null ? [] : [`  kroCommit: "${recorded.kroCommit}"`]),
    ...(recorded.kroModuleSum === null ? [] : [`  kroModuleSum: ${recorded.kroModuleSum}`]),
    ...(digests.length === 0 ? [] : ['  sha256:']),
    // Quoted: sixty-four digits and an e are a number to YAML.
    ...digests.map(([name, sha256]) => `    ${name}: "${sha256}"`),
  ]
  return `${heading}${lines.join('\n')}\n${record.length === 0 ? '' : `recorded:\n${record.join('\n')}\n`}`
}

/**
 * Reads a versions file. Every entry is optional: a file may pin kro alone.
 *
 * @param where the file's name, for messages
 * @throws InputError with every fault and its line: YAML that does not parse, unknown keys, values of the wrong form
 */
export function parseVersionsFile(text: string, where: string): VersionsFile {
  const { documents, lineOf } = parsed(text, where)
  const at = (offset: number | undefined): string => `${where}, line ${lineOf(offset)}`
  const file: VersionsFile = {
    versions: {
      kro: null,
      kubernetes: null,
      nodeImage: null,
      kind: null,
      kubectl: null,
      ko: null,
      helm: null,
      chainsaw: null,
    },
    recorded: { sha256: {}, kroCommit: null, kroModuleSum: null },
  }
  const faults: string[] = []
  const root: unknown = documents[0]?.contents ?? null
  if (root === null) return file
  if (documents.length > 1)
    throw new InputError([`${where} holds ${documents.length} documents; expected one`])
  if (!isMap(root))
    throw new InputError([`${at(0)}: expected 'name: version' entries; allowed: ${allowedKeys}`])

  for (const { key, value, place } of entriesOf(root, at)) {
    const name = names.find((one) => one === key)
    if (name !== undefined) {
      const version = versionText(name, value)
      if (version === null) faults.push(`${place}: ${key}: expected ${examples[name]}, got ${shown(value)}`)
      else file.versions[name] = version
    } else if (key === 'recorded') readRecorded({ value, place }, at, file.recorded, faults)
    else faults.push(`${place}: '${key.slice(0, 80)}' is not known; allowed: ${allowedKeys}`)
  }
  if (faults.length > 0) throw new InputError(faults)
  return file
}

function parsed(text: string, where: string): ReturnType<typeof parseYamlText> {
  try {
    return parseYamlText(text)
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error
    throw new InputError([`${where}, line ${error.line}: ${error.problem}`], { cause: error })
  }
}

const allowedKeys = [...names, 'recorded'].join(', ')

const examples: Record<VersionName, string> = {
  kro: 'an exact version such as v0.9.4',
  kubernetes: 'a version such as v1.34.11 or "1.34"',
  nodeImage: 'an image such as kindest/node:v1.34.11@sha256:…',
  kind: 'an exact version such as v0.33.0',
  kubectl: 'an exact version such as v1.34.3',
  ko: 'an exact version such as v0.19.1',
  helm: 'an exact version such as v3.19.2',
  chainsaw: 'an exact version such as v0.2.15',
}

/** The value as a version, or null where it has another form. */
function versionText(name: VersionName, value: unknown): string | null {
  // The text as written: 1.30 is the number 1.3 to YAML.
  const text = sourceOf(value)
  if (text === null) return null
  if (name === 'nodeImage') return parseImageReference(text) === null ? null : text
  const parts = parseVersion(text)
  return parts === null || (parts.patch === null && name !== 'kubernetes') ? null : text
}

type Forms = Record<'kroCommit' | 'kroModuleSum', { pattern: RegExp; form: string }>
const forms: Forms = {
  kroCommit: { pattern: /^[0-9a-f]{40}$/, form: 'a commit of 40 hex digits' },
  kroModuleSum: { pattern: moduleSumForm, form: 'a sum as in go.sum (h1:…=)' },
}

function readRecorded(
  recorded: Omit<Entry, 'key'>,
  at: (offset?: number) => string,
  into: RecordedDigests,
  faults: string[],
): void {
  if (!isMap(recorded.value)) {
    faults.push(`${recorded.place}: recorded: expected entries below it, got ${shown(recorded.value)}`)
    return
  }
  for (const { key, value, place } of entriesOf(recorded.value, at)) {
    if (key === 'kroCommit' || key === 'kroModuleSum') {
      const text = sourceOf(value)
      if (text !== null && forms[key].pattern.test(text)) into[key] = text
      else faults.push(`${place}: ${key}: expected ${forms[key].form}, got ${shown(value)}`)
    } else if (key === 'sha256' && isMap(value)) readDigests(value, at, into.sha256, faults)
    else
      faults.push(
        `${place}: '${key.slice(0, 80)}' is not known under recorded; allowed: sha256, kroCommit, kroModuleSum`,
      )
  }
}

function readDigests(
  map: YAMLMap,
  at: (offset?: number) => string,
  into: RecordedDigests['sha256'],
  faults: string[],
): void {
  for (const { key, value, place } of entriesOf(map, at)) {
    const digest = sourceOf(value)
    if (digest !== null && /^[0-9a-f]{64}$/.test(digest)) into[key] = digest
    else
      faults.push(`${place}: ${key.slice(0, 200)}: expected a SHA-256 of 64 hex digits, got ${shown(value)}`)
  }
}

interface Entry {
  key: string
  value: unknown
  /** File and line, for messages. */
  place: string
}

function entriesOf(map: YAMLMap, at: (offset?: number) => string): Entry[] {
  return map.items.map((item: Pair) => {
    const key = isScalar(item.key) ? String(item.key.source ?? item.key.value) : '?'
    return { key, value: item.value, place: at(isScalar(item.key) ? item.key.range?.[0] : undefined) }
  })
}

function sourceOf(value: unknown): string | null {
  return isScalar(value) && value.value !== null ? (value.source ?? String(value.value)) : null
}

/** Kind of a value. The value itself is not quoted: the file may be another one than its name says, and hold secrets. */
function shown(value: unknown): string {
  if (sourceOf(value) !== null) return 'other text'
  return isMap(value) ? 'entries' : isSeq(value) ? 'a list' : 'nothing'
}
