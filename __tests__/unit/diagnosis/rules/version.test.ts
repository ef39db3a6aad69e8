import { describe, expect, test } from '@jest/globals'
import { failedWith, found, stepsJson } from '../../../support/found.ts'
import { rgdOf, world } from '../../../support/kro-world.ts'

const proof = [expect.stringMatching(/^evidence\//)]

/** The words that end a step, and the title, detail and fixes of the finding. */
const byText: [rule: string, log: string, title: string, detail: string, fix: string[]][] = [
  [
    'kro-needs-newer-kubernetes',
    'error: unknown field "spec.versions[0].selectableFields"',
    'This kro needs Kubernetes 1.31 or later',
    'kro v0.9 lists GraphRevisions with a field selector (CRD selectableFields: off in 1.30, on from 1.31). On an older cluster its pod is Ready and every RGD stays Inactive without a condition that says so.',
    [
      'Set `kubernetes-version` to 1.31 or later (1.34 is the pinned one).',
      'Or use kro v0.8.5: `kro-version: v0.8.5`.',
    ],
  ],
  ...[
    'kubelet is configured to not run on a host using cgroup v1',
    "set the kubelet configuration option 'FailCgroupV1' to 'false'",
  ].map((log): (typeof byText)[number] => [
    'cgroup-v1',
    log,
    'The host has cgroup v1, on which Kubernetes 1.35 and later do not run',
    'kubelet ends at once, and kubeadm reports only that it is not healthy.',
    [
      'Use a runner with cgroup v2 (stat -fc %T /sys/fs/cgroup says cgroup2fs).',
      'Or `kubernetes-version: "1.34"`.',
      'Or a kubeadmConfigPatches entry in the kind config that sets `failCgroupV1: false` for the KubeletConfiguration.',
    ],
  ]),
  ...['failed to detect containerd snapshotter', 'unknown containerd config version: 4'].map(
    (log): (typeof byText)[number] => [
      'node-image-needs-newer-kind',
      log,
      'The node image does not fit this version of kind',
      'A kind release knows the containerd configuration of the node images that were built with it and before.',
      [
        'Use the node image that belongs to the kind release: leave `node-image` and `kind-version` out, and set `kubernetes-version`.',
      ],
    ],
  ),
  [
    'go-too-old',
    'go: go.mod requires go >= 1.25.1 (running go 1.24.0; GOTOOLCHAIN=local)',
    'kro needs Go 1.25.1, and 1.24.0 builds it',
    'GOTOOLCHAIN=local (set by setup-go) forbids Go to fetch the version that go.mod asks for.',
    [
      'actions/setup-go with `go-version-file: go.mod` before setup-kro.',
      'Or unset GOTOOLCHAIN, so that Go fetches the toolchain of go.mod.',
    ],
  ],
  [
    'kubectl-skew',
    "error: SchemaError(io.k8s.api.core.v1.Pod): invalid object doesn't have additional properties",
    'The version of kubectl is too far from that of the cluster',
    'kubectl works with API servers one minor version older or newer.',
    ['Leave `kubectl-version` out: the one that fits the cluster is then used.'],
  ],
]

test.each(byText)('%s, %s: the whole finding', (rule, log, title, detail, fix) => {
  expect(found(`version/${rule}`, failedWith(log))).toEqual([{ title, detail, proof, fix }])
})

describe('in the log of the controller', () => {
  const of = (rule: string, log: string, state: 'Active' | 'Inactive' = 'Inactive') =>
    found(`version/${rule}`, {
      ...world([], {
        'resourcegraphdefinitions.kro.run': [
          rgdOf({}, state === 'Active' ? [] : [['GraphVerified', 'False', 'x', 'y']]),
        ],
      }),
      'evidence/logs/kro-system/kro-1/kro.log': log,
    })

  test('a field that an older Kubernetes cannot select by', () => {
    const log = 'E1126 field label not supported: spec.snapshot.name'
    expect(of('kro-needs-newer-kubernetes', log)).toMatchObject([
      { title: 'This kro needs Kubernetes 1.31 or later', proof: [expect.stringContaining(log)] },
    ])
    expect(of('kro-needs-newer-kubernetes', 'field label not supported: metadata.name')).toEqual([])
  })

  test('a flag that the controller does not know: the whole finding', () => {
    expect(of('chart-and-image-differ', 'flag provided but not defined: -rgd-limit')).toEqual([
      {
        title:
          "kro's controller does not know the flag -rgd-limit: chart and image are of different versions",
        detail:
          'The controller prints its usage and exits with code 2, again and again. The chart is newer than the image (or the other way round).',
        object: 'Deployment/kro',
        proof,
        fix: ['Install chart and image of the same version: `kro-version`, and no `image.tag` in `values`.'],
      },
    ])
  })
})

describe('what the check of the plan refused', () => {
  type Refusal = { rule?: string; reason?: string; advice?: string }
  const of = (rule: string, ...refusals: Refusal[]) =>
    found(`version/${rule}`, {
      'evidence/steps.json': stepsJson(
        ...refusals.map((one) => ({
          step: 'versions.fit',
          failures: [{ code: 'incompatible', ...one } as { code: string }],
        })),
      ),
    })
  const detail =
    'Versions, host and plan were compared before anything was installed, and cannot work together.'
  const refusal = (rule: string, more: Refusal = {}) => ({
    ...{ rule: `version/${rule}`, reason: 'it does not fit', advice: 'Take another one.', ...more },
  })

  test.each([
    'go-missing',
    'rbac-mode-missing',
    'rbac-mode-incomplete',
    'make-target-missing',
    'make-target-broken',
    'controller-gen-needs-older-go',
  ])('%s: the whole finding, and of no other rule', (rule) => {
    expect(of(rule, refusal('other', { reason: 'something else' }), refusal(rule))).toEqual([
      { title: 'It does not fit', detail, proof, fix: ['Take another one.'] },
    ])
    expect(of('misfit', refusal(rule))).toEqual([])
  })

  test('a rule that its text shows, too: its own fixes come after the advice', () => {
    expect(of('kubectl-skew', refusal('kubectl-skew'))).toEqual([
      {
        title: 'It does not fit',
        detail,
        proof,
        fix: [
          'Take another one.',
          'Leave `kubectl-version` out: the one that fits the cluster is then used.',
        ],
      },
    ])
    expect(of('kubectl-skew', refusal('go-missing'))).toEqual([])
    expect(of('misfit', refusal('kubectl-skew'))).toEqual([])
  })

  test('what has no rule of its own', () => {
    expect(of('misfit', refusal('arm-runner'), refusal('go-missing', { reason: 'go' }))).toEqual([
      { title: 'It does not fit', detail, proof, fix: ['Take another one.'] },
    ])
    expect(of('misfit', { reason: 'it does not fit' })).toMatchObject([{ title: 'It does not fit', fix: [] }])
    expect(of('misfit', refusal('arm-runner', { advice: '' }))[0]?.fix).toEqual([])
    expect(of('misfit', { rule: 'version/arm-runner' })[0]?.title).not.toBe('')
  })

  test.each([
    ['kro needs more', 'kro needs more'],
    ['kind is too old', 'kind is too old'],
    ['kubectl is too old', 'kubectl is too old'],
    ['make is not there', 'make is not there'],
    ['helm is too old', 'helm is too old'],
    ['ko is too old', 'ko is too old'],
    ['kinds are too many', 'Kinds are too many'],
    ['the kro is too old', 'The kro is too old'],
  ])('as a sentence: %s', (reason, title) => {
    expect(of('misfit', refusal('x', { reason }))[0]?.title).toBe(title)
  })
})
