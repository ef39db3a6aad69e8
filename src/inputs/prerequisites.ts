import { join, resolve } from 'node:path'
import { readInputFile } from '../adapters/input-file.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { InputError, messageOf } from '../errors.ts'
import { moduleSumForm } from '../model/go-module.ts'
import { isMapping } from '../model/json.ts'
import { dnsLabel } from '../model/kubernetes/names.ts'
import { readUserManifests, type UserManifests } from './manifests.ts'
import { withoutCredentials } from './mirror.ts'
import { chartFault, linkFault } from './rendered-folders.ts'
import { isFile, isWebUrl, quoteUrl, quoteValue } from './values.ts'

/** Where objects come from that have to be there before kro's RGDs. */
export type PrerequisiteSource =
  | { from: 'files'; manifests: UserManifests }
  | { from: 'url'; url: string; sha256: string }
  /** `folder` within the module, empty: all of it. `sum`: `h1:…=`, where one was given. */
  | { from: 'module'; module: string; version: string; folder: string; sum: string | null }
  | { from: 'chart-folder'; folder: string }
  /** `repository`: of Helm's older kind, at https; null: `chart` is an `oci://` reference. */
  | { from: 'chart'; chart: string; version: string; repository: string | null }

/** An entry of the input `prerequisites`. */
export interface Prerequisite {
  /** As it was written, for steps and messages. */
  shown: string
  source: PrerequisiteSource
  /** For what has a namespace and names none; it is created. */
  namespace: string | null
  /** Helm values. */
  values: Record<string, unknown> | null
  /** Only CustomResourceDefinitions are applied. */
  crdsOnly: boolean
}

const kinds = ['crds', 'manifests', 'chart'] as const
const fields = [...kinds, 'namespace', 'values', 'version', 'repository', 'sha256', 'sum', 'crds-only']

/** Module paths and versions reach a command and a URL; this is what Go allows of them, and no `..` (golang.org/x/mod, module). */
const modulePattern =
  /^go:\/\/([a-z0-9][a-z0-9.-]{0,100}(?:\/[\w.~-]{1,100}){0,12})@(v\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,100})?)(?:\/([\w.~/-]{1,300}))?$/i

/**
 * Reads the input `prerequisites`.
 *
 * @param text the YAML, or the path of a file that has it
 * @throws InputError with every fault
 */
export async function readPrerequisites(text: string, workspace: string): Promise<Prerequisite[]> {
  const faults: string[] = []
  const found: Prerequisite[] = []
  const entries = entriesOf(text, workspace)
  for (const [at, entry] of entries.entries()) {
    const fault = (problem: string): null => {
      faults.push(`prerequisites: entry ${at + 1}: ${problem}`)
      return null
    }
    const read = isMapping(entry)
      ? await prerequisiteOf(entry, workspace, fault)
      : fault(`expected a mapping with one of ${kinds.join(', ')}`)
    if (read !== null) found.push(read)
  }
  if (faults.length > 0) throw new InputError(faults)
  return found
}

function entriesOf(text: string, workspace: string): readonly unknown[] {
  try {
    const file = resolve(workspace, text)
    const yaml = !text.includes('\n') && isFile(file) ? readInputFile(file, workspace) : text
    const { documents } = parseYamlText(yaml)
    const value = documents[0]?.value
    if (documents.length === 1 && Array.isArray(value)) return value
  } catch (error) {
    throw new InputError([`prerequisites: the list ${messageOf(error)}`], { cause: error })
  }
  throw new InputError([
    'prerequisites: expected a YAML list, such as "- crds: go://sigs.k8s.io/gateway-api@v1.7.0/config/crd/standard", or the path of a file that has one',
  ])
}

type Fault = (problem: string) => null

async function prerequisiteOf(
  entry: Record<string, unknown>,
  workspace: string,
  fault: Fault,
): Promise<Prerequisite | null> {
  const given = kinds.filter((kind) => entry[kind] !== undefined)
  const [kind] = given
  formFaults(entry, fault)
  if (given.length !== 1 || kind === undefined)
    return fault(`expected one of ${kinds.join(', ')}, found ${given.join(' and ') || 'none'}`)
  const shown = entry[kind]
  if (typeof shown !== 'string' || shown.trim() === '') return fault(`${kind}: expected a text`)
  const word = (key: string): string | null => (typeof entry[key] === 'string' ? entry[key] : null)
  const source =
    kind === 'chart' ? chartOf(shown, word, workspace, fault) : await objectsOf(shown, word, workspace, fault)
  const values = kind === 'chart' ? valuesOf(entry.values, workspace, fault) : null
  if (source !== null) strayFields(entry, source, fault)
  const crdsOnly = kind === 'crds' || entry['crds-only'] === true
  return source === null
    ? null
    : {
        shown: shownAs(shown, source),
        source,
        namespace: word('namespace'),
        values,
        crdsOnly,
      }
}

/** Fields that say something of one form of source only. */
const ownFields: Readonly<Record<PrerequisiteSource['from'], { what: string; fields: readonly string[] }>> = {
  files: { what: 'files', fields: [] },
  url: { what: 'https://…', fields: ['sha256'] },
  module: { what: 'a Go module', fields: ['sum'] },
  'chart-folder': { what: 'the folder of a chart', fields: ['values'] },
  chart: { what: 'a published chart', fields: ['values', 'version', 'repository'] },
}

/** A digest or a version that nothing is held to would only seem to pin something. */
function strayFields(entry: Record<string, unknown>, source: PrerequisiteSource, fault: Fault): void {
  const own = ownFields[source.from]
  for (const key of ['values', 'version', 'repository', 'sha256', 'sum'])
    if (entry[key] !== undefined && !own.fields.includes(key))
      fault(`${key} says nothing of ${own.what}: leave it out`)
  if (source.from === 'chart' && source.repository === null && entry.repository !== undefined)
    fault('repository is for a chart that is only named, and this one is an oci:// reference')
}

/** A module has an @ before its version; any other address may have a password before one. */
const shownAs = (text: string, { from }: PrerequisiteSource): string =>
  from !== 'module' && text.includes('://') ? withoutCredentials(text) : text

/** What is wrong with an entry whatever it is of. */
function formFaults(entry: Record<string, unknown>, fault: Fault): void {
  const unknown = Object.keys(entry).filter((key) => !fields.includes(key))
  if (unknown.length > 0)
    fault(`${unknown.map(quoteValue).join(', ')} is not known; allowed: ${fields.join(', ')}`)
  for (const key of ['namespace', 'version', 'repository', 'sha256', 'sum'])
    if (entry[key] !== undefined && typeof entry[key] !== 'string') fault(`${key}: expected a text`)
  if (entry['crds-only'] !== undefined && typeof entry['crds-only'] !== 'boolean')
    fault('crds-only: expected true or false')
  const { namespace } = entry
  if (typeof namespace === 'string' && !dnsLabel.test(namespace))
    fault(`namespace: ${quoteValue(namespace)} is not the name of a namespace`)
}

async function objectsOf(
  shown: string,
  word: (key: string) => string | null,
  workspace: string,
  fault: Fault,
): Promise<PrerequisiteSource | null> {
  if (/^go:/i.test(shown)) return moduleOf(shown, word('sum'), fault)
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(shown)) {
    const sha256 = word('sha256')
    if (!shown.startsWith('https://') || !isWebUrl(shown))
      return fault(`${quoteUrl(shown)} is not a path, https://… or go://module@version/folder`)
    if (sha256 === null || !/^[0-9a-f]{64}$/i.test(sha256))
      return fault(`${quoteUrl(shown)} needs sha256, 64 hexadecimal digits: curl -sSL URL | sha256sum`)
    return { from: 'url', url: shown, sha256: sha256.toLowerCase() }
  }
  try {
    return { from: 'files', manifests: await readUserManifests([shown], workspace) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const one of error.faults) fault(one.replace(/^manifests: /, ''))
    return null
  }
}

function moduleOf(shown: string, sum: string | null, fault: Fault): PrerequisiteSource | null {
  const [, module, version, folder = ''] = modulePattern.exec(shown) ?? []
  if (
    module === undefined ||
    version === undefined ||
    folder.split('/').includes('..') ||
    module.includes('..')
  )
    return fault(
      `${quoteValue(shown)} is not go://module@version/folder with an exact version, such as go://sigs.k8s.io/gateway-api@v1.7.0/config/crd/standard`,
    )
  if (sum !== null && !moduleSumForm.test(sum))
    return fault(`sum: ${quoteValue(sum)} is not a sum as go.sum has it (h1:…=)`)
  return { from: 'module', module, version, folder: folder.replace(/\/$/, ''), sum }
}

function chartOf(
  shown: string,
  word: (key: string) => string | null,
  workspace: string,
  fault: Fault,
): PrerequisiteSource | null {
  const version = word('version')
  const repository = word('repository')
  const folder = resolve(workspace, shown)
  if (isFile(join(folder, 'Chart.yaml'))) {
    const problem = linkFault(folder, workspace) ?? chartFault(folder, workspace)
    return problem === null ? { from: 'chart-folder', folder } : fault(`chart ${quoteValue(shown)}${problem}`)
  }
  if (version === null || !/^v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,100})?$/.test(version))
    return fault(
      `chart ${quoteUrl(shown)} is not a folder with a Chart.yaml, and a chart of a registry or repository needs an exact version, such as v1.21.2`,
    )
  if (/^oci:\/\/[a-z0-9][\w.:-]{0,200}(?:\/[\w.-]{1,100}){1,10}$/i.test(shown))
    return { from: 'chart', chart: shown, version, repository: null }
  if (
    repository !== null &&
    /^https:\/\//.test(repository) &&
    isWebUrl(repository) &&
    /^[a-z0-9][\w.-]{0,100}$/i.test(shown)
  )
    return { from: 'chart', chart: shown, version, repository }
  return fault(
    `chart ${quoteUrl(shown)} is neither a folder with a Chart.yaml nor oci://host/path; a name needs repository: https://…`,
  )
}

function valuesOf(given: unknown, workspace: string, fault: Fault): Record<string, unknown> | null {
  if (given === undefined || given === null) return null
  if (isMapping(given)) return given
  if (typeof given !== 'string') return fault('values: expected a mapping or the path of a file')
  try {
    const value = parseYamlText(readInputFile(resolve(workspace, given), workspace)).documents[0]?.value
    return isMapping(value) ? value : fault(`values: ${quoteValue(given)} has no mapping`)
  } catch (error) {
    return fault(`values: the file ${quoteValue(given)} ${messageOf(error)}`)
  }
}

/** Whether an entry is rendered by helm. */
export const needsHelm = ({ source }: Prerequisite): boolean =>
  source.from === 'chart' ||
  source.from === 'chart-folder' ||
  (source.from === 'files' && source.manifests.folders.some(({ by }) => by === 'helm'))
