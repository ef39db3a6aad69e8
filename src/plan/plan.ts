import { relative } from 'node:path'
import { readInputFile } from '../adapters/input-file.ts'
import type { Platform } from '../adapters/platform.ts'
import { InputError, messageOf } from '../errors.ts'
import { checkInputs } from '../inputs/check-inputs.ts'
import type { Inputs, RawInput } from '../inputs/inputs.ts'
import { readUserManifests, type UserManifests, type UserObject } from '../inputs/manifests.ts'
import { needsHelm, type Prerequisite, readPrerequisites } from '../inputs/prerequisites.ts'
import type { RenderedFolder } from '../inputs/rendered-folders.ts'
import { inputNames } from '../inputs/table.ts'
import { isKroCheckout, quoteValue } from '../inputs/values.ts'
import type { ToolName } from './assets.ts'
import { type Baseline, type BaselineRuntime, readBaseline } from './baseline.ts'
import { type Checksums, noChecksums, parseChecksums } from './checksums.ts'
import { type Digests, digestsFrom } from './digests.ts'
import { resolveVersions, type Versions } from './resolve.ts'
import { withoutAuthority } from './unnamed-file.ts'
import { planUpgrade, type Upgrade } from './upgrade.ts'
import {
  nothingRecorded,
  parseVersionsFile,
  type RecordedDigests,
  type VersionsFile,
} from './versions-file.ts'

/** What will be done, decided and checked: nothing has been touched yet. */
export interface Plan {
  inputs: Inputs
  versions: Versions
  digests: Digests
  /** What the versions file holds this run to. */
  recorded: RecordedDigests
  tools: readonly ToolName[]
  manifests: readonly UserObject[]
  /** Kustomizations and charts among the manifests, to be rendered before a cluster is created. */
  folders: readonly RenderedFolder[]
  prerequisites: readonly Prerequisite[]
  /** What the manifests are compared with; null where nothing is. */
  baseline: Baseline | null
  /** What kro becomes; null where it stays what it is. */
  upgrade: Upgrade | null
  /** What was given and does not count, a sentence each. */
  ignored: readonly string[]
}

/**
 * Turns what the user gave into a plan: inputs checked, versions file and checksums read, one combination of versions chosen, the user's manifests
 * parsed, and the baseline's.
 *
 * @param outside for the baseline, which may be a commit; without it none is read
 * @throws InputError with every fault found
 */
export async function makePlan(
  raw: RawInput,
  workspace: string,
  platform: Platform,
  outside: BaselineRuntime | null = null,
): Promise<Plan> {
  const { inputs, faults } = checkInputs(raw, workspace)
  const collect = <T>(read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      faults.push(...faultsOf(error))
      return otherwise
    }
  }
  const checksums = collect(
    () => (inputs.checksums === null ? noChecksums : parseChecksums(inputs.checksums, 'checksums')),
    noChecksums,
  )
  const { file, ignored } = collect(() => readVersionsFile(inputs, checksums), { file: null, ignored: [] })
  const digests = digestsFrom(checksums, file?.recorded.sha256 ?? {})
  const tools = neededTools(inputs)
  const resolve = (kro: string | null): Versions =>
    resolveVersions(
      {
        kro,
        kubernetes: inputs.kubernetesVersion,
        nodeImage: inputs.nodeImage,
        kind: inputs.kindVersion,
        kubectl: inputs.kubectlVersion,
        ko: inputs.koVersion,
        helm: inputs.helmVersion,
        chainsaw: inputs.chainsawVersion,
      },
      { platform, file: file?.versions ?? null, digests, kroFrom: kroFrom(inputs), tools },
    )
  const versions = collect(
    () => resolve('module' in inputs.source ? inputs.source.module : inputs.kroVersion),
    null,
  )
  const recorded = file?.recorded ?? nothingRecorded
  const { upgradeTo } = inputs
  const upgrade = collect(
    () =>
      upgradeTo === null || versions === null
        ? null
        : planUpgrade(upgradeTo, { inputs, versions, digests, recorded }, resolve),
    null,
  )
  if ('module' in inputs.source && inputs.kroVersion !== null && inputs.kroVersion !== inputs.source.module)
    faults.push(
      `kro-version: ${inputs.kroVersion} and source: ${inputs.source.module} say two versions of kro; give one`,
    )
  let manifests: UserManifests = { objects: [], folders: [], warnings: [] }
  try {
    manifests = await readUserManifests(inputs.manifests, inputs.workspace)
  } catch (error) {
    faults.push(...faultsOf(error))
  }
  let prerequisites: Prerequisite[] = []
  try {
    prerequisites = await prerequisitesOf(inputs)
  } catch (error) {
    faults.push(...faultsOf(error))
  }
  // It is read last, and only for a run that can begin: a commit may have to be fetched.
  let baseline: Baseline | string | null = null
  if (faults.length === 0 && inputs.baseline !== null && outside !== null)
    try {
      baseline = await readBaseline(inputs.baseline, inputs.manifests, inputs.workspace, outside)
    } catch (error) {
      faults.push(...faultsOf(error))
    }
  if (faults.length > 0 || versions === null)
    // What does not count may be why a version is not known.
    throw new InputError([...faults, ...ignored].map((fault) => asGiven(fault, raw)))
  return completed(
    { inputs, versions, digests, recorded, tools, upgrade, prerequisites },
    manifests,
    baseline,
    ignored,
  )
}

async function prerequisitesOf({ prerequisites, cluster, workspace }: Inputs): Promise<Prerequisite[]> {
  if (prerequisites === null) return []
  if (cluster === 'none') throw new InputError(['prerequisites: they need a cluster, and cluster is none'])
  return readPrerequisites(prerequisites, workspace)
}

/** @param baseline a sentence: nothing is compared, and why */
function completed(
  decided: Pick<Plan, 'inputs' | 'versions' | 'digests' | 'recorded' | 'tools' | 'upgrade' | 'prerequisites'>,
  { objects, folders, warnings }: UserManifests,
  baseline: Baseline | string | null,
  ignored: readonly string[],
): Plan {
  const compared = typeof baseline === 'string' ? null : baseline
  const { tools, prerequisites } = decided
  const hasChart =
    [...folders, ...(compared?.folders ?? [])].some(({ by }) => by === 'helm') ||
    prerequisites.some(needsHelm)
  return {
    ...decided,
    tools: hasChart && !tools.includes('helm') ? [...tools, 'helm'] : tools,
    manifests: objects,
    folders,
    baseline: compared,
    ignored: [
      ...ignored,
      ...warnings,
      ...(typeof baseline === 'string' ? [`baseline: nothing is compared: ${baseline}`] : []),
    ],
  }
}

/** Who reads versions, checksums or manifests does not know whether they came as `--manifests` or as a variable. */
function asGiven(fault: string, raw: RawInput): string {
  const name = inputNames.find((one) => fault.startsWith(`${one}:`) || fault.startsWith(`${one},`))
  const from = name && raw(name)?.from
  return from ? `${from}${fault.slice(name.length)}` : fault
}

const faultsOf = (error: unknown): readonly string[] =>
  error instanceof InputError ? error.faults : [messageOf(error)]

function readVersionsFile(
  { versionsFile, workspace }: Inputs,
  checksums: Checksums,
): { file: VersionsFile | null; ignored: readonly string[] } {
  if (versionsFile === null) return { file: null, ignored: [] }
  const where = relative(workspace, versionsFile.path)
  let text: string
  try {
    text = readInputFile(versionsFile.path, workspace)
  } catch (error) {
    throw new InputError([`versions-file: the file ${quoteValue(where)} ${messageOf(error)}`], {
      cause: error,
    })
  }
  const file = parseVersionsFile(text, `versions-file: ${where}`)
  return versionsFile.named ? { file, ignored: [] } : withoutAuthority(file, where, checksums)
}

function kroFrom(inputs: Inputs): 'release' | 'module' | 'checkout' {
  if (inputs.install === 'release') return 'release'
  if ('git' in inputs.source) return 'checkout'
  return 'module' in inputs.source || !isKroCheckout(inputs.source.checkout) ? 'module' : 'checkout'
}

/** Only what this run needs is installed, but kubectl always: the steps after this one want it. */
export function neededTools({ cluster, install, upgradeTo, tests }: Inputs): ToolName[] {
  if (cluster === 'none') return ['kind', 'kubectl', 'ko', 'helm']
  const tools: ToolName[] = ['kubectl']
  if (cluster === 'kind') tools.unshift('kind')
  const builds = upgradeTo !== null && 'checkout' in upgradeTo
  if (install === 'source' || install === 'make' || builds) tools.push('ko')
  if (install !== 'none') tools.push('helm')
  if (tests.length > 0) tools.push('chainsaw')
  return tools
}
