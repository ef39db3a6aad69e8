import { dnsLabel } from '../model/kubernetes/names.ts'
import { withoutTrailingSlashes } from '../model/url.ts'
import { failOnValues, problemsOfBaseline, readBaselineInput } from './baseline.ts'
import { type ImageSource, readImageSource } from './images.ts'
import { type Fault, inputReader, isInlineYaml } from './input-reader.ts'
import type { Inputs, RawInput } from './inputs.ts'
import { checkInstall, installOf } from './install.ts'
import { mirrorFault } from './mirror.ts'
import { autoStandIn, readStandIns, type StandIn } from './stand-ins.ts'
import { testFolders } from './test-folders.ts'
import { problemsOfUpgrade, readUpgradeInput } from './upgrade.ts'
import { quoteUrl, quoteValue, readMirror, readSource, sizeBytes } from './values.ts'
import { versionsFile } from './versions-file.ts'

/**
 * Reads and checks all inputs before anything is touched. The caller has more to check, and reports all faults together;
 * with faults, the inputs must not be used.
 *
 * @param workspace folder that relative paths are taken from
 * @returns each fault with what is allowed
 */
export function checkInputs(raw: RawInput, workspace: string): { inputs: Inputs; faults: string[] } {
  const reader = inputReader(raw, workspace)
  const { faults, fault, text, checked, choice, flag, matching, version, list, path } = reader

  const source = readSource(text('source') ?? '.', path, (problem) => fault('source', problem))
  const asked = choice('install', ['auto', 'source', 'release', 'make', 'none'])
  const cluster = choice('cluster', ['kind', 'existing', 'none']) ?? 'kind'
  const upgradeTo = checked('upgrade-to', (value) =>
    readUpgradeInput(value, source, (problem) => fault('upgrade-to', problem)),
  )
  const install = cluster === 'none' ? 'none' : installOf(asked, source, text('upgrade-to') !== null)
  const imageRepository = matching(
    'image-repository',
    /^[a-z0-9]+([._:/-][a-z0-9]+)*$/,
    'a repository such as ghcr.io/me/kro, in lower case, without tag',
  )
  checkInstall({ install, cluster, source, imageRepository }, quoteValue(text('source') ?? '.'), fault)

  const baseline = checked('baseline', (value) =>
    readBaselineInput(value, workspace, (problem) => fault('baseline', problem)),
  )
  checkChange({ cluster, install, baseline, upgradeTo, manifests: list('manifests') }, fault)

  const standIns =
    checked('stand-ins', (value) =>
      standInsOf(
        value,
        () => reader.fileText('stand-ins', value),
        [...list('manifests'), ...list('tests')],
        (problem) => fault('stand-ins', problem),
      ),
    ) ?? []

  const inputs: Inputs = {
    cluster,
    clusterName:
      matching(
        'cluster-name',
        /^[a-z0-9][a-z0-9.-]{0,48}$/,
        'kind takes lower-case letters, digits, dots and dashes, at most 49',
      ) ?? '',
    kubernetesVersion: matching(
      'kubernetes-version',
      /^v?\d+\.\d+(\.\d+)?$/,
      'a version such as 1.34 or v1.34.3',
    ),
    nodeImage: matching(
      'node-image',
      /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,
      'an image reference such as kindest/node:v1.34.3@sha256:…',
    ),
    kindConfig: reader.mapping('kind-config'),
    waitSeconds: reader.duration('wait') ?? 0,
    install,
    source: source ?? { checkout: workspace },
    kroVersion: version('kro-version'),
    kindVersion: version('kind-version'),
    koVersion: version('ko-version'),
    kubectlVersion: version('kubectl-version'),
    helmVersion: version('helm-version'),
    chainsawVersion: version('chainsaw-version'),
    versionsFile: versionsFile(raw('versions-file')?.text.trim(), workspace, path, (problem) =>
      fault('versions-file', problem),
    ),
    imageRepository,
    namespace:
      matching(
        'namespace',
        dnsLabel,
        'a namespace is a DNS label: lower-case letters, digits and dashes, at most 63',
      ) ?? '',
    rbacMode: choice('rbac-mode', ['unrestricted', 'aggregation']),
    values: reader.mapping('values'),
    tuning: choice('tuning', ['ci', 'none']) ?? 'none',
    manifests: list('manifests'),
    prerequisites: text('prerequisites'),
    images: imagesOf(list('images'), cluster, workspace, path, (problem) => fault('images', problem)),
    standIns,
    tests: testFolders(list('tests'), workspace, cluster, (problem) => fault('tests', problem)),
    baseline,
    upgradeTo,
    failOn: list('fail-on').flatMap(
      (value) =>
        failOnValues.find((known) => known === value) ??
        fault('fail-on', `${quoteValue(value)} is not one of ${failOnValues.join(', ')}`) ??
        [],
    ),
    smokeTest: flag('smoke-test'),
    diagnose: choice('diagnose', ['on-failure', 'always', 'never']) ?? 'on-failure',
    diagnoseTimeoutSeconds: reader.duration('diagnose-timeout') ?? 0,
    diagnoseMaxBytes:
      checked(
        'diagnose-max-size',
        (value) =>
          sizeBytes(value) ??
          fault('diagnose-max-size', `${quoteValue(value)} is not a valid size (for example 50MB, 2GB)`),
      ) ?? 0,
    namespaces: list('namespaces')
      .flatMap((line) => line.split(/\s+/))
      .filter(
        (namespace) =>
          dnsLabel.test(namespace) ||
          fault('namespaces', `${quoteValue(namespace)} is not a valid namespace`) !== null,
      ),
    artifactName: matching(
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
      return problem === null ? withoutTrailingSlashes(value) : fault('download-mirror', problem)
    }),
    checksums: checked('checksums', (value) => {
      if (/^[0-9a-f]{64}\s/i.test(value) || value.includes('\n')) return value
      return reader.fileText('checksums', value, ', and it is not a line "sha256  name"')
    }),
    registryMirrors: list('registry-mirrors').flatMap(
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

/** What does not go together with a comparison of before and after. */
function checkChange(
  {
    cluster,
    install,
    baseline,
    upgradeTo,
    manifests,
  }: Pick<Inputs, 'cluster' | 'install' | 'baseline' | 'upgradeTo' | 'manifests'>,
  fault: Fault,
): void {
  if (baseline !== null)
    for (const problem of problemsOfBaseline(cluster, install, manifests)) fault('baseline', problem)
  if (upgradeTo !== null)
    for (const problem of problemsOfUpgrade(cluster, install, manifests)) fault('upgrade-to', problem)
}
