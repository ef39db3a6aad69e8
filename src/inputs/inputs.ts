import type { BaselineInput, FailOn } from './baseline.ts'
import type { ImageSource } from './images.ts'
import type { StandIn } from './stand-ins.ts'
import type { InputName } from './table.ts'
import type { UpgradeInput } from './upgrade.ts'
import type { RegistryMirror, Source } from './values.ts'

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
