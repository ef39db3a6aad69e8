import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { inputLimit, readInputFile } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf } from '../errors.ts'
import {
  type BaselineInput,
  type FailOn,
  failOnValues,
  problemsOfBaseline,
  readBaselineInput,
} from './baseline.ts'
import { type ImageSource, readImageSource } from './images.ts'
import { mirrorFault } from './mirror.ts'
import { autoStandIn, readStandIns, type StandIn } from './stand-ins.ts'
import { type InputName, type InputSpec, inputTable } from './table.ts'
import { testFolders } from './test-folders.ts'
import { problemsOfUpgrade, readUpgradeInput, type UpgradeInput } from './upgrade.ts'
import {
  durationSeconds,
  isFile,
  isKroCheckout,
  isMapping,
  quoteUrl,
  quoteValue,
  type RegistryMirror,
  readMirror,
  readSource,
  type Source,
  sizeBytes,
  switchValues,
} from './values.ts'

/** Everything the user can say, checked and in the units the code uses. */
export interface Inputs {
  cluster: 'kind' | 'existing' | 'none'
  clusterName: string
  /** `1.34` or `v1.34.3`, as given. */
  kubernetesVersion: string | null
  nodeImage: string | null
  /** kind's cluster configuration, as parsed YAML. */
  kindConfig: Record<string, unknown> | null
  /** Seconds for each gate. */
  waitSeconds: number
  /** `auto` is decided already. */
  install: 'source' | 'release' | 'make' | 'none'
  source: Source
  kroVersion: string | null
  kindVersion: string | null
  koVersion: string | null
  kubectlVersion: string | null
  helmVersion: string | null
  chainsawVersion: string | null
  /**
   * Absolute path, and whether the user named it; null where none was named and the default is not there. One that was
   * found in a checkout has less to say.
   */
  versionsFile: { path: string; named: boolean } | null
  imageRepository: string | null
  namespace: string
  rbacMode: 'unrestricted' | 'aggregation' | null
  /** Helm values. */
  values: Record<string, unknown> | null
  /** Whether kro's chart gets values for short jobs on a cluster that this run creates. */
  tuning: 'ci' | 'none'
  /** Paths or globs. */
  manifests: string[]
  /** YAML, or the path of a file that has it. */
  prerequisites: string | null
  /** Loaded into every node. */
  images: ImageSource[]
  /** In the order in which they are asked; empty: nothing is pretended. */
  standIns: StandIn[]
  /** Folders of chainsaw tests, absolute. */
  tests: string[]
  /** What the manifests are compared with. */
  baseline: BaselineInput | null
  /** What kro becomes with the living instances. */
  upgradeTo: UpgradeInput | null
  failOn: FailOn[]
  smokeTest: boolean
  diagnose: 'on-failure' | 'always' | 'never'
  diagnoseTimeoutSeconds: number
  diagnoseMaxBytes: number
  namespaces: string[]
  artifactName: string | null
  artifactRetentionDays: number | null
  downloadMirror: string | null
  /** Lines `sha256  name`. */
  checksums: string | null
  registryMirrors: RegistryMirror[]
  cache: boolean
  cleanup: boolean
  /** One comment on the pull request. */
  comment: boolean
  /** null: none was given, so that there is no comment. */
  githubToken: string | null
  /** JSON of the job's matrix; null where it has none. */
  jobMatrix: string | null
  jobStatus: string | null
  /** Folder that relative paths are taken from. */
  workspace: string
}

/** The text a user gave for an input, or undefined; where it came from is for messages (`input wait`, `--wait`). */
export type RawInput = (name: InputName) => { text: string; from: string } | undefined

/**
 * Reads and checks all inputs before anything is touched. The caller has more to check, and reports all faults together;
 * with faults, the inputs must not be used.
 *
 * @param workspace folder that relative paths are taken from
 * @returns each fault with what is allowed
 */
export function checkInputs(raw: RawInput, workspace: string): { inputs: Inputs; faults: string[] } {
  const faults: string[] = []
  const label = (name: InputName): string => raw(name)?.from ?? name
  const text = (name: InputName): string | null => {
    const given = raw(name)?.text.trim()
    return given === undefined || given === '' ? defaultOf(name) : given
  }
  const fault = (name: InputName, problem: string): null => {
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
  const flag = (name: InputName): boolean => ['true', 'yes'].includes(choice(name, switchValues) ?? '')
  const seconds = (name: InputName): number | null =>
    checked(
      name,
      (value) =>
        durationSeconds(value) ??
        fault(name, `${quoteValue(value)} is not a valid duration (for example 90s, 3m, 1h)`),
    )
  const named = (name: InputName, pattern: RegExp, rule: string): string | null =>
    checked(name, (value) =>
      pattern.test(value) ? value : fault(name, `${quoteValue(value)} is not allowed: ${rule}`),
    )
  const version = (name: InputName): string | null =>
    checked(name, (value) =>
      /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)
        ? `v${value.replace(/^v/, '')}`
        : fault(name, `${quoteValue(value)} is not an exact version such as v1.2.3`),
    )
  const path = (value: string): string => (isAbsolute(value) ? value : resolve(workspace, value))
  const lines = (name: InputName): string[] => entriesOf(text(name) ?? '')

  const fileText = (name: InputName, value: string, otherwise = ''): string | null =>
    readOr<string | null>(
      () => readInputFile(path(value), workspace),
      (error) => fault(name, whyUnread(error, value, otherwise || ` (relative to ${workspace})`)),
    )

  const pathOrYaml = (name: InputName): Record<string, unknown> | null =>
    checked(name, (value) => {
      const inline = isInlineYaml(value)
      const yaml = inline ? value : fileText(name, value)
      if (yaml === null) return null
      const where = inline ? 'the YAML given' : value
      if (inline && Buffer.byteLength(value) > inputLimit)
        return fault(name, `${where} is larger than ${inputLimit / 1e6} MB, the limit for this input`)
      return mappingOf(yaml, (problem) => fault(name, `${where} ${problem}`))
    })

  const source = readSource(text('source') ?? '.', path, (problem) => fault('source', problem))
  const asked = choice('install', ['auto', 'source', 'release', 'make', 'none'])
  const cluster = choice('cluster', ['kind', 'existing', 'none']) ?? 'kind'
  const upgradeTo = checked('upgrade-to', (value) =>
    readUpgradeInput(value, source, (problem) => fault('upgrade-to', problem)),
  )
  const install = cluster === 'none' ? 'none' : installOf(asked, source, text('upgrade-to') !== null)
  const imageRepository = named(
    'image-repository',
    /^[a-z0-9]+([._:/-][a-z0-9]+)*$/,
    'a repository such as ghcr.io/me/kro, in lower case, without tag',
  )
  checkInstall({ install, cluster, source, imageRepository }, quoteValue(text('source') ?? '.'), fault)

  const baseline = checked('baseline', (value) =>
    readBaselineInput(value, workspace, (problem) => fault('baseline', problem)),
  )
  checkChange({ cluster, install, baseline, upgradeTo, manifests: lines('manifests') }, fault)

  const standIns =
    checked('stand-ins', (value) =>
      standInsOf(
        value,
        () => fileText('stand-ins', value),
        [...lines('manifests'), ...lines('tests')],
        (problem) => fault('stand-ins', problem),
      ),
    ) ?? []

  const inputs: Inputs = {
    cluster,
    clusterName:
      named(
        'cluster-name',
        /^[a-z0-9][a-z0-9.-]{0,48}$/,
        'kind takes lower-case letters, digits, dots and dashes, at most 49',
      ) ?? '',
    kubernetesVersion: named(
      'kubernetes-version',
      /^v?\d+\.\d+(\.\d+)?$/,
      'a version such as 1.34 or v1.34.3',
    ),
    nodeImage: named(
      'node-image',
      /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,
      'an image reference such as kindest/node:v1.34.3@sha256:…',
    ),
    kindConfig: pathOrYaml('kind-config'),
    waitSeconds: seconds('wait') ?? 0,
    install,
    source: source ?? { checkout: workspace },
    kroVersion: version('kro-version'),
    kindVersion: version('kind-version'),
    koVersion: version('ko-version'),
    kubectlVersion: version('kubectl-version'),
    helmVersion: version('helm-version'),
    chainsawVersion: version('chainsaw-version'),
    versionsFile: versionsFile(raw, workspace, path, (problem) => fault('versions-file', problem)),
    imageRepository,
    namespace:
      named(
        'namespace',
        /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
        'a namespace is a DNS label: lower-case letters, digits and dashes, at most 63',
      ) ?? '',
    rbacMode: choice('rbac-mode', ['unrestricted', 'aggregation']),
    values: pathOrYaml('values'),
    tuning: choice('tuning', ['ci', 'none']) ?? 'none',
    manifests: lines('manifests'),
    prerequisites: text('prerequisites'),
    images: imagesOf(lines('images'), cluster, workspace, path, (problem) => fault('images', problem)),
    standIns,
    tests: testFolders(lines('tests'), workspace, cluster, (problem) => fault('tests', problem)),
    baseline,
    upgradeTo,
    failOn: lines('fail-on').flatMap(
      (value) =>
        failOnValues.find((known) => known === value) ??
        fault('fail-on', `${quoteValue(value)} is not one of ${failOnValues.join(', ')}`) ??
        [],
    ),
    smokeTest: flag('smoke-test'),
    diagnose: choice('diagnose', ['on-failure', 'always', 'never']) ?? 'on-failure',
    diagnoseTimeoutSeconds: seconds('diagnose-timeout') ?? 0,
    diagnoseMaxBytes:
      checked(
        'diagnose-max-size',
        (value) =>
          sizeBytes(value) ??
          fault('diagnose-max-size', `${quoteValue(value)} is not a valid size (for example 50MB, 2GB)`),
      ) ?? 0,
    namespaces: lines('namespaces')
      .flatMap((line) => line.split(/\s+/))
      .filter(
        (namespace) =>
          /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace) ||
          fault('namespaces', `${quoteValue(namespace)} is not a valid namespace`) !== null,
      ),
    artifactName: named(
      'artifact-name',
      /^[^"':<>|*?\r\n\\/]{1,200}$/,
      'an artifact name has none of " : < > | * ? \\ / and no line breaks',
    ),
    artifactRetentionDays: checked('artifact-retention-days', (value) =>
      /^[1-9]\d{0,2}$/.test(value)
        ? Number(value)
        : fault('artifact-retention-days', `${quoteValue(value)} is not a number of days from 1 to 999`),
    ),
    downloadMirror: checked('download-mirror', (value) => {
      const problem = mirrorFault(value)
      return problem === null ? value.replace(/(?<!\/)\/+$/, '') : fault('download-mirror', problem)
    }),
    checksums: checked('checksums', (value) => {
      if (/^[0-9a-f]{64}\s/i.test(value) || value.includes('\n')) return value
      return fileText('checksums', value, ', and it is not a line "sha256  name"')
    }),
    registryMirrors: lines('registry-mirrors').flatMap(
      (line) =>
        readMirror(line) ??
        fault(
          'registry-mirrors',
          `${quoteUrl(line)} is not host=url, such as docker.io=https://mirror.example`,
        ) ??
        [],
    ),
    cache: flag('cache'),
    cleanup: flag('cleanup'),
    comment: flag('comment'),
    githubToken: checked('github-token', (value) =>
      /^[\x21-\x7e]{1,1000}$/.test(value)
        ? value
        : fault('github-token', 'it is not a token: it has spaces, line ends or other characters'),
    ),
    jobMatrix: text('job-matrix') === 'null' ? null : text('job-matrix'),
    jobStatus: text('job-status'),
    workspace,
  }
  return { inputs, faults }
}

function imagesOf(
  entries: readonly string[],
  cluster: Inputs['cluster'],
  workspace: string,
  path: (value: string) => string,
  fault: (problem: string) => null,
): ImageSource[] {
  if (entries.length > 0 && cluster !== 'kind')
    fault(
      `images are loaded into the nodes of a cluster that is created here, and cluster is ${cluster}; push them to a registry that the nodes can pull from`,
    )
  return entries.flatMap((entry) => readImageSource(entry, workspace, path, fault) ?? [])
}

/** `auto`, YAML, or a file of it. */
function standInsOf(
  value: string,
  read: () => string | null,
  made: readonly string[],
  fault: (problem: string) => null,
): StandIn[] {
  if (made.length === 0)
    fault('there are neither manifests nor tests; give the RGDs and instances in the input manifests')
  if (value === 'auto') return [autoStandIn]
  const isYaml = isInlineYaml(value) || /^[-[]/.test(value)
  const yaml = isYaml ? value : read()
  return yaml === null ? [] : readStandIns(yaml, isYaml ? 'the YAML given' : value, fault)
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

/** What does not go together with a comparison of before and after. */
function checkChange(
  {
    cluster,
    install,
    baseline,
    upgradeTo,
    manifests,
  }: Pick<Inputs, 'cluster' | 'install' | 'baseline' | 'upgradeTo' | 'manifests'>,
  fault: (name: InputName, problem: string) => null,
): void {
  if (baseline !== null)
    for (const problem of problemsOfBaseline(cluster, install, manifests)) fault('baseline', problem)
  if (upgradeTo !== null)
    for (const problem of problemsOfUpgrade(cluster, install, manifests)) fault('upgrade-to', problem)
}

/** `auto`: from source where there is a checkout or a version to build. */
function installOf(
  asked: Inputs['install'] | 'auto' | null,
  source: Source | null,
  isUpgraded: boolean,
): Inputs['install'] {
  if (asked !== 'auto') return asked ?? 'none'
  // A checkout is what it is upgraded to.
  if (isUpgraded) return 'release'
  return source && (!('checkout' in source) || isKroCheckout(source.checkout)) ? 'source' : 'release'
}

/** Ways to install that need what the other inputs do not give. @param sourceText as it was given, for messages */
function checkInstall(
  {
    install,
    cluster,
    source,
    imageRepository,
  }: Pick<Inputs, 'install' | 'cluster' | 'imageRepository'> & {
    source: Source | null
  },
  sourceText: string,
  fault: (name: InputName, problem: string) => null,
): void {
  const needsCheckout = install === 'source' || install === 'make'
  if (needsCheckout && source && 'checkout' in source && !isKroCheckout(source.checkout))
    fault(
      'source',
      `install ${install} needs a kro checkout, and ${sourceText} is none (no go.mod of a kro module); name its folder, or a version such as v0.9.4`,
    )
  if (install === 'make' && cluster !== 'kind')
    fault('install', 'make works only with cluster kind: it creates the cluster itself')
  if (install === 'source' && cluster === 'existing' && imageRepository === null)
    fault(
      'image-repository',
      'install source on an existing cluster needs a repository that ko can push to and the nodes can pull from',
    )
}

function versionsFile(
  raw: RawInput,
  workspace: string,
  path: (value: string) => string,
  fault: (problem: string) => null,
): Inputs['versionsFile'] {
  const given = raw('versions-file')?.text.trim()
  if (given)
    // What else is not a file (a folder, a named pipe) is reported when it is read.
    return existsSync(path(given))
      ? { path: path(given), named: true }
      : fault(`there is no file ${quoteValue(given)}`)
  const usual = path(usualVersionsFile)
  if (!isFile(usual)) return null
  if (!isWithin(realpathSync(usual), realpathSync(workspace)))
    return fault(
      `${usualVersionsFile} is a link to a file outside ${workspace}; name that file with versions-file to use it`,
    )
  return { path: usual, named: false }
}

const usualVersionsFile = '.github/kro-versions.yaml'

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
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
const isInlineYaml = (value: string): boolean =>
  value.includes('\n') || /^[\w.-]+:(\s|$)/.test(value) || value.startsWith('{')

/** @throws what is not a fault of the file */
function whyUnread(error: unknown, path: string, otherwise: string): string {
  if (!(error instanceof UnreadableFile)) throw error
  return error.missing
    ? `there is no file ${quoteValue(path)}${otherwise}`
    : `the file ${quoteValue(path)} ${error.message}`
}

function readOr<T>(read: () => T, otherwise: (error: unknown) => T): T {
  try {
    return read()
  } catch (error) {
    return otherwise(error)
  }
}
