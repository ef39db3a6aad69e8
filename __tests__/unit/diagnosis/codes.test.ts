import { beforeEach, describe, expect, test } from '@jest/globals'
import { checkHost } from '../../../src/cluster/docker-host.ts'
import { NameTakenError } from '../../../src/cluster/name-taken.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import type { Failure } from '../../../src/errors.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import type { Step } from '../../../src/evidence/steps.ts'
import { checkNodeImage } from '../../../src/kro/gates/image.ts'
import { parseChecksums } from '../../../src/plan/checksums.ts'
import { digestsFrom } from '../../../src/plan/digests.ts'
import { checkKroIdentity } from '../../../src/plan/kro-identity.ts'
import { nothingRecorded } from '../../../src/plan/versions-file.ts'
import { noAssetCache } from '../../../src/tools/asset-cache.ts'
import { download } from '../../../src/tools/download.ts'
import { usualLimits } from '../../../src/tools/download-request.ts'
import { installTools } from '../../../src/tools/install.ts'
import { folderToolStore } from '../../../src/tools/tool-store.ts'
import { fakeClock } from '../../support/clock.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'
import { recordingLog } from '../../support/log.ts'
import { fakeRun, result } from '../../support/run.ts'
import { fakeSteps } from '../../support/steps.ts'

type Code = Failure['code']

/** Where a failure is met, and the rule that reads it without any sentence; null: no rule decides by it alone. */
type Reading = readonly [failure: Failure, rule: string | null, where?: 'step' | 'collection']

/** Every code: a new one does not compile before it is said who reads it. */
const readings: { readonly [C in Code]: Reading } = {
  'object-not-ready': [
    { code: 'object-not-ready', object: 'Deployment/web', file: 'web.yaml', seen: 'Deployment/web: s' },
    'resource/object-not-ready',
  ],
  incompatible: [
    { code: 'incompatible', rule: 'version/cgroup-v1', reason: 'r', advice: 'a' },
    'version/cgroup-v1',
  ],
  'tool-not-started': [
    { code: 'tool-not-started', tool: 'docker', said: 'spawn docker ENOENT' },
    'host/docker-missing',
  ],
  'tool-timeout': [{ code: 'tool-timeout', tool: 'docker' }, 'host/docker-hangs', 'collection'],
  'command-failed': [
    { code: 'command-failed', command: 'tar', said: 'tar: x: Cannot write: No space left on device' },
    'host/disk-full',
  ],
  'docker-unusable': [{ code: 'docker-unusable', said: 'bad gateway' }, 'host/docker-not-running'],
  'docker-silent': [{ code: 'docker-silent' }, 'host/docker-not-running'],
  'cluster-name-taken': [{ code: 'cluster-name-taken', cluster: 'blue' }, 'host/cluster-name-taken'],
  'disk-low': [{ code: 'disk-low', free: '1.0 GB', folder: '/var/lib/docker' }, 'host/disk-full'],
  'image-not-on-node': [{ code: 'image-not-on-node', image: 'kro:1', node: 'n' }, 'image/not-on-node'],
  'image-not-local': [{ code: 'image-not-local', image: 'app:1' }, 'image/not-local'],
  'image-differs': [
    { code: 'image-differs', image: 'kro:1', node: 'n', wanted: 'a', found: 'b' },
    'image/not-the-built-one',
  ],
  'checksum-mismatch': [
    { code: 'checksum-mismatch', what: 'kind', url: 'https://x' },
    'deploy/checksum-mismatch',
  ],
  'checksum-unknown': [{ code: 'checksum-unknown', what: 'kind', file: 'f' }, 'deploy/checksum-unknown'],
  'download-failed': [
    { code: 'download-failed', what: 'kind', url: 'https://x', status: 'HTTP 404' },
    'deploy/download-failed',
  ],
  'crd-missing': [{ code: 'crd-missing', crd: 'resourcegraphdefinitions.kro.run' }, 'crd/kro-crds-missing'],
  'kind-not-served': [
    { code: 'kind-not-served', kind: 'App', version: 'kro.run/v1alpha1' },
    'crd/kind-not-there-yet',
  ],
  'prerequisite-unusable': [
    { code: 'prerequisite-unusable', prerequisite: 'go://m@v1', problem: 'p' },
    'deploy/prerequisite-unusable',
  ],
  'prerequisite-not-working': [
    { code: 'prerequisite-not-working', prerequisite: 'c', object: 'Deployment/a/b', state: 's' },
    'deploy/prerequisite-not-working',
  ],
  'images-unusable': [{ code: 'images-unusable', problem: 'p' }, 'image/input-unusable'],
  'manifests-not-rendered': [
    { code: 'manifests-not-rendered', folder: 'deploy', problem: 'p' },
    'resource/manifests-not-rendered',
  ],
  'tests-not-run': [{ code: 'tests-not-run', problem: 'p' }, 'resource/tests-not-run'],
  'apply-failed': [{ code: 'apply-failed', object: 'App/a/b' }, null],
  'object-not-made': [{ code: 'object-not-made', object: 'ConfigMap/a/b' }, 'resource/object-not-made'],
  // The engine reads it: what is about that object comes first.
  'object-failed': [{ code: 'object-failed', object: 'App/a/b' }, null],
  'manifest-refused': [{ code: 'manifest-refused', file: 'a.yaml' }, null],
  'api-refused': [
    {
      code: 'api-refused',
      said: 'configmaps "a" is forbidden: exceeded quota: small, requested: configmaps=1',
    },
    'scheduling/quota-exceeded',
  ],
  'api-timeout': [{ code: 'api-timeout', server: 'https://x' }, 'host/api-server-down', 'collection'],
  'api-no-answer': [
    { code: 'api-no-answer', server: 'https://x', said: 'socket hang up' },
    'host/api-server-down',
    'collection',
  ],
  'api-stopped': [
    { code: 'api-stopped', last: 'api-no-answer', said: 'socket hang up' },
    'host/api-server-down',
    'collection',
  ],
  'no-kubeconfig': [{ code: 'no-kubeconfig' }, null, 'collection'],
  'no-cluster': [{ code: 'no-cluster' }, null, 'collection'],
  'no-time': [{ code: 'no-time' }, null, 'collection'],
  unfinished: [{ code: 'unfinished' }, null],
  other: [{ code: 'other', said: 'words that no rule knows' }, null],
}

/** A step that failed in this way, in words that say nothing. */
const step = (failure: Failure, name: string) => ({
  step: name,
  title: 'gvgyr',
  start: 1,
  seconds: 1,
  outcome: 'failed',
  message: 'jbeqf gung fnl abguvat',
  failures: [failure],
  log: null,
})

test.each(Object.values(readings))(
  '%j is read by %s, whatever the sentences say',
  (failure, rule, where = 'step') => {
    const things = rule === null ? ['host/disk.txt'] : ['everything of the API server', 'a', 'b']
    const evidence = evidenceOf({
      'evidence/run.json': runJson(),
      'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(),
      ...(where === 'step'
        ? {
            'evidence/steps.json': JSON.stringify([
              step(failure, failure.code === 'crd-missing' ? 'gate.crds' : 'some.step'),
            ]),
          }
        : {
            'evidence/collection.json': JSON.stringify({
              failed: ['jbeqf: jbeqf'],
              missing: [{ things, count: 3, failure }],
            }),
          }),
    })
    const rules = diagnose(evidence).findings.map((finding) => finding.rule)
    expect(rules).toEqual(rule === null ? [] : expect.arrayContaining([rule]))
  },
)

describe('what is written where something fails is read by its rule, in other words', () => {
  let folder: string
  beforeEach(() => {
    folder = temporaryFolder()
  })

  const http = (answers: Record<string, FakeAnswer>) => ({
    http: fakeHttp(answers),
    clock: fakeClock(),
    log: recordingLog(),
  })
  const kind = 'github.com/kubernetes-sigs/kind/releases/download/v0.99.0/kind-linux-amd64'
  const install = (checksums: string, body: string) => () =>
    installTools(
      ['kind'],
      { kind: 'v0.99.0', kubectl: 'v1', ko: 'v1', helm: 'v1', chainsaw: 'v1' },
      {
        platform: { os: 'linux', arch: 'amd64' },
        mirror: null,
        digests: digestsFrom(parseChecksums(checksums, 'checksums'), {}),
      },
      {
        ...http({ [`https://${kind}`]: { body } }),
        run: fakeRun({}).run,
        store: folderToolStore(folder),
        cache: noAssetCache,
        temporary: folder,
        addPath: () => {},
      },
    )
  const info = (more: object): string =>
    JSON.stringify({ ServerVersion: '29.1.0', CgroupVersion: '2', ...more })
  const image = { reference: 'kro:1', configDigest: 'sha256:aa', repoDigest: null }
  const node = { name: 'n', architecture: 'amd64' }

  const cases: readonly (readonly [
    string,
    string,
    (step: Step) => unknown,
    Parameters<typeof fakeSteps>[0]?,
  ])[] = [
    ['no docker', 'host/docker-missing', checkHost, {}],
    [
      'a Docker that is silent',
      'host/docker-not-running',
      checkHost,
      { 'docker info': result('', null, { timedOut: true }) },
    ],
    [
      'a Docker that cannot be used',
      'host/docker-not-running',
      checkHost,
      { 'docker info': info({ ServerErrors: ['Cannot connect to the Docker daemon at unix:///x'] }) },
    ],
    ['a full disk', 'host/disk-full', checkHost, { 'docker info': info({ DockerRootDir: '/proc' }) }],
    [
      'a name that is taken',
      'host/cluster-name-taken',
      () => {
        throw new NameTakenError('blue', [])
      },
    ],
    ['an image that is not on a node', 'image/not-on-node', () => checkNodeImage(null, node, image)],
    [
      'another image on a node',
      'image/not-the-built-one',
      () =>
        checkNodeImage(
          { node: 'n', configDigest: 'sha256:bb', digest: '', architecture: 'amd64' },
          node,
          image,
        ),
    ],
    [
      'a download that fails',
      'deploy/download-failed',
      () =>
        download(
          {
            what: 'kind',
            url: 'https://example.com/x',
            file: `${folder}/x`,
            limits: { ...usualLimits, maxBytes: 1 },
          },
          http({}),
        ),
    ],
    ['a checksum that nothing knows', 'deploy/checksum-unknown', install('', 'x')],
    ['a checksum that is another', 'deploy/checksum-mismatch', install(`${'a'.repeat(64)}  ${kind}`, 'x')],
    [
      'a source that is not the recorded one',
      'deploy/checksum-mismatch',
      () => checkKroIdentity({ ...nothingRecorded, kroCommit: 'a' }, { commit: 'b' }),
    ],
  ]

  test.each(cases)('%s: %s', async (_, rule, body, answers = {}) => {
    const { steps, folder: report } = fakeSteps(answers)
    await steps.step('some.step', 'some step', async (own) => body(own)).catch(() => {})
    const written = readEvidence(report)
    const records = written.steps.map((record) => ({
      ...record,
      title: 'gvgyr',
      message: 'jbeqf',
      log: null,
    }))
    const evidence = evidenceOf({
      'evidence/run.json': runJson(),
      'evidence/steps.json': JSON.stringify(records),
    })
    expect(diagnose(evidence).findings.map((finding) => finding.rule)).toEqual([rule])
  })
})
